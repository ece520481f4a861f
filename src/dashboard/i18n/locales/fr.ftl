### Les mots de l’interface en français. Les mêmes clés figurent dans en.ftl.

site = Initiatives confinées
other-language = English
colon = {" "}:{" "}
semicolon = {" "};{" "}
yes = Oui
no = Non
not-stated = non indiqué
date-unknown = date non indiquée

## Nombres et noms

scale-million = { $value ->
    [one] { $value } million
   *[other] { $value } millions
}
scale-billion = { $value ->
    [one] { $value } milliard
   *[other] { $value } milliards
}
country-worldwide = Monde entier
country-hong-kong = Hong Kong
country-dr-congo = République démocratique du Congo
country-stated = indiqué
country-inferred = déduit
source-weak = miroir ou agrégateur
source-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
in-letter = Évoquée dans la lettre
followers-then = { $count ->
    [one] { $count } abonné à l’époque
   *[other] { $count } abonnés à l’époque
}
against = point de comparaison : { $baseline }

## Pages

page-home = Accueil
page-gallery = Galerie
page-initiative = Initiative
page-map = Carte
page-engagement = Engagement

## Pied de page

footer-source = À l’origine, une lettre de Guillaume Doki-Thonon (Reech) publiée par INfluencia en avril 2020 ; chaque fait est accompagné des pages qui le rapportent.
footer-licence = Données sous licence CC BY 4.0, code sous licence MIT. Contours des pays : Natural Earth, domaine public.
footer-version = Données version { $version }, { $date }.
footer-size = { $initiatives ->
    [one] { $initiatives } initiative
   *[other] { $initiatives } initiatives
} et { $figures ->
    [one] { $figures } chiffre
   *[other] { $figures } chiffres
}.

## Accueil

home-title = Ce que les créateurs ont fait pendant que le monde restait chez soi
home-lead = Au printemps 2020, influenceurs, célébrités, comptes communautaires et plateformes ont collecté des fonds, relayé les consignes sanitaires, cousu des masques et tenu compagnie à distance. Ce site réunit { $initiatives } de ces initiatives et { $figures } chiffres, chacun avec les pages qui le rapportent.
home-claims-lead = En avril 2020, le dirigeant de Reech, une entreprise de marketing d’influence, signe une lettre élogieuse sur les influenceurs. Elle avance quatre chiffres ; voici, pour chacun, ce qui a été publié.
home-size-title = Le catalogue en bref
tile-initiatives = initiatives
tile-countries = pays, outre les initiatives mondiales
tile-platforms = plateformes et canaux
tile-sources = pages sources
tile-publishers = éditeurs
tile-figures = chiffres
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
way-public-text = Voyez sur une carte ce qui s’est fait près de chez vous, puis passez d’un pays à ses initiatives.
way-public-link = Ouvrir la carte

## Galerie

gallery-lead = { $count ->
    [one] { $count } initiative du printemps 2020, avec ses sources : filtrez, cherchez, partagez la vue.
   *[other] { $count } initiatives du printemps 2020, chacune avec ses sources : filtrez, cherchez, partagez la vue.
}
gallery-count = { $count ->
    [one] { $count } initiative sur { $total }
   *[other] { $count } initiatives sur { $total }
}
gallery-empty = Aucune initiative ne répond à tous ces filtres. Retirez-en un ci-dessus, ou effacez-les tous. Peu d’initiatives ne veut pas dire peu d’activité : le catalogue contient ce qui a pu être trouvé.
gallery-empty-search = Aucune initiative ne répond à cette recherche avec ces filtres. Essayez moins de mots, ou des mots plus courts, ou retirez un filtre ci-dessus.
gallery-table-alt = Les initiatives de la sélection, une par ligne ; chaque nom ouvre la fiche complète.
link-left-out = Une partie de ce lien n’a pas été comprise et a été laissée de côté ; les filtres actifs sont ceux affichés ici.
filters-title = Filtres
filters-active = { $count ->
    [0] aucun actif
    [one] { $count } actif
   *[other] { $count } actifs
}
arriving = La page arrive…
search-label = Recherche
search-placeholder = Nom, acteur, mot-dièse, lieu…
sort-label = Ordre
sort-relevance = Pertinence
sort-date = Date
sort-name = Nom
sort-size = Abonnés
sort-by = Trier par : { $column }
view-label = Vue
view-cards = Cartes
view-table = Tableau
facet-theme = Thème
facet-country = Pays
facet-platform = Plateforme
facet-format = Format
facet-actor = Type d’acteur
facet-evidence = Origine
facet-outcome = Type de résultat
facet-add = Ajouter…
date-from = Commencée à partir du
date-to = Commencée jusqu’au
dates-help = Une initiative datée d’un mois compte dès que ce mois touche la période. Celles sans date n’apparaissent que sans période.
chip-q = Recherche : { $value }
chip-from = À partir du { $value }
chip-to = Jusqu’au { $value }
chip-help = Retirer ce filtre
clear-all = Tout effacer

## Initiative

record-outcome = Résultat rapporté
record-facts = En détail
record-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
field-name = Nom
field-actor = Acteur
field-actor-kind = Type d’acteur
field-followers = Abonnés
field-country = Pays
field-start-date = Début
field-theme = Thème
field-format = Format
field-platforms = Plateformes
field-hashtags = Mots-dièse
field-letter = Évoquée dans la lettre
field-confidence = Fiabilité
field-id = Identifiant
field-outcome = Résultat rapporté
field-sources = Sources
related-title = Initiatives proches
steps-label = Autres initiatives
back-to-selection = Retour à la sélection
back-to-gallery = Retour à la galerie
unknown-title = Initiative introuvable
unknown-lead = Cette adresse désigne une initiative absente du catalogue. Elle a peut-être été mal saisie ou coupée ; la galerie les présente toutes.

## Vérifications

claim-sources = Sources et chiffres publiés
claim-evidence = Comparé à

## Carte

map-lead = Où se sont déroulées les initiatives de la sélection : plus la couleur d’un pays est soutenue, plus le catalogue en compte.
map-caveat = La couverture suit ce qui a pu être trouvé : peu d’initiatives ne veut pas dire peu d’activité.
map-alt = { $countries ->
    [0] Carte ({ $frame }) : aucun pays n’a d’initiative dans cette sélection.
    [one] Carte ({ $frame }) colorée selon le nombre d’initiatives par pays. Un seul pays en compte : { $most }. Le tableau ci-dessous donne les mêmes nombres.
   *[other] Carte ({ $frame }) colorée selon le nombre d’initiatives par pays. { $countries } pays en comptent ; en tête : { $most }. Le tableau ci-dessous donne les mêmes nombres.
}
map-tooltip = { $count ->
    [0] { $country } : aucune dans cette sélection
    [one] { $country } : { $count } initiative
   *[other] { $country } : { $count } initiatives
}
map-click-help = Choisissez un pays sur la carte ou dans les filtres pour lister ici ses initiatives.
map-legend = Initiatives par pays
map-worldwide-title = Initiatives mondiales
map-worldwide-lead = { $count ->
    [0] Aucune initiative mondiale dans cette sélection.
    [one] Une initiative ne relève d’aucun pays en particulier et n’est pas sur la carte.
   *[other] { $count } initiatives ne relèvent d’aucun pays en particulier et ne sont pas sur la carte.
}
map-country-title = { $country } ({ $count })
map-country-none = Aucune avec ces filtres.
map-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
map-table-title = Les mêmes nombres en tableau
map-table-alt = Nombre d’initiatives par pays dans la sélection
map-table-lead = Chaque pays ouvre ses initiatives dans la galerie.
view-world = Monde
view-europe = Europe
view-france-switzerland = France et Suisse
column-country = Pays
column-count = Initiatives

## Engagement

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
chart-confined-title = De plus de { $afp-confined-2020-03-18 } à au moins { $afp-confined-2020-04-07 } de personnes en trois semaines
chart-confined-subtitle = Personnes obligées ou invitées à rester chez elles, bornes basses.
chart-sponsored-engagement-title = L’engagement envers les contenus sponsorisés recule sur Instagram ({ $traackr-instagram-engagement }) et monte sur TikTok ({ $traackr-tiktok-engagement })
chart-sponsored-engagement-subtitle = Engagement envers les contenus d’influence sponsorisés, par réseau, au premier semestre 2020.
chart-letter-line = La lettre : { $value }
chart-partly = { $values } (non indiqué pour toutes les barres)
chart-several = plusieurs ({ $count }), voir les données
chart-data = Données du graphique
chart-csv = Données (CSV)
chart-image = Image (PNG)
chart-image-source = Source : { $issuers }
chart-sources = { $count ->
    [one] Source
   *[other] Sources
}
chart-caveats = { $count ->
    [one] Réserve
   *[other] Réserves
}
caveat-survey = Réponses que les personnes donnent sur elles-mêmes : rien n’a été mesuré.
caveat-panel = Compté sur un panel ou sur les données de l’éditeur, qui ne couvrent pas tout le monde.
caveat-traffic_measurement = Mesuré sur les réseaux nommés, non sur tout internet.
caveat-platform_statement = Déclaré par la plateforme sur elle-même.
caveat-estimate = Estimation, non mesure.
figure-metric = Ce qui est mesuré
figure-value = Valeur
figure-baseline = Point de comparaison
figure-population = Population ou périmètre
figure-sample = Échantillon
figure-issuer = Publié par
figure-method = Comment
figure-period = Période
period-since-day = depuis le { $date }
period-since-month = depuis { $date }
period-until-day = jusqu’au { $date }
period-until-month = jusqu’à { $date }
figure-who = Par qui, comment et quand
figure-evidence = Sources et réserve
on-whom = périmètre : { $population }
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

## Jours

day-pattern = jj/mm/aaaa
day-wrong = Écrivez un jour, de { $first } à { $last }, de cette façon : 17/03/2020.

## Graphiques

chart-span = de { $low } à { $high }
contents-label = Dans cette page

## Fichiers

export-credit = { site }, version { $version } du { $date }, { $licence }
export-note-initiatives = Une valeur vide signifie « non indiqué », jamais zéro. Des résultats d’unités différentes ne s’additionnent pas ; un résultat se cite avec sa note.
export-note-figures = Une valeur vide signifie « non indiqué », jamais zéro. Seuls les chiffres d’une même série se comparent ; un chiffre se cite avec sa réserve.
export-note-countries = Le recensement dépend de ce qui a pu être trouvé : un petit nombre ne veut pas dire peu d’initiatives.

## Papier

paper-selection = Sélection – { $filters }
paper-page = Page { $current } sur { $last } de cette liste.

## Accessibilité

page-accessibility = Accessibilité
accessibility-lead = Ce site est partiellement conforme aux règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA. C’est le constat de ses auteurs ; aucun organisme extérieur ne l’a audité.
accessibility-checked = Dernière vérification : { $date }.
accessibility-tested-title = Ce qui a été testé, et comment
accessibility-tested-lead = Avant chaque modification du site, des tests automatiques parcourent dans un vrai navigateur chaque type de page.
accessibility-tested-axe = Règles : axe-core ne relève aucun défaut sur aucun type de page, en français et en anglais, en thème clair et en thème sombre, sur 390 et 1 440 pixels de large.
accessibility-tested-keyboard = Clavier : un test sans souris cherche, filtre, ouvre une carte, atteint ses sources et revient. Sur chaque page, aux deux largeurs, chaque arrêt de la touche Tab est entouré d’un trait, reste visible, et rien ne le recouvre.
accessibility-tested-widths = Largeurs : de 360 à 3 840 pixels, rien ne déborde, aucun libellé n’est coupé et ce qui se touche du doigt mesure au moins 24 pixels, liens du texte courant mis à part. Rien ne saute pendant le chargement.
accessibility-tested-contrast = Contraste : dans les deux thèmes, le texte garde au moins 4,5:1 sur son fond, les barres, les traits et les boutons au moins 3:1. Les couleurs des thèmes restent distinctes pour trois déficiences de la vision des couleurs, et un mot les accompagne toujours.
accessibility-tested-outline = Structure : chaque page annonce sa langue et n’a qu’un titre de premier niveau, sous lequel aucun niveau n’est sauté.
accessibility-tested-motion = Mouvement : quand le système demande moins d’animations, rien ne bouge ni ne se fond dans la page.
accessibility-tested-text = Images : le texte d’un graphique en donne toutes les valeurs, et un tableau de ses données le suit ; ses lettres gardent leur taille à toutes les largeurs ; le texte de la carte renvoie au tableau de ses nombres.
accessibility-short-title = Ce qui reste imparfait
accessibility-short-lead = Ces défauts, relevés par les mêmes tests ou à la main, demeurent.
accessibility-short-streamlit = Quelques mots restent en anglais sur les pages françaises, car le logiciel sur lequel repose le site, Streamlit, ne les traduit pas : « Skip to main content », les noms des boutons de pagination, de celui qui est placé sur la carte et de celui qui ferme un graphique interactif.
accessibility-short-map = Les pays de la carte ne sont pas accessibles au clavier. Le filtre Pays a le même effet qu’un clic sur la carte, et le tableau qui la suit donne les mêmes nombres.
accessibility-short-names = Les noms des initiatives et les titres des sources restent dans leur langue sans que celle-ci soit indiquée : un lecteur d’écran risque de les prononcer dans la langue de la page.
accessibility-short-news = Après le choix d’un filtre, le nombre de résultats change en tête de liste sans qu’un lecteur d’écran l’annonce.
accessibility-short-script = Le tableau de bord a besoin de JavaScript ; la liste de toutes les initiatives, la page de chacune, celles des semaines et celle des quatre chiffres s’en passent.
accessibility-short-people = Aucun test n’a été mené avec des personnes qui utilisent un lecteur d’écran, une loupe ou la commande vocale.

## Vérifications et solidité

claims-title = Les quatre chiffres de la lettre, vérifiés
claims-lead = Pour chacun : le verdict, le chiffre à citer, ce que dit la lettre, ce qui a été publié, par qui et quand. Il s’agit d’établir les nombres, non de faire un procès.
claim-in-letter = selon la lettre
claim-quote = À citer
quote-context = { $metric } ({ $context })
claim-read-in = à lire chez
claim-quote-letter = { $value }, comme chiffre de la seule lettre (« { $metric } ») ; le catalogue n’a aucun chiffre publié à mettre en regard.
claim-other-subject = { $count ->
    [one] C’est une autre mesure que celle de la lettre : sur le sujet même, un autre chiffre a été publié.
   *[other] C’est une autre mesure que celle de la lettre : sur le sujet même, { $count } autres chiffres ont été publiés.
}
claim-said = Ce que dit la lettre
claim-published = Ce qui a été publié
claim-why = Pourquoi ce verdict
claim-by-whom = Par qui et quand
claim-by = Rapporté par
claim-more = Ce qui a été publié, pourquoi ce verdict, les sources
claim-link = Lien vers cette vérification
publisher-count = { $count ->
    [one] { $count } éditeur
   *[other] { $count } éditeurs
}
card-publishers = { $count ->
    [0] la lettre seule
    [one] un seul éditeur
   *[other] { $count } éditeurs
}
solidity-publishers = { $count ->
    [0] la lettre seule, aucun autre éditeur
    [one] un seul éditeur indépendant de la lettre
   *[other] { $count } éditeurs indépendants de la lettre
}
solidity-letter = la lettre elle-même, comptée à part
solidity-weak = { $count ->
    [one] { $count } source faible (miroir ou agrégateur)
   *[other] { $count } sources faibles (miroirs ou agrégateurs)
}
solidity-country-stated = pays indiqué par une source
solidity-country-inferred = pays déduit par nos soins
solidity-letter-figure = chiffre de la lettre : les autres pages ne le confirment pas forcément, il leur a été comparé
solidity-check = Voir la vérification
confidence-high = fiabilité élevée : une page énonce clairement le fait
confidence-medium = fiabilité moyenne : une partie du fait est déduite
field-publishers = Éditeurs
archive = archives
archive-of = Archives de « { $page } » à l’Internet Archive

## Données

page-data = Données
data-lead = Ce qui est solide dans le catalogue et ce qui y est mince, ce qu’il ne faut pas faire dire à ses nombres, et les fichiers à télécharger.
data-quality-title = Couverture et qualité
data-quality-lead = Ces parts sont comptées sur les données mêmes. Une initiative rapportée par un seul éditeur appelle plus de prudence qu’une autre.
data-shares-initiatives = Sur { $count } initiatives
data-shares-figures = Sur { $count } chiffres
column-criterion = Critère
column-number = Nombre
column-share = Part
quality-corroborated = deux éditeurs ou plus
quality-independent = deux éditeurs ou plus sans compter la lettre
quality-letter_only = la lettre pour seule source
quality-weak = au moins une source faible (miroir ou agrégateur)
quality-by_day = début connu au jour près
quality-by_month = début connu au mois près
quality-undated = début non indiqué
quality-country_stated = pays indiqué par une source
quality-with_outcome = résultat chiffré
quality-confident = fiabilité élevée
figure-quality-corroborated = deux éditeurs ou plus
figure-quality-weak = au moins une source faible (miroir ou agrégateur)
figure-quality-compared = point de comparaison indiqué
figure-quality-sampled = échantillon indiqué
figure-quality-dated = période indiquée
figure-quality-confident = fiabilité élevée
data-themes-title = Ce qui est mince, par thème
data-countries-title = Ce qui est mince, par pays
data-thin-rule = Le mot « mince » signale moins de { $few } initiatives, ou une part inférieure d’au moins { $points } points à celle de tout le catalogue. Sous { $few } initiatives, aucune part n’est donnée : elle ne voudrait rien dire.
data-whole = Tout le catalogue
data-count-and-share = { $count } ({ $share })
data-fewer = { $count ->
    [one] Un pays de moins de { $few } initiatives
   *[other] Les { $count } pays de moins de { $few } initiatives
}
thin = mince
column-initiatives = Initiatives
column-corroborated = Deux éditeurs ou plus
column-by_day = Datées au jour
column-country_stated = Pays indiqué
column-with_outcome = Résultat chiffré
data-caveats-title = Ce qu’il ne faut pas faire dire à ces nombres
data-caveat-zero = Non indiqué n’est pas zéro. Une case vide dit qu’aucune page consultée ne donne la valeur.
data-caveat-ranking = Ne classez pas les pays selon leur activité. La couverture suit ce qui a pu être trouvé, et peu d’initiatives ne veut pas dire peu d’activité ; le Luxembourg, les pays du Golfe, le Liban, Taïwan, la Côte d’Ivoire et les créateurs hispanophones sont peu couverts.
data-caveat-curves = Ne tracez pas de courbe quotidienne de toutes les initiatives. Mars 2020 domine ; { $day } des débuts sont connus au jour près, { $month } au mois seulement, { $unknown } ne le sont pas. Un mois ne devient pas un jour.
data-caveat-governments = N’en tirez rien sur l’action des gouvernements et des hôpitaux. Leurs campagnes ne sont ici que si des créateurs ou des plateformes les ont portées.
data-caveat-sums = N’additionnez pas les résultats : ils comptent des choses différentes.
data-caveat-units = Ne mettez pas sur un même axe un taux de croissance et une part de personnes. Seuls les chiffres d’une même série se comparent.
data-caveat-phases = Ne lisez pas les phases de Kantar comme une courbe dans le temps : chacune réunit d’autres pays. Et un chiffre de plusieurs pays n’est souvent pas celui du monde : lisez son périmètre.
data-caveat-notes = Ne citez pas un résultat sans sa note. Elle dit les bornes basses, les versions qui divergent, et si l’argent a été réuni, donné, promis ou seulement prévu.
data-caveat-audit = Un contrôle à l’aveugle de 45 initiatives et 30 chiffres n’a relevé aucune valeur fausse, mais de petites erreurs dans une ligne sur cinq, corrigées depuis. La recherche d’une deuxième source a fait corriger 20 autres lignes.
data-files-title = Télécharger les données
data-files-lead = Version { $version } du { $date }, à réutiliser librement en citant la source, sous licence
file-initiatives = Les initiatives avec leurs sources, textes dans les deux langues ; le GeoJSON donne un contour et un nombre par pays. Les paramètres d’adresse de la galerie filtrent aussi ces fichiers.
file-figures = Les chiffres avec leurs sources, à filtrer de même.
file-tables = Les tables telles qu’elles sont tenues, une par fichier.
file-package = La description des tables : colonnes, types, codes, clés, licence (Frictionless Data Package).
file-shapes = Les contours de tous les pays (Natural Earth, domaine public).
file-description = La description de ces adresses pour les programmes (OpenAPI), avec des exemples.
data-changes-title = Ce qui a changé
data-change = { $version } ({ $date }){ colon }{ $text }
change-1-1-0 = le début et la fin des confinements dans 26 pays, avec les pages qui les rapportent ; des codes pour l’ampleur de chaque confinement, avec leurs libellés.
change-1-0-2 = typographie des textes dans les deux langues, sans changer leurs mots ; huit noms de chiffres écrivent leur jour en toutes lettres.
change-1-0-1 = la vérification des 70 % de la lettre nomme la seule mesure qui les atteint (les lignes fixes de Telecom Italia) ; une initiative est dite « évoquée » dans la lettre, qui n’en nomme pas toujours.
change-1-0-0 = première publication : 531 initiatives avec 1 177 sources, 340 chiffres avec 572 sources, les quatre chiffres de la lettre vérifiés, les contours des pays.

## Pages statiques et liens partagés

page-initiatives = Toutes les initiatives
page-claims = Quatre chiffres vérifiés
sheet-menu = Pages du site
sheet-dashboard = Ouvrir dans le tableau de bord
initiatives-lead = { $count ->
    [one] { $count } initiative du printemps 2020, menée par des influenceurs, des célébrités, des comptes communautaires ou des plateformes, avec les pages qui la rapportent.
   *[other] { $count } initiatives du printemps 2020, menées par des influenceurs, des célébrités, des comptes communautaires ou des plateformes et rangées par thème. Chacune a sa page, avec celles qui la rapportent.
}
dataset-description = { $count ->
    [one] { $count } initiative d’influenceurs, de célébrités, de comptes communautaires et de plateformes pendant les confinements du printemps 2020, avec des chiffres d’engagement de l’époque. Chaque ligne nomme les pages qui la rapportent.
   *[other] { $count } initiatives d’influenceurs, de célébrités, de comptes communautaires et de plateformes pendant les confinements du printemps 2020, avec des chiffres d’engagement de l’époque. Chaque ligne nomme les pages qui la rapportent.
}
lost-title = Page introuvable
lost-lead = Rien sur ce site ne porte cette adresse. Elle a peut-être été mal saisie ou coupée ; les liens ci-dessus mènent plus loin.
preview-selection = { $count ->
    [0] Aucune initiative du catalogue ne correspond à ces filtres.
    [one] Une initiative du catalogue, avec ses sources : { $names }.
   *[other] { $count } initiatives du catalogue, avec leurs sources, à commencer par : { $names }.
}
without-script = Cette page a besoin de JavaScript. À lire sans lui :

## Veille

page-watch = Veille hebdomadaire
watch-lead = Semaine après semaine en 2020, ce que créateurs et plateformes ont lancé, face aux dates de confinement de la France, de la Suisse et d’autres pays et au décompte des personnes appelées à rester chez elles.
watch-tally = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
} dans la sélection
watch-exactness = { $dated ->
    [0] Aucune n’est datée d’un jour ni ne se place dans une semaine
    [one] { $dated } est datée d’un jour et se place dans une semaine
   *[other] { $dated } sont datées d’un jour et se placent dans une semaine
}, { $months } d’un mois seulement, { $undated } sans date ; { $elsewhere ->
    [0] aucune ne date d’une autre année
    [one] { $elsewhere } date d’une autre année
   *[other] { $elsewhere } datent d’une autre année
}.
watch-chart-title = Aucune semaine ne compte plus de débuts que celle { $days } : { $count }
watch-chart-empty = Aucune initiative datée d’un jour dans cette sélection
watch-chart-subtitle = Initiatives selon la semaine de leur début, seulement celles dont le jour est connu ; en dessous, les confinements. La semaine choisie a une autre couleur.
watch-chart-caveat = La couverture suit ce qui a pu être trouvé : peu d’initiatives ne veut pas dire peu d’activité. Les fins de confinement ne se ressemblent pas ; le tableau au bas de la page dit ce qui a pris fin.
watch-data-week = Semaine
watch-data-days = Jours
watch-week = Semaine { $number }, { $days }
watch-pick-label = Semaine
watch-pick-prompt = Choisir une semaine…
watch-turns-label = Autres semaines
watch-started = { $count ->
    [0] Aucune initiative de la sélection n’est datée d’un jour de cette semaine
    [one] { $count } initiative commencée cette semaine
   *[other] { $count } initiatives commencées cette semaine
}
watch-month-also = { $count ->
    [one] Début en { $month }, jour inconnu : { $count } autre
   *[other] Début en { $month }, jour inconnu : { $count } autres
}
watch-lockdowns-week = Confinements
watch-lockdowns-quiet = Aucun confinement du catalogue n’a commencé, pris fin ou été allégé cette semaine.
watch-lockdowns-others = { $event }, autres pays : { $countries }
watch-lockdowns-all = Tous les confinements, en tableau
lockdown-begins = Début
lockdown-ends = Fin ou allègement
lockdown-open = depuis le { $date }, fin non trouvée
lockdown-country = Pays
watch-confined-title = Personnes appelées à rester chez elles
watch-confined-none = Aucun décompte de l’AFP dans le catalogue pour cette semaine.
watch-confined-chart = Toutes les dates en graphique
watch-months-title = Jour inconnu
watch-months-lead = Les pages ne donnent que le mois de ces initiatives, ou aucune date : elles ne sont rattachées à aucun jour ni à aucune semaine.
watch-month = { $month } ({ $count })
watch-lockdowns-title = Les confinements, pays par pays
watch-lockdowns-lead = Un ordre levé ici, un premier allègement là : chaque date est accompagnée de ce qui a commencé ou pris fin. Pour quelques pays, les pages diffèrent d’un jour entre l’annonce et l’entrée en vigueur.
watch-newsletter-title = La semaine en lettre d’information
watch-newsletter-lead = La semaine choisie, avec les filtres actifs, prête à coller dans un envoi : mise en page ou texte seul, sans image ni contenu extérieur.
watch-newsletter-html = Mise en page (HTML)
watch-newsletter-text = Texte seul
watch-newsletter-copy = Copier
watch-newsletter-copied = Copié
watch-feed = Suivre la veille par flux Atom
feed-title = { site } : la veille hebdomadaire
feed-subtitle = Une entrée par semaine de 2020. Toutes portent la date de publication des données ({ $date }), non celle des faits.
newsletter-on-site = Voir cette semaine sur le site
newsletter-starts = { $count ->
    [0] Aucune initiative datée d’un jour de cette semaine
    [one] Une initiative a commencé
   *[other] { $count } initiatives ont commencé
}
newsletter-selection = Sélection : { $filters }
newsletter-sources = Sources
days-range = du { $first } au { $last }

## Citer et emporter

cite-author = Contributeurs d’Initiatives confinées
cite-press-site = Source : { site }, données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-press-part = Source : { site }, « { $title } », données version { $version } du { $released }, consultées le { $accessed }, { $url }
cite-apa-site = { $author }. ({ $released }). { site } (version { $version }) [Jeu de données]. Consulté le { $accessed } sur { $url }
cite-apa-part = { $author }. ({ $released }). { $title }. Dans { site } (version { $version }) [Jeu de données]. Consulté le { $accessed } sur { $url }
cite-mla-site = { site }. Version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-mla-part = « { $title } ». { site }, version { $version }, { $author }, { $released }, { $url }. Consulté le { $accessed }.
cite-note = Données version { $version }, consultées le { $accessed }
cite-view-whole = { $page } : { $found }
cite-view-filtered = { $page } : { $found } ({ $filters })
cite-claim = { $metric } : { $said } – { $verdict }
cite-claim-checked = { $metric } : { $said } – { $verdict } (publié : { $published }, { $issuer })
cite-form-press = Presse
cite-form-apa = APA
cite-form-mla = MLA
cite-form-bibtex = BibTeX
cite-form-ris = RIS
cite-form-csl = CSL-JSON
cite-title = Citer ce site
cite-lead = Chaque page, chaque fiche, chaque graphique et chaque chiffre a une adresse durable et une citation prête à copier, qui dit la version des données et la date de consultation.
cite-copy = Copier la citation
cite-copy-one = Copier
cite-copied = Copié.
cite-failed = Impossible de copier ; le texte est sélectionné.
cite-unreachable = Les citations n’ont pas pu être chargées. Repliez ce volet et rouvrez-le.
cite-save = Enregistrer
cite-more = Autres citations
take-title = Télécharger
take-excel = CSV pour Excel (points-virgules)
take-csv = CSV
take-json = JSON
take-geojson = GeoJSON (par pays)
take-kit = Dossier de presse (ZIP)
report-link = Signaler une erreur
report-subject = Erreur : { $id }
report-body =
    Adresse : { $permalink }
    Identifiant : { $id }
    Données version { $version }

    Champ concerné :
    Correction proposée :
    Source :
report-barrier = Un obstacle vous empêche de vous servir du site ? Signalez-le :
report-barrier-subject = Accessibilité
kit-readme =
    { site } – dossier de presse

    { $title }
    Adresse : { $permalink }
    Filtre : { $filters }
    Données version { $version } du { $released }. Dossier demandé le { $accessed }.

    Ce que contient le dossier
    initiatives.csv : { $found }, une par ligne, textes en français et en anglais.
    figures.csv : { $figures }
    sources.csv : chaque page qui rapporte ces initiatives et ces chiffres.
    charts/selection-*.svg : { $own }
    Autres charts/*.svg : { $charts }
    citations.txt, .bib, .ris, .json : les citations en français et en anglais.

    Comment lire les données
    Les CSV sont tels qu’Excel en français les attend : UTF-8 avec marque d’ordre des octets, points-virgules entre les cellules, virgule décimale. Une apostrophe précède tout texte qu’un tableur exécuterait comme une formule.
    { export-note-initiatives }
    { export-note-figures }
    { export-note-countries }

    Licence
    Données : { $licence }, { $licence_url }
    Crédit : { $credit }
kit-no-filter = aucun

## Le récit

slide-opening-title = Ce que les créateurs ont fait pendant que le monde restait chez soi
slide-opening-takeaway = { $initiatives } initiatives du printemps 2020, dans { $countries } pays ou dans le monde entier, chacune avec les pages qui la rapportent.
slide-opening-notes = À l’origine, une lettre publiée en avril 2020 par le dirigeant de Reech, une entreprise de marketing d’influence. Nous avons réuni les initiatives qu’elle évoque et celles que rapportent la presse et le web, et nous avons vérifié ses chiffres. Chaque fait a sa source ; chaque diapositive a une vue vivante, que vous pouvez ouvrir sur votre téléphone.
slide-crisis-title = { $matching ->
    [one] Sur les { $claims } chiffres de la lettre, un seul est exact à sa date
   *[other] Sur les { $claims } chiffres de la lettre, { $matching } sont exacts à leur date
}
slide-crisis-takeaway = Publié ailleurs : { $kantar-w1-social-late } pour les réseaux sociaux ; { $kantar-w1-web-late } pour la navigation déclarée, non pour le trafic ; une étude antérieure au confinement.
slide-crisis-notes = La lettre attribue { $letter-social-engagement } à Kantar ; Kantar a publié { $kantar-w1-social-late }. Les { $letter-internet-traffic } existent, mais pour ce que les gens disent de leur navigation. Les { $letter-confined } de personnes sont l’ordre de grandeur du décompte de l’AFP fin mars. Les { $letter-reech-78 } viennent d’une étude publiée avant la crise en France.
slide-confined-title = De plus de { $afp-confined-2020-03-18 } à au moins { $afp-confined-2020-04-07 } de personnes appelées à rester chez elles
slide-confined-takeaway = Les { $letter-confined } de la lettre sont l’ordre de grandeur de la fin mars 2020. Le décompte de l’AFP comprend des personnes seulement invitées à rester chez elles.
slide-confined-notes = L’AFP a compté d’après des sources officielles ; toutes les valeurs sont des minimums. La ligne pointillée est le nombre que la lettre donne sans source.
slide-relays-title = Créateurs et célébrités ont relayé les messages de santé : { $count } initiatives
slide-relays-takeaway = Appeler à rester chez soi, montrer les gestes qui protègent, donner la parole aux médecins et aux autorités : { $france } de ces initiatives viennent de France, { $switzerland } de Suisse.
slide-relays-notes = La lettre dit que beaucoup n’ont pas attendu de demande officielle. Le défi suisse qu’elle cite est parmi les cartes. Le catalogue contient ce qui a pu être trouvé : ces nombres ne disent rien des pays absents.
slide-themes-title = { $themes } thèmes ; en tête, « { $first } », { $first-count } initiatives sur { $count }
slide-themes-takeaway = La galerie, un thème après l’autre : d’abord les initiatives qu’évoque la lettre, puis celles que rapportent le plus d’éditeurs.
slide-themes-notes = Les thèmes défilent seuls ; le bouton de pause les arrête, un clic sur un thème s’y tient. Dans la vue vivante, chaque thème se croise avec un pays, une plateforme ou une date.
slide-platforms-title = Les plateformes ont lancé { $count } initiatives en leur nom
slide-platforms-takeaway = { $checking } luttent contre les fausses informations, { $health } portent des messages de santé ; pour { $giving }, un montant est rapporté.
slide-platforms-notes = Stickers, pages d’information, transferts limités, dons : les premières cartes sont celles qu’évoque la lettre. Les montants sont ceux rapportés à l’époque, chacun avec ses sources sur sa fiche.
slide-map-title = { $france } initiatives en France, { $switzerland } en Suisse
slide-map-takeaway = Sur { $total } au catalogue ; { $worldwide } n’ont pas de pays unique et ne sont pas sur la carte. Peu d’initiatives ne veut pas dire peu d’activité : le catalogue contient ce qui a pu être trouvé.
slide-map-notes = La lettre est française et cite un défi suisse : c’est pourquoi la carte s’ouvre ici. Dans la vue vivante, un clic sur un pays donne la liste de ses initiatives.
slide-whatsapp-title = WhatsApp a progressé davantage là où la pandémie était plus avancée : de { $kantar-w1-whatsapp-early } à { $kantar-w1-whatsapp-late }
slide-whatsapp-takeaway = Pays en phase avancée : navigation web { $kantar-w1-web-late }, télévision { $kantar-w1-tv-late }, réseaux sociaux { $kantar-w1-social-late }. Ce sont des réponses à une enquête.
slide-whatsapp-notes = Kantar a demandé aux gens ce qu’ils faisaient ; rien n’a été mesuré. Chaque phase regroupe d’autres pays : les trois barres de WhatsApp ne sont pas une courbe dans le temps, et la phase avancée repose sur très peu de marchés.
slide-measured-title = Affirmé : { $letter-internet-traffic } de trafic internet. Mesuré : le plus souvent de { $lockdown-effect-low } à { $sandvine-growth }
slide-measured-takeaway = Une seule mesure affichée ici atteint { $telecomitalia-landline } : les lignes fixes de Telecom Italia. Les { $kantar-w1-web-late } de Kantar sont la navigation telle que les gens la déclarent.
slide-measured-notes = De { $omdia-hits-low } à { $omdia-hits-high }, Omdia estime des requêtes, dans les régions aux mesures les plus strictes. Chaque mesure porte sur son réseau et sa période : on peut les comparer à l’affirmation, non en faire la moyenne.
slide-business-title = L’attention monte, les dépenses se retournent
slide-business-takeaway = Mentions J’aime sur les posts sponsorisés d’influenceurs Instagram { $obviously-ig-likes } ; marché estimé de l’influence sur Instagram { $hypeauditor-march-growth } en mars ; publications britanniques avec #ad { $socialbakers-uk-ad }.
slide-business-notes = Les barres du premier graphique comptent des choses différentes, chacune depuis son point de départ : elles ne se comparent pas entre elles. Sur tout le premier trimestre, le marché estimé affiche encore { $hypeauditor-q1-growth } ; il se retourne en mars.
slide-remains-title = { $count } initiatives sur { $total } ont laissé un nombre ; toutes ont laissé une source
slide-remains-takeaway = Argent, audience, personnes, biens, contenus : des résultats d’unités différentes ne s’additionnent jamais, et une case vide veut dire non indiqué, jamais zéro.
slide-remains-notes = Ce qui reste est un relevé que chacun peut vérifier : chaque initiative et chaque chiffre avec les pages qui les rapportent, données ouvertes comprises. Les nombres sont ceux que les acteurs ou la presse ont annoncés à l’époque.

## Présenter

page-present = Présenter
present-controls = Commandes de la présentation
present-back = Précédente
present-on = Suivante
present-notes = Notes
present-code = Code QR
present-full = Plein écran
present-file = PowerPoint
present-leave = Quitter
present-live = Ouvrez cette vue sur votre téléphone
present-licence = CC BY 4.0.
present-pause = Arrêter les thèmes
present-resume = Faire défiler les thèmes
slides-add = Ajouter à mes diapositives
slides-mine = { $count ->
    [one] Ma diapositive ({ $count })
   *[other] Mes diapositives ({ $count })
}
slides-title = Mes diapositives
slides-lead = Mettez en ordre les vues que vous avez réunies, donnez-leur un titre, puis présentez-les ou transmettez leur lien. Le lien contient tout : rien n’est gardé sur le serveur.
slides-name = Nom de la présentation
slides-name-hint = Par exemple : réunion d’équipe
slides-row = Titre de la diapositive { $number }
slides-up = Monter
slides-down = Descendre
slides-remove = Retirer
slides-none = Vos diapositives sont encore vides. Filtrez la galerie ou la carte, ou allez à un graphique, et appuyez sur « Ajouter à mes diapositives ».
slides-arrange = Organiser
slides-present = Présenter ces diapositives
slides-share = Lien vers ces diapositives
slides-copy = Copier le lien
slides-copied = Le lien est copié.

## PowerPoint

deck-live = Vue vivante
deck-low = Borne basse
deck-high = Valeur ou borne haute
deck-nothing = Aucune initiative ne répond à cette sélection. Cela ne veut pas dire qu’il n’y en a pas eu : le catalogue contient ce qui a pu être trouvé.
deck-map-alt = { $countries ->
    [0] Carte ({ $frame }) : aucun pays n’a d’initiative dans cette sélection.
    [one] Carte ({ $frame }) colorée selon le nombre d’initiatives par pays. Un seul pays en compte : { $most }.
   *[other] Carte ({ $frame }) colorée selon le nombre d’initiatives par pays. { $countries } pays en comptent ; en tête : { $most }.
}

## Intégrer ailleurs

embed-title = Intégrer
embed-lead = Collez ce code dans une page : le cadre suit le mode clair ou sombre du lecteur ; ajoutez &scheme=light ou &scheme=dark à l’adresse pour n’en garder qu’un.
embed-copy = Copier le code
embed-copied = Code copié.
embed-whole = Sources et données sur { $site }

## Graphiques dessinés

chart-alternative = Graphique : { $values }
chart-interactive = Version interactive
parcel-lost = Cette partie n’a pas pu être chargée. Rechargez la page.

## Fichiers de la veille

watch-newsletter-lost = La lettre n’a pas pu être chargée. Réessayez.

## Carte à intégrer

embed-map-title = { $count ->
    [0] Aucune initiative dans cette sélection
    [one] Une initiative, sur la carte
   *[other] { $count } initiatives, pays par pays
}

## Dossier de presse

kit-own-charts = { $count ->
    [0] aucun, car la sélection est vide.
   *[other] les initiatives de la sélection comptées par thème, par pays et, pour celles que l’on date au jour près, par semaine. Ces nombres disent ce qui a été trouvé, non ce qui a été fait.
}
kit-figures-all = les { $count } chiffres du catalogue, aucun filtre ne les restreignant.
kit-figures = { $count ->
    [0] vide. Un chiffre a un pays, parfois une plateforme et une période, mais ni thème, ni forme, ni acteur ; sur les { $total } du catalogue, aucun ne porte sur ce que le filtre nomme.
    [one] { $enclosed } chiffres. Un seul, sur les { $total } du catalogue, porte sur les pays, les plateformes, les jours et les mots que le filtre nomme ; s’il y en a d’autres, ce sont ceux des graphiques où il figure, car un graphique ne se coupe pas.
   *[other] { $enclosed } chiffres. { $count }, sur les { $total } du catalogue, portent sur les pays, les plateformes, les jours et les mots que le filtre nomme ; s’il y en a d’autres, ce sont ceux des graphiques où ils figurent, car un graphique ne se coupe pas. Thème, forme, acteur, preuve et résultat ne restreignent pas les chiffres.
}
kit-charts = { $count ->
    [0] aucun des { $total } graphiques du site, car aucun ne montre un tel chiffre.
    [one] celui des { $total } graphiques du site qui montre un de ces chiffres, entier, à ouvrir et à modifier dans tout logiciel de dessin.
   *[other] { $count } des { $total } graphiques du site, ceux qui montrent un de ces chiffres, entiers, à ouvrir et à modifier dans tout logiciel de dessin.
}
view-chart-themes = Les initiatives de la sélection, par thème
view-chart-countries = Les initiatives de la sélection, par pays
view-chart-weeks = Les initiatives de la sélection, par semaine de début
view-chart-others = { $count ->
    [one] Un autre pays
   *[other] { $count } autres pays
}
view-chart-dated = { $count ->
    [one] une seule est datée au jour près et comptée ici
   *[other] { $count } sont datées au jour près et comptées ici
}
