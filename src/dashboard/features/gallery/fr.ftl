page-gallery = Galerie
gallery-lead = { $count ->
    [one] { $count } initiative de 2020, avec ses sources : filtrez, cherchez, partagez la vue.
   *[other] { $count } initiatives de 2020, pour la plupart lancées de mars à mai, chacune avec ses sources : filtrez, cherchez, partagez la vue.
}
gallery-count = { $count ->
    [one] { $count } initiative sur { $total }
   *[other] { $count } initiatives sur { $total }
}
gallery-empty = Aucune initiative ne répond à tous ces filtres. Retirez-en un ci-dessus, ou effacez-les tous. Peu d’initiatives ne veut pas dire peu d’activité : le catalogue contient ce qui a pu être trouvé.
gallery-table-alt = Les initiatives de la sélection, une par ligne ; chaque nom ouvre la fiche complète.
view-cards = Cartes
view-table = Tableau
page-initiatives = Toutes les initiatives
initiatives-lead = { $count ->
    [one] { $count } initiative de 2020, menée par des influenceurs, des célébrités, des comptes communautaires ou des plateformes, ou avec leur concours, et les pages qui la rapportent.
   *[other] { $count } initiatives de 2020, menées par des influenceurs, des célébrités, des comptes communautaires ou des plateformes, ou avec leur concours, lancées pour la plupart de mars à mai et rangées par thème. Chacune a sa page, avec celles qui la rapportent.
}
