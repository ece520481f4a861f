page-engagement = Engagement
engagement-lead = { $count ->
    [one] De combien la lecture, le visionnage et le partage en ligne ont augmenté : ce que cite la lettre, ce qui a été publié, et { $count } chiffre de l’époque avec ses sources.
   *[other] De combien la lecture, le visionnage et le partage en ligne ont augmenté : ce que cite la lettre, ce qui a été publié, et { $count } chiffres de l’époque avec leurs sources.
}
part-growth-title = La croissance déclarée : le baromètre Kantar
part-growth-lead = La hausse par rapport à l’usage habituel, telle que la formulent les publications anglaises de Kantar. Ce sont des réponses à une enquête, non un trafic mesuré.
part-shares-title = Combien disent utiliser davantage un média
part-shares-lead = Ce sont des parts de personnes, non des taux de croissance : si 43 % des gens utilisent davantage un média, son usage n’a pas pour autant augmenté de 43 %.
part-measured-title = Estimations et mesures
part-measured-lead = Les estimations qui circulaient en mars 2020, à côté de ce que réseaux et panels ont mesuré, chacun depuis son propre point de départ.
part-audiences-title = Où sont allés les publics
part-audiences-lead = Ce que plateformes et panels ont compté : vues, mises en ligne, heures regardées.
part-business-title = L’attention et les dépenses
part-business-lead = Pendant que certaines audiences augmentaient, les marques payaient moins de contenus. Ces graphiques comptent des choses différentes : ils ne s’additionnent pas et ne se comparent pas barre à barre.
part-confined-title = Les personnes appelées à rester chez elles
part-confined-lead = Le décompte tenu par l’AFP d’après les sources officielles, à huit dates, face aux trois milliards de la lettre.
chart-channels-title = La navigation web progresse le plus : { $kantar-w1-web-late } là où la pandémie est la plus avancée
chart-channels-subtitle = Usage déclaré de trois médias dans les pays en phase avancée.
chart-whatsapp-title = WhatsApp progresse davantage là où la pandémie est plus avancée : { $kantar-w1-whatsapp-early }, { $kantar-w1-whatsapp-mid }, { $kantar-w1-whatsapp-late }
chart-whatsapp-subtitle = Usage déclaré de WhatsApp selon la phase de la pandémie. Chaque phase réunit d’autres pays : ce n’est pas une courbe dans le temps.
chart-apps-title = WhatsApp en Espagne : { $kantar-w1-whatsapp-es } de temps passé
chart-apps-subtitle = Usage déclaré des applications sociales, toutes phases réunies sauf si un pays est nommé ; pour l’Espagne, le temps passé.
chart-more-title = En France, { $kantar-w1-more-social-fr } disent utiliser davantage les réseaux sociaux, contre { $kantar-w1-more-social-world } à l’international
chart-more-subtitle = Part des consommateurs qui déclarent utiliser davantage chaque média ; la dernière barre est la part de ceux qui utilisent moins les réseaux sociaux.
chart-gwi-title = { $gwi-apr20-social } des internautes disent passer plus de temps sur les réseaux sociaux
chart-gwi-subtitle = Part des internautes de 16 à 64 ans, dans 17 pays, qui déclarent faire davantage chacune de ces activités.
chart-trust-title = { $kantar-w1-trust-social } font confiance aux réseaux sociaux, { $kantar-w1-trust-news } aux grands médias d’information nationaux
chart-trust-subtitle = Part des personnes qui jugent chaque source d’information digne de confiance.
chart-traffic-title = Parmi les mesures réunies ici, une seule atteint { $telecomitalia-landline } : les lignes fixes de Telecom Italia
chart-traffic-subtitle = Hausse du trafic internet, telle qu’elle a été estimée et telle que des réseaux l’ont mesurée, chacun sur sa période.
chart-france-time-title = Le temps passé en ligne en France : { $mediametrie-mar20-growth } en mars, { $mediametrie-apr20-growth } en avril
chart-france-time-subtitle = Temps quotidien passé en ligne, mesuré par un panel, par rapport au même mois de 2019.
chart-withme-title = Les vidéos à suivre chez soi : { $youtube-withme-views } de vues quotidiennes pour « #withme »
chart-withme-subtitle = Vues et mises en ligne quotidiennes de vidéos YouTube, selon les mots de leur titre.
chart-live-title = Les heures de direct regardées doublent presque en un an : { $livestream-april-growth } en avril
chart-live-subtitle = Heures regardées sur les plateformes de direct, par rapport au même mois de 2019.
chart-attention-title = Les mesures de cette série montent, de { $sensemakers-it-followers } d’abonnés à { $klear-ig-live } de mentions d’Instagram Live
chart-attention-subtitle = Mentions « j’aime », impressions, abonnés et citations autour des influenceurs et d’Instagram : chaque barre compte autre chose, depuis son propre point de départ.
chart-spending-title = Les dépenses se retournent : { $hypeauditor-q1-growth } sur le trimestre, mais { $hypeauditor-march-growth } en mars
chart-spending-subtitle = Dépenses estimées auprès d’influenceurs sur Instagram, et publications britanniques signalées comme publicité.
chart-sponsored-title = Influenceurs mode et beauté : la part sponsorisée de leurs publications tombe de { $launchmetrics-sponsored-before } à { $launchmetrics-sponsored-after }
chart-sponsored-subtitle = Part sponsorisée des publications Instagram d’influenceurs de la mode, du luxe et de la beauté.
chart-partnerships-title = { $reech-partnerships-week1 } partenariats la première semaine de confinement, contre { $reech-partnerships-normal } en temps normal
chart-partnerships-subtitle = Partenariats entre marques et influenceurs relevés par Reech en une semaine.
chart-confined-title = De { $afp-confined-2020-03-18 } à { $afp-confined-2020-04-07 } de personnes en trois semaines
chart-confined-subtitle = Personnes obligées ou invitées à rester chez elles, bornes basses.
chart-sponsored-engagement-title = L’engagement envers les contenus sponsorisés recule sur Instagram ({ $traackr-instagram-engagement }) et monte sur TikTok ({ $traackr-tiktok-engagement })
chart-sponsored-engagement-subtitle = Engagement envers les contenus d’influence sponsorisés, par réseau, au premier semestre 2020.
country-several = Plusieurs pays
facet-method = Méthode
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
