### The names of the facets of catalogue/filters.py.

## fr

facet-theme = Thème
facet-country = Pays
facet-platform = Plateforme
facet-format = Format
facet-actor = Type d’acteur
facet-evidence = Origine
facet-outcome = Type de résultat
facet-state = État du résultat
facet-method = Méthode

## en

facet-theme = Theme
facet-country = Country
facet-platform = Platform
facet-format = Format
facet-actor = Kind of actor
facet-evidence = Origin
facet-outcome = Kind of outcome
facet-state = State of the outcome
facet-method = Method
