### Les mots de l’interface en français. Les mêmes clés figurent dans en.ftl.

site = Initiatives confinées
other-language = English
colon = {" "}:{" "}
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
in-letter = Citée dans la lettre
followers-then = { $count ->
    [one] { $count } abonné à l’époque
   *[other] { $count } abonnés à l’époque
}
against = par rapport à : { $baseline }

## Pages

page-home = Accueil
page-gallery = Galerie
page-initiative = Initiative
page-map = Carte
page-engagement = Engagement
menu-label = Pages

## Pied de page

footer-source = À l’origine, une lettre de Guillaume Doki-Thonon (Reech) publiée par INfluencia en avril 2020 ; chaque fait est accompagné de la page qui l’établit.
footer-licence = Données sous licence CC BY 4.0, code sous licence MIT. Contours des pays : Natural Earth, domaine public.
footer-version = Données version { $version }, { $date }.
footer-size = { $initiatives } initiatives et { $figures } chiffres.

## Accueil

home-title = Ce que les créateurs ont fait pendant que le monde restait chez soi
home-lead = Au printemps 2020, influenceurs, célébrités, comptes communautaires et plateformes ont collecté des fonds, relayé les consignes sanitaires, cousu des masques et tenu compagnie à distance. Ce site réunit { $initiatives } de ces initiatives et { $figures } chiffres de l’époque, chacun avec la page qui l’établit.
home-claims-title = Les quatre chiffres de la lettre, vérifiés
home-claims-lead = En avril 2020, le dirigeant de Reech, une entreprise de marketing d’influence, signe une lettre à la gloire des influenceurs. Elle avance quatre chiffres ; voici, pour chacun, ce qui a été publié.
home-size-title = Le catalogue en bref
tile-initiatives = initiatives
tile-countries = pays, outre les mesures mondiales
tile-platforms = plateformes
tile-sources = pages sources
tile-publishers = éditeurs
tile-figures = chiffres
home-letter-title = Les initiatives que cite la lettre
home-letter-lead = { $count ->
    [one] La lettre cite une initiative.
   *[other] La lettre cite { $count } initiatives ; les autres ont été trouvées dans la presse et sur le web.
}
home-letter-link = Les voir dans la galerie
home-ways-title = Par où commencer
way-journalist-title = Vérifier et citer
way-journalist-text = Filtrez par thème, pays, plateforme et date ; chaque vue filtrée a son adresse, chaque fiche ses sources.
way-journalist-link = Ouvrir la galerie
way-meeting-title = Présenter en réunion
way-meeting-text = Les chiffres de croissance que cite la lettre, face à ce qui a été publié, en graphiques avec source et réserve.
way-meeting-link = Ouvrir les graphiques
way-public-title = Se promener
way-public-text = Voyez sur une carte ce qui s’est fait près de chez vous, puis passez d’un pays à ses initiatives.
way-public-link = Ouvrir la carte

## Galerie

gallery-lead = { $count } initiatives du printemps 2020, chacune avec ses sources : filtrez, cherchez, partagez la vue.
gallery-count = { $count ->
    [one] **{ $count } initiative** sur { $total }
   *[other] **{ $count } initiatives** sur { $total }
}
gallery-empty = Aucune initiative ne répond à tous ces filtres. Retirez-en un ci-dessus, ou effacez-les tous. Peu d’initiatives ne veut pas dire peu d’activité : le catalogue contient ce qui a pu être trouvé.
gallery-empty-search = Aucune initiative ne répond à cette recherche avec ces filtres. Essayez moins de mots, ou des mots plus courts, ou retirez un filtre ci-dessus.
gallery-table-alt = Les initiatives de la sélection, une par ligne ; la colonne Page ouvre la fiche complète.
link-left-out = Une partie de ce lien n’a pas été comprise et a été laissée de côté ; les filtres actifs sont ceux affichés ici.
filters-title = Filtres
search-label = Recherche
search-placeholder = Nom, auteur, mot-dièse, lieu…
sort-label = Ordre
sort-relevance = Pertinence
sort-date = Date
sort-name = Nom
sort-size = Communauté
view-label = Vue
view-cards = Cartes
view-table = Tableau
facet-theme = Thème
facet-country = Pays
facet-platform = Plateforme
facet-format = Format
facet-actor = Type d’acteur
facet-evidence = Preuve
facet-outcome = Type de résultat
facet-any = Tous
date-from = Commencée à partir du
date-to = Commencée jusqu’au
dates-help = Une initiative datée d’un mois compte dès que ce mois touche la période. Celles sans date n’apparaissent que sans période.
chip-q = Recherche : { $value }
chip-from = Depuis : { $value }
chip-to = Jusqu’à : { $value }
chip-help = Retirer ce filtre
clear-all = Tout effacer

## Initiative

record-outcome = Résultat
record-facts = En détail
record-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
field-name = Nom
field-actor = Acteur
field-actor-kind = Type d’acteur
field-followers = Communauté
field-country = Pays
field-country-basis = Pays connu comment
field-start-date = Début
field-theme = Thème
field-format = Format
field-platforms = Plateformes
field-hashtags = Mots-dièse
field-letter = Citée dans la lettre
field-confidence = Fiabilité
field-id = Identifiant
field-outcome = Résultat
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

map-lead = Où se sont déroulées les initiatives de la sélection : plus un pays est foncé, plus le catalogue en compte.
map-caveat = La couverture suit ce qui a pu être trouvé : peu d’initiatives ne veut pas dire peu d’activité.
map-alt = Carte du monde colorée selon le nombre d’initiatives par pays ; le tableau ci-dessous donne les mêmes nombres.
map-tooltip = { $count ->
    [0] { $country } : aucune dans cette sélection
    [one] { $country } : { $count } initiative
   *[other] { $country } : { $count } initiatives
}
map-click-help = Choisissez un pays sur la carte ou dans le tableau pour lister ses initiatives.
map-legend = Initiatives par pays
map-worldwide-title = Mesures mondiales
map-worldwide-lead = { $count ->
    [0] Aucune mesure mondiale dans cette sélection.
    [one] Une mesure ne relève d’aucun pays en particulier et n’est pas sur la carte.
   *[other] { $count } mesures ne relèvent d’aucun pays en particulier et ne sont pas sur la carte.
}
map-country-title = { $country } ({ $count })
map-country-none = Aucune dans cette sélection.
map-in-gallery = Voir dans la galerie
map-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
map-table-title = Les mêmes nombres en tableau
map-table-alt = Nombre d’initiatives par pays dans la sélection ; choisir une ligne liste les initiatives de ce pays.
map-view-label = Cadrage de la carte
view-world = Monde
view-europe = Europe
view-france-switzerland = France et Suisse
column-country = Pays
column-count = Initiatives
