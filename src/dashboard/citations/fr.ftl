cite-author = Contributeurs d’Initiatives confinées
cite-press-site = Source : { site }, données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-press-part = Source : { site }, « { $title } », données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-press-described = Source : { site }, { $title } (description du site), données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-apa-site = { $author }. ({ $released }). { site } (version { $version }) [Jeu de données]. Consulté le { $accessed } sur { $url }
cite-apa-part = { $author }. ({ $released }). { $title }. Dans { site } (version { $version }) [Jeu de données]. Consulté le { $accessed } sur { $url }
cite-mla-site = { site }. Version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-mla-part = « { $title } ». { site }, version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-mla-described = { $title }. { site }, version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-note = Données version { $version }, consultées le { $accessed }
cite-view-whole = { $page } : { $records } au catalogue
cite-view-filtered = { $page } : { $records } au catalogue ({ $filters })
cite-claim = { $quote } (Vérification du nombre de la lettre, { $value } : { $verdict })
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
cite-more = Autres citations
cite-page = Citer cette page
take-title = Télécharger
take-excel = CSV pour Excel (points-virgules)
take-csv = CSV
take-json = JSON
take-geojson = GeoJSON (par pays)
take-kit = Dossier de presse (ZIP)
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
    Adresse : { $permalink }
    Filtre : { $filters }
    Données version { $version } du { $released }. Dossier demandé le { $accessed }.

    Ce que contient le dossier
    initiatives.csv : { $records }, une par ligne, textes { $languages }.
    figures.csv : { $figures }
    sources.csv : chaque page qui rapporte ces initiatives et ces chiffres.
    charts/selection-*.svg : { $selection }
    Autres charts/*.svg : { $charts }
    citations.txt, .bib, .ris, .json : les citations { $languages }.

    Comment lire les données
    Les CSV sont tels qu’Excel en français les attend : UTF-8 avec marque d’ordre des octets, points-virgules entre les cellules, virgule décimale. Une apostrophe précède tout texte qu’un tableur exécuterait comme une formule.
    { export-note-empty }
    { export-note-initiatives }
    { export-note-figures }
    { export-note-countries }

    À quel point on peut s’y fier
    { $reliability }

    Licence
    Données : { $licence }, { $licence_url }
    Crédit : { $credit }
kit-no-filter = aucun
kit-own-charts = { $count ->
    [0] aucun, car la sélection est vide.
   *[other] les initiatives de la sélection comptées par thème, par pays et, pour celles que l’on date au jour près, par semaine. Ces nombres disent ce qui a été trouvé, non ce qui a été fait.
}
kit-figures-all = les { $count } chiffres du catalogue, aucun filtre ne les restreignant.
kit-figures = { $count ->
    [0] vide. Un chiffre a un pays, parfois une plateforme et une période, mais ni thème, ni forme, ni acteur ; sur les { $total } du catalogue, aucun ne porte sur ce que le filtre nomme.
    [one] { $size } chiffres. Un seul, sur les { $total } du catalogue, porte sur les pays, les plateformes, les jours et les mots que le filtre nomme ; s’il y en a d’autres, ce sont ceux des graphiques où il figure, car un graphique ne se coupe pas.
   *[other] { $size } chiffres. { $count }, sur les { $total } du catalogue, portent sur les pays, les plateformes, les jours et les mots que le filtre nomme ; s’il y en a d’autres, ce sont ceux des graphiques où ils figurent, car un graphique ne se coupe pas. Thème, forme, acteur, preuve et résultat ne restreignent pas les chiffres.
}
kit-charts = { $count ->
    [0] aucun des { $total } graphiques du site, car aucun ne montre un tel chiffre.
    [one] celui des { $total } graphiques du site qui montre un de ces chiffres, entier, à ouvrir et à modifier dans tout logiciel de dessin.
   *[other] { $count } des { $total } graphiques du site, ceux qui montrent un de ces chiffres, entiers, à ouvrir et à modifier dans tout logiciel de dessin.
}
view-chart-themes = Les initiatives de la sélection, par thème
view-chart-countries = Les initiatives de la sélection, par pays
view-chart-weeks = Les initiatives de la sélection, par semaine de début
view-chart-others = { $count ->
    [one] Un autre pays
   *[other] { $count } autres pays
}
view-chart-dated = { $count ->
    [one] une seule est datée au jour près et comptée ici
   *[other] { $count } sont datées au jour près et comptées ici
}
