source-weak = copy, quotation or aggregator
source-no-date = date not seen
source-no-title = title not seen
source-states = facts from this page: { $facts }
sources-not-seen = “Not seen”: pages were read as excerpts, and the excerpt showed no date or no title.
sources-not-recorded = Where no facts are listed below a page, we did not record which came from it.
fact-by = { $count ->
    [one] source
   *[other] sources
}{ $extent ->
    [part] , for all or part of it
   *[all] {""}
}: { $publishers }
fact-by-inferred = { $credit } (record partly inferred)
community-by-nobody = which page counts it, and when, was not recorded
community-page = { $publisher } ({ $date })
the-letter = the letter
record-inferred = Part of this record is inferred from what its pages say; we did not record which.
definitions = Definitions
definitions-of = Definitions: { $facet }
definitions-letter = Read the letter
definitions-title = What the words of the filters mean
facet-note-theme = An initiative has one theme only: some outside “{ $fundraising }” raise money too.
facet-note-platform = An initiative may have several.
facet-note-format = An initiative has one format only.
facet-note-actor = An initiative has one kind of actor only.
facet-note-evidence = An initiative may be both, so these numbers do not add up to the total.
facet-note-outcome = An initiative has one only if its pages give a number.
source-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
in-letter = Mentioned in the letter
against = compared with: { $baseline }
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
footer-no-editor = No address has been given for reporting an error or a missing initiative.
footer-next = What becomes of a report
footer-publisher = Publisher of the site: { $publisher }.
footer-unstated = This site does not state: { $parts }.
paper-in-full = Sources and details: { $address }
unstated-publisher = its publisher
unstated-director = its director of publication
unstated-host = its host
unstated-contact = a contact address
release-note = { $version } ({ $date }){ colon }{ $text }
tile-initiatives = initiatives
tile-countries = countries, besides initiatives of several
tile-platforms = platforms and channels
tile-sources = source pages
tile-publishers = publishers
tile-figures = figures
field-name = Name
field-actor = Actor
field-actor-kind = Kind of actor
field-followers = Community
field-country = Country
field-start-date = Started
field-theme = Theme
field-format = Format
field-platforms = Platforms
field-hashtags = Hashtags
field-letter = Mentioned in the letter
field-confidence = Stated or inferred
field-id = Identifier
field-outcome = Reported outcome
field-sources = Sources
claim-sources = Sources and published figures
claim-evidence = Compared with
chart-letter-line = The letter: { $value }
chart-stated-for = { $values } (stated for { $count } of { $total })
chart-periods = { $period }, depending on the figure
chart-data = Chart data
chart-method = Method, caveats and sources
chart-unfold = See the chart
chart-tool-data = Data
chart-tool-image = Image
chart-tool-share = Share
chart-tool-more = More…
chart-xlsx = Data (XLSX)
chart-csv = Data (CSV)
chart-image = Image (PNG)
chart-image-source = Source: { $issuers }
card-signature = { site } – CC BY 4.0
chart-image-credit = Chart: { site }, version { $version } of { $date }, CC BY 4.0.
chart-sources = { $count ->
    [one] Source
   *[other] Sources
}
chart-caveats = { $count ->
    [one] Caveat
   *[other] Caveats
}
chart-and-others = { $value } and { $count ->
    [one] 1 other
   *[other] { $count } others
}
chart-more-caveats = { $count ->
    [one] And one more caveat: see the notes.
   *[other] And { $count } more caveats: see the notes.
}
chart-remarks = { $count ->
    [one] One more remark on these figures
   *[other] { $count } more remarks on these figures
}
figure-metric = What is measured
figure-value = Value
figure-baseline = Compared with
figure-population = Population or scope
figure-sample = Sample
figure-issuer = Published by
figure-method = Method
figure-period = Period
figure-who = By whom, when and by what method
figure-evidence = Sources and caveat
on-whom = scope: { $population }
chart-change = ○ { $before } → ● { $after }
chart-span = { $low } to { $high }
contents-label = On this page
claim-in-letter = according to the letter
claim-quote = To quote
claim-no-quote = Not to be quoted
quote-context = { $metric } ({ $context })
claim-read-in = Read it at
claim-said = What the letter says
claim-published = What was published
claim-why = Why this verdict
claim-by-whom = By whom and when
claim-by = Reported by
claim-more = What was published, why this verdict, the sources
claim-open = The sentence to quote, what was published, the sources
claim-link = Link to this check
publisher-count = { $count ->
    [one] { $count } publisher
   *[other] { $count } publishers
}
card-publishers = { $count ->
    [0] only source: the letter
    [one] one publisher only
   *[other] { $count } publishers
}
solidity-publishers = { $count ->
    [0] only the letter, no other publisher
    [one] one publisher independent of the letter
   *[other] { $count } publishers independent of the letter
}
solidity-letter = the letter itself, counted separately
solidity-weak = { $count ->
    [one] { $count } weak source (copy, quotation or aggregator)
   *[other] { $count } weak sources (copies, quotations or aggregators)
}
solidity-country-stated = country stated by a source
solidity-country-inferred = country inferred by us
solidity-letter-figure = the letter’s number, compared with what the other pages say, which does not necessarily confirm it
solidity-check = See the check
confidence-high = stated plainly by a page
confidence-medium = partly inferred
field-publishers = Publishers
archive = archived copies (calendar)
archive-of = Archived copies (calendar) of “{ $page }” at the Internet Archive
embed-title = Embed
embed-lead = Paste this code into a page: the frame is light, as most pages are; add &scheme=dark to the address for a dark page, or &scheme=auto to follow the reader’s mode.
embed-copy = Copy the code
embed-copied = Code copied.
embed-whole = Sources and data on { $site }
embed-missing = There is nothing at this address
embed-missing-reason = The address of this frame may be old or incomplete.
chart-alternative = Chart: { $finding }. { $values }
chart-interactive = Interactive version
reliability-publishers = Two publishers are not two sources where both print the same press release or agency report: what is counted here is names of publishers.
reliability-search = Rows that had one publisher in version 1.1.0: for each of the { $searched } a second publisher was looked for. { $corroborated } got one that is independent; about { $search-wrong } ({ $search-share }) were wrong in substance (month, amount, place, platform, who did it) and are corrected; for about { $unconfirmed }, two searches each found no other page. A row may be in two of these groups.
reliability-audit = Rows that had two publishers or more: a blind audit of { $checked } of { $drawn-from } initiatives found { $right } right, { $slips } with minor slips and { $wrong } wrong in substance, all corrected since. So up to { $bound } of such rows may have been wrong (one-sided upper bound, { $certainty }).
reliability-earlier-audit = An earlier blind audit of { $initiatives } initiatives and { $figures } figures found none wrong and minor slips in a fifth of the rows, corrected since. Even with none wrong in { $initiatives } initiatives, up to { $initiatives-bound } of the rows may be wrong; with none in { $figures } figures, up to { $figures-bound } (same bound); a later reading found a figure with the wrong issuer.
reliability-additions = A new row drawn up from one page is as uncertain as the old ones were: { $single } of the { $added } initiatives that version { $version } adds have one publisher.
corrections-title = Corrections
correction-added = Added on { $date }
correction-corrected = Corrected on { $date }
correction-completed = Completed on { $date }
correction-value = { $field }: { $before } → { $after }
correction-now = { $field }: now “{ $after }”
correction-text-reworded = { $field }: reworded
correction-text-added = { $field }: added – { $text }
correction-text-removed = { $field }: removed – { $text }
correction-community = { $number } followers or members
correction-source-added = { $count ->
    [one] Source added
   *[other] Sources added
}
correction-source-removed = { $count ->
    [one] Source removed
   *[other] Sources removed
}
correction-figure-added = { $count ->
    [one] One more figure to compare with: { $names }
   *[other] More figures to compare with: { $names }
}
correction-figure-removed = { $count ->
    [one] One figure fewer to compare with: { $names }
   *[other] Fewer figures to compare with: { $names }
}
withdrawn-matches-its-date = Matches its date
withdrawn-differs-by-one-point = Differs by one point
correction-bound-beside-value = { $text } (the value is given as “{ $value }”)
correction-source = Source { $publisher } – { $text }
changed-name = Name
changed-name-is-ours = Name is our description
changed-actor = Actor
changed-actor-kind = Kind of actor
changed-handle = Account
changed-followers = Community
changed-followers-of = What the community counts
changed-followers-actor = Whose community
changed-followers-bound = Bound of the community
changed-country = Country
changed-country-basis = Country stated or inferred
changed-country-inferred-from = What the country was inferred from
changed-locality = Place
changed-platforms = Platforms
changed-hashtags = Hashtags
changed-theme = Theme
changed-format = Format
changed-start-date = Started
changed-in-letter = Mentioned in the letter
changed-outcome-value = Reported outcome
changed-outcome-unit = Unit of the outcome
changed-outcome-bound = Bound of the outcome
changed-outcome-kind = Kind of outcome
changed-outcome-state = State of the outcome
changed-outcome-note = Note on the outcome
changed-summary = Summary
changed-confidence = Stated or inferred
changed-source-publisher = Publisher
changed-source-title = Title of the page
changed-source-published = Date of the page
changed-published = What was published
changed-source-language = Language of the page
changed-source-weak = Copies or quotes other pages
changed-source-states = Facts from the page
changed-metric = What is measured
changed-value = Value
changed-unit = Unit
changed-bound = Bound of the value
changed-baseline = Compared with
changed-subject = Subject
changed-population = Population or scope
changed-phase = Phase of the pandemic
changed-period-start = Start of the period
changed-period-end = End of the period
changed-method = Method
changed-sample = Sample
changed-issuer = Published by
changed-series = Series
changed-cited-in-letter = Number of the letter
changed-caveat = Caveat
changed-caveat-key = Main caveat
changed-figure = Number of the letter
changed-verdict = Verdict
changed-said = What the letter says
changed-quote = Sentence to quote
changed-in-quote = Value in the sentence to quote
changed-reason = Why this verdict
changed-sentence = Sentence of the home page
changed-url = Page that states it
changed-kind = How far the lockdown went
changed-start = Start of the lockdown
changed-region = Whose days are given
changed-start-what = What began
changed-end = End of the lockdown
changed-end-what = What ended
chart-thresholds = thresholds passed by that day
search-none-initiatives = No initiative has all of these words: “{ $search }”. The catalogue holds what could be found; what is absent from it may still have taken place.
search-none-initiatives-filtered = No initiative has all of these words within the chosen filters: “{ $search }”.
search-none-figures = No figure has all of these words: “{ $search }”. The catalogue holds the published figures that could be found; what is absent from it may still have been measured.
search-none-figures-filtered = No figure has all of these words within the chosen filters: “{ $search }”.
search-none-initiatives-in-order = No initiative has these words in the order that the quotation marks ask for: “{ $search }”.
search-none-initiatives-in-order-filtered = Within the chosen filters, no initiative has these words in the order that the quotation marks ask for: “{ $search }”.
search-none-figures-in-order = No figure has these words in the order that the quotation marks ask for: “{ $search }”.
search-none-figures-in-order-filtered = Within the chosen filters, no figure has these words in the order that the quotation marks ask for: “{ $search }”.
search-signs = “{ $search }” has neither a letter nor a digit: a search looks for words.
search-scope-initiatives = The search covers, in English and in French, names, actors, accounts, hashtags, places, summaries, start dates, outcomes with their notes, the labels of filters, and the publishers and titles of sources. Try fewer or other words.
search-scope-figures = The search covers, in English and in French, measures, values, identifiers, populations, baselines, samples, caveats, countries, methods, and the publishers and titles of sources. Try fewer or other words.
search-absent = No name in the catalogue comes close to it: it is most likely missing rather than misspelt.
search-if-spelt-so = If it is spelt as you mean it, it is missing from the catalogue.
search-spellings = Did you mean:
search-any-order = Without the quotation marks:
search-words = Word by word:
search-filters = As a filter:
search-acts-of-platforms = { $filters }, what platforms did there themselves, by date
search-elsewhere = Elsewhere:
search-link = { $text } ({ $count })
search-without-filters-initiatives = { $count ->
    [one] { $count } initiative without the filters
   *[other] { $count } initiatives without the filters
}
search-without-filters-figures = { $count ->
    [one] { $count } figure without the filters
   *[other] { $count } figures without the filters
}
search-figures = { $count ->
    [one] { $count } figure of the time
   *[other] { $count } figures of the time
}
search-initiatives = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
}
skip-to-content = Skip to content
site-menu = Pages of the site
site-menu-fold = Menu
site-languages = This page in other languages
site-search-menu = Search the site, in the menu
site-search-page = Search the site
site-search-label = Search the whole site
site-search-placeholder = Name, word, figure…
site-search-button = Search
site-search-options = Suggestions
map-hint = Choose a country to see its initiatives.
