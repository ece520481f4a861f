page-map = Carte
map-lead = Les pays des initiatives choisies, indiqués par une page ou déduits par nous : plus la couleur d’un pays est soutenue, plus nous y en avons recensé, par paliers inégaux (voir la légende).
map-caveat = Nous recensons ce que nous avons pu trouver : peu d’initiatives ne veut pas dire peu d’activité.
map-interactive = Carte interactive
map-plain = Carte simple
map-home = Toute la carte
map-zoom-in = Zoom avant
map-zoom-out = Zoom arrière
map-fingers = Sur un écran tactile, un doigt fait défiler la page ; deux déplacent la carte et l’agrandissent ou la réduisent.
map-worldwide-title = Initiatives sans pays unique
map-worldwide-lead = { $count ->
    [0] Aucune initiative sans pays unique dans cette sélection.
    [one] Une initiative ne relève d’aucun pays en particulier et n’est pas sur la carte.
   *[other] { $count } initiatives ne relèvent d’aucun pays en particulier et ne sont pas sur la carte.
}
map-country-none = Aucune avec ces filtres.
map-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
map-table-title = Pays par pays
map-table-alt = Nombre d’initiatives par pays dans la sélection
map-table-lead = Choisissez un pays pour voir ses initiatives dans la galerie. Ce n’est pas un classement : nous recensons ce que nous avons pu trouver.
map-inferred = { $total ->
    [0] Aucune initiative de cette sélection n’est rattachée à un pays.
    [1] { $count ->
        [0] Pour la seule initiative rattachée à un pays, une page l’indique.
       *[other] Pour la seule initiative rattachée à un pays, aucune page ne l’indique : nous l’avons déduit.
    }
   *[other] { $count ->
        [0] Pour chaque initiative rattachée à un pays, une page l’indique.
       *[other] Pour { $count } des { $total } initiatives rattachées à un pays, aucune page ne l’indique : nous l’avons déduit.
    }
}
column-country = Pays
column-count = Initiatives
embed-map-title = { $count ->
    [0] Aucune initiative sur la carte
    [one] Une initiative sur la carte
   *[other] { $count } initiatives, pays par pays
}
embed-map-selected = { $countries } : { $count } des { $total } initiatives de la carte
embed-map-countries = { $count } pays
