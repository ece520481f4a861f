### The words of the interface in English. The same keys stand in fr.ftl.

site = Confinement Initiatives
other-language = Français
colon = :{" "}
semicolon = ;{" "}
yes = Yes
no = No
not-stated = not stated
date-unknown = date not stated

## Numbers and names

scale-million = { $value } million
scale-billion = { $value } billion
country-worldwide = Worldwide
country-hong-kong = Hong Kong
country-dr-congo = Democratic Republic of the Congo
country-stated = stated
country-inferred = inferred
source-weak = mirror or aggregator
source-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
in-letter = Mentioned in the letter
followers-then = { $count ->
    [one] { $count } follower at the time
   *[other] { $count } followers at the time
}
against = compared with: { $baseline }

## Pages

page-home = Home
page-gallery = Gallery
page-initiative = Initiative
page-map = Map
page-engagement = Engagement

## Footer

footer-source = It started with a letter by Guillaume Doki-Thonon (Reech), published by INfluencia in April 2020; every fact comes with the pages that report it.
footer-licence = Data under CC BY 4.0, code under the MIT licence. Country shapes from Natural Earth, public domain.
footer-version = Data version { $version }, { $date }.
footer-size = { $initiatives ->
    [one] { $initiatives } initiative
   *[other] { $initiatives } initiatives
} and { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
}.

## Home

home-title = What creators did while the world stayed home
home-lead = In spring 2020, influencers, celebrities, community accounts and platforms raised money, passed on health advice, sewed masks and kept people company from home. This site collects { $initiatives } of those initiatives and { $figures } figures, each with the pages that report it.
home-claims-lead = In April 2020 the head of Reech, an influencer-marketing company, wrote a letter in praise of influencers. It gives four numbers; here is what was published about each.
home-size-title = The catalogue at a glance
tile-initiatives = initiatives
tile-countries = countries, besides worldwide initiatives
tile-platforms = platforms and channels
tile-sources = source pages
tile-publishers = publishers
tile-figures = figures
home-letter-title = The initiatives that the letter mentions
home-letter-lead = { $count ->
    [one] The letter mentions one initiative.
   *[other] The letter mentions { $count } initiatives, some by name, some in passing; the others were found in the press and on the web.
}
home-ways-title = Ways in
way-journalist-title = To check and quote
way-journalist-text = Filter by theme, country, platform and date; every filtered view has its own address and every record its sources.
way-journalist-link = Open the gallery
way-meeting-title = To present in a meeting
way-meeting-text = The letter’s story in slides, driven from the keyboard, each with its source; or your own views of the site as slides.
way-meeting-link = Start the presentation
way-public-title = To look around
way-public-text = See on a map what was done near you, then follow a country to its initiatives.
way-public-link = Open the map

## Gallery

gallery-lead = { $count ->
    [one] { $count } initiative of spring 2020, with its sources: filter, search, share the view.
   *[other] { $count } initiatives of spring 2020, each with its sources: filter, search, share the view.
}
gallery-count = { $count ->
    [one] { $count } initiative of { $total }
   *[other] { $count } initiatives of { $total }
}
gallery-empty = No initiative matches all of these filters. Take one away above, or clear them all. A low count is not low activity: the catalogue holds what could be found.
gallery-empty-search = No initiative matches this search with these filters. Try fewer or shorter words, or take a filter away above.
gallery-table-alt = The initiatives of the selection, one per row; each name opens the full record.
link-left-out = A part of this link was not understood and has been left out; the active filters are those shown here.
filters-title = Filters
filters-active = { $count ->
    [0] none active
    [one] { $count } active
   *[other] { $count } active
}
arriving = The page is on its way…
search-label = Search
search-placeholder = Name, actor, hashtag, place…
sort-label = Order
sort-relevance = Relevance
sort-date = Date
sort-name = Name
sort-size = Followers
sort-by = Sort by: { $column }
view-label = View
view-cards = Cards
view-table = Table
facet-theme = Theme
facet-country = Country
facet-platform = Platform
facet-format = Format
facet-actor = Kind of actor
facet-evidence = Origin
facet-outcome = Kind of outcome
facet-add = Add one…
date-from = Started on or after
date-to = Started on or before
dates-help = An initiative dated to a month counts wherever that month touches the range. Undated ones appear only without a range.
chip-q = Search: { $value }
chip-from = From { $value }
chip-to = Until { $value }
chip-help = Take this filter away
clear-all = Clear all

## Initiative

record-outcome = Reported outcome
record-facts = In detail
record-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
field-name = Name
field-actor = Actor
field-actor-kind = Kind of actor
field-followers = Followers
field-country = Country
field-start-date = Started
field-theme = Theme
field-format = Format
field-platforms = Platforms
field-hashtags = Hashtags
field-letter = Mentioned in the letter
field-confidence = Confidence
field-id = Identifier
field-outcome = Reported outcome
field-sources = Sources
related-title = Related initiatives
steps-label = Other initiatives
back-to-selection = Back to the selection
back-to-gallery = Back to the gallery
unknown-title = No such initiative
unknown-lead = This address names an initiative that is not in the catalogue. It may have been mistyped or cut short; the gallery lists all of them.

## Claims

claim-sources = Sources and published figures
claim-evidence = Compared with

## Map

map-lead = Where the initiatives of the selection took place: the stronger the colour of a country, the more of them are in the catalogue.
map-caveat = Coverage follows what could be found, so a low count is not low activity.
map-alt = { $countries ->
    [0] Map ({ $frame }): no country has an initiative in this selection.
    [one] Map ({ $frame }) shaded by number of initiatives per country. One country has any: { $most }. The table below gives the same numbers.
   *[other] Map ({ $frame }) shaded by number of initiatives per country. { $countries } countries have some; the most are in { $most }. The table below gives the same numbers.
}
map-tooltip = { $count ->
    [0] { $country }: none in this selection
    [one] { $country }: { $count } initiative
   *[other] { $country }: { $count } initiatives
}
map-click-help = Choose a country on the map or in the filters to list its initiatives here.
map-legend = Initiatives per country
map-worldwide-title = Worldwide initiatives
map-worldwide-lead = { $count ->
    [0] No worldwide initiative in this selection.
    [one] One initiative has no single country and is not on the map.
   *[other] { $count } initiatives have no single country and are not on the map.
}
map-country-title = { $country } ({ $count })
map-country-none = None with these filters.
map-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
map-table-title = The same numbers as a table
map-table-alt = Number of initiatives per country in the selection
map-table-lead = Each country opens its initiatives in the gallery.
view-world = World
view-europe = Europe
view-france-switzerland = France and Switzerland
column-country = Country
column-count = Initiatives

## Engagement

engagement-lead = { $count ->
    [one] How much more people read, watched and shared online: what the letter cites, what was published, and { $count } figure of the time with its sources.
   *[other] How much more people read, watched and shared online: what the letter cites, what was published, and { $count } figures of the time with their sources.
}
part-growth-title = Self-reported growth: Kantar’s barometer
part-growth-lead = Growth over normal usage, as Kantar’s English-language publications word it. These are answers to a survey, not measured traffic.
part-shares-title = How many people say they use a medium more
part-shares-lead = These are shares of people, not rates of growth: 43% of people using a medium more does not mean that its use grew by 43%.
part-measured-title = Estimated and measured
part-measured-lead = Estimates that circulated in March 2020 beside what networks and panels measured, each against its own starting point.
part-audiences-title = Where the audiences went
part-audiences-lead = What platforms and panels counted: views, uploads and hours watched.
part-business-title = Attention and spending
part-business-lead = While some audiences grew, brands paid for less. These charts count different things and cannot be added or compared bar by bar.
part-confined-title = The people told to stay home
part-confined-lead = The count that AFP kept from official sources, on eight dates, beside the three billion of the letter.
chart-channels-title = Web browsing rose most: { $kantar-w1-web-late } where the pandemic was furthest on
chart-channels-subtitle = Self-reported use of three media in the countries of the late phase.
chart-whatsapp-title = WhatsApp rose more where the pandemic was further on: { $kantar-w1-whatsapp-early }, { $kantar-w1-whatsapp-mid }, { $kantar-w1-whatsapp-late }
chart-whatsapp-subtitle = Self-reported use of WhatsApp by phase of the pandemic. Each phase groups other countries: this is not a curve over time.
chart-apps-title = WhatsApp in Spain: { $kantar-w1-whatsapp-es } in time spent
chart-apps-subtitle = Self-reported use of social applications, all phases together unless a country is named; for Spain, the time spent.
chart-more-title = In France { $kantar-w1-more-social-fr } said they used social media more, against { $kantar-w1-more-social-world } internationally
chart-more-subtitle = Share of consumers who say that they use each medium more; the last bar is the share who use social media less.
chart-gwi-title = { $gwi-apr20-social } of internet users said they spent longer on social media
chart-gwi-subtitle = Share of internet users aged 16 to 64 in 17 countries who say they do each of these more.
chart-trust-title = { $kantar-w1-trust-social } trusted social media, { $kantar-w1-trust-news } nationwide news channels
chart-trust-subtitle = Share of people who call each source of information trustworthy.
chart-traffic-title = Of the measurements collected here, one reaches { $telecomitalia-landline }: Telecom Italia’s landlines
chart-traffic-subtitle = Growth of internet traffic as it was estimated and as networks measured it, each over its own period.
chart-france-time-title = Time online in France: { $mediametrie-mar20-growth } in March, { $mediametrie-apr20-growth } in April
chart-france-time-subtitle = Daily time online, measured by a panel, compared with the same month of 2019.
chart-withme-title = Videos to follow along at home: { $youtube-withme-views } daily views for “#withme”
chart-withme-subtitle = Daily views and uploads of YouTube videos by the words of their title.
chart-live-title = Hours watched live nearly doubled in a year: { $livestream-april-growth } in April
chart-live-subtitle = Hours watched on live-streaming platforms against the same month of 2019.
chart-attention-title = The measures of this series rose, from { $sensemakers-it-followers } in followers to { $klear-ig-live } in mentions of Instagram Live
chart-attention-subtitle = Likes, impressions, followers and mentions around influencers and Instagram: each bar counts something else, against its own starting point.
chart-spending-title = Spending turned: { $hypeauditor-q1-growth } over the quarter, but { $hypeauditor-march-growth } in March
chart-spending-subtitle = Estimated spending on Instagram influencers, and British posts marked as advertising.
chart-sponsored-title = Fashion and beauty influencers: the sponsored share of their posts fell from { $launchmetrics-sponsored-before } to { $launchmetrics-sponsored-after }
chart-sponsored-subtitle = Share of Instagram posts of fashion, luxury and beauty influencers that were sponsored.
chart-partnerships-title = { $reech-partnerships-week1 } partnerships in the first week of lockdown, against { $reech-partnerships-normal } in a normal one
chart-partnerships-subtitle = Partnerships of brands and influencers seen by Reech in a week.
chart-confined-title = From over { $afp-confined-2020-03-18 } to at least { $afp-confined-2020-04-07 } people in three weeks
chart-confined-subtitle = People ordered or advised to stay home, lower bounds.
chart-sponsored-engagement-title = Engagement with sponsored content fell on Instagram ({ $traackr-instagram-engagement }) and rose on TikTok ({ $traackr-tiktok-engagement })
chart-sponsored-engagement-subtitle = Engagement with influencers’ sponsored content by network, first half of 2020.
chart-letter-line = The letter: { $value }
chart-partly = { $values } (not stated for every bar)
chart-several = several ({ $count }), see the data
chart-data = Data of the chart
chart-csv = Data (CSV)
chart-image = Image (PNG)
chart-image-source = Source: { $issuers }
chart-sources = { $count ->
    [one] Source
   *[other] Sources
}
chart-caveats = { $count ->
    [one] Caveat
   *[other] Caveats
}
caveat-survey = Answers that people gave about themselves; nothing was measured.
caveat-panel = Counted on a panel or on a publisher’s own data, which do not cover everyone.
caveat-traffic_measurement = Measured on the networks named, not on the whole internet.
caveat-platform_statement = Stated by the platform about itself.
caveat-estimate = An estimate, not a measurement.
figure-metric = What is measured
figure-value = Value
figure-baseline = Compared with
figure-population = Population or scope
figure-sample = Sample
figure-issuer = Published by
figure-method = How
figure-period = Period
period-since-day = since { $date }
period-since-month = since { $date }
period-until-day = until { $date }
period-until-month = until { $date }
figure-who = By whom, how and when
figure-evidence = Sources and caveat
on-whom = scope: { $population }
country-several = Several countries
facet-method = Method
figures-title = All the figures
figures-lead = Every figure of the catalogue with what it is compared with, its scope, its publisher and the pages that report it. Growth rates and shares of people are not comparable.
figures-search-label = Search the figures
figures-search-placeholder = Measure, publisher, population…
figures-count = { $count ->
    [one] { $count } figure of { $total }
   *[other] { $count } figures of { $total }
}
figures-empty = No figure matches. Try fewer or shorter words, or take a filter away above.

## Days

day-pattern = dd/mm/yyyy
day-wrong = Write a day from { $first } to { $last } like this: 17/03/2020.

## Charts

chart-span = { $low } to { $high }
contents-label = On this page

## Files

export-credit = { site }, version { $version } of { $date }, { $licence }
export-note-initiatives = An empty value means not stated, never zero. Outcomes in different units are never added up; quote an outcome with its note.
export-note-figures = An empty value means not stated, never zero. Only figures of one series may be compared; quote a figure with its caveat.
export-note-countries = Coverage follows what could be found: a low count is not low activity.

## Paper

paper-selection = Selection – { $filters }
paper-page = Page { $current } of { $last } of this list.

## Accessibility

page-accessibility = Accessibility
accessibility-lead = This site partially conforms to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. It is its makers’ own finding; nobody from outside has audited the site.
accessibility-checked = Last checked on { $date }.
accessibility-tested-title = What was tested, and how
accessibility-tested-lead = Automated tests in a real browser go through every kind of page before each change of the site.
accessibility-tested-axe = Rules: axe-core finds no fault on any kind of page, in French and English, in the light and the dark scheme, 390 and 1,440 pixels wide.
accessibility-tested-keyboard = Keyboard: a test without a mouse searches, filters, opens a card, reaches its sources and comes back. On each page, at both widths, every stop of the Tab key is marked by an outline, can be seen, and lies under nothing else.
accessibility-tested-widths = Widths: from 360 to 3,840 pixels nothing runs over the edge, no label is cut off, and whatever a finger touches measures at least 24 pixels, links in running text aside. Nothing jumps while a page loads.
accessibility-tested-contrast = Contrast: in both schemes, text keeps at least 4.5:1 against its ground, bars, lines and buttons at least 3:1. The colours of the themes also stay apart with three deficiencies of colour vision, and a word always stands beside them.
accessibility-tested-outline = Structure: every page says its language and has one first-level heading, below which no level is skipped.
accessibility-tested-motion = Motion: where a system asks for less of it, nothing on the page moves or fades.
accessibility-tested-text = Pictures: the text of a chart gives every value that it shows, and a table of its data stands below; its letters keep their size at every width; the text of the map names the table that has its numbers.
accessibility-short-title = What is known to fall short
accessibility-short-lead = These faults were found by the same checks or by hand, and remain.
accessibility-short-streamlit = Some words stay in English on French pages, because the software beneath the site, Streamlit, does not translate them: “Skip to main content”, the names of the page buttons, of the button over the map and of the one that closes an interactive chart.
accessibility-short-map = The countries of the map cannot be reached with the keyboard. The country filter does what a click on the map does, and the table below has the same numbers.
accessibility-short-names = The names of initiatives and the titles of sources stay in their own language and are not marked as such, so a screen reader may pronounce them in the language of the page.
accessibility-short-news = After a choice of filter the number of results changes at the top of the list, but a screen reader is not told so.
accessibility-short-script = The dashboard needs JavaScript; the list of all initiatives, the page of each, those of the weeks and that of the four numbers do not.
accessibility-short-people = No test with people who use a screen reader, a magnifier or voice control has taken place.

## Checks and evidence

claims-title = The four numbers of the letter, checked
claims-lead = For each: the verdict, the figure to quote, what the letter says, what was published, by whom and when. The aim is to get the numbers right, not to blame anyone.
claim-in-letter = in the letter
claim-quote = To quote
quote-context = { $metric } ({ $context })
claim-read-in = read it at
claim-quote-letter = { $value }, as a number that only the letter gives (“{ $metric }”); the catalogue has no published figure to set beside it.
claim-other-subject = { $count ->
    [one] This is another measure than the letter’s: on its own subject, one other figure was published.
   *[other] This is another measure than the letter’s: on its own subject, { $count } other figures were published.
}
claim-said = What the letter says
claim-published = What was published
claim-why = Why this verdict
claim-by-whom = By whom and when
claim-by = Reported by
claim-more = What was published, why this verdict, the sources
claim-link = Link to this check
publisher-count = { $count ->
    [one] { $count } publisher
   *[other] { $count } publishers
}
card-publishers = { $count ->
    [0] only the letter
    [one] one publisher only
   *[other] { $count } publishers
}
solidity-publishers = { $count ->
    [0] only the letter, no other publisher
    [one] one publisher independent of the letter
   *[other] { $count } publishers independent of the letter
}
solidity-letter = the letter itself, counted apart
solidity-weak = { $count ->
    [one] { $count } weak source (mirror or aggregator)
   *[other] { $count } weak sources (mirrors or aggregators)
}
solidity-country-stated = country stated by a source
solidity-country-inferred = country inferred by us
solidity-letter-figure = number of the letter: the other pages do not necessarily confirm it, they are what it was compared with
solidity-check = See the check
confidence-high = high confidence: a page states the fact plainly
confidence-medium = medium confidence: part of the fact is inferred
field-publishers = Publishers
archive = archive
archive-of = Archive of “{ $page }” at the Internet Archive

## Data

page-data = Data
data-lead = What is solid in the catalogue and what is thin, what its numbers must not be made to say, and the files to download.
data-quality-title = Coverage and quality
data-quality-lead = These shares are counted from the data itself. An initiative that a single publisher reports deserves more caution than others.
data-shares-initiatives = Of { $count } initiatives
data-shares-figures = Of { $count } figures
column-criterion = Criterion
column-number = Number
column-share = Share
quality-corroborated = two or more publishers
quality-independent = two or more publishers, the letter not counted
quality-letter_only = the letter as the only source
quality-weak = at least one weak source (mirror or aggregator)
quality-by_day = start known to the day
quality-by_month = start known to the month
quality-undated = start not stated
quality-country_stated = country stated by a source
quality-with_outcome = outcome in numbers
quality-confident = high confidence
figure-quality-corroborated = two or more publishers
figure-quality-weak = at least one weak source (mirror or aggregator)
figure-quality-compared = starting point stated
figure-quality-sampled = sample stated
figure-quality-dated = period stated
figure-quality-confident = high confidence
data-themes-title = Where it is thin, by theme
data-countries-title = Where it is thin, by country
data-thin-rule = The word “thin” marks fewer than { $few } initiatives, or a share at least { $points } points below that of the whole catalogue. Below { $few } initiatives no share is given: it would mean nothing.
data-whole = Whole catalogue
data-count-and-share = { $count } ({ $share })
data-fewer = { $count ->
    [one] One country with fewer than { $few } initiatives
   *[other] The { $count } countries with fewer than { $few } initiatives
}
thin = thin
column-initiatives = Initiatives
column-corroborated = Two or more publishers
column-by_day = Dated to the day
column-country_stated = Country stated
column-with_outcome = Outcome in numbers
data-caveats-title = What these numbers must not be used for
data-caveat-zero = Not stated is not zero. An empty cell says that no page seen gives the value.
data-caveat-ranking = Do not rank countries by activity. Coverage follows what could be found, and a low count is not low activity; Luxembourg, the Gulf, Lebanon, Taiwan, Côte d’Ivoire and Spanish-speaking creators are known to be thin.
data-caveat-curves = Do not draw a daily curve of all initiatives. March 2020 dominates; { $day } of the starts are known to the day, { $month } only to the month, { $unknown } not at all. A month does not become a day.
data-caveat-governments = Do not judge the work of governments and hospitals by it. Their campaigns are in only when creators or platforms carried them.
data-caveat-sums = Do not add outcomes up: they count unlike things.
data-caveat-units = Do not put a rate of growth and a share of people on one axis. Only figures of one series may be compared.
data-caveat-phases = Do not read Kantar’s phases as a line in time: each groups other countries. And a figure for several countries is often not one for the world: read its population.
data-caveat-notes = Do not quote an outcome without its note. It tells lower bounds, conflicting reports, and whether money was raised, given, pledged or only planned.
data-caveat-audit = A blind audit of 45 initiatives and 30 figures found no wrong value, but minor slips in a fifth of the rows, since corrected. A search for second sources led to corrections in 20 more rows.
data-files-title = Download the data
data-files-lead = Version { $version } of { $date }, free to reuse with credit, under
file-initiatives = The initiatives with their sources, texts in both languages; the GeoJSON gives a shape and a count per country. The address parameters of the gallery filter these files as well.
file-figures = The figures with their sources, to be filtered in the same way.
file-tables = The tables as they are kept, one per file.
file-package = The description of the tables: columns, types, codes, keys, licence (Frictionless Data Package).
file-shapes = The shapes of all countries (Natural Earth, public domain).
file-description = The description of these addresses for programs (OpenAPI), with examples.
data-changes-title = What changed
data-change = { $version } ({ $date }){ colon }{ $text }
change-1-1-0 = when lockdowns began and ended in 26 countries, with the pages that say so; codes for how far a lockdown went, with their labels.
change-1-0-2 = typography of the texts in both languages, not their words; eight names of figures say their day in words.
change-1-0-1 = the check of the letter’s 70% names the one measurement that reaches it (Telecom Italia’s landlines); an initiative is said to be “mentioned” in the letter, which does not name all of them.
change-1-0-0 = first release: 531 initiatives with 1,177 sources, 340 figures with 572 sources, the four numbers of the letter checked, the country shapes.

## Static pages and shared links

page-initiatives = All initiatives
page-claims = Four numbers, checked
sheet-menu = Pages of the site
sheet-dashboard = Open in the dashboard
initiatives-lead = { $count ->
    [one] { $count } initiative of spring 2020 by influencers, celebrities, community accounts and platforms, with the pages that report it.
   *[other] { $count } initiatives of spring 2020 by influencers, celebrities, community accounts and platforms, by theme. Each has a page of its own with the pages that report it.
}
dataset-description = { $count ->
    [one] { $count } initiative of influencers, celebrities, community accounts and platforms during the lockdowns of spring 2020, with engagement figures of the time. Every row names the pages that state it.
   *[other] { $count } initiatives of influencers, celebrities, community accounts and platforms during the lockdowns of spring 2020, with engagement figures of the time. Every row names the pages that state it.
}
lost-title = Page not found
lost-lead = Nothing on this site has this address. It may have been mistyped or cut short; the links above lead on.
preview-selection = { $count ->
    [0] No initiative of the catalogue matches these filters.
    [one] One initiative of the catalogue, with its sources: { $names }.
   *[other] { $count } initiatives of the catalogue with their sources, beginning with: { $names }.
}
without-script = This page needs JavaScript. To read without it:

## Watch

page-watch = Weekly watch
watch-lead = What creators and platforms launched in each week of 2020, set against the lockdown dates of France, Switzerland and other countries and the count of people told to stay home.
watch-tally = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
} in the selection
watch-exactness = { $dated ->
    [0] None is dated to a day and so to a week
    [one] { $dated } is dated to a day and so to a week
   *[other] { $dated } are dated to a day and so to a week
}, { $months } to a month only, { $undated } not at all; { $elsewhere ->
    [0] none is of another year
    [one] { $elsewhere } is of another year
   *[other] { $elsewhere } are of another year
}.
watch-chart-title = No week has more starts than { $days }: { $count }
watch-chart-empty = No initiative of this selection is dated to a day
watch-chart-subtitle = Initiatives by the week in which they started, only those whose day is known; below, the lockdowns. The chosen week has another colour.
watch-chart-caveat = Coverage follows what could be found, so a low count is not low activity. Ends of lockdowns are not alike; the table at the end of the page says what ended.
watch-data-week = Week
watch-data-days = Days
watch-week = Week { $number }, { $days }
watch-pick-label = Week
watch-pick-prompt = Choose a week…
watch-turns-label = Other weeks
watch-started = { $count ->
    [0] No initiative of the selection is dated to a day of this week
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
watch-lockdowns-lead = An order lifted here, a first easing there: beside each date stands what began or ended. For some countries pages differ by a day between announcement and effect.
watch-newsletter-title = The week as a newsletter
watch-newsletter-lead = The chosen week with the active filters, to paste into a mailing: laid out or as plain text, without pictures or anything fetched from elsewhere.
watch-newsletter-html = Laid out (HTML)
watch-newsletter-text = Plain text
watch-newsletter-copy = Copy
watch-newsletter-copied = Copied
watch-feed = Follow the watch by Atom feed
feed-title = { site }: the weekly watch
feed-subtitle = One entry for each week of 2020. All of them bear the date on which the data was released ({ $date }), not that of the events.
newsletter-on-site = See this week on the site
newsletter-starts = { $count ->
    [0] No initiative is dated to a day of this week
    [one] One initiative started
   *[other] { $count } initiatives started
}
newsletter-selection = Selection: { $filters }
newsletter-sources = Sources
days-range = { $first } to { $last }

## To cite and to take away

cite-author = Confinement Initiatives contributors
cite-press-site = Source: { site }, data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-press-part = Source: { site }, “{ $title }”, data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-apa-site = { $author }. ({ $released }). { site } (Version { $version }) [Data set]. Retrieved { $accessed }, from { $url }
cite-apa-part = { $author }. ({ $released }). { $title }. In { site } (Version { $version }) [Data set]. Retrieved { $accessed }, from { $url }
cite-mla-site = { site }. Version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-mla-part = “{ $title }.” { site }, version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-note = Data version { $version }, accessed { $accessed }
cite-view-whole = { $page }: { $found }
cite-view-filtered = { $page }: { $found } ({ $filters })
cite-claim = { $metric }: { $said } – { $verdict }
cite-claim-checked = { $metric }: { $said } – { $verdict } (published: { $published }, { $issuer })
cite-form-press = Press
cite-form-apa = APA
cite-form-mla = MLA
cite-form-bibtex = BibTeX
cite-form-ris = RIS
cite-form-csl = CSL-JSON
cite-title = Cite this site
cite-lead = Every page, record, chart and figure has a lasting address and a citation ready to copy, with the version of the data and the day it was read.
cite-copy = Copy citation
cite-copy-one = Copy
cite-copied = Copied.
cite-failed = Copying did not work; the text is selected.
cite-unreachable = The citations could not be loaded. Close this part and open it again.
cite-save = Save
cite-more = Other citations
take-title = Download
take-excel = CSV for Excel
take-csv = CSV
take-json = JSON
take-geojson = GeoJSON (by country)
take-kit = Press kit (ZIP)
report-link = Report an error
report-subject = Error: { $id }
report-body =
    Address: { $permalink }
    Identifier: { $id }
    Data version { $version }

    Field:
    Correction:
    Source:
report-barrier = Does something keep you from using the site? Tell us:
report-barrier-subject = Accessibility
kit-readme =
    { site } – press kit

    { $title }
    Address: { $permalink }
    Filter: { $filters }
    Data version { $version } of { $released }. Kit asked for on { $accessed }.

    What is in it
    initiatives.csv: { $found }, one a row, texts in French and English.
    figures.csv: { $figures }
    sources.csv: every page that reports these initiatives and figures.
    charts/selection-*.svg: { $own }
    Other charts/*.svg: { $charts }
    citations.txt, .bib, .ris, .json: the citations in French and English.

    How to read the data
    The CSV files are as Excel in English expects them: UTF-8 with a byte-order mark, commas between cells, points in decimals. A text that a spreadsheet would run as a formula has an apostrophe before it.
    { export-note-initiatives }
    { export-note-figures }
    { export-note-countries }

    Licence
    Data: { $licence }, { $licence_url }
    Credit: { $credit }
kit-no-filter = none

## The story

slide-opening-title = What creators did while the world stayed home
slide-opening-takeaway = { $initiatives } initiatives of spring 2020, from { $countries } countries or worldwide, each with the pages that report it.
slide-opening-notes = It started with a letter that the head of Reech, an influencer-marketing company, published in April 2020. We collected the initiatives that it mentions and those that the press and the web reported, and checked its numbers. Every fact you will see has its source; every slide has a live view that you can open on your phone.
slide-crisis-title = { $matching ->
    [one] Of the letter’s { $claims } numbers, one holds at its date
   *[other] Of the letter’s { $claims } numbers, { $matching } hold at their date
}
slide-crisis-takeaway = Published elsewhere: { $kantar-w1-social-late } for social media; { $kantar-w1-web-late } for browsing as people declare it, not for traffic; a study made before the lockdown.
slide-crisis-notes = The letter credits Kantar with { $letter-social-engagement }; Kantar published { $kantar-w1-social-late }. The { $letter-internet-traffic } exists, but for what people say about their browsing. The { $letter-confined } people are AFP’s order of magnitude for late March. The { $letter-reech-78 } comes from a study published before the pandemic reached France.
slide-confined-title = From over { $afp-confined-2020-03-18 } to at least { $afp-confined-2020-04-07 } people told to stay home
slide-confined-takeaway = The letter’s { $letter-confined } is the order of magnitude of late March 2020. AFP’s count includes people who were only advised to stay home.
slide-confined-notes = AFP counted from official sources; all values are lower bounds. The dotted line is the number that the letter gives without a source.
slide-relays-title = Creators and celebrities relayed the health messages: { $count } initiatives
slide-relays-takeaway = They told their audiences to stay home, showed how to protect oneself or gave the floor to doctors and officials. { $france } of these initiatives are from France, { $switzerland } from Switzerland.
slide-relays-notes = The letter says that many did not wait for an official request. Among the cards is the Swiss challenge that it mentions. The catalogue holds what could be found, so these counts say nothing about countries that are missing.
slide-themes-title = { $themes } themes; the first is “{ $first }”, with { $first-count } of { $count } initiatives
slide-themes-takeaway = The gallery, one theme after another: the initiatives that the letter mentions come first, then those with the most publishers.
slide-themes-notes = The themes go by on their own; the pause button stops them, and a click on a theme stays there. On the live view, any theme can be combined with a country, a platform or a date.
slide-platforms-title = Platforms launched { $count } initiatives of their own
slide-platforms-takeaway = { $checking } of them fight false information, { $health } carry health messages; for { $giving }, an amount of money is reported.
slide-platforms-notes = Stickers, information pages, limits on forwarding, donations: the first cards are those that the letter mentions. Amounts are those reported at the time, each with its sources on its own page.
slide-map-title = { $france } initiatives in France, { $switzerland } in Switzerland
slide-map-takeaway = Of { $total } in the catalogue; { $worldwide } have no single country and are not on the map. A low count is not low activity: coverage follows what could be found.
slide-map-notes = The letter is French and names a Swiss challenge, which is why the map opens here. On the live view, a click on a country lists its initiatives.
slide-whatsapp-title = WhatsApp rose more where the pandemic was further on: from { $kantar-w1-whatsapp-early } to { $kantar-w1-whatsapp-late }
slide-whatsapp-takeaway = Late-phase countries: web browsing { $kantar-w1-web-late }, television { $kantar-w1-tv-late }, social media { $kantar-w1-social-late }. These are answers to a survey.
slide-whatsapp-notes = Kantar asked people what they did; nothing was measured. Each phase groups other countries, so the three WhatsApp bars are not a curve over time, and the late phase rests on very few markets.
slide-measured-title = Claimed: { $letter-internet-traffic } of internet traffic. Measured: mostly { $lockdown-effect-low } to { $sandvine-growth }
slide-measured-takeaway = One measurement shown here reaches { $telecomitalia-landline }: Telecom Italia’s landlines. Kantar’s { $kantar-w1-web-late } is browsing as people declared it.
slide-measured-notes = Omdia’s { $omdia-hits-low } to { $omdia-hits-high } are hits in the regions with the strictest measures, an estimate. Each measurement covers its own network and period: they may be set beside the claim, but not averaged.
slide-business-title = Attention went up while spending turned down
slide-business-takeaway = Likes on influencers’ sponsored Instagram posts { $obviously-ig-likes }; the estimated Instagram influencer market { $hypeauditor-march-growth } in March; British posts marked #ad { $socialbakers-uk-ad }.
slide-business-notes = The bars of the first chart count different things, each against its own starting point: they cannot be compared with each other. Over the whole first quarter the estimated market still shows { $hypeauditor-q1-growth }; it turned in March.
slide-remains-title = { $count } of { $total } initiatives left a number; all of them left a source
slide-remains-takeaway = Money, audience, people, goods, content: results in different units are never added up, and an empty value means not stated, never zero.
slide-remains-notes = What remains is a record that anyone can check: every initiative and every figure with the pages that report it, open data included. The numbers are those that actors or the press reported at the time.

## Presenting

page-present = Present
present-controls = Controls of the presentation
present-back = Back
present-on = Next
present-notes = Notes
present-code = QR code
present-full = Full screen
present-file = PowerPoint
present-leave = Leave
present-live = Open this view on your phone
present-licence = CC BY 4.0.
present-pause = Stop the themes
present-resume = Let the themes go by
slides-add = Add to my slides
slides-mine = My slides ({ $count })
slides-title = My slides
slides-lead = Put the views that you collected in order, give them a title, then present them or pass on their link. The link holds everything: nothing is stored on the server.
slides-name = Name of the presentation
slides-name-hint = For example: team meeting
slides-row = Title of slide { $number }
slides-up = Move up
slides-down = Move down
slides-remove = Take out
slides-none = There is nothing in your slides yet. Filter the gallery or the map, or go to a chart, and press “Add to my slides”.
slides-arrange = Arrange
slides-present = Present these slides
slides-share = Link to these slides
slides-copy = Copy the link
slides-copied = The link is copied.

## PowerPoint

deck-live = Live view
deck-low = Lower bound
deck-high = Value or upper bound
deck-nothing = No initiative matches this selection. That does not mean that there was none: the catalogue holds what could be found.
deck-map-alt = { $countries ->
    [0] Map ({ $frame }): no country has an initiative in this selection.
    [one] Map ({ $frame }) shaded by the number of initiatives per country. Only one has any: { $most }.
   *[other] Map ({ $frame }) shaded by the number of initiatives per country. { $countries } countries have some, most of them in { $most }.
}

## Embedding elsewhere

embed-title = Embed
embed-lead = Paste this code into a page: the frame follows the reader’s light or dark mode; add &scheme=light or &scheme=dark to the address to keep one.
embed-copy = Copy the code
embed-copied = Code copied.
embed-whole = Sources and data on { $site }

## Charts as drawings

chart-alternative = Chart: { $values }
chart-interactive = Interactive version
parcel-lost = This part could not be loaded. Reload the page.

## Files of the watch

watch-newsletter-lost = The newsletter could not be loaded. Try again.

## The map elsewhere

embed-map-title = { $count ->
    [0] No initiative in this selection
    [one] One initiative, on the map
   *[other] { $count } initiatives, country by country
}

## Press kit

kit-own-charts = { $count ->
    [0] none, because nothing is selected.
   *[other] the initiatives of the selection counted by theme, by country and, where the day is known, by week. These numbers say what was found, not what was done.
}
kit-figures-all = all { $count } figures of the catalogue, since no filter narrows them.
kit-figures = { $count ->
    [0] empty. A figure has a country, sometimes a platform and a period, but no theme, form or actor; of the { $total } in the catalogue none is about what the filter names.
    [one] { $enclosed } figures. One of the { $total } in the catalogue is about the countries, platforms, days and words that the filter names; any others are those of the charts that show it, because a chart is never cut.
   *[other] { $enclosed } figures. { $count } of the { $total } in the catalogue are about the countries, platforms, days and words that the filter names; any others are those of the charts that show them, because a chart is never cut. Theme, form, actor, evidence and outcome do not narrow figures.
}
kit-charts = { $count ->
    [0] none of the site’s { $total } charts, because none shows such a figure.
    [one] the one of the site’s { $total } charts that shows one of these figures, whole, to open and edit in any drawing program.
   *[other] { $count } of the site’s { $total } charts, those that show one of these figures, whole, to open and edit in any drawing program.
}
view-chart-themes = Initiatives of the selection by theme
view-chart-countries = Initiatives of the selection by country
view-chart-weeks = Initiatives of the selection by the week in which they began
view-chart-others = { $count ->
    [one] One other country
   *[other] { $count } other countries
}
view-chart-dated = { $count ->
    [one] only one is dated to the day and counted here
   *[other] { $count } are dated to the day and counted here
}
