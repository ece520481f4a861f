export-credit = { site }, version { $version } du { $date }, { $licence }
export-note-initiatives = Une valeur vide signifie « non indiqué », jamais zéro. Des résultats d’unités différentes ne s’additionnent pas ; un résultat se cite avec sa note.
export-note-figures = Une valeur vide signifie « non indiqué », jamais zéro. Seuls les chiffres d’une même série se comparent ; un chiffre se cite avec sa réserve.
export-note-countries = Le recensement dépend de ce qui a pu être trouvé : un petit nombre ne veut pas dire peu d’initiatives.
