page-engagement = Engagement
engagement-lead = { $count ->
    [one] How much more, or less, people read, watched and shared online: what the letter cites, what was published, and { $count } figure of the time with its sources.
   *[other] How much more, or less, people read, watched and shared online: what the letter cites, what was published, and { $count } figures of the time with their sources.
}
country-several = Several countries
figures-title = All the figures
figures-lead = Every figure of the catalogue with what it is compared with, its scope, its publisher and the pages that report it. Growth rates and shares of people are not comparable.
figures-search-label = Search the figures
figures-search-placeholder = Measure, publisher, population…
figures-count = { $count ->
    [one] { $count } figure of { $total }
   *[other] { $count } figures of { $total }
}
figures-empty = No figure matches. Try fewer or shorter words, or take a filter away above.
claims-title = The four numbers of the letter, checked
claims-lead = For each: the verdict, a sentence to quote, what the letter says, what was published, by whom and when. The aim is to get the numbers right, not to blame anyone.
page-claims = Four numbers, checked
