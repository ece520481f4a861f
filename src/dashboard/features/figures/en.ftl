page-engagement = Engagement
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
chart-confined-title = From { $afp-confined-2020-03-18 } to { $afp-confined-2020-04-07 } people in three weeks
chart-confined-subtitle = People ordered or advised to stay home, lower bounds.
chart-sponsored-engagement-title = Engagement with sponsored content fell on Instagram ({ $traackr-instagram-engagement }) and rose on TikTok ({ $traackr-tiktok-engagement })
chart-sponsored-engagement-subtitle = Engagement with influencers’ sponsored content by network, first half of 2020.
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
claims-title = The four numbers of the letter, checked
claims-lead = For each: the verdict, a sentence to quote, what the letter says, what was published, by whom and when. The aim is to get the numbers right, not to blame anyone.
page-claims = Four numbers, checked
