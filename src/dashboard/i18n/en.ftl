site = Confinement Initiatives
in-language = { $language }
colon = :{" "}
semicolon = ;{" "}
yes = Yes
no = No
community-of = { $community } ({ $owner })
not-stated = not stated
date-unknown = date not stated
month-goes-beyond = Only the month of { $count } of them is known, and it goes beyond the range.
undated-left-out = { $count ->
    [one] The range leaves out { $count } more that has no date.
   *[other] The range leaves out { $count } more that have no date.
}
scale-million = { $value } million
scale-billion = { $value } billion
value-about = about { $value }
value-almost = almost { $value }
value-over = over { $value }
value-at_least = at least { $value }
value-up_to = up to { $value }
value-threshold = over { $value }
outcome-measured = Measured
outcome-collected = Collected
country-worldwide = Worldwide
country-hong-kong = Hong Kong
country-dr-congo = Democratic Republic of the Congo
country-stated = stated by a page
country-marked = { $country } (inferred by us)
country-inferred = inferred by us
country-inferred-from = inferred by us { $from }
letter-only = Only the letter by Guillaume Doki-Thonon (Reech) reports this.
letter-only-short = Only the letter reports this.
period-since-day = since { $date }
period-since-month = since { $date }
period-until-day = until { $date }
period-until-month = until { $date }
days-range = { $first } to { $last }
