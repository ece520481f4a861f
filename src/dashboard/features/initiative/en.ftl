page-initiative = Initiative
name-is-ours = This name is our description, not what the initiative called itself.
letter-only-no-other = No other page was found.
letter-read = Yes: read the letter
country-inferred-unknown = No page says so in so many words; we did not record what we inferred it from.
record-outcome = Reported outcome
record-community = Community
record-facts = In detail
record-sources = { $count ->
    [one] Source
   *[other] Sources ({ $count })
}
related-title = Related initiatives
steps-label = Other initiatives
back-to-selection = Back to the selection
back-to-gallery = Back to the gallery
unknown-title = No such initiative
unknown-lead = This address names an initiative that is not in the catalogue. It may have been mistyped or cut short; the gallery lists all of them.
