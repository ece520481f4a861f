page-watch = Semaine par semaine
watch-lead = Semaine après semaine en 2020, ce que créateurs et plateformes ont lancé, face aux dates de confinement de la France, de la Suisse et d’autres pays et au décompte des personnes appelées à rester chez elles.
watch-tally = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
} dans la sélection
watch-exactness = { $dated ->
    [0] Aucune n’est datée d’un jour ni ne se place dans une semaine
    [one] { $dated } est datée d’un jour et se place dans une semaine
   *[other] { $dated } sont datées d’un jour et se placent dans une semaine
}, { $months } d’un mois seulement, { $undated } sans date ; { $elsewhere ->
    [0] aucune ne date d’une autre année
    [one] { $elsewhere } date d’une autre année
   *[other] { $elsewhere } datent d’une autre année
}.
watch-chart-title = Aucune semaine ne compte plus de débuts datés que celle { $days } : { $count }
watch-chart-empty = Aucune initiative datée d’un jour dans cette sélection
watch-chart-subtitle = Initiatives selon la semaine de leur début, seulement celles dont le jour est connu ; en dessous, les confinements. La semaine choisie a une autre couleur.
watch-chart-caveat = La couverture suit ce qui a pu être trouvé : peu d’initiatives ne veut pas dire peu d’activité. Les fins de confinement ne se ressemblent pas ; le tableau au bas de la page dit ce qui a pris fin.
watch-data-week = Semaine
watch-data-days = Jours
watch-week = Semaine { $number }, { $days }
watch-pick-label = Semaine
watch-pick-prompt = Choisir une semaine…
watch-turns-label = Autres semaines
watch-started = { $count ->
    [0] Aucune initiative de la sélection n’est datée d’un jour de cette semaine
    [one] { $count } initiative commencée cette semaine
   *[other] { $count } initiatives commencées cette semaine
}
watch-month-also = { $count ->
    [one] Début en { $month }, jour inconnu : { $count } autre
   *[other] Début en { $month }, jour inconnu : { $count } autres
}
watch-lockdowns-week = Confinements
watch-lockdowns-quiet = Aucun confinement du catalogue n’a commencé, pris fin ou été allégé cette semaine.
watch-lockdowns-others = { $event }, autres pays : { $countries }
watch-lockdowns-all = Tous les confinements, en tableau
lockdown-begins = Début
lockdown-ends = Fin ou allègement
lockdown-open = depuis le { $date }, fin non trouvée
lockdown-country = Pays
watch-confined-title = Personnes appelées à rester chez elles
watch-confined-none = Aucun décompte de l’AFP dans le catalogue pour cette semaine.
watch-confined-chart = Toutes les dates en graphique
watch-months-title = Jour inconnu
watch-months-lead = Les pages ne donnent que le mois de ces initiatives, ou aucune date : elles ne sont rattachées à aucun jour ni à aucune semaine.
watch-month = { $month } ({ $count })
watch-lockdowns-title = Les confinements, pays par pays
watch-lockdowns-lead = Un ordre levé ici, un premier allègement là : chaque date est accompagnée de ce qui a commencé ou pris fin. Pour quelques pays, les pages diffèrent d’un jour entre l’annonce et l’entrée en vigueur.
watch-newsletter-title = La semaine en lettre d’information
watch-newsletter-lead = La semaine choisie, avec les filtres actifs, prête à coller dans un envoi : mise en page ou texte seul, sans image ni contenu extérieur.
watch-newsletter-html = Mise en page (HTML)
watch-newsletter-text = Texte seul
watch-newsletter-copy = Copier
watch-newsletter-copied = Copié
watch-feed = Suivre la veille par flux Atom
feed-title = { site } : la veille hebdomadaire
feed-subtitle = Une entrée par semaine de 2020, à la date de la version des données qui a changé en dernier ce qu’elle dit, non à celle des faits.
newsletter-on-site = Voir cette semaine sur le site
newsletter-starts = { $count ->
    [0] Aucune initiative datée d’un jour de cette semaine
    [one] Une initiative a commencé
   *[other] { $count } initiatives ont commencé
}
newsletter-selection = Sélection : { $filters }
newsletter-sources = Sources
watch-newsletter-lost = La lettre n’a pas pu être chargée. Réessayez.
weeks-count = Nombre d’initiatives
weeks-exactness = Précision du début
weeks-exactness-day = au jour près
weeks-exactness-month = au mois près
weeks-exactness-other_year = une autre année
weeks-exactness-unknown = non indiqué
weeks-first-day = Premier jour
weeks-last-day = Dernier jour
weeks-period = Période
weeks-title = Débuts
feed-selection-subtitle = { $count ->
    [0] Aucune initiative du catalogue ne fait encore partie de cette sélection.
    [one] Une initiative du catalogue, à la date de la version des données qui l’a ajoutée ou modifiée en dernier.
   *[other] { $count } initiatives du catalogue, chacune à la date de la version des données qui l’a ajoutée ou modifiée en dernier.
}
