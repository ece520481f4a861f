map-tooltip = { $count ->
    [0] { $country } : aucune dans cette sélection
    [one] { $country } : { $count } initiative
   *[other] { $country } : { $count } initiatives
}
map-legend = Initiatives par pays
map-country-title = { $country } ({ $count })
view-americas = Amériques
view-africa = Afrique
view-asia-oceania = Asie et Océanie
view-world = Monde
view-europe = Europe
view-france-switzerland = France et Suisse
map-picture-alt = { $countries ->
    [0] Carte ({ $frame }) : aucun pays n’a d’initiative dans cette sélection.
    [one] Carte ({ $frame }) colorée selon le nombre d’initiatives par pays. Un seul pays en compte : { $most }.
   *[other] Carte ({ $frame }) colorée selon le nombre d’initiatives par pays. { $countries } pays en comptent ; les nombres recensés les plus élevés : { $most }. Cela dit ce qui a été trouvé, non ce qui a été fait.
}
