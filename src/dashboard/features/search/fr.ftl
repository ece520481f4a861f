page-search = Recherche
search-title = « { $search } » – Recherche
search-lead = Une recherche pour tout le site : initiatives, chiffres et pages, en français et en anglais.
search-scope-site = La recherche porte, en français et en anglais, sur les fiches des initiatives avec les éditeurs et les titres de leurs sources, sur les chiffres et sur les pages du site. Essayez moins de mots, ou d’autres.
site-search-found = « { $search } » : { $counts }.
site-search-none = Rien ne contient tous ces mots : « { $search } ». Le catalogue contient ce qui a pu être trouvé ; une absence ne prouve pas que rien n’a eu lieu.
site-search-none-in-order = Rien ne contient ces mots dans l’ordre fixé par les guillemets : « { $search } ».
site-search-near = Rien ne contient « { $search } ». Vouliez-vous dire « { $near } » ? Voici ce que donne cette recherche : { $counts }.
site-search-initiatives = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
}
site-search-figures = { $count ->
    [one] { $count } chiffre
   *[other] { $count } chiffres
}
site-search-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
site-search-first-pages = Seules les { $count } premières sont affichées ; avec plus de mots, il y en a moins.
site-search-in-gallery = { $count ->
    [one] L’initiative dans la galerie
   *[other] Les { $count } initiatives dans la galerie
}
site-search-in-figures = { $count ->
    [one] Le chiffre dans le tableau
   *[other] Les { $count } chiffres dans le tableau
}
site-search-group-initiatives = Initiatives
site-search-group-figures = Chiffres
site-search-group-pages = Pages
site-search-everything = Tout ce que donne « { $search } »
site-search-near-options = Vouliez-vous dire « { $near } » ?
site-search-options-count = { $count ->
    [0] Aucune proposition.
    [one] { $count } proposition. Flèches pour choisir, Entrée pour ouvrir.
   *[other] { $count } propositions. Flèches pour choisir, Entrée pour ouvrir.
}
site-search-options-near = { $count ->
    [one] Rien de tel ; { $count } proposition pour « { $near } ».
   *[other] Rien de tel ; { $count } propositions pour « { $near } ».
}
