page-map = Map
map-lead = The countries of the selected initiatives, as pages state them or as we inferred them: the stronger a country’s colour, the more of them we recorded there, in unequal steps (see the legend).
map-caveat = We record what we could find, so a low count is not low activity.
map-interactive = Interactive map
map-plain = Plain map
map-home = Whole map
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-fingers = On a touch screen, one finger scrolls the page; two move and zoom the map.
map-worldwide-title = Initiatives without a single country
map-worldwide-lead = { $count ->
    [0] No initiative without a single country in this selection.
    [one] One initiative has no single country and is not on the map.
   *[other] { $count } initiatives have no single country and are not on the map.
}
map-country-none = None with these filters.
map-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
map-table-title = Country by country
map-table-alt = Number of initiatives per country in the selection
map-table-lead = Choose a country to see its initiatives in the gallery. This is no ranking of countries: we record what we could find.
map-inferred = { $total ->
    [0] No initiative of this selection has a country of its own.
    [1] { $count ->
        [0] For the one initiative that has a country of its own, a page states it.
       *[other] For the one initiative that has a country of its own, no page states it: we inferred it.
    }
   *[other] { $count ->
        [0] For every initiative that has a country of its own, a page states it.
       *[other] For { $count } of the { $total } initiatives that have a country of their own, no page states it: we inferred it.
    }
}
column-country = Country
column-count = Initiatives
embed-map-title = { $count ->
    [0] No initiative on the map
    [one] One initiative on the map
   *[other] { $count } initiatives, country by country
}
embed-map-selected = { $countries }: { $count } of the { $total } initiatives on the map
embed-map-countries = { $count } countries
