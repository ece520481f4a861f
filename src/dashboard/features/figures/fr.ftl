page-engagement = Engagement
engagement-lead = { $count ->
    [one] De combien la lecture, le visionnage et le partage en ligne ont augmenté, ou baissé : ce que cite la lettre, ce qui a été publié, et { $count } chiffre de l’époque avec ses sources.
   *[other] De combien la lecture, le visionnage et le partage en ligne ont augmenté, ou baissé : ce que cite la lettre, ce qui a été publié, et { $count } chiffres de l’époque avec leurs sources.
}
country-several = Plusieurs pays
figures-title = Tous les chiffres
figures-lead = Chaque chiffre du catalogue avec son point de comparaison, son périmètre, son auteur et les pages qui le rapportent. Taux de croissance et parts de personnes ne sont pas comparables.
figures-search-label = Chercher dans les chiffres
figures-search-placeholder = Mesure, éditeur, population…
figures-count = { $count ->
    [one] { $count } chiffre sur { $total }
   *[other] { $count } chiffres sur { $total }
}
figures-empty = Aucun chiffre ne correspond. Essayez moins de mots, ou des mots plus courts, ou retirez un filtre ci-dessus.
claims-title = Les quatre chiffres de la lettre, vérifiés
claims-lead = Pour chacun : le verdict, une phrase à citer, ce que dit la lettre, ce qui a été publié, par qui et quand. Il s’agit d’établir les nombres, non de faire un procès.
page-claims = Quatre chiffres vérifiés
