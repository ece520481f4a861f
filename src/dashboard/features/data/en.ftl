page-data = Data
data-lead = Where the data is solid, where it is thin, what it cannot tell you, and the files to download.
data-quality-title = Coverage and quality
data-quality-lead = These shares are computed from the data and rounded, so their sum may be 99% or 101%. An initiative that a single publisher reports deserves more caution than others, and two publishers are not two sources where both print one press release. A fact that a page states plainly may still be wrong.
data-shares-initiatives = Of { $count } initiatives
data-shares-figures = Of { $count } figures
column-criterion = Criterion
column-number = Number
column-share = Share
quality-corroborated = two or more publishers
quality-independent = two or more publishers, the letter not counted
quality-letter_only = the letter as the only source
quality-weak = at least one weak source (copy, quotation or aggregator)
quality-by_day = start known to the day
quality-by_month = start known to the month
quality-undated = start not stated
quality-country_stated = country stated by a source
quality-with_outcome = outcome in numbers
quality-confident = stated plainly by a page
figure-quality-corroborated = two or more publishers
figure-quality-weak = at least one weak source (copy, quotation or aggregator)
figure-quality-compared = starting point stated or implied, of the { $growth } figures of growth
figure-quality-sampled = sample stated
figure-quality-dated = period stated
figure-quality-confident = stated plainly by a page
data-reliability-title = How far the data can be trusted
data-reliability-lead = What was read again, and what follows from it for the rest. A bound says how many rows may be wrong, not how many are.
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
data-caveat-ranking = Do not rank countries by activity. We record what we could find, and a low count is not low activity; Luxembourg, the Gulf, Lebanon, Taiwan, Côte d’Ivoire and Spanish-speaking creators are known to be thin. And no page states the country of { $inferred } of the { $initiatives } initiatives. We inferred it: one country for { $placed } of them, the whole world for { $worldwide }.
data-caveat-curves = Do not draw a daily curve of all initiatives. March 2020 dominates; { $day } of the starts are known to the day, { $month } only to the month, { $unknown } not at all (rounded). A month does not become a day. The drawing on the home page shows marks, not a curve, and sets apart the starts whose day is unknown.
data-caveat-governments = Do not judge the work of governments and hospitals by it. Their campaigns are included only where creators or platforms carried them.
data-caveat-sums = { statement-amounts } Other outcomes count unlike things and are not added up either.
data-caveat-units = Do not put a rate of growth and a share of people on one axis. Only figures of one series may be compared.
data-caveat-phases = Do not read Kantar’s phases as a line in time: each groups different countries. And a figure for several countries is often not one for the world: read its population.
data-caveat-notes = Do not quote an outcome without its bound (over, about), without what was done with it (raised, given, only pledged, planned) and without its note, which tells ranges, dates and conflicting reports.
data-files-title = Download the data
data-files-lead = Version { $version } of { $date }, free to reuse with credit, under
file-initiatives = The initiatives with their sources, texts in { $languages ->
    [2] both languages
   *[other] all { $languages } languages
}; the GeoJSON gives a shape and a count per country. The address parameters of the gallery filter these files as well.
file-figures = The figures with their sources, to be filtered in the same way.
file-tables = The original tables, one per file.
file-package = The description of the tables: columns, types, codes, keys, licence (Frictionless Data Package).
file-shapes = The shapes of all countries (Natural Earth, public domain).
file-description = The description of these addresses for programs (OpenAPI), with examples.
data-changes-title = What changed
corrections-feed = Follow corrections by Atom feed
corrections-feed-title = { $site }: corrections
corrections-feed-subtitle = At most { $entries } entries, so not all of a large release: each is a record that a release of the data corrected or completed, with what it said before; of long texts, the words that differ. All changes are in changes.csv.
corrections-lockdown = Lockdown: { $country }
