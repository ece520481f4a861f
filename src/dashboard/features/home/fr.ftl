page-home = Accueil
home-title = Ce que les créateurs ont fait pendant que le monde restait chez soi
home-lead = Collectes, cours, humour, messages de santé : { $initiatives } initiatives d’influenceurs, de célébrités, de comptes communautaires et de plateformes face au Covid-19 en 2020, chacune avec ses sources.
highlights-title = Par exemple
highlight-source = Source
home-map-title = Pays par pays
home-letter-title = Tout est parti d’une lettre
home-letter-lead = En avril 2020, INfluencia publie une lettre élogieuse sur les influenceurs, signée du dirigeant de Reech, une entreprise de marketing d’influence. Ce catalogue en est né. La lettre avance quatre chiffres ; voici, pour chacun, ce qui a été publié.
home-letter-link = { $count ->
    [one] L’initiative qu’évoque la lettre
   *[other] Les { $count } initiatives qu’évoque la lettre
}
home-ways-title = Par où commencer
way-journalist-title = Vérifier et citer
way-journalist-text = Cherchez une initiative ou un chiffre : chacun a ses sources, ses réserves et une citation à copier. Toute sélection se télécharge.
way-journalist-link = Chercher sur le site
way-meeting-title = Présenter
way-meeting-text = Le récit de la lettre en diapositives, au clavier, chacune avec sa source ; vos propres vues du site en diapositives ; le tout en PowerPoint.
way-meeting-link = Lancer le diaporama
way-public-title = Explorer
way-public-text = Parcourez les initiatives par thème, pays, plateforme ou date, et partagez celle qui vous plaît.
way-public-link = Ouvrir la galerie
home-size-title = Le catalogue en bref
