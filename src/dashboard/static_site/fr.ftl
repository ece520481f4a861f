sheet-menu = Pages simples, sans script
sheet-dashboard = Ouvrir la version interactive
dataset-description = { $count ->
    [one] { $count } initiative d’influenceurs, de célébrités, de comptes communautaires et de plateformes, ou menée avec eux, en 2020, surtout de mars à mai, avec des chiffres d’engagement de l’époque. Chaque ligne nomme les pages qui la rapportent.
   *[other] { $count } initiatives d’influenceurs, de célébrités, de comptes communautaires et de plateformes, ou menées avec eux, en 2020, surtout de mars à mai, avec des chiffres d’engagement de l’époque. Chaque ligne nomme les pages qui la rapportent.
}
lost-title = Page introuvable
lost-lead = Cette page n’existe pas, ou son adresse a été mal saisie ou coupée. Revenez à l’accueil ou cherchez une initiative.
preview-selection = { $count ->
    [0] Aucune initiative du catalogue ne correspond à ces filtres.
    [one] Une initiative du catalogue, avec ses sources : { $names }.
   *[other] { $count } initiatives du catalogue, avec leurs sources, à commencer par : { $names }.
}
