page-map = Map
map-lead = Countries of the initiatives of the selection, as pages state them or as we inferred them: the stronger the colour of a country, the more of them are in the catalogue, in unequal steps that the legend gives.
map-caveat = Coverage follows what could be found, so a low count is not low activity.
map-alt = { $countries ->
    [0] Map ({ $frame }): no country has an initiative in this selection.
    [one] Map ({ $frame }) shaded by number of initiatives per country. One country has any: { $most }. The table below gives the same numbers.
   *[other] Map ({ $frame }) shaded by number of initiatives per country. { $countries } countries have some; most are recorded for { $most }: this says what was found, not what was done. The table below gives the same numbers.
}
map-click-help = Choose a country on the map or in the filters to list its initiatives here.
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
