sheet-menu = Plain pages, without scripts
sheet-dashboard = Open the interactive version
dataset-description = { $count ->
    [one] { $count } initiative by or with influencers, celebrities, community accounts and platforms in 2020, mostly from March to May, with engagement figures of the time. Every row names the pages that state it.
   *[other] { $count } initiatives by or with influencers, celebrities, community accounts and platforms in 2020, mostly from March to May, with engagement figures of the time. Every row names the pages that state it.
}
lost-title = Page not found
lost-lead = There is no page at this address; it may have been mistyped or cut short. Go back to the home page or search for an initiative.
preview-selection = { $count ->
    [0] No initiative of the catalogue matches these filters.
    [one] One initiative of the catalogue, with its sources: { $names }.
   *[other] { $count } initiatives of the catalogue with their sources, beginning with: { $names }.
}
