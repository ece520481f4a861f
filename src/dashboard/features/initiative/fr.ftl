page-initiative = Initiative
name-is-ours = Ce nom est notre description ; l’initiative ne se l’est pas donné.
letter-only-no-other = Aucune autre page n’a été trouvée.
letter-read = Oui : lire la lettre
country-inferred-unknown = Aucune page ne le dit en toutes lettres ; nous n’avons pas noté d’où nous l’avons déduit.
record-outcome = Résultat rapporté
record-community = Communauté
record-facts = En détail
record-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
related-title = Initiatives proches
steps-label = Autres initiatives
back-to-selection = Retour à la sélection
back-to-gallery = Retour à la galerie
unknown-title = Initiative introuvable
unknown-lead = Cette adresse désigne une initiative absente du catalogue. Elle a peut-être été mal saisie ou coupée ; la galerie les présente toutes.
