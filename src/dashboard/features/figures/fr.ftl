page-engagement = Engagement
engagement-lead = { $count ->
    [one] De combien la lecture, le visionnage et le partage en ligne ont augmenté, ou baissé : ce que cite la lettre, ce qui a été publié, et { $count } chiffre de l’époque avec ses sources.
   *[other] De combien la lecture, le visionnage et le partage en ligne ont augmenté, ou baissé : ce que cite la lettre, ce qui a été publié, et { $count } chiffres de l’époque avec leurs sources.
}
part-growth-title = La croissance déclarée : le baromètre Kantar
part-growth-lead = La hausse par rapport à l’usage habituel, telle que la formulent les publications anglaises de Kantar. Ce sont des réponses à une enquête, non un trafic mesuré, et le communiqué français de la même vague donne des parts de personnes : les signes plus ne sont peut-être pas des taux de croissance.
part-shares-title = Combien disent utiliser davantage un média
part-shares-lead = Ce sont des parts de personnes, non des taux de croissance : si 43 % des gens utilisent davantage un média, son usage n’a pas pour autant augmenté de 43 %.
part-measured-title = Estimations et mesures
part-measured-lead = Les estimations qui circulaient en mars 2020, à côté de ce que réseaux et panels ont mesuré, chacun depuis son propre point de départ.
part-audiences-title = Où sont allés les publics
part-audiences-lead = Ce que plateformes et panels ont compté : vues, mises en ligne, heures regardées.
part-business-title = L’attention et les dépenses
part-business-lead = Des mesures de l’attention qui montent et d’autres qui baissent, puis l’argent, puis le nombre de publications et de partenariats sponsorisés. Elles comptent des choses différentes chez des gens différents : elles ne s’additionnent pas et ne se comparent pas entre elles.
part-confined-title = Les personnes appelées à rester chez elles
part-confined-lead = Les décomptes de l’AFP d’après les sources officielles, les seuils qu’elle dit dépassés et la part des personnes sous confinement obligatoire, face aux trois milliards que donne la lettre en avril 2020.
chart-channels-title = Dans les pays en phase avancée : navigation web { $kantar-w1-web-late }, télévision { $kantar-w1-tv-late }, réseaux sociaux { $kantar-w1-social-late }
chart-channels-subtitle = Usage déclaré par rapport à l’usage habituel, { $kantar-w1-web-late-period }. Les pays alors en phase avancée étaient l’Italie et la Chine ; la France était en phase intermédiaire.
chart-whatsapp-title = L’usage déclaré de WhatsApp progresse davantage là où la pandémie est plus avancée : { $kantar-w1-whatsapp-early }, { $kantar-w1-whatsapp-mid }, { $kantar-w1-whatsapp-late }
chart-whatsapp-subtitle = Usage déclaré par rapport à l’usage habituel, selon la phase de la pandémie, { $kantar-w1-whatsapp-late-period }. Chaque phase réunit d’autres pays : ce n’est pas une courbe dans le temps.
chart-apps-title = Tous pays réunis : WhatsApp { $kantar-w1-whatsapp-all }, Facebook { $kantar-w1-facebook-all }
chart-apps-subtitle = Usage déclaré par rapport à l’usage habituel, { $kantar-w1-whatsapp-all-period }. En Espagne, { $kantar-w1-whatsapp-es } est un temps passé ; en Chine, { $kantar-w1-china-local } porte sur ses propres applications : trois populations, pas un classement.
chart-apps-group-all = Tous pays et toutes phases, usage
chart-apps-group-spain = Espagne, temps passé
chart-apps-group-china = Chine, applications locales
chart-more-title = France : { $kantar-w1-more-social-fr } disent utiliser davantage les réseaux sociaux dans la première vague de Kantar, { $kantar-w3-fr-social } dans la troisième
chart-more-subtitle = Part des personnes qui déclarent utiliser davantage chaque média ; un point, nommé ainsi, compte celles qui l’utilisent moins. Les chiffres internationaux de la première vague portent sur les dernières phases de la pandémie, les français sur les jours où débute le confinement : ils ne se comparent pas terme à terme.
chart-more-group-late = Première vague, international, dernières phases de la pandémie
chart-more-group-france = Première vague, France
chart-more-group-third = Troisième vague, France (présentée le 30 avril)
chart-more-group-fourth = Quatrième vague, France
chart-gwi-title = { $gwi-apr20-social } des { $gwi-apr20-social-population } de dix-sept pays disent passer plus de temps sur les réseaux sociaux
chart-gwi-subtitle = Part de ceux qui déclarent faire davantage chacune de ces activités depuis l’épidémie ou le confinement, dans un rapport d’avril 2020 : ce ne sont pas des taux de croissance. Les jours de l’enquête n’ont pas été trouvés.
chart-trust-title = { $kantar-w1-trust-social } font confiance aux réseaux sociaux, { $kantar-w1-trust-news } aux grands médias d’information nationaux, dans la première vague de Kantar
chart-trust-subtitle = Part des personnes qui jugent chaque source d’information digne de confiance. La deuxième vague couvre plus de marchés que la première : les deux ne font pas une tendance.
chart-trust-group-first = Première vague, tous pays
chart-trust-group-france = Première vague, France
chart-trust-group-second = Deuxième vague, davantage de pays
chart-traffic-title = Sur { $measured } mesures du trafic total montrées ici, une donne { $telecomitalia-landline }, celle des lignes fixes de Telecom Italia ; toutes les autres sont plus basses
chart-traffic-subtitle = Hausse du trafic internet, et du seul streaming pour une estimation, telle qu’elle a été estimée et telle que des réseaux l’ont mesurée : volumes et pointes, chacun sur son réseau et sur sa période. Sont montrées { $measured } des { $measured-total } mesures du trafic total au catalogue, et aucune de services isolés.
chart-france-time-title = Le temps passé en ligne en France : { $mediametrie-mar20-growth } en mars 2020, { $mediametrie-apr20-growth } en avril
chart-france-time-subtitle = Temps quotidien passé en ligne, mesuré par un panel, par rapport au même mois de 2019. Le confinement a commencé le 17 mars.
chart-france-time-group-all = Tous appareils
chart-france-time-group-phones = Smartphones
chart-france-time-group-computers = Ordinateurs
chart-withme-title = Les vidéos à suivre chez soi : { $youtube-withme-views } de vues quotidiennes pour « #withme », selon YouTube
chart-withme-subtitle = Vues et mises en ligne de vidéos YouTube, selon les mots de leur titre. Les pages ne s’accordent pas sur le point de départ de la hausse, et aucune de celles consultées ne donne le nombre de vues.
chart-withme-group-daily = Chaque jour depuis le 15 mars, par rapport à la moyenne de l’année jusque-là
chart-withme-group-march = Du 10 au 15 mars, par rapport à la période précédente
chart-live-title = Heures regardées sur quatre plateformes de diffusion de jeux : { $livestream-april-growth } en un an, en avril 2020
chart-live-subtitle = Twitch, YouTube Gaming, Facebook Gaming et Mixer, par rapport au même mois de 2019 : ce ne sont pas les directs d’Instagram ou de Facebook. La phase de test du jeu Valorant, regardée sur Twitch, entre dans la hausse d’avril.
chart-live-group-april = Avril 2020 par rapport à avril 2019
chart-live-group-june = Juin 2020 par rapport à juin 2019
chart-attention-title = Sur { $count } mesures de l’attention montrées, { $rises ->
    [one] { $rises } monte
   *[other] { $rises } montent
} et { $falls ->
    [one] { $falls } baisse
   *[other] { $falls } baissent
} : de { $lowest } à { $highest }
chart-attention-subtitle = Mentions « j’aime », impressions, abonnés, citations et interactions autour des influenceurs, des marques et d’Instagram. Chaque point compte autre chose, sur d’autres comptes et depuis son propre point de départ : ce n’est pas un classement.
chart-spending-title = Marketing d’influence : { $hypeauditor-q1-growth } sur le trimestre et { $hypeauditor-march-growth } en mars selon une estimation, { $wfa-influencer-spend-h1 } sur six mois selon une enquête
chart-spending-subtitle = Marché estimé de l’influence sur Instagram, budgets déclarés par de grands annonceurs (pour l’influence et en tout), revenus potentiels d’influenceurs, publicité passée par une entreprise : chacun sur sa période. HypeAuditor parle lui-même d’une croissance ralentie, non d’une chute.
chart-sponsored-title = Influenceurs de la mode, du luxe et de la beauté : { $launchmetrics-sponsored-before } de publications sponsorisées à la mi-février, { $launchmetrics-sponsored-after } après le début de la crise
chart-sponsored-subtitle = Part sponsorisée de leurs publications Instagram. La mi-février est le temps des semaines de la mode, et aucun chiffre de l’année précédente n’a été trouvé.
chart-partnerships-title = Une semaine ordinaire et la première du confinement : { $reech-partnerships-normal } et { $reech-partnerships-week1 } partenariats, ou { $reech-paid-normal } et { $reech-paid-week1 } rémunérés
chart-partnerships-subtitle = Deux déclarations du dirigeant de Reech, auteur de la lettre, sur une semaine en France. Parmi les créateurs interrogés par Reech en France, { $reech-partnerships-grew } ont dit ensuite avoir signé davantage de partenariats pendant le confinement.
chart-partnerships-group-partnerships = Partenariats entre marques et influenceurs
chart-partnerships-group-paid = Partenariats rémunérés, dans une autre déclaration
chart-confined-title = Personnes appelées à rester chez elles dans le monde, selon les décomptes de l’AFP : { $afp-confined-2020-03-21 } le { $afp-confined-2020-03-21-period }, { $afp-confined-2020-04-07 } le { $afp-confined-2020-04-07-period }
chart-confined-subtitle = Obligées ou invitées à rester chez elles ; toutes les valeurs sont des bornes basses. Les points creux sont des seuils que le décompte avait dépassés. Aucun décompte montré des personnes sous confinement obligatoire n’atteint les { $letter-confined } de la lettre.
chart-confined-group-all = obligées ou invitées à rester chez soi
chart-confined-group-compulsory = dont sous confinement obligatoire
chart-sponsored-engagement-title = Instagram : publications sponsorisées { $traackr-instagram-posts }, engagement envers elles { $traackr-instagram-engagement } ; TikTok : engagement { $traackr-tiktok-engagement }
chart-sponsored-engagement-subtitle = Contenus d’influence sponsorisés pour une vingtaine de marques, premier semestre 2020. Moins de publications, c’est moins d’engagement en tout ; pour TikTok, la page consultée ne donne pas le nombre de publications.
chart-sponsored-engagement-group-instagram = Instagram
chart-sponsored-engagement-group-youtube = YouTube
chart-sponsored-engagement-group-twitter = Twitter
chart-sponsored-engagement-group-tiktok = TikTok
chart-ads-title = Sur { $count } mesures de l’activité sponsorisée montrées, { $falls } baissent : posts britanniques avec #ad { $socialbakers-uk-ad }, influenceurs avec #ad { $socialbakers-ad-influencers-apr20 }, marques { $socialbakers-brands-apr20 }
chart-ads-subtitle = Nombres de publications, d’influenceurs, de marques et de campagnes, chacun sur sa période et depuis son propre point de départ : ce n’est pas de l’argent.
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
