page-map = Map
map-lead = Countries of the initiatives of the selection, as pages state them or as we inferred them: the stronger the colour of a country, the more of them are in the catalogue, in unequal steps that the legend gives.
map-caveat = Coverage follows what could be found, so a low count is not low activity.
map-table-below = The table below gives the same numbers.
map-hint = Choose a country to see its initiatives.
map-interactive = Interactive map
map-plain = Plain map
map-home = Back to the whole view
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-fingers = On a touch screen, one finger scrolls the page; two move the map and change its size.
map-worldwide-title = Worldwide initiatives
map-worldwide-lead = { $count ->
    [0] No worldwide initiative in this selection.
    [one] One initiative has no single country and is not on the map.
   *[other] { $count } initiatives have no single country and are not on the map.
}
map-country-none = None with these filters.
map-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
map-table-title = The same numbers as a table
map-table-alt = Number of initiatives per country in the selection
map-table-lead = Each country opens its initiatives in the gallery. This is no ranking of countries: coverage follows what could be found.
map-inferred = { $count ->
    [0] For every initiative on the map, a page states the country.
   *[other] For { $count } of the { $total } initiatives on the map no page states the country: we inferred it.
}
column-country = Country
column-count = Initiatives
embed-map-title = { $count ->
    [0] No initiative on the map
    [one] One initiative on the map
   *[other] { $count } initiatives, country by country
}
