page-about = À propos
about-lead = Ce que ce site est et ce qu’il n’est pas, qui en répond, comment ses fiches ont été trouvées, et ce qui est conservé des lecteurs.
about-what-title = Ce que c’est, et ce que ce n’est pas
about-what-is = Un catalogue de ce que des influenceurs, des célébrités, des comptes communautaires et des plateformes ont fait en 2020 face à la pandémie et aux confinements, surtout de mars à mai : { $initiatives } initiatives dans { $countries } pays{ about-what-inferred } outre celles sans pays unique, et { $figures } chiffres de l’époque sur les publics, le trafic et les dépenses, avec, pour chaque fiche, les pages qui la rapportent.
about-what-inferred = { $inferred ->
    [0] {","}
    [one] {" "}(dont un connu par notre seule déduction),
   *[other] {" "}(dont { $inferred } connus par notre seule déduction),
}
about-what-origin = Il est parti d’une lettre de Guillaume Doki-Thonon, à la tête de l’entreprise de marketing d’influence Reech, publiée par INfluencia en avril 2020. { $count ->
    [one] La lettre évoque une de ces initiatives.
   *[other] La lettre évoque { $count } de ces initiatives.
}
about-what-not = Ce n’est ni un recensement complet, ni un classement de pays ou de personnes, ni une enquête : un petit nombre dit que nous avons peu trouvé, non que peu a été fait.
about-what-words = Les textes sont rédigés par le site d’après les pages qu’il cite ; il ne reproduit ni la lettre ni ces pages.
about-legal-title = Mentions légales
about-legal-no-url = Aucune adresse publique n’est définie pour ce site : ses citations, ses fichiers et ses flux portent l’adresse à laquelle il a été ouvert.
about-legal-unstated = Ce site n’indique pas : { $parts }. Son exploitant ne l’a pas renseigné, alors que la loi française pour la confiance dans l’économie numérique demande à un site public de dire qui l’édite, qui en dirige la publication et qui l’héberge.
about-legal-authors = Les citations donnent pour auteurs les « { $author } » ; leurs noms ne sont pas indiqués.
notice-publisher = Éditeur
notice-director = Direction de la publication
notice-host = Hébergeur
notice-contact = Contact
notice-unstated = non indiqué
notice-no-address = adresse non indiquée
notice-no-phone = téléphone non indiqué
notice-phone = Téléphone : { $number }
about-independence-title = Indépendance à l’égard de Reech
about-independence-voice = Aucune page de ce site ne parle au nom de Reech ni de l’auteur de la lettre. Les textes, les fiches et les vérifications sont ceux du site.
about-independence-source = La lettre est citée comme une source parmi d’autres. { $count ->
    [0] Aucune initiative ne repose sur elle seule.
    [one] Une initiative ne repose que sur elle, et sa fiche le dit.
   *[other] { $count } initiatives ne reposent que sur elle, et leur fiche le dit.
}
about-independence-checks = { $count ->
    [one] Le nombre cité dans la lettre a été comparé
   *[other] Les { $count } nombres cités dans la lettre ont été comparés
} à ce qui a été publié. Ce qu’elle dit, et le verdict :
about-independence-link = Les vérifications, avec leurs pages
about-independence-figures = { $count ->
    [0] Hors la lettre, aucun des { $total } chiffres du catalogue n’a été publié par Reech.
    [one] Hors la lettre, un des { $total } chiffres du catalogue a été publié par Reech, et il le dit.
   *[other] Hors la lettre, { $count } des { $total } chiffres du catalogue ont été publiés par Reech, et ils le disent.
}
about-independence-ties = Les données ne disent pas si l’éditeur du site a des liens avec Reech : c’est à lui de l’indiquer.
about-admission-title = Comment les fiches ont été trouvées et admises
about-admission-found = Elles viennent de pages publiques sur ce qui s’est fait en 2020, à commencer par la lettre, lues par extraits et résumées dans les mots du site. Nous n’avons pas tenu la liste des recherches : on ne peut pas les refaire une à une, mais on peut ouvrir chaque page citée.
about-admission-source = Un fait n’est admis qu’avec une page qui le dit. Ce qu’aucune page ne dit reste vide, sauf le pays, que nous déduisons parfois et marquons comme tel ; rien n’est ajouté de mémoire.
about-admission-scope = Les campagnes des gouvernements et des hôpitaux ne sont admises que si des créateurs ou des plateformes les ont relayées.
about-admission-inferred = Ce qui est déduit est signalé. { $count ->
    [0] Chaque pays est indiqué par une page.
   *[other] Pour { $count } initiatives, aucune page n’indique le pays. Nous l’avons déduit : un pays pour { $placed } d’entre elles, plusieurs pays ou le monde entier pour { $worldwide }.
}
about-admission-weak = Une page qui en copie, traduit ou cite une autre, ou qui en rassemble, est une source faible et porte cette mention.
about-admission-confidence = « { $high } » et « { $medium } » disent comment un fait est énoncé, non s’il est vrai.
about-admission-audits = Des fiches ont été relues, en cherchant une deuxième page ou lors de contrôles à l’aveugle. Ce que cela a montré :
about-admission-link = Couverture et qualité des données, par thème et par pays
about-corrections-title = Comment une erreur est corrigée
about-corrections-write = « Signaler une erreur » et « Une initiative manque », au pied de chaque page, préparent un message à { $editor }. Nommez la page qui montre ce qui est juste.
about-corrections-nowhere = Aucune adresse n’est indiquée pour signaler une erreur ou une initiative manquante : l’exploitant du site n’en a pas donné.
about-corrections-how = Pour corriger un fait, il faut une page qui le montre. La correction change la donnée, ajoute cette page aux sources et paraît avec une version suivante des données. Une initiative manquante est admise selon les mêmes règles que les autres.
about-corrections-days = { $days ->
    [one] Une réponse est promise sous { $days } jour ; la correction elle-même n’a pas de délai.
   *[other] Une réponse est promise sous { $days } jours ; la correction elle-même n’a pas de délai.
}
about-corrections-no-time = Aucun délai n’est promis, ni pour une réponse ni pour une correction.
about-corrections-record = La table des modifications garde chaque correction : ce qui était écrit, ce qui l’est désormais, pourquoi, et la page qui le montre, quand il y en a une. La fiche signale les siennes, un flux annonce les plus récentes. Des textes longs, la fiche et le flux montrent les passages qui ont changé ; la table les donne en entier.
about-corrections-feed = Flux Atom des corrections
about-corrections-changes = Table des modifications (CSV)
about-privacy-title = Ce qui est conservé des lecteurs
about-privacy-none = Le site ne conserve rien de ses lecteurs : ni compte, ni mesure d’audience, ni publicité. Aucune page n’adresse de requête à un autre site.
about-privacy-connection = Tant qu’une page interactive du site est ouverte, elle reste reliée au serveur (par WebSocket). Le navigateur lui envoie son adresse IP et ses en-têtes, comme à tout site, ainsi que l’adresse de la page, sa langue, son fuseau horaire et son thème, clair ou sombre. Le serveur les garde en mémoire pour la visite et n’en écrit rien sur disque. Le résultat d’une sélection peut rester en mémoire pour d’autres lecteurs, sans dire qui l’a demandée.
about-privacy-log = Le programme du site écrit une ligne pour chaque page ou fichier demandé, hors ceux de Streamlit : date et heure, méthode HTTP, partie du site, réponse, durée et un identifiant propre à la requête. Une panne du programme est notée aussi, avec un message qui peut reprendre un mot de l’adresse. La ligne d’une requête ne contient ni l’adresse IP ni l’adresse de la page, donc ni recherche ni filtre. L’hébergeur, ou un serveur placé devant le site, peut tenir un journal de connexions : c’est à lui de dire ce qu’il contient et combien de temps il est gardé.
about-privacy-browser = Streamlit, le logiciel du site, dépose dans le navigateur une note par page, « stActiveTheme », qui retient le choix du thème et reste jusqu’à ce que vous l’effaciez ; elle ne sert pas à vous suivre. Si vous composez vos propres diapositives, le navigateur les garde pour vos autres onglets (« ci-slides ») jusqu’à ce que vous les retiriez ; si vous choisissez le mode clair ou sombre du diaporama, il le retient (« ci-projector »). Le site lui-même ne dépose aucun cookie ; là où plusieurs processus le servent, il peut y en avoir un, « process », qui dit auquel vous êtes relié : il est le même pour tous ceux qui s’y trouvent et disparaît quand vous fermez le navigateur. Les pages qui se passent de JavaScript ne déposent rien.
about-privacy-mail = Un message envoyé à l’une des adresses de cette page est conservé par qui le reçoit.
about-people-title = Les personnes nommées dans le catalogue
about-people-what = { $people } des { $initiatives } initiatives sont celles de créateurs, de célébrités ou de comptes communautaires, souvent des personnes. Le catalogue donne leur nom, parfois leur compte, la taille de leur communauté à l’époque, un pays et un lieu, ce qu’elles ont fait et les pages publiques qui le rapportent, pour que chacun puisse le retrouver et le vérifier.
about-people-rights = Toute personne nommée peut demander à consulter ce que le catalogue dit d’elle, à le faire rectifier, à s’y opposer ou à le faire effacer. L’éditeur du site en répond ; le règlement général sur la protection des données lui donne un mois pour répondre.
about-people-write = Pour en faire la demande :
about-people-nowhere = Aucune adresse n’est indiquée pour en faire la demande.
about-people-traces = Un effacement paraît avec une version suivante des données. La table des modifications répète ce que disait une donnée corrigée : précisez si cela doit disparaître aussi. Les copies que d’autres ont téléchargées restent chez eux.
about-people-authority = Une réclamation peut être adressée à l’autorité de protection des données, en France la CNIL :
about-licence-title = Licence et citation
about-licence-pages = Les pages citées appartiennent à leurs éditeurs.
about-history-title = Histoire du catalogue
about-history-lead = Les versions publiées des données, la plus récente en tête.
