page-gallery = Galerie
gallery-lead = { $count ->
    [one] { $count } initiative du printemps 2020, avec ses sources : filtrez, cherchez, partagez la vue.
   *[other] { $count } initiatives du printemps 2020, chacune avec ses sources : filtrez, cherchez, partagez la vue.
}
gallery-count = { $count ->
    [one] { $count } initiative sur { $total }
   *[other] { $count } initiatives sur { $total }
}
gallery-empty = Aucune initiative ne répond à tous ces filtres. Retirez-en un ci-dessus, ou effacez-les tous. Peu d’initiatives ne veut pas dire peu d’activité : le catalogue contient ce qui a pu être trouvé.
search-none = Aucune initiative ne contient tous ces mots : « { $search } ». Le catalogue contient ce qui a pu être trouvé ; une absence ne prouve pas que rien n’a eu lieu.
search-none-filtered = Aucune initiative ne contient tous ces mots avec les filtres choisis : « { $search } ».
search-scope = La recherche porte, en français et en anglais, sur les noms, les acteurs, les comptes, les mots-dièse, les lieux, les résumés, les précisions sur les résultats, les libellés des filtres, ainsi que sur les éditeurs et les titres des sources. Essayez moins de mots, ou d’autres.
search-spellings = Vouliez-vous dire :
search-words = Mot à mot :
search-filters = En filtre :
search-elsewhere = Ailleurs :
search-link = { $text } ({ $count })
search-without-filters = { $count ->
    [one] { $count } initiative sans les filtres
   *[other] { $count } initiatives sans les filtres
}
search-figures = { $count ->
    [one] { $count } chiffre de l’époque
   *[other] { $count } chiffres de l’époque
}
gallery-table-alt = Les initiatives de la sélection, une par ligne ; chaque nom ouvre la fiche complète.
view-cards = Cartes
view-table = Tableau
page-initiatives = Toutes les initiatives
initiatives-lead = { $count ->
    [one] { $count } initiative du printemps 2020, menée par des influenceurs, des célébrités, des comptes communautaires ou des plateformes, avec les pages qui la rapportent.
   *[other] { $count } initiatives du printemps 2020, menées par des influenceurs, des célébrités, des comptes communautaires ou des plateformes et rangées par thème. Chacune a sa page, avec celles qui la rapportent.
}
