sheet-menu = Pages of the site
sheet-dashboard = Open in the dashboard
dataset-description = { $count ->
    [one] { $count } initiative by or with influencers, celebrities, community accounts and platforms in 2020, mostly from March to May, with engagement figures of the time. Every row names the pages that state it.
   *[other] { $count } initiatives by or with influencers, celebrities, community accounts and platforms in 2020, mostly from March to May, with engagement figures of the time. Every row names the pages that state it.
}
lost-title = Page not found
lost-lead = Nothing on this site has this address. It may have been mistyped or cut short; the links above lead on.
preview-selection = { $count ->
    [0] No initiative of the catalogue matches these filters.
    [one] One initiative of the catalogue, with its sources: { $names }.
   *[other] { $count } initiatives of the catalogue with their sources, beginning with: { $names }.
}
