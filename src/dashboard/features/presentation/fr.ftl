slide-cover-title = Ce que les créateurs ont fait pendant que le monde restait chez soi
slide-cover-takeaway = Printemps 2020 : { $initiatives } initiatives, toutes sourcées.
slide-cover-notes = Bonjour. Printemps 2020 : on demande à des milliards de personnes de rester chez elles. Que font alors les créateurs, les célébrités, les plateformes ? Nous avons relevé { $initiatives } initiatives, dans { $countries } pays ou plusieurs à la fois. Chaque point en est une, et sa couleur dit son thème. Chacune a ses sources.
slide-letter-title = Tout commence par une lettre
slide-letter-takeaway = Selon son auteur, jamais les influenceurs n’ont été aussi mobilisés, productifs et créatifs que depuis le début de cette crise.
slide-letter-notes = Guillaume Doki-Thonon dirige Reech, une entreprise de marketing d’influence. En avril 2020, INfluencia publie sa lettre. Il y défend des influenceurs qui collectent des fonds, relaient les consignes, aident à mieux vivre le confinement. Il cite aussi { $claims } nombres. Nous l’avons pris au mot : chercher les initiatives, et vérifier les nombres.
slide-crisis-title = { $confirmed ->
    [0] Aucun des { $claims } nombres de la lettre ne peut être repris tel quel
    [one] Sur les { $claims } nombres de la lettre, un seul peut être repris tel quel
   *[other] Sur les { $claims } nombres de la lettre, { $confirmed } peuvent être repris tels quels
}
slide-crisis-takeaway = Nous vérifions les chiffres, pas les intentions.
slide-crisis-notes = Un nombre après l’autre, et son verdict. Un ordre de grandeur peut être bon et la précision manquer ; un nombre peut être exact et mesurer autre chose. La phrase à citer pour chacun est dans vos notes : lisez-la si la salle la demande. Le détail des vérifications est sur le site.
slide-weeks-title = Le sommet : { $most } initiatives { $busiest }
slide-weeks-takeaway = Chaque marque est une initiative dont le jour est connu : { $by-day } sur { $total }.
slide-weeks-notes = Avancez semaine par semaine, ou appuyez sur K. La carte se teinte là où des initiatives commencent ; un contour, c’est un confinement national. À droite, le nombre de personnes appelées à rester chez elles, selon l’AFP : des minimums, et rien les semaines sans décompte. À la fin, à part : { $by-month } initiatives connues au mois près, { $undated } sans date. Nous ne leur inventons pas de semaine.
slide-applause-title = Une professeure de yoga invite à applaudir les soignants
slide-applause-takeaway = { $actors }, { $place }, { $day }
slide-applause-notes = Le { $day }, Annemarie Plas publie sur Instagram une image : jeudi prochain, applaudissons. Ce ne sont encore que { $outcome }. Les Beckham relaient ; l’appel devient un rituel national, chaque semaine, jusqu’à fin mai. Des articles parlent plus tard de millions de personnes : le nombre affiché est celui du début.
slide-song-title = Chacun chez soi, des artistes chantent « La tendresse »
slide-song-takeaway = { $actors }, { $place }, { $day }
slide-song-notes = Des artistes de la chanson française, chacun confiné chez lui, reprennent ensemble La tendresse. Valentin Vander dirige la vidéo. À la mi-avril : { $outcome }. Le nombre compte des vues, pas des personnes.
slide-hands-title = Des crèmes pour les mains abîmées des soignants
slide-hands-takeaway = { $actors }, { $place }, { $day }
slide-hands-notes = À force de gel, les mains des soignants s’abîment. Élise Goldfarb et Léna Situations demandent aux marques, par Instagram, d’envoyer des crèmes. Combien sont arrivées ? Deux pages, deux nombres. Nous montrons les deux.
slide-lesson-title = Chaque matin de semaine, un cours de gym en direct
slide-lesson-takeaway = { $actors }, { $place }, { $day }
slide-lesson-notes = Les écoles sont fermées. Joe Wicks, coach sportif, donne chaque matin de semaine un cours en direct sur YouTube. En juin, la publicité et les T-shirts ont rapporté { $outcome } à NHS Charities Together. C’est lui qui le dit : c’est écrit sous le nombre.
slide-live-title = Un direct de onze heures pour les hôpitaux
slide-live-takeaway = { $actors }, { $place }, { $day }
slide-live-notes = McFly et Carlito, et une quarantaine d’invités. Onze heures de direct. Le lendemain, { $outcome } sont comptés. D’autres pages donnent d’autres sommes : elles sont sur la diapositive. Voilà pourquoi chaque nombre garde sa phrase.
slide-relays-title = { $count } initiatives relaient des messages de santé
slide-relays-takeaway = Attribuées à la France : { $france } ; à la Suisse : { $switzerland }.
slide-relays-notes = Rester chez soi, se protéger, donner la parole aux médecins et aux autorités : { $count } initiatives portent ces messages, une marque pour chacune. La lettre dit que beaucoup n’ont pas attendu de demande officielle. Le catalogue contient ce qui a pu être trouvé : il ne dit rien de ceux qui manquent.
slide-platforms-title = Les plateformes ont lancé ou rejoint { $count } initiatives
slide-platforms-takeaway = Lutte contre les fausses informations : { $checking }.
slide-platforms-notes = Stickers, pages d’information, transferts limités, dons et promesses. Parfois seules, parfois avec des gouvernements, des autorités de santé ou des associations. Pour { $giving } d’entre elles, une somme est rapportée ({ $money-states }) : une promesse n’est pas un don, et ces sommes ne s’additionnent pas.
slide-map-title = { $france } initiatives attribuées à la France, { $switzerland } à la Suisse
slide-map-takeaway = Pays déduits par nous : { $france-inferred } et { $switzerland-inferred }. Peu d’initiatives ne veut pas dire peu d’activité.
slide-map-notes = La lettre est française et cite un défi suisse : commençons par là. Pour une partie, aucune page n’indique le pays, et nous l’avons déduit. { $worldwide } n’ont pas de pays unique et ne sont pas sur la carte. Le gris veut dire : rien au catalogue. On ne classe pas les pays avec cette carte.
slide-measured-title = La lettre : { $letter-internet-traffic } de trafic mondial ; { $traffic-below-total } hausses mesurées sur { $traffic-measured-total } sont en dessous
slide-measured-takeaway = Ici, { $traffic-measured } mesures sur { $traffic-measured-total }. Kantar ({ $kantar-w1-web-late }) : navigation déclarée.
slide-measured-notes = Déclaré n’est pas mesuré. Kantar a interrogé des gens, dans des pays alors en phase avancée : l’Italie et la Chine. Les réseaux, eux, ont mesuré. La plus haute mesure, { $telecomitalia-landline }, est celle des seules lignes fixes de Telecom Italia. Restent des estimations : Omdia, de { $omdia-hits-low } à { $omdia-hits-high } de visites ; KPMG, { $kpmg-traffic-peak-eu }. Chacune a son réseau et sa période : pas de moyenne.
slide-business-title = Sur { $attention-count } mesures de l’attention, { $attention-rises } montent ; sur { $spending-count } de l’argent, { $spending-falls } baissent
slide-business-takeaway = { $shown } exemples, sans échelle commune.
slide-business-notes = L’attention d’abord, l’argent ensuite : de chaque côté, une hausse et une baisse. Ces nombres comptent des choses différentes, chacun depuis son point de départ. Les baisses d’engagement de Traackr vont avec moins de publications ({ $traackr-instagram-posts }). Et en France, { $reech-partnerships-grew } des créateurs interrogés par Reech, l’entreprise de l’auteur de la lettre, ont dit avoir signé davantage de partenariats.
slide-remains-title = { $count } initiatives sur { $total } ont laissé un nombre ; toutes, une source
slide-remains-takeaway = Ces nombres ne s’additionnent pas. Sans nombre veut dire non indiqué, jamais zéro.
slide-remains-notes = De l’argent, une audience, des personnes, des biens, des contenus. Ces résultats sont ceux que les acteurs ou la presse ont annoncés à l’époque ; on ne les additionne jamais, même dans une seule devise. Ce qui reste, c’est un relevé que chacun peut vérifier.
slide-close-title = Ouvrez, vérifiez, citez
slide-close-takeaway = Chaque initiative, chaque chiffre, chaque page.
slide-close-notes = Sortez votre téléphone : tout est là, ouvert, avec ses sources. Cherchez une personne, un pays, une semaine. Et si vous trouvez une erreur, dites-le-nous : elle sera corrigée et la correction restera visible. Merci.
cover-speaker = Qui parle ?
cover-marks = { $count } marques, une par initiative, dans la couleur de son thème
cover-day = Données du { $day }
letter-by = De
letter-when = Date
letter-to = Pour
letter-author = Guillaume Doki-Thonon, cofondateur et dirigeant de Reech, entreprise de marketing d’influence
letter-readers = les lecteurs d’{ $publisher }, qui l’a publiée
person-source = Source
changes-attention = L’attention
changes-money = L’argent
weeks-map = Carte du monde : { $countries } pays où des initiatives ont commencé, { $days }
weeks-columns = Initiatives par semaine, à partir de son lundi : { $list }
weeks-outline = Contour : confinement national
weeks-before = Avant le { $day }
weeks-confined = Personnes appelées à rester chez elles, AFP, { $day }
weeks-no-count = AFP : pas de décompte relevé cette semaine
weeks-begins = Confinements et restrictions qui commencent
weeks-partial = { $place } (mesures partielles)
weeks-apart = Sans semaine connue
weeks-month-only = { $count ->
    [one] connue au mois près
   *[other] connues au mois près
}
weeks-undated = sans date
weeks-other-days = { $count ->
    [one] un autre jour de l’année
   *[other] d’autres jours de l’année
}
page-present = Diaporama
present-lead = L’histoire des confinements en diapositives, pour une réunion : chacune a ses sources et sa page sur le site. Au clavier, ou dans un fichier PowerPoint aux graphiques modifiables.
present-controls = Commandes de la présentation
present-back = Précédente
present-on = Suivante
present-notes = Notes
present-code = Code QR
present-full = Plein écran
present-scheme = Clair / sombre
present-file = PowerPoint
present-leave = Quitter
present-live = Ouvrez cette vue sur votre téléphone
present-keys = Touches du clavier
present-close = Fermer
present-first = Première diapositive
present-last = Dernière diapositive
present-play = Jouer ou arrêter les étapes d’une diapositive
present-overview = Toutes les diapositives
present-black = Écran noir
present-close-open = Fermer ce qui est ouvert
present-number = Un numéro, puis Entrée, mène à sa diapositive. Sur un écran tactile, balayez.
present-local = Cette adresse est celle de cet ordinateur : un téléphone ne peut pas l’ouvrir.
key-space = Espace
key-click = clic
key-shift-space = Maj + Espace
key-home = Début
key-end = Fin
key-escape = Échap
speaker-title = Fenêtre de l’orateur
speaker-timer = Temps écoulé
speaker-restart = Remettre à zéro
speaker-list = Toutes les diapositives
speaker-end = C’était la dernière diapositive.
present-licence = CC BY 4.0.
present-pause = Pause
present-resume = Lecture
slides-title = Mes diapositives
slides-lead = Mettez en ordre les vues que vous avez réunies, donnez-leur un titre, puis présentez-les ou transmettez leur lien. Le lien contient tout : rien n’est gardé sur le serveur.
slides-name = Nom de la présentation
slides-title-of-link = Titre choisi par l’auteur de ce lien.
slides-notes-of-link = Note de l’auteur de ce lien : { $notes }
slides-text-of-link = Texte de l’auteur de ce lien, et non du site.
slides-name-of-link = Nom donné par l’auteur de ce lien : « { $name } ».
slides-name-hint = Par exemple : réunion d’équipe
slides-row = Titre de la diapositive { $number }
slides-row-text = Texte de la diapositive { $number }
slides-row-notes = Notes de la diapositive { $number }
slides-notes-hint = Ce que vous voulez dire
slides-add-cover = Couverture
slides-add-text = Texte
slides-add-story = Une diapositive de l’histoire
slides-add-story-prompt = Ajouter…
slides-additions = Ajouter
slides-thumbnail = Diapositive { $number } : { $title }
slides-drag = Glissez-la ailleurs, ou utilisez les flèches haut et bas
slides-repeated = Déjà plus haut
slides-up = Monter
slides-down = Descendre
slides-remove = Retirer
slides-none = Vos diapositives sont encore vides. Filtrez la galerie ou la carte, ou allez à un graphique, et appuyez sur « Ajouter à mes diapositives ».
slides-arrange = Organiser
slides-present = Présenter ces diapositives
slides-share = Lien vers ces diapositives
slides-copy = Copier le lien
slides-copied = Le lien est copié.
deck-live = Sur le site
deck-more-sources = { $count ->
    [one] { $count } autre, dans les notes
   *[other] { $count } autres, dans les notes
}
deck-low = Minimum
deck-high = Valeur ou maximum
deck-layout-cover = Couverture
deck-layout-content = Titre et contenu
deck-layout-picture = Image
deck-layout-closing = Fin
deck-nothing = Aucune initiative ne répond à cette sélection. Cela ne veut pas dire qu’il n’y en a pas eu : le catalogue contient ce qui a pu être trouvé.
deck-map-in-words = Ce fichier ne dessine que ses { $count } premières cartes. Voici le nombre d’initiatives par pays.
deck-map-of-view = Seuls les pays de cette vue sont cités : { $view }.
deck-map-elsewhere = { $count ->
    [one] L’initiative de cette sélection ne se situe dans aucun pays de cette vue : { $view }.
   *[other] Aucune des { $count } initiatives de cette sélection ne se situe dans un pays de cette vue : { $view }.
}
slides-map = Carte ({ $frame })
slides-more-filters = { $count } autres filtres
slides-filters = Sélection : { $filters }.
slides-excerpt = Cette diapositive montre { $shown } des { $total } chiffres du graphique.
