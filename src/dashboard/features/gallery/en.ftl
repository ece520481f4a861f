page-gallery = Gallery
gallery-lead = { $count ->
    [one] { $count } initiative of spring 2020, with its sources: filter, search, share the view.
   *[other] { $count } initiatives of spring 2020, each with its sources: filter, search, share the view.
}
gallery-count = { $count ->
    [one] { $count } initiative of { $total }
   *[other] { $count } initiatives of { $total }
}
gallery-empty = No initiative matches all of these filters. Take one away above, or clear them all. A low count is not low activity: the catalogue holds what could be found.
search-none = No initiative has all of these words: “{ $search }”. The catalogue holds what could be found; what is absent from it may still have taken place.
search-none-filtered = No initiative has all of these words within the chosen filters: “{ $search }”.
search-scope = The search covers, in English and in French, names, actors, accounts, hashtags, places, summaries, notes on outcomes, the labels of filters, and the publishers and titles of sources. Try fewer or other words.
search-spellings = Did you mean:
search-words = Word by word:
search-filters = As a filter:
search-elsewhere = Elsewhere:
search-link = { $text } ({ $count })
search-without-filters = { $count ->
    [one] { $count } initiative without the filters
   *[other] { $count } initiatives without the filters
}
search-figures = { $count ->
    [one] { $count } figure of the time
   *[other] { $count } figures of the time
}
gallery-table-alt = The initiatives of the selection, one per row; each name opens the full record.
view-cards = Cards
view-table = Table
page-initiatives = All initiatives
initiatives-lead = { $count ->
    [one] { $count } initiative of spring 2020 by influencers, celebrities, community accounts and platforms, with the pages that report it.
   *[other] { $count } initiatives of spring 2020 by influencers, celebrities, community accounts and platforms, by theme. Each has a page of its own with the pages that report it.
}
