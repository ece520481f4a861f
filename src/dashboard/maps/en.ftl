map-tooltip = { $count ->
    [0] { $country }: none in this selection
    [one] { $country }: { $count } initiative
   *[other] { $country }: { $count } initiatives
}
map-legend = Initiatives per country
map-country-title = { $country } ({ $count })
view-americas = Americas
view-africa = Africa
view-asia-oceania = Asia and Oceania
view-world = World
view-europe = Europe
view-france-switzerland = France and Switzerland
map-picture-alt = { $countries ->
    [0] Map ({ $frame }): no country has an initiative in this selection.
    [one] Map ({ $frame }) shaded by the number of initiatives per country. Only one has any: { $most }.
   *[other] Map ({ $frame }) shaded by the number of initiatives per country. { $countries } countries have some; the highest numbers recorded are those of { $most }: this says what was found, not what was done.
}
