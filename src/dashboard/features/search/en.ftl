page-search = Search
search-title = “{ $search }” – Search
search-lead = One search for the whole site: initiatives, figures and pages, in English and in French.
search-scope-site = The search covers, in English and in French, the records of the initiatives with the publishers and titles of their sources, the figures, and the pages of the site. Try fewer or other words.
site-search-found = “{ $search }”: { $counts }.
site-search-none = Nothing has all of these words: “{ $search }”. The catalogue holds what could be found; what is absent from it may still have taken place.
site-search-none-in-order = Nothing has these words in the order that the quotation marks ask for: “{ $search }”.
site-search-near = Nothing has “{ $search }”. Did you mean “{ $near }”? This is what that finds: { $counts }.
site-search-initiatives = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
}
site-search-figures = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
site-search-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
site-search-first-pages = The first { $count } of them are shown; more words find fewer.
site-search-in-gallery = { $count ->
    [one] The initiative in the gallery
   *[other] All { $count } initiatives in the gallery
}
site-search-in-figures = { $count ->
    [one] The figure in the table
   *[other] All { $count } figures in the table
}
site-search-group-initiatives = Initiatives
site-search-group-figures = Figures
site-search-group-pages = Pages
site-search-everything = Everything for “{ $search }”
site-search-near-options = Did you mean “{ $near }”?
site-search-options-count = { $count ->
    [0] No suggestions.
    [one] { $count } suggestion. Arrows choose, Enter opens.
   *[other] { $count } suggestions. Arrows choose, Enter opens.
}
site-search-options-near = { $count ->
    [one] Nothing like it; { $count } suggestion for “{ $near }”.
   *[other] Nothing like it; { $count } suggestions for “{ $near }”.
}
