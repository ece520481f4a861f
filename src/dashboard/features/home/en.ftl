page-home = Home
home-title = What creators did while the world stayed home
home-lead = Fundraisers, lessons, humour, health messages: { $initiatives } initiatives by influencers, celebrities, community accounts and platforms in the face of Covid-19 in 2020, each with its sources.
highlights-title = For example
highlight-source = Source
home-map-title = Country by country
home-letter-title = It began with a letter
home-letter-lead = In April 2020 INfluencia published a letter in praise of influencers by the head of Reech, an influencer-marketing company. This catalogue grew from it. The letter gives four numbers; here is what was published about each.
home-letter-link = { $count ->
    [one] The one initiative that the letter mentions
   *[other] The { $count } initiatives that the letter mentions
}
home-ways-title = Where to start
way-journalist-title = To check and quote
way-journalist-text = Search initiatives and figures: each has its sources, its caveats and a citation to copy. Every selection can be downloaded.
way-journalist-link = Search the site
way-meeting-title = To present
way-meeting-text = The letter’s story in slides for the keyboard, each with its source; your own views of the site as slides; all of it as PowerPoint.
way-meeting-link = Start the slides
way-public-title = To explore
way-public-text = Browse the initiatives by theme, country, platform or date, and share the one you like.
way-public-link = Open the gallery
home-size-title = The catalogue at a glance
