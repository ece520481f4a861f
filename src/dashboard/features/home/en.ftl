page-home = Home
home-title = What creators did while the world stayed home
home-lead = In 2020, mostly from March to May, influencers, celebrities, community accounts and platforms raised money, passed on health advice, sewed masks and kept people company from home. This site collects { $initiatives } of those initiatives and { $figures } figures, each with the pages that report it.
home-claims-lead = In April 2020 INfluencia published a letter in praise of influencers by the head of Reech, an influencer-marketing company. It gives four numbers; here is what was published about each.
home-size-title = The catalogue at a glance
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
way-public-text = See on a map the countries of the initiatives, as pages state them or as we inferred them, then follow a country to its initiatives.
way-public-link = Open the map
