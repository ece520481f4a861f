### The words of the charts of charts/sections and of the sections themselves.

## fr

part-growth-title = La croissance déclarée : le baromètre Kantar
part-growth-lead = La hausse par rapport à l’usage habituel, telle que la formulent les publications anglaises de Kantar. Ce sont des réponses à une enquête, non un trafic mesuré. Pour le web, la télévision et les réseaux sociaux, des articles de la presse française donnent, pour la même vague, des parts de personnes : ces signes plus ne sont peut-être pas des taux de croissance.
part-shares-title = Combien disent utiliser davantage un média
part-shares-lead = On compte ici des personnes, non une hausse : si 43 % des gens utilisent davantage un média, son usage n’a pas pour autant augmenté de 43 %.
part-measured-title = Estimations et mesures
part-measured-lead = Les estimations qui circulaient en mars 2020, à côté de ce que réseaux et panels ont mesuré, chacun depuis son propre point de départ.
part-audiences-title = Où sont allés les publics
part-audiences-lead = Ce que plateformes et panels ont compté : vues, mises en ligne, heures regardées.
part-business-title = L’attention et les dépenses
part-business-lead = Des mesures de l’attention qui montent et d’autres qui baissent, puis le rythme des posts de certains influenceurs, puis l’argent, puis le nombre de publications et de partenariats sponsorisés. Elles comptent des choses différentes chez des gens différents : elles ne s’additionnent pas et ne se comparent pas entre elles.
part-confined-title = Les personnes appelées à rester chez elles
part-confined-lead = Les décomptes de l’AFP d’après les sources officielles et la part des personnes sous confinement obligatoire, face aux trois milliards que donne la lettre en avril 2020.
chart-channels-title = Déclaré dans les pays en phase avancée, alors l’Italie et la Chine : navigation web { $kantar-w1-web-late }, télévision { $kantar-w1-tv-late }, réseaux sociaux { $kantar-w1-social-late }
chart-channels-subtitle = Usage déclaré par rapport à l’usage habituel, { $kantar-w1-web-late-period } ; la France était alors en phase intermédiaire. Des articles de la presse française donnent, pour la même vague, des parts de personnes : ce ne sont peut-être pas des taux de croissance.
chart-whatsapp-title = L’usage déclaré de WhatsApp progresse davantage là où la pandémie est plus avancée : { $kantar-w1-whatsapp-early }, { $kantar-w1-whatsapp-mid }, { $kantar-w1-whatsapp-late }
chart-whatsapp-subtitle = Usage déclaré par rapport à l’usage habituel, selon la phase de la pandémie, { $kantar-w1-whatsapp-late-period }. Chaque phase réunit des pays différents : ce n’est pas une courbe dans le temps.
chart-apps-title = Usage déclaré, tous pays réunis : WhatsApp { $kantar-w1-whatsapp-all }, Facebook { $kantar-w1-facebook-all }
chart-apps-subtitle = Usage déclaré par rapport à l’usage habituel, { $kantar-w1-whatsapp-all-period }. En Espagne, { $kantar-w1-whatsapp-es } est un temps passé ; en Chine, { $kantar-w1-china-local } porte sur ses propres applications : trois populations, pas un classement.
chart-apps-group-all = Tous pays et toutes phases, usage
chart-apps-group-spain = Espagne, temps passé
chart-apps-group-china = Chine, applications locales
chart-more-title = France : { $kantar-w1-more-social-fr } disent utiliser davantage les réseaux sociaux dans la première vague de l’enquête de Kantar, { $kantar-w3-fr-social } dans la troisième
chart-more-subtitle = Part des personnes qui déclarent utiliser davantage chaque média ; un point, nommé ainsi, compte celles qui l’utilisent moins. La première vague compare à l’usage habituel, les suivantes à l’avant-confinement. Les chiffres internationaux de la première portent sur les dernières phases de la pandémie, les français sur les jours où débute le confinement : rien ici ne se compare terme à terme.
chart-more-group-late = Première vague, international, dernières phases de la pandémie
chart-more-group-france = Première vague, France
chart-more-group-third = Troisième vague, France (présentée le 30 avril)
chart-more-group-fourth = Quatrième vague, France
chart-gwi-title = { $gwi-apr20-social } des { $gwi-apr20-social-population } de dix-sept pays disent passer plus de temps sur les réseaux sociaux
chart-gwi-subtitle = Part de ceux qui déclarent faire davantage chacune de ces activités depuis l’épidémie ou le confinement, dans un rapport d’avril 2020 : ce ne sont pas des taux de croissance. Les jours de l’enquête n’ont pas été trouvés.
chart-trust-title = { $kantar-w1-trust-social } font confiance aux réseaux sociaux, { $kantar-w1-trust-news } aux grands médias d’information nationaux, dans la première vague de l’enquête de Kantar
chart-trust-subtitle = Part des personnes qui jugent chaque source d’information digne de confiance, { $kantar-w1-trust-social-period } pour la première vague. La deuxième vague couvre plus de marchés que la première : les deux ne font pas une tendance.
chart-trust-group-first = Première vague, tous pays
chart-trust-group-france = Première vague, France
chart-trust-group-second = Deuxième vague, davantage de pays
chart-traffic-title = Sur { $measured } mesures du trafic total montrées ici, une donne { $telecomitalia-landline }, celle des lignes fixes de Telecom Italia ; toutes les autres sont plus basses
chart-traffic-subtitle = { $estimated ->
    [0] Hausse du trafic internet, telle que des réseaux l’ont mesurée
   *[other] { $estimated-services ->
        [0] Hausse du trafic internet, telle qu’elle a été estimée et telle que des réseaux l’ont mesurée
        [one] Hausse du trafic internet, et d’un seul service pour une estimation, telle qu’elle a été estimée et telle que des réseaux l’ont mesurée
       *[other] Hausse du trafic internet, et d’un seul service pour { $estimated-services } estimations, telle qu’elle a été estimée et telle que des réseaux l’ont mesurée
    }
} : volumes et pointes, chacun sur son réseau et sur sa période. Sont montrées { $measured } des { $measured-total } mesures du trafic total au catalogue, et aucune de services isolés.
chart-france-time-title = Le temps passé en ligne en France, par rapport à l’année précédente : { $mediametrie-mar20-growth } en mars 2020, { $mediametrie-apr20-growth } en avril
chart-france-time-subtitle = Temps quotidien passé en ligne, mesuré par un panel, par rapport au même mois de 2019. Le confinement a commencé le 17 mars.
chart-france-time-group-all = Tous appareils
chart-france-time-group-phones = Smartphones
chart-france-time-group-computers = Ordinateurs
chart-withme-title = Les vidéos à suivre chez soi : { $youtube-withme-views } de vues quotidiennes pour « #withme », selon YouTube
chart-withme-subtitle = Vues et mises en ligne de vidéos YouTube selon les mots de leur titre. Les pages ne s’accordent ni sur la base de la hausse ni, pour certaines de ces vidéos, sur son ampleur ; aucune page consultée ne donne le nombre de vues.
chart-withme-group-daily = Chaque jour depuis le 15 mars, par rapport à la moyenne de l’année jusque-là
chart-withme-group-march = Du 10 au 15 mars, par rapport à la période précédente
chart-live-title = Heures regardées sur quatre plateformes de diffusion de jeux : { $livestream-april-growth } en un an, en avril 2020
chart-live-subtitle = Twitch, YouTube Gaming, Facebook Gaming et Mixer, par rapport au même mois de 2019 : ce ne sont pas les directs d’Instagram ou de Facebook. La phase de test du jeu Valorant, regardée sur Twitch, entre dans la hausse d’avril. Les autres périodes et les heures elles-mêmes ne sont pas montrées ; pour Twitch en avril, StreamElements a donné { $streamelements-twitch-hours-apr20 }, puis { $twitch-april-2020-hours }.
chart-live-group-april = Avril 2020 par rapport à avril 2019
chart-live-group-june = Juin 2020 par rapport à juin 2019
chart-attention-title = Sur { $count } mesures de l’attention montrées, { $rises ->
    [one] { $rises } monte
   *[other] { $rises } montent
} et { $falls ->
    [one] { $falls } baisse
   *[other] { $falls } baissent
} : de { $lowest } à { $highest }
chart-attention-subtitle = Mentions « j’aime », impressions, abonnés, mentions, interactions ; { $main-issuer-total } des { $count-total } mesures viennent d’un seul émetteur, { $main-issuer }. Chaque point compte autre chose, sur d’autres comptes et depuis son propre départ : ce n’est pas un classement.
chart-spending-title = Marketing d’influence : sur Instagram, selon une estimation, { $hypeauditor-q1-growth } sur un an au premier trimestre 2020 et { $hypeauditor-march-growth } en mars ; { $wfa-influencer-spend-h1 } au premier semestre, déclarés fin avril par de grands annonceurs
chart-spending-subtitle = Marché estimé sur Instagram, budgets déclarés par de grands annonceurs (baisses en partie prévues, sans niveau de départ précisé), revenus potentiels d’influenceurs, publicité passée par une entreprise : chacun sur sa période. HypeAuditor parle lui-même d’une croissance ralentie, non d’une chute.
chart-sponsored-title = Influenceurs de la mode, du luxe et de la beauté : { $launchmetrics-sponsored-before } de publications Instagram sponsorisées à la mi-{ $launchmetrics-sponsored-before-period }, { $launchmetrics-sponsored-after } après le début de la crise
chart-sponsored-subtitle = Part sponsorisée de leurs publications Instagram. La mi-février est le temps des semaines de la mode, et aucun chiffre de l’année précédente n’a été trouvé.
chart-partnerships-title = En France, selon Reech : { $reech-partnerships-normal } partenariats une semaine ordinaire et { $reech-partnerships-week1 } la première du confinement, ou { $reech-paid-normal } et { $reech-paid-week1 } rémunérés
chart-partnerships-subtitle = Les nombres que donnent, pour une semaine en France, deux déclarations du dirigeant de Reech, auteur de la lettre. Selon la seconde, les partenariats rémunérés étaient revenus à leur nombre initial quand l’article a été écrit ; une troisième parle, sans nombre, de posts et de partenariats presque divisés par deux. Parmi les créateurs interrogés par Reech en France, { $reech-partnerships-grew } ont dit ensuite avoir signé davantage de partenariats pendant le confinement.
chart-partnerships-group-partnerships = Partenariats entre marques et influenceurs
chart-partnerships-group-paid = Partenariats rémunérés, dans une autre déclaration
chart-confined-title = Personnes appelées à rester chez elles dans le monde, selon les décomptes de l’AFP : { $afp-confined-2020-03-18 } le { $afp-confined-2020-03-18-period }, { $afp-confined-2020-04-07 } le { $afp-confined-2020-04-07-period }
chart-confined-subtitle = Obligées ou invitées à rester chez elles ; chaque valeur est un minimum. Un point creux est un seuil que l’AFP a donné après coup. Aucun décompte montré des personnes sous confinement obligatoire n’atteint les { $letter-confined } de la lettre.
chart-confined-group-all = obligées ou invitées à rester chez soi
chart-confined-group-compulsory = dont sous confinement obligatoire
chart-posts-title = Posts Instagram par jour et par micro-influenceur français d’une plateforme : { $yoo-daily-posts-before } avant le confinement, { $yoo-daily-posts-lockdown } pendant
chart-posts-subtitle = Posts par jour et par membre de YOÔ, { $yoo-daily-posts-before-period } et { $yoo-daily-posts-lockdown-period }. Les totaux d’une étude sur les comptes de cette plateforme, { $yoo-posts-before } puis { $yoo-posts-lockdown } posts, augmentent au contraire plus vite que ces comptes, alors que ses auteurs ne constatent de hausse ni des mentions « j’aime » ni des posts pour chacun d’eux ; aucune page consultée n’explique l’écart.
chart-sponsored-engagement-title = Publications sponsorisées d’influenceurs, { $traackr-instagram-posts-period } : sur Instagram { $traackr-instagram-posts }, engagement envers elles { $traackr-instagram-engagement } ; sur TikTok, engagement { $traackr-tiktok-engagement }
chart-sponsored-engagement-subtitle = Contenus d’influence sponsorisés pour une vingtaine de marques, premier semestre 2020 par rapport au premier semestre 2019, que la page sous-entend. L’engagement est un total, non une moyenne par publication ; sur les réseaux dont la page compte les publications, celles-ci étaient moins nombreuses ; pour TikTok, la partie consultée de la page n’en donne pas le nombre.
chart-sponsored-engagement-group-instagram = Instagram
chart-sponsored-engagement-group-youtube = YouTube
chart-sponsored-engagement-group-twitter = Twitter
chart-sponsored-engagement-group-tiktok = TikTok
chart-ads-title = Sur { $count } mesures de l’activité sponsorisée montrées, { $falls } baissent : campagnes { $forrester-campaigns } (Forrester), influenceurs avec #ad { $socialbakers-ad-influencers-apr20 }, posts britanniques avec #ad { $socialbakers-uk-ad }, marques { $socialbakers-brands-apr20 }
chart-ads-subtitle = Nombres de publications, d’influenceurs, de marques et de campagnes, chacun sur sa période et depuis son propre point de départ : ce n’est pas de l’argent. Selon les pages qui citent Forrester, les campagnes étaient revenues presque à la normale en avril et mai ; pour les autres, la suite n’est pas au catalogue.

## en

part-growth-title = Self-reported growth: Kantar’s barometer
part-growth-lead = Growth over normal usage, as Kantar’s English-language publications word it. These are answers to a survey, not measured traffic. For web, television and social media, some French press articles on the same wave give shares of people instead: those plus signs may not be rates of growth.
part-shares-title = How many people say they use a medium more
part-shares-lead = These are shares of people, not a rise: 43% of people using a medium more does not mean that its use grew by 43%.
part-measured-title = Estimated and measured
part-measured-lead = Estimates that circulated in March 2020 beside what networks and panels measured, each against its own starting point.
part-audiences-title = Where the audiences went
part-audiences-lead = What platforms and panels counted: views, uploads and hours watched.
part-business-title = Attention and spending
part-business-lead = Measures of attention that rose and that fell, then how often some influencers posted, then money, then the number of sponsored posts and partnerships. They count different things on different people: they cannot be added, nor compared with each other.
part-confined-title = The people told to stay home
part-confined-lead = AFP’s counts from official sources, and the part of them under compulsory confinement, beside the three billion that the letter gives in April 2020.
chart-channels-title = Self-reported in the late-phase countries, then Italy and China: web browsing { $kantar-w1-web-late }, television { $kantar-w1-tv-late }, social media { $kantar-w1-social-late }
chart-channels-subtitle = Self-reported use against normal usage, { $kantar-w1-web-late-period }; France was then in the middle phase. Some French press articles on the same wave give shares of people instead, so these may not be rates of growth.
chart-whatsapp-title = Self-reported use of WhatsApp rose more where the pandemic was more advanced: { $kantar-w1-whatsapp-early }, { $kantar-w1-whatsapp-mid }, { $kantar-w1-whatsapp-late }
chart-whatsapp-subtitle = Self-reported use against normal usage by phase of the pandemic, { $kantar-w1-whatsapp-late-period }. Each phase groups different countries: this is not a curve over time.
chart-apps-title = Self-reported use, all countries together: WhatsApp { $kantar-w1-whatsapp-all }, Facebook { $kantar-w1-facebook-all }
chart-apps-subtitle = Self-reported use against normal usage, { $kantar-w1-whatsapp-all-period }. Spain’s { $kantar-w1-whatsapp-es } is time spent, China’s { $kantar-w1-china-local } is of its own applications: three populations, not one ranking.
chart-apps-group-all = All countries and phases, use
chart-apps-group-spain = Spain, time spent
chart-apps-group-china = China, local applications
chart-more-title = France: { $kantar-w1-more-social-fr } said they used social media more in the first wave of Kantar’s survey, { $kantar-w3-fr-social } in the third
chart-more-subtitle = Share of people who say that they use each medium more; one dot, so labelled, is of those who use it less. The first wave compares with normal usage, the later ones with the time before lockdown. The international figures of the first are for the later phases of the pandemic, the French ones for the days in which lockdown began: nothing here is like for like.
chart-more-group-late = First wave, international, later phases of the pandemic
chart-more-group-france = First wave, France
chart-more-group-third = Third wave, France (presented on 30 April)
chart-more-group-fourth = Fourth wave, France
chart-gwi-title = { $gwi-apr20-social } of { $gwi-apr20-social-population } in seventeen countries said they spent longer on social media
chart-gwi-subtitle = Share of them who say they do each of these more since the outbreak or lockdown, in a report of April 2020: not rates of growth. The days of the survey were not found.
chart-trust-title = { $kantar-w1-trust-social } trusted social media, { $kantar-w1-trust-news } nationwide news channels, in the first wave of Kantar’s survey
chart-trust-subtitle = Share of people who call each source of information trustworthy, { $kantar-w1-trust-social-period } in the first wave. The second wave covered more markets than the first: the two make no trend.
chart-trust-group-first = First wave, all countries
chart-trust-group-france = First wave, France
chart-trust-group-second = Second wave, more countries
chart-traffic-title = Of { $measured } measurements of total traffic shown, one gives { $telecomitalia-landline }: Telecom Italia’s landlines; all others are lower
chart-traffic-subtitle = { $estimated ->
    [0] Growth of internet traffic as networks measured it
   *[other] { $estimated-services ->
        [0] Growth of internet traffic as it was estimated and as networks measured it
        [one] Growth of internet traffic, and in one estimate of a single service only, as it was estimated and as networks measured it
       *[other] Growth of internet traffic, and in { $estimated-services } estimates of single services, as it was estimated and as networks measured it
    }
}: volumes and peaks, each on its own network and over its own period. Shown are { $measured } of the catalogue’s { $measured-total } measurements of total traffic, and none of single services.
chart-france-time-title = Time online in France, against the year before: { $mediametrie-mar20-growth } in March 2020, { $mediametrie-apr20-growth } in April
chart-france-time-subtitle = Daily time online, measured by a panel, against the same month of 2019. Lockdown began on 17 March.
chart-france-time-group-all = All devices
chart-france-time-group-phones = Smartphones
chart-france-time-group-computers = Computers
chart-withme-title = Videos to follow along at home: { $youtube-withme-views } daily views for “#withme”, according to YouTube
chart-withme-subtitle = Views and uploads of YouTube videos by the words of their title. Pages do not agree on what the rise is measured from nor, for some of these videos, on how large it is; none that was seen gives the number of views.
chart-withme-group-daily = Each day since 15 March, against the average of the year until then
chart-withme-group-march = 10 to 15 March, against the time before
chart-live-title = Hours watched on four game-streaming platforms: { $livestream-april-growth } in a year, in April 2020
chart-live-subtitle = Twitch, YouTube Gaming, Facebook Gaming and Mixer, against the same month of 2019: not the live video of Instagram or Facebook. The test phase of the game Valorant, watched on Twitch, is part of April’s rise. Other periods and the hours themselves are not shown; for Twitch in April StreamElements gave { $streamelements-twitch-hours-apr20 }, and later { $twitch-april-2020-hours }.
chart-live-group-april = April 2020 over April 2019
chart-live-group-june = June 2020 over June 2019
chart-attention-title = Of { $count } measures of attention shown, { $rises } rose and { $falls } fell: from { $lowest } to { $highest }
chart-attention-subtitle = Likes, impressions, followers, mentions, interactions; { $main-issuer-total } of all { $count-total } measures are from one issuer, { $main-issuer }. Each dot counts something else, on other accounts and from its own starting point: this is no ranking.
chart-spending-title = Influencer marketing: on Instagram, by one estimate, { $hypeauditor-q1-growth } year on year in the first quarter of 2020 and { $hypeauditor-march-growth } in March; { $wfa-influencer-spend-h1 } in the first half of the year, reported in late April by large advertisers
chart-spending-subtitle = Estimated Instagram influencer market, budgets reported by large advertisers (falls partly expected, from a level that is not stated), potential earnings of influencers, advertising through one company: each over its own period. HypeAuditor itself speaks of slower growth, not of a fall.
chart-sponsored-title = Fashion, luxury and beauty influencers: { $launchmetrics-sponsored-before } of their Instagram posts were sponsored in mid-{ $launchmetrics-sponsored-before-period }, { $launchmetrics-sponsored-after } after the outbreak
chart-sponsored-subtitle = Sponsored share of their Instagram posts. Mid-February is the time of the fashion weeks, and no figure for the year before was found.
chart-partnerships-title = In France, according to Reech: { $reech-partnerships-normal } partnerships in an ordinary week and { $reech-partnerships-week1 } in the first of lockdown, or { $reech-paid-normal } and { $reech-paid-week1 } paid ones
chart-partnerships-subtitle = The numbers that two statements of the head of Reech, who wrote the letter, give for a week in France. By the second, paid partnerships were back to their initial number when the article was written; a third speaks, without a number, of posts and partnerships almost halved. Of the creators in France that Reech asked, { $reech-partnerships-grew } said later that they signed more partnerships during lockdown.
chart-partnerships-group-partnerships = Partnerships of brands and influencers
chart-partnerships-group-paid = Paid partnerships, in another statement
chart-confined-title = People told to stay home worldwide, by AFP’s counts: { $afp-confined-2020-03-18 } on { $afp-confined-2020-03-18-period }, { $afp-confined-2020-04-07 } on { $afp-confined-2020-04-07-period }
chart-confined-subtitle = Ordered or advised to stay home; each value is a minimum. A hollow point is a threshold that AFP gave afterwards. No count shown of those under compulsory confinement reaches the { $letter-confined } of the letter.
chart-confined-group-all = ordered or advised to stay home
chart-confined-group-compulsory = of them under compulsory confinement
chart-posts-title = Instagram posts a day for each French micro-influencer of one platform: { $yoo-daily-posts-before } before lockdown, { $yoo-daily-posts-lockdown } during it
chart-posts-subtitle = Posts a day for each member of YOÔ, { $yoo-daily-posts-before-period } and { $yoo-daily-posts-lockdown-period }. The totals of a study on that platform’s accounts, { $yoo-posts-before } and then { $yoo-posts-lockdown } posts, rise instead, and faster than the accounts, while its authors report no rise in likes or in posts for each of them; no page seen explains the difference.
chart-sponsored-engagement-title = Influencers’ sponsored posts, { $traackr-instagram-posts-period }: on Instagram { $traackr-instagram-posts }, and engagement with them { $traackr-instagram-engagement }; on TikTok, engagement with them { $traackr-tiktok-engagement }
chart-sponsored-engagement-subtitle = Influencers’ sponsored content for about twenty brands, first half of 2020 against the first half of 2019, which the page implies. Engagement is a total, not an average per post; on the networks whose posts the page counts, posts were fewer; for TikTok the part of the page seen gives no number of posts.
chart-sponsored-engagement-group-instagram = Instagram
chart-sponsored-engagement-group-youtube = YouTube
chart-sponsored-engagement-group-twitter = Twitter
chart-sponsored-engagement-group-tiktok = TikTok
chart-ads-title = Of { $count } measures of sponsored activity shown, { $falls } fell: campaigns { $forrester-campaigns } (Forrester), influencers using #ad { $socialbakers-ad-influencers-apr20 }, British posts marked #ad { $socialbakers-uk-ad }, brands { $socialbakers-brands-apr20 }
chart-ads-subtitle = Numbers of posts, influencers, brands and campaigns, each over its own period and from its own starting point: this is not money. By the pages that quote Forrester, campaigns were back to near normal in April and May; what became of the others afterwards is not in the catalogue.
