cite-author = Contributeurs d’Initiatives confinées
cite-press-site = Source : { site }, données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-press-part = Source : { site }, « { $title } », données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-press-detailed = Source : { site }, « { $title } » ({ $details }), données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-press-described = Source : { site }, { $title } ({ $details }), données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-apa-site = { $author }. ({ $released }). { $work } (version { $version }) [jeu de données]. Consulté le { $accessed } sur { $url }
cite-apa-part = { $author }. ({ $released }). { $title }. Dans { $work } (version { $version }) [jeu de données]. Consulté le { $accessed } sur { $url }
cite-mla-site = { $work }. Version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-mla-part = « { $title } ». { $work }, version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-mla-detailed = « { $title } » ({ $details }). { $work }, version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-mla-described = { $title } ({ $details }). { $work }, version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-note = Données version { $version } du { $released }
cite-view-whole = { $page } : { $records } au catalogue
cite-view-filtered = { $page } : { $records } au catalogue ({ $filters })
cite-view-months = { $count ->
    [one] { $view } – l’une d’elles n’est connue que par son mois, qui déborde de la période
   *[other] { $view } – { $count } d’entre elles ne sont connues que par leur mois, qui déborde de la période
}
cite-view-undated = { $count ->
    [one] { $view } – sans compter { $count } autre, qui n’a pas de date
   *[other] { $view } – sans compter { $count } autres, qui n’ont pas de date
}
cite-view-map = { $view } – dont { $located } sur la carte, le pays de { $inferred } étant déduit par nous
cite-claim = { $quote } (Vérification du nombre de la lettre, { $value } : { $verdict })
cite-described = description du site
cite-letter-only = selon la seule lettre de Guillaume Doki-Thonon, Reech
cite-inferred = fiche en partie déduite
cite-weak-only = d’après des copies ou des citations d’autres pages seulement
cite-form-press = Presse
cite-form-apa = APA
cite-form-mla = MLA
cite-form-bibtex = BibTeX
cite-form-ris = RIS
cite-form-csl = CSL-JSON
cite-title = Citer ce site
cite-lead = Chaque page, chaque fiche, chaque graphique et chaque chiffre a une adresse durable et une citation prête à copier, qui dit la version des données et la date de consultation.
cite-copy = Copier la citation
cite-copy-one = Copier
cite-copied = Copié.
cite-failed = Impossible de copier ; le texte est sélectionné.
cite-unreachable = Les citations n’ont pas pu être chargées. Repliez ce volet et rouvrez-le.
cite-save = Enregistrer
cite-file = Toutes les citations, en fichier JSON
cite-more = Autres citations
cite-page = Citer cette page
take-title = Télécharger
take-xlsx = Excel, LibreOffice (XLSX)
take-spreadsheet = CSV pour tableurs (points-virgules)
take-csv = CSV pour programmes (codes)
take-parquet = Parquet pour programmes (codes)
take-json = JSON pour programmes
take-geojson = GeoJSON (par pays)
take-kit = Dossier de presse (ZIP)
take-feed = Suivre cette sélection (flux Atom)
report-link = Signaler une erreur
report-subject = Erreur : { $id }
report-body =
    Adresse : { $permalink }
    Identifiant : { $id }
    Données version { $version }

    Champ concerné :
    Correction proposée :
    Source :
report-page-subject = Erreur sur une page
report-page-body =
    Adresse : { $permalink }
    Données version { $version }

    Passage concerné :
    Correction proposée :
    Page qui le montre :
report-missing = Une initiative manque
report-missing-subject = Initiative manquante
report-missing-body =
    Données version { $version }

    Initiative :
    Qui l’a lancée :
    Pays et date :
    Pages qui la rapportent :
report-person-subject = Données personnelles
report-person-body =
    Personne concernée :
    Adresse de la fiche :
    Demande (accès, rectification, opposition, effacement) :
kit-readme =
    { site } – dossier de presse

    { $title }

    { $content }

    Adresse : { $permalink }
    Données version { $version } du { $released }. Dossier demandé le { $accessed }.

    Les fichiers
    { $workbook } : pour Excel et LibreOffice ; des feuilles de fiches, de sources et de notes.
    initiatives.csv, { $figures }sources.csv : pour les programmes ; virgules entre les cellules, points décimaux, codes, textes { $languages }.
    charts/ : les graphiques (SVG), à ouvrir et à modifier dans tout logiciel de dessin.
    citations.txt, .bib, .ris, .json : la sélection et le site { $languages }, puis chaque fiche.

    Comment lire les données
    { export-note-empty }
    { export-note-initiatives }
    { export-note-figures }
    { export-note-countries }

    Peut-on s’y fier ?
    { $reliability }

    Licence
    Données : { $licence }, { $licence_url }
    Crédit : { $credit }
kit-no-filter = tout le catalogue, sans filtre
kit-selection = { $count ->
    [one] Ce dossier réunit { $records } ({ $filters }), avec les pages qui la rapportent.
   *[other] Ce dossier réunit { $records } ({ $filters }), chacune avec les pages qui la rapportent.
}
kit-figures-all = Il contient les { $count } chiffres du catalogue.
kit-figures = { $count ->
    [0] Il ne contient aucun chiffre : à notre connaissance, aucun ne porte sur ce que nomme le filtre.
    [one] Il contient le seul chiffre du catalogue qui porte sur ce que nomme le filtre.
   *[other] Il contient les { $count } chiffres du catalogue qui portent sur ce que nomme le filtre.
}
kit-charts = { $own ->
    [0] Aucun graphique ne compte ses initiatives
    [one] Un graphique compte ses initiatives
   *[other] { $own } graphiques comptent ses initiatives
}, et { $count ->
    [0] aucun des { $total } graphiques du site n’y est joint, car chacun montre d’autres chiffres.
    [one] un des { $total } graphiques du site montre des chiffres du dossier et aucun autre.
   *[other] { $count } des { $total } graphiques du site montrent des chiffres du dossier et aucun autre.
}
view-chart-themes = Les initiatives de la sélection, par thème
view-chart-countries = Les initiatives de la sélection, par pays
view-chart-weeks = Les initiatives de la sélection, par semaine de début
view-chart-inferred = { $count ->
    [0] une page indique le pays de chacune
    [one] aucune page n’indique le pays d’une d’entre elles : nous l’avons déduit
   *[other] aucune page n’indique le pays de { $count } d’entre elles : nous l’avons déduit
}
view-chart-dated = { $count ->
    [one] une seule est datée au jour près et comptée ici
   *[other] { $count } sont datées au jour près et comptées ici
}
