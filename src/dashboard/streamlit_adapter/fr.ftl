link-left-out = Une partie de ce lien n’a pas été comprise : elle est ignorée. Les filtres actifs sont ceux affichés ici.
filters-title = Filtres
tool-filters = Filtres
tool-view = Chercher, trier
tool-frame = Cadrage
tool-share = Partager
show-results = { $count ->
    [0] Aucun résultat
    [one] Voir le résultat
   *[other] Voir les { $count } résultats
}
connection-lost = Cette page n’est pas reliée à son serveur et cherche à l’être. D’ici là, ses filtres peuvent rester sans effet.
arriving = Chargement…
search-label = Recherche
search-placeholder = Nom, pays, thème, mot-dièse, source…
sort-label = Ordre
sort-relevance = Pertinence
sort-date = Date
sort-name = Nom
sort-size = Communauté
sort-outcome = Résultat
sort-publishers = Éditeurs
sort-theme = Thème
sort-format = Format
sort-country = Pays
sort-outcome-lead = Les résultats sont rangés par unité, l’argent d’abord : monnaies et unités ne se comparent pas entre elles.
sort-by = Trier par : { $column }
inputs-apply = Afficher
pages-label = Pages
page-number = Page { $number }
pages-previous = Page précédente
pages-next = Page suivante
view-label = Vue
facet-add = Ajouter…
date-from = Commencée à partir du
date-to = Commencée jusqu’au
dates-help = Une période inclut les initiatives dont on ne connaît que le mois, dès que ce mois la touche ; celles sans date n’apparaissent que si aucune période n’est choisie.
back-to-search = Retour à la recherche
chip-q = Recherche : { $value }
chip-from = À partir du { $value }
chip-to = Jusqu’au { $value }
chip-help = Retirer ce filtre
clear-all = Tout effacer
day-pattern = jj/mm/aaaa
day-wrong = Écrivez un jour ou un mois, de { $first } à { $last }, de cette façon : 17/03/2020, 17 mars 2020 ou mars 2020.
paper-selection = Sélection – { $filters }
paper-day = imprimé le { $day }
paper-page = De { $first } à { $end } sur { $total } : page { $current } sur { $last } de cette liste.
slides-add = Ajouter à mes diapositives
slides-in = Dans mes diapositives
slides-count = { $count ->
    [one] 1 diapositive
   *[other] { $count } diapositives
}
slides-full = Un lien n’en contient pas davantage : retirez-en une pour en ajouter.
slides-mine = { $count ->
    [one] Ma diapositive ({ $count })
   *[other] Mes diapositives ({ $count })
}
parcel-lost = Cette partie n’a pas pu être chargée. Rechargez la page.
