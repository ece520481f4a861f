dot-plot-peak-lockdown = { $code ->
    [FR] Le jour où la France se confine
   *[other] Le premier jour du confinement ({ $country })
} est celui où démarrent le plus d’initiatives datées{ $scope ->
    [all] {""}
   *[selection] {" "}de la sélection
} : { $count } le { $day }
dot-plot-peak-day = { $total ->
    [one] La seule initiative datée{ $scope ->
        [all] {""}
       *[selection] {" "}de la sélection
    } démarre le { $day }
   *[other] Le jour où démarrent le plus d’initiatives datées{ $scope ->
        [all] {""}
       *[selection] {" "}de la sélection
    } est le { $day } : { $count }
}
dot-plot-peak-days = Aucun jour ne compte plus de débuts datés{ $scope ->
    [all] {""}
   *[selection] {" "}dans la sélection
} que ceux-ci : { $days } ({ $count } chacun)
dot-plot-peak-many = { $count ->
    [one] Jamais deux initiatives datées{ $scope ->
        [all] {""}
       *[selection] {" "}de la sélection
    } n’ont démarré le même jour
   *[other] Aucun jour ne compte plus de { $count } débuts datés{ $scope ->
        [all] {""}
       *[selection] {" "}dans la sélection
    }, et { $days } jours en comptent autant
}
dot-plot-none-dated = { $total ->
    [0] Aucune initiative dans la sélection
   *[other] Aucune initiative de la sélection n’est datée d’un jour
}
dot-plot-precision = { $days ->
    [0] Aucun jour de lancement n’est connu
    [one] Le jour de lancement est connu pour { $days } initiative (carré plein)
   *[other] Le jour de lancement est connu pour { $days } initiatives (carrés pleins)
}, { $months ->
    [0] pour aucune le mois seulement
   *[other] le mois seulement pour { $months } (contours)
} ; { $undated ->
    [0] aucune n’est sans date
    [one] { $undated } n’est pas datée (point)
   *[other] { $undated } ne sont pas datées (points)
}.
dot-plot-edges = Aux bords : { $earlier } avant ces mois, { $later } après.
dot-plot-edge-earlier = avant
dot-plot-edge-later = après
dot-plot-days = Initiatives au jour de leur début
dot-plot-months = Seul le mois est connu
dot-plot-month = { $month } : { $count }
dot-plot-undated = Sans date : { $count }
dot-plot-no-date = sans date
dot-plot-peak = { $count } le { $day }
dot-plot-confined = { $population } : { $value } ({ $issuer }, { $date })
dot-plot-counts = comptages
dot-plot-more-lockdowns = Confinements non dessinés ici : { $countries }.
dot-plot-hint = Une marque, une initiative : touchez-la.
dot-plot-themes = Filtrer par thème
dot-plot-fold = Confinements, décompte de l’AFP, thèmes
dot-plot-range = Les initiatives de ces jours
dot-plot-svg = Image (SVG)
dot-plot-caveat = La couverture suit ce qui a pu être trouvé : peu de marques ne veut pas dire peu d’activité. Les fins de confinement ne se ressemblent pas : levée ici, premier allègement là.
