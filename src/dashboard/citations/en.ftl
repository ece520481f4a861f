cite-author = Confinement Initiatives contributors
cite-press-site = Source: { site }, data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-press-part = Source: { site }, “{ $title }”, data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-press-described = Source: { site }, { $title } (the site’s description), data version { $version } of { $released }, accessed { $accessed }, { $url }
cite-apa-site = { $author }. ({ $released }). { site } (Version { $version }) [Data set]. Retrieved { $accessed }, from { $url }
cite-apa-part = { $author }. ({ $released }). { $title }. In { site } (Version { $version }) [Data set]. Retrieved { $accessed }, from { $url }
cite-mla-site = { site }. Version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-mla-part = “{ $title }.” { site }, version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-mla-described = { $title }. { site }, version { $version }, { $author }, { $released }, { $url }. Accessed { $accessed }.
cite-note = Data version { $version }, accessed { $accessed }
cite-view-whole = { $page }: { $records } in the catalogue
cite-view-filtered = { $page }: { $records } in the catalogue ({ $filters })
cite-claim = { $quote } (Check of the letter’s { $value }: { $verdict })
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
cite-more = Other citations
cite-page = Cite this page
take-title = Download
take-excel = CSV for Excel
take-csv = CSV
take-json = JSON
take-geojson = GeoJSON (by country)
take-kit = Press kit (ZIP)
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
    Address: { $permalink }
    Filter: { $filters }
    Data version { $version } of { $released }. Kit asked for on { $accessed }.

    What is in it
    initiatives.csv: { $records }, one a row, texts in { $languages }.
    figures.csv: { $figures }
    sources.csv: every page that reports these initiatives and figures.
    charts/selection-*.svg: { $selection }
    Other charts/*.svg: { $charts }
    citations.txt, .bib, .ris, .json: the citations in { $languages }.

    How to read the data
    The CSV files are as Excel in English expects them: UTF-8 with a byte-order mark, commas between cells, points in decimals. A text that a spreadsheet would run as a formula has an apostrophe before it.
    { export-note-empty }
    { export-note-initiatives }
    { export-note-figures }
    { export-note-countries }

    How sure one may be
    { $reliability }

    Licence
    Data: { $licence }, { $licence_url }
    Credit: { $credit }
kit-no-filter = none
kit-own-charts = { $count ->
    [0] none, because nothing is selected.
   *[other] the initiatives of the selection counted by theme, by country and, where the day is known, by week. These numbers say what was found, not what was done.
}
kit-figures-all = all { $count } figures of the catalogue, since no filter narrows them.
kit-figures = { $count ->
    [0] empty. A figure has a country, sometimes a platform and a period, but no theme, form or actor; of the { $total } in the catalogue none is about what the filter names.
    [one] { $size } figures. One of the { $total } in the catalogue is about the countries, platforms, days and words that the filter names; any others are those of the charts that show it, because a chart is never cut.
   *[other] { $size } figures. { $count } of the { $total } in the catalogue are about the countries, platforms, days and words that the filter names; any others are those of the charts that show them, because a chart is never cut. Theme, form, actor, evidence and outcome do not narrow figures.
}
kit-charts = { $count ->
    [0] none of the site’s { $total } charts, because none shows such a figure.
    [one] the one of the site’s { $total } charts that shows one of these figures, whole, to open and edit in any drawing program.
   *[other] { $count } of the site’s { $total } charts, those that show one of these figures, whole, to open and edit in any drawing program.
}
view-chart-themes = Initiatives of the selection by theme
view-chart-countries = Initiatives of the selection by country
view-chart-weeks = Initiatives of the selection by the week in which they began
view-chart-others = { $count ->
    [one] One other country
   *[other] { $count } other countries
}
view-chart-dated = { $count ->
    [one] only one is dated to the day and counted here
   *[other] { $count } are dated to the day and counted here
}
