page-gallery = Gallery
gallery-lead = { $count ->
    [one] { $count } initiative of 2020, with its sources: filter, search, share the view.
   *[other] { $count } initiatives of 2020, most of them begun from March to May, each with its sources: filter, search, share the view.
}
gallery-count = { $count ->
    [one] { $count } initiative of { $total }
   *[other] { $count } initiatives of { $total }
}
gallery-empty = No initiative matches all of these filters. Remove one above, or clear them all. A low count is not low activity: the catalogue holds what could be found.
gallery-table-alt = The initiatives of the selection, one per row; each name opens the full record.
view-cards = Cards
view-table = Table
page-initiatives = All initiatives
initiatives-lead = { $count ->
    [one] { $count } initiative of 2020 by or with influencers, celebrities, community accounts and platforms, with the pages that report it.
   *[other] { $count } initiatives of 2020 by or with influencers, celebrities, community accounts and platforms, most of them begun from March to May, by theme. Each has a page of its own with the pages that report it.
}
