page-home = Accueil
home-title = Ce que les créateurs ont fait pendant que le monde restait chez soi
home-lead = En 2020, surtout de mars à mai, influenceurs, célébrités, comptes communautaires et plateformes ont collecté des fonds, relayé les consignes sanitaires, cousu des masques et tenu compagnie à distance. Ce site réunit { $initiatives } de ces initiatives et { $figures } chiffres, chacun avec les pages qui le rapportent.
home-claims-lead = En avril 2020, INfluencia publie une lettre élogieuse sur les influenceurs, signée du dirigeant de Reech, une entreprise de marketing d’influence. Elle avance quatre chiffres ; voici, pour chacun, ce qui a été publié.
home-size-title = Le catalogue en bref
home-letter-title = Les initiatives qu’évoque la lettre
home-letter-lead = { $count ->
    [one] La lettre évoque une initiative.
   *[other] La lettre évoque { $count } initiatives, nommément ou en passant ; les autres ont été trouvées dans la presse et sur le web.
}
home-ways-title = Par où commencer
way-journalist-title = Vérifier et citer
way-journalist-text = Filtrez par thème, pays, plateforme et date ; chaque vue filtrée a son adresse, chaque fiche ses sources.
way-journalist-link = Ouvrir la galerie
way-meeting-title = Présenter en réunion
way-meeting-text = Le récit de la lettre en diapositives, au clavier, chacune avec sa source ; ou vos propres vues du site en diapositives.
way-meeting-link = Lancer la présentation
way-public-title = Se promener
way-public-text = Voyez sur une carte les pays des initiatives, indiqués par une page ou déduits par nous, puis passez d’un pays à ses initiatives.
way-public-link = Ouvrir la carte
