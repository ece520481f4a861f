page-data = Données
data-lead = Là où les données sont solides, là où elles manquent, ce qu’elles ne permettent pas de dire, et les fichiers à télécharger.
data-quality-title = Couverture et qualité
data-quality-lead = Ces parts sont calculées à partir des données et arrondies : leur somme peut donner 99 % ou 101 %. Une initiative rapportée par un seul éditeur appelle plus de prudence qu’une autre, et deux éditeurs ne font pas deux sources si tous deux impriment le même communiqué. Un fait qu’une page dit en toutes lettres peut encore être faux.
data-shares-initiatives = Sur { $count } initiatives
data-shares-figures = Sur { $count } chiffres
column-criterion = Critère
column-number = Nombre
column-share = Part
quality-corroborated = deux éditeurs ou plus
quality-independent = deux éditeurs ou plus sans compter la lettre
quality-letter_only = la lettre pour seule source
quality-weak = au moins une source faible (copie, citation ou agrégateur)
quality-by_day = début connu au jour près
quality-by_month = début connu au mois près
quality-undated = début non indiqué
quality-country_stated = pays indiqué par une source
quality-with_outcome = résultat chiffré
quality-confident = dit en toutes lettres par une page
figure-quality-corroborated = deux éditeurs ou plus
figure-quality-weak = au moins une source faible (copie, citation ou agrégateur)
figure-quality-compared = point de comparaison indiqué ou sous-entendu, sur les { $growth } chiffres de croissance
figure-quality-sampled = échantillon indiqué
figure-quality-dated = période indiquée
figure-quality-confident = dit en toutes lettres par une page
data-reliability-title = Peut-on s’y fier ?
data-reliability-lead = Ce que nous avons relu, et ce qui en découle pour le reste. Une borne dit combien de lignes peuvent être fausses, non combien le sont.
data-themes-title = Là où les données manquent, par thème
data-countries-title = Là où les données manquent, par pays
data-thin-rule = Le mot « fragile » signale moins de { $few } initiatives, ou une part inférieure d’au moins { $points } points à celle de tout le catalogue. Sous { $few } initiatives, nous ne donnons pas de part : elle ne voudrait rien dire.
data-whole = Tout le catalogue
data-count-and-share = { $count } ({ $share })
data-fewer = { $count ->
    [one] Un pays de moins de { $few } initiatives
   *[other] Les { $count } pays de moins de { $few } initiatives
}
thin = fragile
column-initiatives = Initiatives
column-corroborated = Deux éditeurs ou plus
column-by_day = Datées au jour
column-country_stated = Pays indiqué
column-with_outcome = Résultat chiffré
data-caveats-title = Ce qu’il ne faut pas faire dire à ces nombres
data-caveat-zero = Non indiqué n’est pas zéro. Une case vide dit qu’aucune page consultée ne donne la valeur.
data-caveat-ranking = Ne classez pas les pays selon leur activité. Nous recensons ce que nous avons pu trouver, et peu d’initiatives ne veut pas dire peu d’activité ; le Luxembourg, les pays du Golfe, le Liban, Taïwan, la Côte d’Ivoire et les créateurs hispanophones sont peu couverts. Et pour { $inferred } des { $initiatives } initiatives, aucune page n’indique le pays. Nous l’avons déduit : un pays pour { $placed } d’entre elles, le monde entier pour { $worldwide }.
data-caveat-curves = Ne tracez pas de courbe quotidienne de toutes les initiatives. Mars 2020 domine ; { $day } des débuts sont connus au jour près, { $month } au mois seulement, { $unknown } ne le sont pas (parts arrondies). Un mois ne devient pas un jour. Le dessin de l’accueil montre des marques, non une courbe, et met à part les débuts dont le jour est inconnu.
data-caveat-governments = N’en tirez rien sur l’action des gouvernements et des hôpitaux. Leurs campagnes n’y figurent que si des créateurs ou des plateformes les ont relayées.
data-caveat-sums = { statement-amounts } Les autres résultats comptent des choses différentes et ne s’additionnent pas davantage.
data-caveat-units = Ne mettez pas sur un même axe un taux de croissance et une part de personnes. Seuls les chiffres d’une même série se comparent.
data-caveat-phases = Ne lisez pas les phases de Kantar comme une courbe dans le temps : chacune réunit des pays différents. Et un chiffre de plusieurs pays n’est souvent pas celui du monde : lisez son périmètre.
data-caveat-notes = Ne citez pas un résultat sans sa borne (plus de, environ), sans ce qui en a été fait (réuni, donné, seulement promis, prévu) ni sans sa note, qui dit les fourchettes, les dates et les versions qui divergent.
data-files-title = Télécharger les données
data-files-lead = Version { $version } du { $date }, à réutiliser librement en citant la source, sous licence
file-initiatives = Les initiatives avec leurs sources, textes dans les { $languages ->
    [2] deux
   *[other] { $languages }
} langues ; le GeoJSON donne un contour et un nombre par pays. Les paramètres d’adresse de la galerie filtrent aussi ces fichiers.
file-figures = Les chiffres avec leurs sources, à filtrer de la même façon.
file-tables = Les tables d’origine, une par fichier.
file-package = La description des tables : colonnes, types, codes, clés, licence (Frictionless Data Package).
file-shapes = Les contours de tous les pays (Natural Earth, domaine public).
file-description = La description de ces adresses pour les programmes (OpenAPI), avec des exemples.
data-changes-title = Ce qui a changé
corrections-feed = Suivre les corrections par flux Atom
corrections-feed-title = { $site } : corrections
corrections-feed-subtitle = Au plus { $entries } entrées, donc pas toutes celles d’une grande version : chacune est une fiche corrigée ou complétée dans une version des données, avec ce qu’elle disait auparavant ; des longs textes, les mots qui diffèrent. Toutes les modifications sont dans changes.csv.
corrections-lockdown = Confinement : { $country }
