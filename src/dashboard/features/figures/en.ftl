page-engagement = Figures
engagement-lead = { $count ->
    [one] How much more, or less, people read, watched and shared online: what the letter cites, what was published, and { $count } figure of the time with its sources.
   *[other] How much more, or less, people read, watched and shared online: what the letter cites, what was published, and { $count } figures of the time with their sources.
}
country-several = Several countries or unspecified
figures-title = All the figures
figures-lead = Every figure of the catalogue with its baseline, its scope, its publisher and its sources. A rise and a share of people cannot be compared.
figures-search-label = Search the figures
figures-search-placeholder = Measure, publisher, population…
figures-count = { $count ->
    [one] { $count } figure of { $total }
   *[other] { $count } figures of { $total }
}
figure-more = Sources, caveat in full and citation
figures-empty = No figure matches all of these filters. Remove one above.
claims-title = The four numbers of the letter, checked
claims-lead = For each: the verdict, a sentence to quote, what the letter says, what was published, by whom and when. We check the numbers, not the intentions.
page-claims = Four numbers, checked
page-figures = All figures
figure-phase = Phase of the pandemic
figure-caveat = The caveat in full
figure-facts = In detail
figure-charts = { $count ->
    [one] Shown in a chart
   *[other] Shown in { $count } charts
}
figure-steps-label = Other figures
figures-back = All checks, charts and figures
figures-missing = The catalogue has no figure or check at this address. All of them stand below.
figures-filtered = { $count ->
    [0] No figure of the catalogue’s { $total } matches what was asked for:
    [one] { $count } of the catalogue’s { $total } figures matches what was asked for:
   *[other] { $count } of the catalogue’s { $total } figures match what was asked for:
}
figures-go = Go to these figures
preview-figures = { $count ->
    [0] No figure of the catalogue matches these filters.
    [one] One figure of the catalogue, with its caveat and its sources: { $names }.
   *[other] { $count } figures of the catalogue with their caveats and their sources, beginning with: { $names }.
}
