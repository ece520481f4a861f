page-watch = Week by week
watch-lead = What we found of what creators and platforms launched in 2020, week by week, beside the lockdown dates of France, Switzerland and other countries and the number of people told to stay home.
watch-exactness = { $dated ->
    [0] We know the start day of none
    [one] We know the start day of { $dated }
   *[other] We know the start day of { $dated }
}, only the month of { $months }, no date for { $undated }; { $elsewhere ->
    [0] none is of another year
    [one] { $elsewhere } is of another year
   *[other] { $elsewhere } are of another year
}.
watch-chart-title = The peak: { $count } starts known to the day, in the week of { $days }
watch-chart-empty = No initiative of this selection is dated to a day
watch-chart-subtitle = Initiatives whose day is known, by the week in which they started; below, lockdowns and partial measures.
watch-chart-reading = The peak stands out by its colour; another week that you choose, by a second one.
watch-chart-caveat = We record what we could find, so a low count is not low activity. Ends of lockdowns are not alike; the table at the end of the page says what ended.
watch-data-week = Week
watch-data-days = Days
watch-week = Week { $number }, { $days }
watch-pick-label = Week
watch-pick-prompt = Choose a week…
watch-turns-label = Other weeks
watch-started = { $count ->
    [0] No initiative here is dated to a day of this week
    [one] { $count } initiative started this week
   *[other] { $count } initiatives started this week
}
watch-month-also = { $count ->
    [one] Started in { $month }, day not known: { $count } more
   *[other] Started in { $month }, day not known: { $count } more
}
watch-lockdowns-week = Lockdowns
watch-lockdowns-quiet = No lockdown of the catalogue began, ended or was eased this week.
watch-lockdowns-others = { $event }, other countries: { $countries }
watch-lockdowns-all = All lockdowns in a table
lockdown-begins = Begins
lockdown-ends = Ends or eases
lockdown-open = since { $date }, no end found
lockdown-country = Country
watch-confined-title = People told to stay home
watch-confined-none = The catalogue has no count by AFP for this week.
watch-confined-chart = All dates as a chart
watch-months-title = Day not known
watch-months-lead = The pages give no more than the month of these initiatives, or no date, so they belong to no day and to no week.
watch-month = { $month } ({ $count })
watch-lockdowns-title = Lockdowns, country by country
watch-lockdowns-lead = An order lifted here, a first easing there: beside each date, what began or ended. For some countries pages differ by a day between announcement and effect.
watch-lockdowns-table = The table: { $count } countries, with dates and their sources
watch-newsletter-title = The week as a newsletter
watch-newsletter-lead = The chosen week with the active filters, to paste into a mailing: laid out or as plain text, without pictures or anything fetched from elsewhere.
watch-newsletter-html = Laid out (HTML)
watch-newsletter-text = Plain text
watch-newsletter-copy = Copy
watch-newsletter-copied = Copied
watch-feed = Follow week by week (Atom feed)
feed-title = { site }: week by week
feed-subtitle = One entry for each week of 2020 in which an initiative is known to have begun, dated by the release of the data that last changed it, not by the events.
watch-news-title = What is new, as a newsletter
watch-news-lead = What the catalogue gained in its last week with a release, { $days }, to paste into a mailing beside a week of 2020.
watch-news-html = What is new (HTML)
watch-news-text = What is new (text)
watch-news-copy = Copy what is new
news-kicker = New in the catalogue
news-subject = New in the catalogue, { $days }
news-on-site = See all initiatives on the site
news-release = Data version { $version }, { $date }
news-added = { $count ->
    [one] One initiative was added
   *[other] { $count } initiatives were added
}
news-more = { $count ->
    [one] One more is on the site.
   *[other] { $count } more are on the site.
}
news-figures = { $count ->
    [one] One figure was added.
   *[other] { $count } figures were added.
}
news-changed = { $count ->
    [one] One record that was there before was corrected or completed.
   *[other] { $count } records that were there before were corrected or completed.
}
news-corrections = What was corrected (Atom feed)
newsletter-on-site = See this week on the site
newsletter-starts = { $count ->
    [0] No initiative is dated to a day of this week
    [one] One initiative started
   *[other] { $count } initiatives started
}
newsletter-selection = Selection: { $filters }
newsletter-sources = Sources
watch-newsletter-lost = The newsletter could not be loaded. Try again.
weeks-count = Number of initiatives
weeks-exactness = How exactly the start is known
weeks-exactness-day = to the day
weeks-exactness-month = to the month
weeks-exactness-other_year = in another year
weeks-exactness-unknown = not known
weeks-first-day = First day
weeks-last-day = Last day
weeks-period = Period
weeks-title = Starts
feed-selection-subtitle = { $count ->
    [0] No initiative of the catalogue is in this selection yet.
    [one] One initiative of the catalogue, dated by the release of the data that added or last changed it.
   *[other] { $count } initiatives of the catalogue, each dated by the release of the data that added or last changed it.
}
