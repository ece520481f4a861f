### The words of the interface in English. The same keys stand in fr.ftl.

site = Confinement Initiatives
other-language = Français
colon = :{" "}
yes = Yes
no = No
open = Open
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
in-letter = Named in the letter
followers-then = { $count ->
    [one] { $count } follower at the time
   *[other] { $count } followers at the time
}
against = against { $baseline }

## Pages

page-home = Home
page-gallery = Gallery
page-initiative = Initiative
page-map = Map
page-engagement = Engagement
menu-label = Pages

## Footer

footer-source = Starting from a letter by Guillaume Doki-Thonon (Reech), published by INfluencia in April 2020; every fact carries the page that states it.
footer-licence = Data under CC BY 4.0, code under the MIT licence. Country shapes from Natural Earth, public domain.
footer-version = Data version { $version }, { $date }.
footer-size = { $initiatives } initiatives and { $figures } figures.

## Home

home-title = What creators did while the world stayed home
home-lead = In spring 2020, influencers, celebrities, community accounts and platforms raised money, passed on health advice, sewed masks and kept people company from home. This site collects { $initiatives } of those initiatives and { $figures } figures of the time, each with the page that states it.
home-claims-title = The letter’s four numbers, checked
home-claims-lead = In April 2020 the head of Reech, an influencer-marketing company, wrote a letter in praise of influencers. It prints four numbers; here is what was published about each.
home-size-title = The catalogue at a glance
tile-initiatives = initiatives
tile-countries = countries, besides worldwide measures
tile-platforms = platforms
tile-sources = source pages
tile-publishers = publishers
tile-figures = figures
home-letter-title = The initiatives that the letter names
home-letter-lead = { $count ->
    [one] One initiative is named in the letter.
   *[other] { $count } initiatives are named in the letter; the others were found in the press and on the web.
}
home-letter-link = Show them in the gallery
home-ways-title = Ways in
way-journalist-title = To check and quote
way-journalist-text = Filter by theme, country, platform and date; every filtered view has its own address and every record its sources.
way-journalist-link = Open the gallery
way-meeting-title = To present in a meeting
way-meeting-text = The growth figures that the letter cites, each beside what was published, in charts with their source and caveat.
way-meeting-link = Open the charts
way-public-title = To look around
way-public-text = See on a map what was done near you, then follow a country to its initiatives.
way-public-link = Open the map

## Gallery

gallery-lead = { $count } initiatives of spring 2020, each with its sources: filter them, search them, share the view.
gallery-count = { $count ->
    [one] **{ $count } initiative** of { $total }
   *[other] **{ $count } initiatives** of { $total }
}
gallery-empty = No initiative matches all of these filters. Take one away above, or clear them all. A low count is not low activity: the catalogue holds what could be found.
gallery-empty-search = No initiative matches this search with these filters. Try fewer or shorter words, or take a filter away above.
gallery-table-alt = The initiatives of the current selection, one a row; the Page column opens the full record.
link-left-out = A part of this link was not understood and has been left out; the active filters are those shown here.
filters-title = Filters
search-label = Search
search-placeholder = Name, actor, hashtag, place…
sort-label = Order
sort-relevance = Relevance
sort-date = Date
sort-name = Name
sort-size = Community
view-label = View
view-cards = Cards
view-table = Table
facet-theme = Theme
facet-country = Country
facet-platform = Platform
facet-format = Format
facet-actor = Kind of actor
facet-evidence = Evidence
facet-outcome = Kind of outcome
facet-any = Any
date-from = Started from
date-to = Started until
dates-help = An initiative dated to a month counts wherever that month touches the range. Undated ones appear only without a range.
chip-q = Search: { $value }
chip-from = From { $value }
chip-to = Until { $value }
chip-help = Take this filter away
clear-all = Clear all

## Initiative

record-outcome = Outcome
record-facts = In detail
record-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
field-name = Name
field-actor = Actor
field-actor-kind = Kind of actor
field-followers = Community
field-country = Country
field-country-basis = Country known how
field-start-date = Started
field-theme = Theme
field-format = Format
field-platforms = Platforms
field-hashtags = Hashtags
field-letter = Named in the letter
field-confidence = Confidence
field-id = Identifier
field-outcome = Outcome
field-outcome-note = Note on the outcome
field-sources = Sources
field-link = Page
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

map-lead = Where the initiatives of the selection took place: the darker a country, the more of them are in the catalogue.
map-caveat = Coverage follows what could be found, so a low count is not low activity.
map-alt = Map of the world shaded by number of initiatives a country; the table below gives the same numbers.
map-tooltip = { $count ->
    [0] { $country }: none in this selection
    [one] { $country }: { $count } initiative
   *[other] { $country }: { $count } initiatives
}
map-click-help = Choose a country on the map or in the table to list its initiatives.
map-legend = Initiatives a country
map-worldwide-title = Worldwide measures
map-worldwide-lead = { $count ->
    [0] No worldwide measure in this selection.
    [one] One measure has no single country and is not on the map.
   *[other] { $count } measures have no single country and are not on the map.
}
map-country-title = { $country } ({ $count })
map-country-none = None in this selection.
map-in-gallery = Show in the gallery
map-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
map-table-title = The same numbers as a table
map-table-alt = Number of initiatives a country in the current selection; choosing a row lists the initiatives of that country.
map-view-label = Map view
view-world = World
view-europe = Europe
view-france-switzerland = France and Switzerland
column-country = Country
column-count = Initiatives
