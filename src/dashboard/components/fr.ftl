source-weak = copie, citation ou agrégateur
source-no-date = date non vue
source-no-title = titre non vu
source-states = faits tirés de cette page : { $facts }
sources-not-seen = « Non vu » : la page a été lue par extraits, qui n’en montraient pas la date ou le titre.
sources-not-recorded = Sous certaines pages, aucun fait n’est indiqué : nous n’avons pas noté lesquels en viennent.
fact-by = { $count ->
    [one] source
   *[other] sources
}{ $extent ->
    [part] , pour tout ou partie
   *[all] {""}
} : { $publishers }
fact-by-inferred = { $credit } (fiche en partie déduite)
community-by-nobody = on n’a pas noté quelle page la compte, ni quand
community-page = { $publisher } ({ $date })
the-letter = la lettre
record-inferred = Une partie de cette fiche est déduite de ce que disent ses pages ; nous n’avons pas noté laquelle.
definitions = Définitions
definitions-of = Définitions : { $facet }
definitions-letter = Lire la lettre
definitions-title = Ce que veulent dire les mots des filtres
facet-note-theme = Chaque initiative n’a qu’un thème : certaines, classées ailleurs que sous « { $fundraising } », réunissent aussi de l’argent.
facet-note-platform = Une initiative peut en avoir plusieurs.
facet-note-format = Chaque initiative n’a qu’un format.
facet-note-actor = Chaque initiative n’a qu’un type d’acteur.
facet-note-evidence = Une initiative peut être dans les deux cas : ces nombres ne s’additionnent pas.
facet-note-outcome = Une initiative n’en a un que si ses pages donnent un nombre.
source-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
in-letter = Évoquée dans la lettre
against = point de comparaison : { $baseline }
footer-source = À l’origine, une lettre de Guillaume Doki-Thonon (Reech) publiée par INfluencia en avril 2020 ; chaque fait est accompagné des pages qui le rapportent.
footer-licence = Données sous licence CC BY 4.0, code sous licence MIT. Contours des pays : Natural Earth, domaine public.
footer-version = Données version { $version }, { $date }.
footer-size = { $initiatives ->
    [one] { $initiatives } initiative
   *[other] { $initiatives } initiatives
} et { $figures ->
    [one] { $figures } chiffre
   *[other] { $figures } chiffres
}.
footer-no-editor = Aucune adresse n’est indiquée pour signaler une erreur ou une initiative manquante.
footer-next = Ce que devient un signalement
footer-publisher = Éditeur du site : { $publisher }.
footer-unstated = Ce site n’indique pas : { $parts }.
paper-in-full = Sources et détails : { $address }
unstated-publisher = son éditeur
unstated-director = son directeur ou sa directrice de la publication
unstated-host = son hébergeur
unstated-contact = une adresse de contact
release-note = { $version } ({ $date }){ colon }{ $text }
tile-initiatives = initiatives
tile-countries = pays, hors initiatives de plusieurs pays
tile-platforms = plateformes et canaux
tile-sources = pages sources
tile-publishers = éditeurs
tile-figures = chiffres
field-name = Nom
field-actor = Acteur
field-actor-kind = Type d’acteur
field-followers = Communauté
field-country = Pays
field-start-date = Début
field-theme = Thème
field-format = Format
field-platforms = Plateformes
field-hashtags = Mots-dièse
field-letter = Évoquée dans la lettre
field-confidence = Dit ou déduit
field-id = Identifiant
field-outcome = Résultat rapporté
field-sources = Sources
claim-sources = Sources et chiffres publiés
claim-evidence = Comparé à
chart-letter-line = La lettre : { $value }
chart-stated-for = { $values } (indiqué pour { $count } sur { $total })
chart-periods = { $period }, selon les chiffres
chart-data = Données du graphique
chart-method = Méthode, réserves et sources
chart-unfold = Voir le graphique
chart-tool-data = Données
chart-tool-image = Image
chart-tool-share = Partager
chart-tool-more = Plus…
chart-xlsx = Données (XLSX)
chart-csv = Données (CSV)
chart-image = Image (PNG)
chart-image-source = Source : { $issuers }
card-signature = { site } – CC BY 4.0
chart-image-credit = Graphique : { site }, version { $version } du { $date }, CC BY 4.0.
chart-sources = { $count ->
    [one] Source
   *[other] Sources
}
chart-caveats = { $count ->
    [one] Réserve
   *[other] Réserves
}
chart-and-others = { $value } et { $count ->
    [one] 1 autre
   *[other] { $count } autres
}
chart-more-caveats = { $count ->
    [one] Et une autre réserve : voir les notes.
   *[other] Et { $count } autres réserves : voir les notes.
}
chart-remarks = { $count ->
    [one] Une autre remarque sur ces chiffres
   *[other] { $count } autres remarques sur ces chiffres
}
figure-metric = Ce qui est mesuré
figure-value = Valeur
figure-baseline = Point de comparaison
figure-population = Population ou périmètre
figure-sample = Échantillon
figure-issuer = Publié par
figure-method = Méthode
figure-period = Période
figure-who = Par qui, quand et selon quelle méthode
figure-evidence = Sources et réserve
on-whom = périmètre : { $population }
chart-change = ○ { $before } → ● { $after }
chart-span = de { $low } à { $high }
contents-label = Dans cette page
claim-in-letter = selon la lettre
claim-quote = À citer
claim-no-quote = À ne pas citer
quote-context = { $metric } ({ $context })
claim-read-in = À lire chez
claim-said = Ce que dit la lettre
claim-published = Ce qui a été publié
claim-why = Pourquoi ce verdict
claim-by-whom = Par qui et quand
claim-by = Rapporté par
claim-more = Ce qui a été publié, pourquoi ce verdict, les sources
claim-open = La phrase à citer, ce qui a été publié, les sources
claim-link = Lien vers cette vérification
publisher-count = { $count ->
    [one] { $count } éditeur
   *[other] { $count } éditeurs
}
card-publishers = { $count ->
    [0] seule source : la lettre
    [one] un seul éditeur
   *[other] { $count } éditeurs
}
solidity-publishers = { $count ->
    [0] la lettre seule, aucun autre éditeur
    [one] un seul éditeur indépendant de la lettre
   *[other] { $count } éditeurs indépendants de la lettre
}
solidity-letter = la lettre elle-même, comptée à part
solidity-weak = { $count ->
    [one] { $count } source faible (copie, citation ou agrégateur)
   *[other] { $count } sources faibles (copies, citations ou agrégateurs)
}
solidity-country-stated = pays indiqué par une source
solidity-country-inferred = pays déduit par nos soins
solidity-letter-figure = chiffre de la lettre, comparé à ce que disent les autres pages, qui ne le confirment pas forcément
solidity-check = Voir la vérification
confidence-high = dit en toutes lettres par une page
confidence-medium = en partie déduit
field-publishers = Éditeurs
archive = copies archivées (calendrier)
archive-of = Copies archivées (calendrier) de « { $page } » à l’Internet Archive
embed-title = Intégrer
embed-lead = Collez ce code dans une page : le cadre est clair, comme la plupart des pages ; ajoutez à l’adresse &scheme=dark pour une page sombre, &scheme=auto pour suivre le mode clair ou sombre du lecteur.
embed-copy = Copier le code
embed-copied = Code copié.
embed-whole = Sources et données sur { $site }
embed-missing = Il n’y a rien à cette adresse
embed-missing-reason = L’adresse de ce cadre est peut-être ancienne ou incomplète.
chart-alternative = Graphique : { $finding }. { $values }
chart-interactive = Version interactive
reliability-publishers = Deux éditeurs ne font pas deux sources si tous deux impriment le même communiqué ou la même dépêche : ce qui est compté ici, ce sont des noms d’éditeurs.
reliability-search = Lignes à un seul éditeur dans la version 1.1.0 : pour chacune des { $searched }, un deuxième éditeur a été cherché. { $corroborated } en ont trouvé un qui est indépendant ; environ { $search-wrong } ({ $search-share }) étaient fausses sur le fond (mois, montant, lieu, plateforme, auteur) et sont corrigées ; pour environ { $unconfirmed }, deux recherches chacune n’ont donné aucune autre page. Une ligne peut être dans deux de ces groupes.
reliability-audit = Lignes qui avaient deux éditeurs ou plus : un contrôle à l’aveugle de { $checked } initiatives sur { $drawn-from } en a trouvé { $right } justes, { $slips } avec de petites erreurs et { $wrong } fausses sur le fond, toutes corrigées depuis. Jusqu’à { $bound } de ces lignes pouvaient donc être fausses (borne haute unilatérale, { $certainty }).
reliability-earlier-audit = Un contrôle à l’aveugle antérieur de { $initiatives } initiatives et { $figures } chiffres n’a rien trouvé de faux, et de petites erreurs dans un cinquième des lignes, corrigées depuis. Même sans erreur de fond sur { $initiatives } initiatives, jusqu’à { $initiatives-bound } des lignes peuvent être fausses ; sans erreur sur { $figures } chiffres, jusqu’à { $figures-bound } (même borne) ; une lecture ultérieure a trouvé un chiffre attribué au mauvais émetteur.
reliability-additions = Une nouvelle ligne tirée d’une seule page est aussi incertaine que l’étaient les anciennes : { $single } des { $added } initiatives qu’ajoute la version { $version } ont un seul éditeur.
corrections-title = Corrections
correction-added = Ajouté le { $date }
correction-corrected = Corrigé le { $date }
correction-completed = Complété le { $date }
correction-value = { $field } : { $before } → { $after }
correction-now = { $field } : désormais « { $after } »
correction-text-reworded = { $field } : nouvelle rédaction
correction-text-added = { $field } : ajout – { $text }
correction-text-removed = { $field } : retrait – { $text }
correction-community = { $number } abonnés ou membres
correction-source-added = { $count ->
    [one] Source ajoutée
   *[other] Sources ajoutées
}
correction-source-removed = { $count ->
    [one] Source retirée
   *[other] Sources retirées
}
correction-figure-added = { $count ->
    [one] Un chiffre de comparaison de plus : { $names }
   *[other] Plusieurs chiffres de comparaison de plus : { $names }
}
correction-figure-removed = { $count ->
    [one] Un chiffre de comparaison de moins : { $names }
   *[other] Plusieurs chiffres de comparaison de moins : { $names }
}
withdrawn-matches-its-date = Exact à sa date
withdrawn-differs-by-one-point = Un point d’écart
correction-bound-beside-value = { $text } (la valeur est donnée comme « { $value } »)
correction-source = Source { $publisher } – { $text }
changed-name = Nom
changed-name-is-ours = Le nom est notre description
changed-actor = Acteur
changed-actor-kind = Type d’acteur
changed-handle = Compte
changed-followers = Communauté
changed-followers-of = Ce que compte la communauté
changed-followers-actor = À qui est la communauté
changed-followers-bound = Borne de la communauté
changed-country = Pays
changed-country-basis = Pays indiqué ou déduit
changed-country-inferred-from = De quoi le pays est déduit
changed-locality = Lieu
changed-platforms = Plateformes
changed-hashtags = Mots-dièse
changed-theme = Thème
changed-format = Format
changed-start-date = Début
changed-in-letter = Évoquée dans la lettre
changed-outcome-value = Résultat rapporté
changed-outcome-unit = Unité du résultat
changed-outcome-bound = Borne du résultat
changed-outcome-kind = Type de résultat
changed-outcome-state = État du résultat
changed-outcome-note = Note sur le résultat
changed-summary = Résumé
changed-confidence = Dit ou déduit
changed-source-publisher = Éditeur
changed-source-title = Titre de la page
changed-source-published = Date de la page
changed-published = Ce qui a été publié
changed-source-language = Langue de la page
changed-source-weak = Reprend ou cite d’autres pages
changed-source-states = Faits tirés de la page
changed-metric = Mesure
changed-value = Valeur
changed-unit = Unité
changed-bound = Borne de la valeur
changed-baseline = Comparé à
changed-subject = Sujet
changed-population = Population ou périmètre
changed-phase = Phase de la pandémie
changed-period-start = Début de la période
changed-period-end = Fin de la période
changed-method = Méthode
changed-sample = Échantillon
changed-issuer = Publié par
changed-series = Série
changed-cited-in-letter = Chiffre de la lettre
changed-caveat = Réserve
changed-caveat-key = Réserve principale
changed-figure = Chiffre de la lettre
changed-verdict = Verdict
changed-said = Ce que dit la lettre
changed-quote = Phrase à citer
changed-in-quote = Valeur dans la phrase à citer
changed-reason = Pourquoi ce verdict
changed-sentence = Phrase de la page d’accueil
changed-url = Page qui l’établit
changed-kind = Ampleur du confinement
changed-start = Début du confinement
changed-region = Région dont les dates sont données
changed-start-what = Ce qui a commencé
changed-end = Fin du confinement
changed-end-what = Ce qui a pris fin
chart-thresholds = seuils dépassés à cette date
search-none-initiatives = Aucune initiative ne contient tous ces mots : « { $search } ». Le catalogue contient ce qui a pu être trouvé ; une absence ne prouve pas que rien n’a eu lieu.
search-none-initiatives-filtered = Aucune initiative ne contient tous ces mots avec les filtres choisis : « { $search } ».
search-none-figures = Aucun chiffre ne contient tous ces mots : « { $search } ». Le catalogue contient les chiffres publiés qui ont pu être trouvés ; une absence ne prouve pas que rien n’a été mesuré.
search-none-figures-filtered = Aucun chiffre ne contient tous ces mots avec les filtres choisis : « { $search } ».
search-none-initiatives-in-order = Aucune initiative ne contient ces mots dans l’ordre fixé par les guillemets : « { $search } ».
search-none-initiatives-in-order-filtered = Aucune initiative ne contient ces mots dans l’ordre fixé par les guillemets, avec les filtres choisis : « { $search } ».
search-none-figures-in-order = Aucun chiffre ne contient ces mots dans l’ordre fixé par les guillemets : « { $search } ».
search-none-figures-in-order-filtered = Aucun chiffre ne contient ces mots dans l’ordre fixé par les guillemets, avec les filtres choisis : « { $search } ».
search-signs = « { $search } » n’a ni lettre ni chiffre : la recherche porte sur des mots.
search-scope-initiatives = La recherche porte, en français et en anglais, sur les noms, les acteurs, les comptes, les mots-dièse, les lieux, les résumés, les dates de début, les résultats et leurs précisions, les libellés des filtres, ainsi que sur les éditeurs et les titres des sources. Essayez moins de mots, ou d’autres.
search-scope-figures = La recherche porte, en français et en anglais, sur les mesures, les valeurs, les identifiants, les populations, les points de comparaison, les échantillons, les réserves, les pays, les méthodes, ainsi que sur les éditeurs et les titres des sources. Essayez moins de mots, ou d’autres.
search-absent = Aucun nom du catalogue n’en approche : sans doute y manque-t-il, plutôt que d’être mal écrit.
search-if-spelt-so = Si l’orthographe est bien celle-là, le catalogue ne l’a pas.
search-spellings = Vouliez-vous dire :
search-any-order = Sans les guillemets :
search-words = Mot à mot :
search-filters = En filtre :
search-acts-of-platforms = { $filters }, ce que des plateformes y ont fait elles-mêmes, par date
search-elsewhere = Ailleurs :
search-link = { $text } ({ $count })
search-without-filters-initiatives = { $count ->
    [one] { $count } initiative sans les filtres
   *[other] { $count } initiatives sans les filtres
}
search-without-filters-figures = { $count ->
    [one] { $count } chiffre sans les filtres
   *[other] { $count } chiffres sans les filtres
}
search-figures = { $count ->
    [one] { $count } chiffre de l’époque
   *[other] { $count } chiffres de l’époque
}
search-initiatives = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
}
skip-to-content = Aller au contenu
site-menu = Pages du site
site-menu-fold = Menu
site-languages = Cette page dans d’autres langues
site-search-menu = Recherche sur le site, dans le menu
site-search-page = Recherche sur le site
site-search-label = Chercher sur tout le site
site-search-placeholder = Nom, mot, chiffre…
site-search-button = Chercher
site-search-options = Propositions
map-hint = Choisissez un pays pour voir ses initiatives.
