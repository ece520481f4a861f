slide-cover-title = What creators did while the world stayed home
slide-cover-takeaway = Spring 2020: { $initiatives } initiatives, all with their sources.
slide-cover-notes = Good morning. Spring 2020: billions of people are told to stay home. What do creators, celebrities and platforms do? We collected { $initiatives } initiatives, from { $countries } countries or several at once. Each dot is one of them, and its colour is its theme. Each has its sources.
slide-letter-title = It begins with a letter
slide-letter-takeaway = Its author’s claim: influencers have never been as active, productive and creative as since this crisis began.
slide-letter-notes = Guillaume Doki-Thonon heads Reech, an influencer-marketing company. In April 2020 INfluencia publishes his letter. He stands up for influencers who raise funds, pass on the rules and help people through lockdown. He also gives { $claims } numbers. We took him at his word: we looked for the initiatives and checked the numbers.
slide-crisis-title = { $confirmed ->
    [0] None of the letter’s { $claims } numbers can be printed as it stands
    [one] Of the letter’s { $claims } numbers, one can be printed as it stands
   *[other] Of the letter’s { $claims } numbers, { $confirmed } can be printed as they stand
}
slide-crisis-takeaway = We check the numbers, not the intentions.
slide-crisis-notes = One number after another, with its verdict. An order of magnitude can be right while precision is missing; a number can be exact and measure something else. The sentence to quote for each is in your notes: read it out if the room asks. All checks are on the site.
slide-weeks-title = The peak: { $most } initiatives, { $busiest }
slide-weeks-takeaway = Each mark is an initiative whose day is known: { $by-day } of { $total }.
slide-weeks-notes = Go on week by week, or press K. The map takes colour where initiatives begin; an outline is a national lockdown. On the right, the people told to stay home by AFP’s count: minimums, and nothing in weeks without a count. At the end, apart: { $by-month } initiatives known by their month only, { $undated } without a date. We invent no week for them.
slide-applause-title = A yoga teacher asks people to applaud the carers
slide-applause-takeaway = { $actors }, { $place }, { $day }
slide-applause-notes = On { $day }, Annemarie Plas posts an image on Instagram: next Thursday, let us applaud. These are only { $outcome }. The Beckhams back it; it becomes a national ritual, every week until late May. Later reports speak of millions of people: the number on the slide is that of the beginning.
slide-song-title = Each at home, artists sing “La tendresse” together
slide-song-takeaway = { $actors }, { $place }, { $day }
slide-song-notes = Artists of the French song scene, each locked down at home, cover La tendresse together. Valentin Vander directs the video. By mid-April: { $outcome }. The number counts views, not people.
slide-hands-title = Hand creams for the sore hands of carers
slide-hands-takeaway = { $actors }, { $place }, { $day }
slide-hands-notes = So much sanitiser damages the hands of hospital staff. Élise Goldfarb and Léna Situations ask brands, through Instagram, to send creams. How many arrived? Two pages, two numbers. We show both.
slide-lesson-title = Every weekday morning, a live PE lesson
slide-lesson-takeaway = { $actors }, { $place }, { $day }
slide-lesson-notes = Schools are closed. Joe Wicks, a fitness coach, gives a live lesson on YouTube every weekday morning. By June, advertising and T-shirts have raised { $outcome } for NHS Charities Together. He is the one who says so: it stands below the number.
slide-live-title = An eleven-hour livestream for hospitals
slide-live-takeaway = { $actors }, { $place }, { $day }
slide-live-notes = McFly et Carlito and about forty guests. Eleven hours, live. The next day, { $outcome } are counted. Other pages give other sums: they are on the slide. That is why every number keeps its sentence.
slide-relays-title = { $count } initiatives relay health messages
slide-relays-takeaway = Attributed to France: { $france }; to Switzerland: { $switzerland }.
slide-relays-notes = Staying home, protecting oneself, giving the floor to doctors and officials: { $count } initiatives carry these messages, one mark each. The letter says that many did not wait for an official request. The catalogue holds what could be found; it says nothing of those that are missing.
slide-platforms-title = Platforms launched or joined { $count } initiatives
slide-platforms-takeaway = Against false information: { $checking }.
slide-platforms-notes = Stickers, information pages, limits on forwarding, gifts and pledges. Sometimes alone, sometimes with governments, health authorities or charities. For { $giving } of them a sum is reported ({ $money-states }): a pledge is not a gift, and these sums are not to be added up.
slide-map-title = { $france } initiatives attributed to France, { $switzerland } to Switzerland
slide-map-takeaway = Countries inferred by us: { $france-inferred } and { $switzerland-inferred }. A low count is not low activity.
slide-map-notes = The letter is French and names a Swiss challenge: let us begin there. For some, no page states the country, and we inferred it. { $worldwide } have no single country and are not on the map. Grey means: none in the catalogue. Countries are not to be ranked by this map.
slide-measured-title = The letter: { $letter-internet-traffic } worldwide traffic; { $traffic-below-total } of { $traffic-measured-total } measured rises are below
slide-measured-takeaway = Shown: { $traffic-measured } of { $traffic-measured-total } measurements. Kantar ({ $kantar-w1-web-late }): self-reported browsing.
slide-measured-notes = Declared is not measured. Kantar asked people, in countries then in the late phase: Italy and China. Networks measured. The highest measurement, { $telecomitalia-landline }, is of Telecom Italia’s landlines alone. There are estimates besides: Omdia, { $omdia-hits-low } to { $omdia-hits-high } in hits; KPMG, { $kpmg-traffic-peak-eu }. Each has its network and its period: no average.
slide-business-title = Of { $attention-count } measures of attention, { $attention-rises } rose; of { $spending-count } of money, { $spending-falls } fell
slide-business-takeaway = { $shown } examples, without a common scale.
slide-business-notes = Attention first, then money: on each side, a rise and a fall. These numbers count different things, each from its own starting point. Traackr’s falls of engagement go with fewer posts ({ $traackr-instagram-posts }). And in France, { $reech-partnerships-grew } of the creators asked by Reech, the company of the letter’s author, said that they signed more partnerships.
slide-remains-title = { $count } of { $total } initiatives left a number; all left a source
slide-remains-takeaway = These numbers do not add up. No number means not stated, never zero.
slide-remains-notes = Money, audiences, people, goods, content. These results are those that actors or the press reported at the time; they are never added up, not even in one currency. What remains is a record that anyone can check.
slide-close-title = Open it, check it, quote it
slide-close-takeaway = Every initiative, every figure, every page.
slide-close-notes = Take out your phone: all of it is there, open, with its sources. Look for a person, a country, a week. And if you find an error, tell us: it will be corrected, and the correction will stay visible. Thank you.
cover-speaker = Who speaks?
cover-marks = { $count } marks, one for each initiative, in the colour of its theme
cover-day = Data of { $day }
letter-by = From
letter-when = Date
letter-to = For
letter-author = Guillaume Doki-Thonon, co-founder and head of Reech, an influencer-marketing company
letter-readers = the readers of { $publisher }, which published it
person-source = Source
changes-attention = Attention
changes-money = Money
weeks-map = World map: { $countries } countries in which initiatives began, { $days }
weeks-columns = Initiatives by week, from its Monday: { $list }
weeks-outline = Outline: national lockdown
weeks-before = Before { $day }
weeks-confined = People told to stay home, AFP, { $day }
weeks-no-count = AFP: no count found for this week
weeks-begins = Lockdowns and restrictions that begin
weeks-partial = { $place } (partial measures)
weeks-apart = No known week
weeks-month-only = { $count ->
    [one] known by its month only
   *[other] known by their month only
}
weeks-undated = without a date
weeks-other-days = { $count ->
    [one] on another day of the year
   *[other] on other days of the year
}
page-present = Slides
present-lead = The story of the lockdowns in slides for a meeting, each with its sources and its page on the site: from the keyboard, or as a PowerPoint file with editable charts.
present-controls = Controls of the presentation
present-back = Back
present-on = Next
present-notes = Notes
present-code = QR code
present-full = Full screen
present-scheme = Light / dark
present-file = PowerPoint
present-leave = Exit
present-live = Open this view on your phone
present-keys = Keys
present-close = Close
present-first = First slide
present-last = Last slide
present-play = Play or stop the steps of a slide
present-overview = All slides
present-black = Black screen
present-close-open = Close what is open
present-number = A number and Enter lead to its slide. On a touch screen, swipe.
present-local = This is an address of this computer: a phone cannot open it.
key-space = Space
key-click = click
key-shift-space = Shift + Space
key-home = Home
key-end = End
key-escape = Esc
speaker-title = Speaker’s window
speaker-timer = Time elapsed
speaker-restart = Reset
speaker-list = All slides
speaker-end = That was the last slide.
present-licence = CC BY 4.0.
present-pause = Pause
present-resume = Play
slides-title = My slides
slides-lead = Put the views that you collected in order, give them a title, then present them or pass on their link. The link holds everything: nothing is stored on the server.
slides-name = Name of the presentation
slides-title-of-link = Title chosen by whoever made this link.
slides-notes-of-link = Note by the author of this link: { $notes }
slides-text-of-link = Text by the author of this link, not by the site.
slides-name-of-link = Named by whoever made this link: “{ $name }”.
slides-name-hint = For example: team meeting
slides-row = Title of slide { $number }
slides-row-text = Text of slide { $number }
slides-row-notes = Notes of slide { $number }
slides-notes-hint = What you mean to say
slides-add-cover = Cover
slides-add-text = Text
slides-add-story = A slide of the story
slides-add-story-prompt = Add…
slides-additions = Add
slides-thumbnail = Slide { $number }: { $title }
slides-drag = Drag it elsewhere, or use the up and down arrows
slides-repeated = Already above
slides-up = Move up
slides-down = Move down
slides-remove = Remove
slides-none = There is nothing in your slides yet. Filter the gallery or the map, or go to a chart, and press “Add to my slides”.
slides-arrange = Arrange
slides-present = Present these slides
slides-share = Link to these slides
slides-copy = Copy the link
slides-copied = The link is copied.
deck-live = On the site
deck-more-sources = { $count ->
    [one] { $count } more in the notes
   *[other] { $count } more in the notes
}
deck-low = Minimum
deck-high = Value or maximum
deck-layout-cover = Cover
deck-layout-content = Title and content
deck-layout-picture = Picture
deck-layout-closing = Closing
deck-nothing = No initiative matches this selection. That does not mean that there was none: the catalogue holds what could be found.
deck-map-in-words = This file draws its first { $count } maps. Here are the numbers of initiatives by country.
deck-map-of-view = Only countries of this view are listed: { $view }.
deck-map-elsewhere = { $count ->
    [one] The { $count } initiative of this selection is in no country of this view: { $view }.
   *[other] None of the { $count } initiatives of this selection is in a country of this view: { $view }.
}
slides-map = Map ({ $frame })
slides-more-filters = { $count } more filters
slides-filters = Selection: { $filters }.
slides-excerpt = This slide shows { $shown } of the chart’s { $total } figures.
