link-left-out = Part of this link was not understood and is ignored; the active filters are those shown here.
filters-title = Filters
tool-filters = Filters
tool-view = Search, sort
tool-frame = Area
tool-share = Share
show-results = { $count ->
    [0] No results
    [one] Show the result
   *[other] Show { $count } results
}
connection-lost = This page has no connection with its server and keeps trying to get one. Until it has one, its filters may have no effect.
arriving = Loading…
search-label = Search
search-placeholder = Name, country, theme, hashtag, source…
sort-label = Order
sort-relevance = Relevance
sort-date = Date
sort-name = Name
sort-size = Community
sort-outcome = Outcome
sort-publishers = Publishers
sort-theme = Theme
sort-format = Format
sort-country = Country
sort-outcome-lead = Outcomes are grouped by unit, money first: currencies and units are not compared with each other.
sort-by = Sort by: { $column }
inputs-apply = Show
pages-label = Pages
page-number = Page { $number }
pages-previous = Previous page
pages-next = Next page
view-label = View
facet-add = Add one…
date-from = Started on or after
date-to = Started on or before
dates-help = A range includes initiatives known only by their month if that month touches it; undated ones appear only without a range.
back-to-search = Back to the search
chip-q = Search: { $value }
chip-from = From { $value }
chip-to = Until { $value }
chip-help = Remove this filter
clear-all = Clear all
day-pattern = dd/mm/yyyy
day-wrong = Write a day or a month from { $first } to { $last } like this: 17/03/2020, 17 March 2020 or March 2020.
paper-selection = Selection – { $filters }
paper-day = printed on { $day }
paper-page = { $first } to { $end } of { $total }: page { $current } of { $last } of this list.
slides-add = Add to my slides
slides-in = In my slides
slides-count = { $count ->
    [one] 1 slide
   *[other] { $count } slides
}
slides-full = A link holds no more: take one out to add another.
slides-mine = My slides ({ $count })
parcel-lost = This part could not be loaded. Reload the page.
