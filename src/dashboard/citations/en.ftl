cite-author = Confinement Initiatives contributors
cite-press-site = Source: { site }, data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-press-part = Source: { site }, “{ $title }”, data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-press-detailed = Source: { site }, “{ $title }” ({ $details }), data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-press-described = Source: { site }, { $title } ({ $details }), data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-apa-site = { $author }. ({ $released }). { $work } (Version { $version }) [Data set]. Retrieved { $accessed }, from { $url }
cite-apa-part = { $author }. ({ $released }). { $title }. In { $work } (Version { $version }) [Data set]. Retrieved { $accessed }, from { $url }
cite-mla-site = { $work }. Version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-mla-part = “{ $title }.” { $work }, version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-mla-detailed = “{ $title }” ({ $details }). { $work }, version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-mla-described = { $title } ({ $details }). { $work }, version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-note = Data version { $version } of { $released }
cite-view-whole = { $page }: { $records } in the catalogue
cite-view-filtered = { $page }: { $records } in the catalogue ({ $filters })
cite-view-months = { $count ->
    [one] { $view } – one of them is known only by its month, which goes beyond the range
   *[other] { $view } – { $count } of them are known only by their month, which goes beyond the range
}
cite-view-undated = { $count ->
    [one] { $view } – not counting { $count } more that has no date
   *[other] { $view } – not counting { $count } more that have no date
}
cite-view-map = { $view } – { $located } of them on the map, the country of { $inferred } inferred by us
cite-claim = { $quote } (Check of the letter’s { $value }: { $verdict })
cite-described = the site’s description
cite-letter-only = reported only by the letter of Guillaume Doki-Thonon, Reech
cite-inferred = record partly inferred
cite-weak-only = from copies or quotations of other pages only
cite-form-press = Press
cite-form-apa = APA
cite-form-mla = MLA
cite-form-bibtex = BibTeX
cite-form-ris = RIS
cite-form-csl = CSL-JSON
cite-title = Cite this site
cite-lead = Every page, record, chart and figure has a lasting address and a citation ready to copy, with the version of the data and the day it was read.
cite-copy = Copy citation
cite-copy-one = Copy
cite-copied = Copied.
cite-failed = Copying did not work; the text is selected.
cite-unreachable = The citations could not be loaded. Close this part and open it again.
cite-save = Save
cite-file = All citations, as a JSON file
cite-more = Other citations
cite-page = Cite this page
take-title = Download
take-xlsx = Excel, LibreOffice (XLSX)
take-spreadsheet = CSV for spreadsheets
take-csv = CSV for programs (codes)
take-parquet = Parquet for programs (codes)
take-json = JSON for programs
take-geojson = GeoJSON (by country)
take-kit = Press kit (ZIP)
take-feed = Follow this selection (Atom feed)
report-link = Report an error
report-subject = Error: { $id }
report-body =
    Address: { $permalink }
    Identifier: { $id }
    Data version { $version }

    Field:
    Correction:
    Source:
report-page-subject = Error on a page
report-page-body =
    Address: { $permalink }
    Data version { $version }

    Passage:
    Correction:
    Page that shows it:
report-missing = An initiative is missing
report-missing-subject = Missing initiative
report-missing-body =
    Data version { $version }

    Initiative:
    Who started it:
    Country and date:
    Pages that report it:
report-person-subject = Personal data
report-person-body =
    Person:
    Address of the record:
    Request (access, rectification, objection, erasure):
kit-readme =
    { site } – press kit

    { $title }

    { $content }

    Address: { $permalink }
    Data version { $version } of { $released }. Kit asked for on { $accessed }.

    Files
    { $workbook }: for Excel and LibreOffice; sheets of records, of sources and of notes.
    initiatives.csv, { $figures }sources.csv: for programs; commas, points in decimals, codes, texts in { $languages }.
    charts/: drawings (SVG), to open and edit in any drawing program.
    citations.txt, .bib, .ris, .json: the selection and the site in { $languages }, then each record.

    How to read the data
    { export-note-empty }
    { export-note-initiatives }
    { export-note-figures }
    { export-note-countries }

    How sure one may be
    { $reliability }

    Licence
    Data: { $licence }, { $licence_url }
    Credit: { $credit }
kit-no-filter = the whole catalogue, without a filter
kit-selection = { $count ->
    [one] This kit holds { $records } ({ $filters }), with the pages that report it.
   *[other] This kit holds { $records } ({ $filters }), each with the pages that report it.
}
kit-figures-all = It holds all { $count } figures of the catalogue.
kit-figures = { $count ->
    [0] It holds no figure, because none is known to be about what the filter names.
    [one] It holds the one figure of the catalogue that is about what the filter names.
   *[other] It holds the { $count } figures of the catalogue that are about what the filter names.
}
kit-charts = { $own ->
    [0] No chart counts its initiatives
    [one] One chart counts its initiatives
   *[other] { $own } charts count its initiatives
}, and { $count ->
    [0] none of the { $total } charts of the site is added, because each shows other figures.
    [one] one of the { $total } charts of the site shows figures of the kit and no others.
   *[other] { $count } of the { $total } charts of the site show figures of the kit and no others.
}
view-chart-themes = Initiatives of the selection by theme
view-chart-countries = Initiatives of the selection by country
view-chart-weeks = Initiatives of the selection by the week in which they began
view-chart-inferred = { $count ->
    [0] a page states the country of each
    [one] no page states the country of one: we inferred it
   *[other] no page states the country of { $count }: we inferred it
}
view-chart-dated = { $count ->
    [one] only one is dated to the day and counted here
   *[other] { $count } are dated to the day and counted here
}
