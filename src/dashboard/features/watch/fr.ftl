page-watch = Semaine par semaine
watch-lead = Ce que nous avons trouvé de ce que créateurs et plateformes ont lancé en 2020, semaine par semaine, face aux dates de confinement de la France, de la Suisse et d’autres pays, et au nombre de personnes appelées à rester chez elles.
watch-exactness = { $dated ->
    [0] On ne connaît le jour de lancement d’aucune
    [one] On connaît le jour de lancement de { $dated }
   *[other] On connaît le jour de lancement de { $dated }
}, le mois seulement de { $months }, aucune date pour { $undated } ; { $elsewhere ->
    [0] aucune ne date d’une autre année
    [one] { $elsewhere } date d’une autre année
   *[other] { $elsewhere } datent d’une autre année
}.
watch-chart-title = Le pic : { $count } débuts connus au jour près, la semaine { $days }
watch-chart-empty = Aucune initiative datée d’un jour dans cette sélection
watch-chart-subtitle = Les initiatives dont on connaît le jour, par semaine de lancement ; en dessous, les confinements et les mesures partielles.
watch-chart-reading = Le pic ressort par sa couleur ; une autre semaine que vous choisissez, par une seconde.
watch-chart-caveat = Nous recensons ce que nous avons pu trouver : peu d’initiatives ne veut pas dire peu d’activité. Les fins de confinement ne se ressemblent pas ; le tableau au bas de la page dit ce qui a pris fin.
watch-data-week = Semaine
watch-data-days = Jours
watch-week = Semaine { $number }, { $days }
watch-pick-label = Semaine
watch-pick-prompt = Choisir une semaine…
watch-turns-label = Autres semaines
watch-started = { $count ->
    [0] Ici, aucune initiative n’est datée d’un jour de cette semaine
    [one] { $count } initiative lancée cette semaine
   *[other] { $count } initiatives lancées cette semaine
}
watch-month-also = { $count ->
    [one] Lancée en { $month }, jour inconnu : { $count } autre
   *[other] Lancées en { $month }, jour inconnu : { $count } autres
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
watch-lockdowns-lead = Ici une interdiction levée, là un premier allègement : à côté de chaque date, ce qui a commencé ou pris fin. Pour quelques pays, les pages diffèrent d’un jour entre l’annonce et l’entrée en vigueur.
watch-lockdowns-table = Le tableau : { $count } pays, avec les dates et leurs sources
watch-newsletter-title = La semaine en infolettre
watch-newsletter-lead = La semaine choisie, avec les filtres actifs, prête à coller dans un envoi : mise en page ou texte seul, sans image ni contenu extérieur.
watch-newsletter-html = Mise en page (HTML)
watch-newsletter-text = Texte seul
watch-newsletter-copy = Copier
watch-newsletter-copied = Copié
watch-feed = Suivre semaine par semaine (flux Atom)
feed-title = { site } : semaine par semaine
feed-subtitle = Une entrée par semaine de 2020 où l’on sait qu’une initiative a débuté, à la date de la version des données qui l’a modifiée en dernier, et non à celle des faits.
watch-news-title = Les nouveautés en infolettre
watch-news-lead = Ce que le catalogue a gagné la dernière semaine où une version est parue, { $days }, prêt à coller dans un envoi, à côté d’une semaine de 2020.
watch-news-html = Nouveautés (HTML)
watch-news-text = Nouveautés (texte)
watch-news-copy = Copier les nouveautés
news-kicker = Nouveautés du catalogue
news-subject = Nouveautés du catalogue, { $days }
news-on-site = Voir toutes les initiatives sur le site
news-release = Données version { $version }, { $date }
news-added = { $count ->
    [one] Une initiative a été ajoutée
   *[other] { $count } initiatives ont été ajoutées
}
news-more = { $count ->
    [one] Une autre se trouve sur le site.
   *[other] { $count } autres se trouvent sur le site.
}
news-figures = { $count ->
    [one] Un chiffre a été ajouté.
   *[other] { $count } chiffres ont été ajoutés.
}
news-changed = { $count ->
    [one] Une fiche déjà présente a été corrigée ou complétée.
   *[other] { $count } fiches déjà présentes ont été corrigées ou complétées.
}
news-corrections = Ce qui a été corrigé (flux Atom)
newsletter-on-site = Voir cette semaine sur le site
newsletter-starts = { $count ->
    [0] Aucune initiative datée d’un jour de cette semaine
    [one] Une initiative a commencé
   *[other] { $count } initiatives ont commencé
}
newsletter-selection = Sélection : { $filters }
newsletter-sources = Sources
watch-newsletter-lost = L’infolettre n’a pas pu être chargée. Réessayez.
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
