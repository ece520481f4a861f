### Les mots de l’interface en français. Les mêmes clés figurent dans en.ftl.

site = Initiatives confinées
other-language = English
colon = {" "}:{" "}
semicolon = {" "};{" "}
yes = Oui
no = Non
open = Ouvrir
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
home-claims-title = Les quatre chiffres de la lettre, vérifiés
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
gallery-table-alt = Les initiatives de la sélection, une par ligne ; la colonne Page ouvre la fiche complète.
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
field-country-basis = Pays indiqué ou déduit
field-start-date = Début
field-theme = Thème
field-format = Format
field-platforms = Plateformes
field-hashtags = Mots-dièse
field-letter = Évoquée dans la lettre
field-confidence = Fiabilité
field-id = Identifiant
field-outcome = Résultat rapporté
field-outcome-note = Note sur le résultat
field-sources = Sources
field-link = Page
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
map-in-gallery = Voir dans la galerie
map-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
map-table-title = Les mêmes nombres en tableau
map-table-alt = Nombre d’initiatives par pays dans la sélection ; la dernière colonne ouvre la galerie de ce pays.
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
engagement-claims-title = Les deux taux de croissance de la lettre
engagement-claims-lead = La lettre avance deux taux de croissance et cite Kantar. Chacun figure ici tel que la lettre le donne, avec ce qui a été publié.
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
figures-csv = { $count ->
    [one] Ce chiffre (CSV)
   *[other] Ces { $count } chiffres (CSV)
}

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
accessibility-tested-text = Images : le texte d’un graphique en donne toutes les valeurs, et un tableau de ses données le suit ; le texte de la carte renvoie au tableau de ses nombres.
accessibility-short-title = Ce qui reste imparfait
accessibility-short-lead = Ces défauts, relevés par les mêmes tests ou à la main, demeurent.
accessibility-short-streamlit = Quelques mots restent en anglais sur les pages françaises, car le logiciel sur lequel repose le site, Streamlit, ne les traduit pas : « Skip to main content », les noms des boutons de pagination et des boutons placés sur la carte et les tableaux.
accessibility-short-map = Les pays de la carte ne sont pas accessibles au clavier. Le filtre Pays a le même effet qu’un clic sur la carte, et le tableau qui la suit donne les mêmes nombres.
accessibility-short-tables = Le tableau de la galerie et celui de la carte sont dessinés comme des images : un lecteur d’écran n’y trouve que les lignes affichées. Les cartes de la galerie et le filtre Pays donnent la même chose en texte.
accessibility-short-names = Les noms des initiatives et les titres des sources restent dans leur langue sans que celle-ci soit indiquée : un lecteur d’écran risque de les prononcer dans la langue de la page.
accessibility-short-news = Après le choix d’un filtre, le nombre de résultats change en tête de liste sans qu’un lecteur d’écran l’annonce.
accessibility-short-script = Les pages ont besoin de JavaScript.
accessibility-short-people = Aucun test n’a été mené avec des personnes qui utilisent un lecteur d’écran, une loupe ou la commande vocale.

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
