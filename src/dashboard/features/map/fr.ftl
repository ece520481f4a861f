page-map = Carte
map-lead = Pays des initiatives de la sélection, indiqués par une page ou déduits par nous : plus la couleur d’un pays est soutenue, plus le catalogue en compte, par paliers inégaux qu’indique la légende.
map-caveat = La couverture suit ce qui a pu être trouvé : peu d’initiatives ne veut pas dire peu d’activité.
map-table-below = Le tableau ci-dessous donne les mêmes nombres.
map-hint = Choisissez un pays pour voir ses initiatives.
map-interactive = Carte interactive
map-plain = Carte simple
map-home = Revenir à la vue entière
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-fingers = Sur un écran tactile, un doigt fait défiler la page ; deux déplacent la carte et en changent la taille.
map-worldwide-title = Initiatives mondiales
map-worldwide-lead = { $count ->
    [0] Aucune initiative mondiale dans cette sélection.
    [one] Une initiative ne relève d’aucun pays en particulier et n’est pas sur la carte.
   *[other] { $count } initiatives ne relèvent d’aucun pays en particulier et ne sont pas sur la carte.
}
map-country-none = Aucune avec ces filtres.
map-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
map-table-title = Les mêmes nombres en tableau
map-table-alt = Nombre d’initiatives par pays dans la sélection
map-table-lead = Chaque pays ouvre ses initiatives dans la galerie. Ce n’est pas un classement des pays : la couverture suit ce qui a pu être trouvé.
map-inferred = { $count ->
    [0] Pour chaque initiative de la carte, une page indique le pays.
   *[other] Pour { $count } des { $total } initiatives de la carte, aucune page n’indique le pays : nous l’avons déduit.
}
column-country = Pays
column-count = Initiatives
embed-map-title = { $count ->
    [0] Aucune initiative sur la carte
    [one] Une initiative sur la carte
   *[other] { $count } initiatives, pays par pays
}
