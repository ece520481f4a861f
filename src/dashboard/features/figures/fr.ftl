page-engagement = Les chiffres
engagement-lead = { $count ->
    [one] De combien la lecture, le visionnage et le partage en ligne ont augmenté, ou baissé : ce que cite la lettre, ce qui a été publié, et { $count } chiffre de l’époque avec ses sources.
   *[other] De combien la lecture, le visionnage et le partage en ligne ont augmenté, ou baissé : ce que cite la lettre, ce qui a été publié, et { $count } chiffres de l’époque avec leurs sources.
}
country-several = Plusieurs pays ou sans précision
figures-title = Tous les chiffres
figures-lead = Chaque chiffre du catalogue avec son point de comparaison, son périmètre, son auteur et ses sources. Une hausse et une part de personnes ne se comparent pas.
figures-search-label = Chercher dans les chiffres
figures-search-placeholder = Mesure, éditeur, population…
figures-count = { $count ->
    [one] { $count } chiffre sur { $total }
   *[other] { $count } chiffres sur { $total }
}
figure-more = Sources, réserve en entier et citation
figures-empty = Aucun chiffre ne répond à tous ces filtres. Retirez-en un ci-dessus.
claims-title = Les quatre chiffres de la lettre, vérifiés
claims-lead = Pour chacun : le verdict, une phrase à citer, ce que dit la lettre, ce qui a été publié, par qui et quand. Nous vérifions les chiffres, pas les intentions.
page-claims = Quatre chiffres vérifiés
page-figures = Tous les chiffres
figure-phase = Phase de la pandémie
figure-caveat = La réserve en entier
figure-facts = En détail
figure-charts = { $count ->
    [one] Montré dans un graphique
   *[other] Montré dans { $count } graphiques
}
figure-steps-label = Autres chiffres
figures-back = Vérifications, graphiques et chiffres
figures-missing = Le catalogue n’a ni chiffre ni vérification à cette adresse. Tous figurent ci-dessous.
figures-filtered = { $count ->
    [0] Aucun des { $total } chiffres du catalogue ne répond à la demande :
    [one] { $count } chiffre du catalogue, sur { $total }, répond à la demande :
   *[other] { $count } chiffres du catalogue, sur { $total }, répondent à la demande :
}
figures-go = Aller à ces chiffres
preview-figures = { $count ->
    [0] Aucun chiffre du catalogue ne correspond à ces filtres.
    [one] Un chiffre du catalogue, avec sa réserve et ses sources : { $names }.
   *[other] { $count } chiffres du catalogue, avec leurs réserves et leurs sources, à commencer par : { $names }.
}
