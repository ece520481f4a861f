page-about = About
about-lead = What this site is and is not, who answers for it, how its records were found, and what is stored of its readers.
about-what-title = What it is, and what it is not
about-what-is = A catalogue of what influencers, celebrities, community accounts and platforms did in 2020 in the face of the pandemic and its lockdowns, mostly from March to May: { $initiatives } initiatives in { $countries } countries{ about-what-inferred } besides those without a single country, and { $figures } figures of the time on audiences, traffic and spending, each record with the pages that state it.
about-what-inferred = { $inferred ->
    [0] {","}
    [one] {" "}(one of them known from our inference alone),
   *[other] {" "}({ $inferred } of them known from our inference alone),
}
about-what-origin = It grew from a letter by Guillaume Doki-Thonon, head of the influencer-marketing company Reech, published by INfluencia in April 2020. { $count ->
    [one] The letter mentions one of these initiatives.
   *[other] The letter mentions { $count } of these initiatives.
}
about-what-not = It is no complete record, no ranking of countries or people, and no survey: a low count says that we found little, not that little was done.
about-what-words = The texts are the site’s own, written from the pages that it cites; it reprints neither the letter nor these pages.
about-legal-title = Legal notice
about-legal-no-url = No public address is set for this site: its citations, files and feeds carry the address at which it was opened.
about-legal-unstated = This site does not state: { $parts }. Whoever runs it has not filled them in, although French law on trust in the digital economy (LCEN) asks a public site to say who publishes it, who directs the publication and who hosts it.
about-legal-authors = Citations give “{ $author }” as the author; their names are not stated.
notice-publisher = Publisher
notice-director = Director of publication
notice-host = Host
notice-contact = Contact
notice-unstated = not stated
notice-no-address = address not stated
notice-no-phone = telephone not stated
notice-phone = Telephone: { $number }
about-independence-title = Independence from Reech
about-independence-voice = No page of this site speaks for Reech or for the author of the letter. Its texts, records and checks are the site’s own.
about-independence-source = The letter is cited as one source among others. { $count ->
    [0] No initiative rests on it alone.
    [one] One initiative rests on it alone, and its record says so.
   *[other] { $count } initiatives rest on it alone, and their records say so.
}
about-independence-checks = { $count ->
    [one] The number in the letter was
   *[other] The { $count } numbers in the letter were
} compared with what was published. What it says, and the verdict:
about-independence-link = The checks, with their pages
about-independence-figures = { $count ->
    [0] Besides the letter, Reech published none of the { $total } figures of the catalogue.
    [one] Besides the letter, Reech published one of the { $total } figures of the catalogue, which says so.
   *[other] Besides the letter, Reech published { $count } of the { $total } figures of the catalogue, which say so.
}
about-independence-ties = The data does not say whether the publisher of the site has ties with Reech: that is for the publisher to state.
about-admission-title = How records were found and admitted
about-admission-found = They come from public pages about what was done in 2020, beginning with the letter, which were read as excerpts and summed up in the site’s own words. We kept no list of the searches: they cannot be repeated one by one, but every page that is cited can be opened.
about-admission-source = A fact is admitted only with a page that states it. What no page states is left empty, except the country, which we sometimes infer and mark as inferred; nothing is added from memory.
about-admission-scope = Campaigns of governments and hospitals are admitted only where creators or platforms carried them.
about-admission-inferred = What is inferred is marked. { $count ->
    [0] A page states every country.
   *[other] No page states the country of { $count } initiatives. We inferred it: one country for { $placed } of them, several countries or the whole world for { $worldwide }.
}
about-admission-weak = A page that copies, translates or quotes another, or collects pages, is a weak source and marked as one.
about-admission-confidence = “{ $high }” and “{ $medium }” say how a fact is stated, not whether it is true.
about-admission-audits = Records were read again, in searches for a second page and in blind audits. What that showed:
about-admission-link = Coverage and quality of the data, by theme and by country
about-corrections-title = How an error is corrected
about-corrections-write = “Report an error” and “An initiative is missing”, at the foot of every page, begin an e-mail to { $editor }. Please name the page that shows what is right.
about-corrections-nowhere = No address is given for reporting an error or a missing initiative: whoever runs the site has set none.
about-corrections-how = Correcting a fact takes a page that shows it. The correction changes the cell, adds that page to the sources, and comes with a later release of the data. A missing initiative is admitted by the same rules as the others.
about-corrections-days = { $days ->
    [one] An answer is promised within { $days } day; for the correction itself no time is.
   *[other] An answer is promised within { $days } days; for the correction itself no time is.
}
about-corrections-no-time = No time is promised, neither for an answer nor for a correction.
about-corrections-record = The table of changes keeps every correction: what it said, what it says now, why, and the page that shows it, where there is one. The record mentions its own, a feed announces the latest. Of long texts, record and feed show the passages that changed; the table has them whole.
about-corrections-feed = Atom feed of corrections
about-corrections-changes = Table of changes (CSV)
about-privacy-title = What is stored of readers
about-privacy-none = The site stores nothing of its readers: no account, no audience measurement, no advertising. No page makes a request to another site.
about-privacy-connection = While an interactive page of the site is open, it stays connected with the server (by WebSocket). The browser sends its IP address and its headers, as to any site, and the address of the page, its language, its time zone and its colour scheme, light or dark. The server keeps them in memory for the visit and writes nothing of them to disk. The result of a selection may stay in memory for other readers, without a word of who asked for it.
about-privacy-log = The program of the site writes a line for each page or file that is asked for, except those of Streamlit: date and time, HTTP method, part of the site, answer, duration, and an identifier of that one request. A fault of the program is noted, too, with a message that may repeat a word of the address. The line of a request holds neither the IP address nor the address of the page, so no search and no filter. The host, or a server in front of the site, may keep a log of connections: what it holds, and for how long, is theirs to say.
about-privacy-browser = Streamlit, the software of the site, leaves in the browser one note a page, “stActiveTheme”, which remembers the choice of colour scheme and stays until you delete it; it does not serve to follow you. If you put slides of your own together, the browser keeps them for your other tabs (“ci-slides”) until you take them out; if you choose light or dark for a presentation, it remembers that (“ci-projector”). The site itself sets no cookie; where several processes serve it, there may be one, “process”, which says at which of them you are connected: it is the same for everyone there and goes when you close the browser. Pages that need no JavaScript leave nothing.
about-privacy-mail = An e-mail sent to one of the addresses on this page is kept by whoever receives it.
about-people-title = People named in the catalogue
about-people-what = { $people } of the { $initiatives } initiatives are those of creators, celebrities or community accounts, often persons. The catalogue has their name, sometimes their account, the size of their community at the time, a country and a place, what they did, and the public pages that report it, so that everyone can find and check it.
about-people-rights = Whoever is named may ask to see what the catalogue says of them, to have it corrected, to object to it, or to have it erased. The publisher of the site answers for it; the General Data Protection Regulation gives the publisher one month to reply.
about-people-write = To ask for it:
about-people-nowhere = No address is given where to ask for it.
about-people-traces = An erasure comes with a later release of the data. The table of changes repeats what a corrected cell said: please say if that is to go, too. Copies that others have downloaded stay with them.
about-people-authority = A complaint may be made to the data protection authority, in France the CNIL:
about-licence-title = Licence and citation
about-licence-pages = The pages that are cited belong to their publishers.
about-history-title = History of the catalogue
about-history-lead = The published releases of the data, the latest first.
