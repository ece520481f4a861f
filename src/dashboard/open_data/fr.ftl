export-credit = { site }, version { $version } du { $date }, { $licence }
export-note-empty = Une valeur vide signifie « non indiqué », jamais zéro.
export-note-initiatives = { statement-amounts } Les autres résultats ne s’additionnent pas davantage. Un résultat se cite avec sa borne, avec ce qui en a été fait et avec sa note.
export-note-figures = Seuls les chiffres d’une même série se comparent ; un chiffre se cite avec sa réserve.
export-note-countries = Le recensement dépend de ce qui a pu être trouvé : un petit nombre ne veut pas dire peu d’initiatives.
