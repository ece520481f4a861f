dot-plot-peak-day = { $day } : { $count } débuts{ $scope ->
    [all] {""}
   *[selection] {" "}de la sélection
} connus au jour près, plus qu’aucun autre jour
dot-plot-peak-lockdown = { $day }, { $code ->
    [FR] jour où la France se confine
   *[other] premier jour du confinement ({ $country })
} : { $count } débuts{ $scope ->
    [all] {""}
   *[selection] {" "}de la sélection
} connus au jour près, plus qu’aucun autre jour{ $share ->
    [own] {""}
    [all] , tous { dot-plot-peak-country }
   *[some] { $local ->
        [0] , aucun { dot-plot-peak-country }
        [1] , dont un { dot-plot-peak-country }
       *[other] , dont { $local } { dot-plot-peak-country }
    }
}{ $inferred ->
    [0] {""}
   *[other] {" "}{ dot-plot-peak-inferred }
}
dot-plot-peak-inferred = { $inferred ->
    [one] { $local ->
        [1] (pays déduit par nous)
       *[other] (pays déduit par nous pour un)
    }
   *[other] (pays déduit par nous pour { $inferred })
}
dot-plot-peak-country = { $code ->
    [FR] en France
   *[other] dans ce pays
}
dot-plot-known-days = { $scope ->
    [all] { dot-plot-known-all }
   *[selection] { dot-plot-known-selection }
}
dot-plot-known-all = { $days ->
    [0] Aucun début n’est connu au jour près
    [one] { $days } initiative sur { $total } a un jour de début connu
   *[other] { $days } initiatives sur { $total } ont un jour de début connu
}
dot-plot-known-selection = { $total ->
    [0] Aucune initiative dans la sélection
    [1] { $days ->
        [0] La seule initiative de la sélection n’a pas de jour de début connu
       *[other] La seule initiative de la sélection a un jour de début connu
    }
   *[other] { $unknown ->
        [0] Les { $total } initiatives de la sélection ont un jour de début connu
       *[other] { $days ->
            [0] Aucune des { $total } initiatives de la sélection n’a de jour de début connu
            [one] Une des { $total } initiatives de la sélection a un jour de début connu
           *[other] { $days } des { $total } initiatives de la sélection ont un jour de début connu
        }
    }
}
dot-plot-precision = { $days ->
    [0] Aucun jour de lancement n’est connu
    [one] Le jour de lancement est connu pour { $days } initiative (carré plein)
   *[other] Le jour de lancement est connu pour { $days } initiatives (carrés pleins)
}, { $months ->
    [0] pour aucune le mois seulement
   *[other] le mois seulement pour { $months } (contours)
} ; { $outside ->
    [0] { $undated ->
        [0] aucune n’est sans date
        [one] { $undated } n’est pas datée (point)
       *[other] { $undated } ne sont pas datées (points)
    }
    [one] { $outside } sans date est hors de la période
   *[other] { $outside } sans date sont hors de la période
}.
dot-plot-edges = Aux bords : { $earlier } avant ces mois, { $later } après.
dot-plot-edge-earlier = avant
dot-plot-edge-later = après
dot-plot-days = Initiatives au jour de leur lancement
dot-plot-months = Seul le mois est connu
dot-plot-month = { $month } : { $count }
dot-plot-undated = { $outside ->
    [0] Sans date : { $undated }
   *[other] { $outside } sans date hors de la période
}
dot-plot-no-date = sans date
dot-plot-too-large = Le catalogue compte trop d’initiatives pour que chacune ait son repère.
dot-plot-peak = { $day } : { $count }
dot-plot-confined = { $population } : { $value } ({ $issuer }, { $date })
dot-plot-counts = comptages
dot-plot-more-lockdowns = Confinements non représentés ici : { $countries }.
dot-plot-hint = Une marque, une initiative : touchez-la.
dot-plot-again = Touchez encore pour l’ouvrir.
dot-plot-themes = Filtrer par thème
dot-plot-fold = Confinements, décompte de l’AFP, thèmes
dot-plot-range = Les initiatives de ces jours
dot-plot-svg = Image (SVG)
dot-plot-caveat = Ces marques ne forment pas une courbe quotidienne : les débuts sans jour connu sont à part. Nous recensons ce que nous avons pu trouver : peu de marques ne veut pas dire peu d’activité. Les fins de confinement ne se ressemblent pas : ici une levée, là un premier allègement.
