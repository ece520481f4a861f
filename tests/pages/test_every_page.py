"""Every page in both languages, run without a browser."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml.html import fragment_fromstring
from markupsafe import escape
from streamlit.testing.v1 import AppTest

from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import DATA
from dashboard.catalogue.search.folding import fold_text
from dashboard.charts import chart_registry
from dashboard.features.figures.fragments import PAGE_SIZE
from dashboard.features.map import interactive_map
from dashboard.features.presentation.slide_model import Charts
from dashboard.features.presentation.story import SLIDES
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data.exporter_registry import exports
from dashboard.package_files import read_text
from dashboard.page_registry import discover_pages
from tests import streamlit_page
from tests.html_query import visible_text, xpath
from tests.shipped import count, pages
from tests.shipped import rows as table_rows

VERSION = described_package(DATA)["version"]
PLACE = re.compile(r'<div class="ci-fragment" data-url="([^"]*)" data-fragment="([^"]*)"[^>]*></div>')
ADDRESS = re.compile(r'<span data-of="([^"]*)" data-url="([^"]*)"[^>]*></span>')
"""Where the part is of a place that stays while the selection changes."""
PROJECT = Path(__file__).parents[2]
OTHER_HEADINGS = {"home": "home-title", "initiative": "unknown-title"}
"""The sentences that head pages which do not bear their own name."""
PAGES = [page.name for page in discover_pages() if page.name != "present"]
"""All pages but the presentation, which has neither heading nor footer and tests of its own."""
JUNK = (
    {"theme": "nope"},
    {"page": "-5"},
    {"page": "99999999999999999999"},
    {"from": "2020-99-99", "to": "soon"},
    {"q": "x" * 10_000},
    {"q": "<script>alert(1)</script> **x** :red[y]"},
    {"view": "zzz", "sort": ";drop table"},
    {"country": ["CH", "CH", "QQ"], "unknown": "1"},
    {"week": ["2020-W99", "2020-W12"]},
    {"week": "2020-W53", "country": "ZZ"},
    {"week": "<script>alert(1)</script>"},
)


def heading(page: str, language: Language) -> str:
    """What heads a page at its plain address."""
    return translation(language)(OTHER_HEADINGS.get(page, f"page-{page}"))


def opened(script: str, **parameters: str | list[str]) -> AppTest:
    return streamlit_page.streamlit_page(script, parameters).run()


def markup(app: AppTest) -> str:
    """All markup of a page, also that which a browser fetches from an address of ours."""
    html = PLACE.sub(lambda place: _fetched(*place.groups()), streamlit_page.markup(app))
    return ADDRESS.sub(lambda place: _fetched(*reversed(place.groups())), html)


def _fetched(address: str, part: str) -> str:
    return streamlit_page.fragment(html.unescape(address), html.unescape(part))


def titles(app: AppTest) -> list[str]:
    """What heads a page."""
    return [title.text_content() for title in xpath(streamlit_page.markup(app), "//h1[@class='ci-title']")]


def map_table(app: AppTest) -> dict[str, tuple[int, str]]:
    """What the table of the map counts by country, and where each leads, in its order."""
    rows = xpath(markup(app), "//tr[th[@scope='row']/a]")
    return {row.findtext("th/a"): (int(row.findtext("td")), row.find("th/a").get("href")) for row in rows}


def map_in_words(app: AppTest) -> str:
    [words] = xpath(markup(app), "//*[name()='svg' and @class='ci-map']/@aria-label")
    return str(words)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_its_heading_and_the_footer_in_the_language(page: str, language: Language) -> None:
    app = opened(page, lang=language)
    assert not app.exception
    assert titles(app) == [heading(page, language)]
    footer = markup(app).partition('<footer class="ci-footer">')[2]
    assert all(part in footer for part in ("CC BY 4.0", VERSION, str(count()), str(count("figures")), "Reech"))
    assert ("Données" if language == "fr" else "Data version") in footer


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_record_shows_all_of_its_sources(language: str, shipped: Callable[[str], list[dict[str, str]]]) -> None:
    identifier = "creustel-lockdown-film-dubs"
    page = markup(opened("initiative", id=identifier, lang=language))
    urls = [row["url"] for row in shipped("initiative_sources") if row["initiative_id"] == identifier]
    assert urls
    assert all(url in page for url in urls)


@pytest.mark.parametrize(("language", "heading"), [("fr", "Initiative introuvable"), ("en", "No such initiative")])
def test_an_unknown_initiative_is_said_to_be_one_with_a_way_back(language: str, heading: str) -> None:
    app = opened("initiative", id="**no** <b>such</b>", lang=language)
    assert not app.exception
    assert titles(app) == [heading]
    assert 'href="gallery' in markup(app)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("parameters", JUNK)
def test_a_page_opens_whatever_its_address_says(page: str, parameters: dict[str, str | list[str]]) -> None:
    app = opened(page, lang="en", **parameters)
    assert not app.exception
    assert titles(app) == [heading(page, "en")]
    assert "<script>alert" not in markup(app)


def test_the_counts_of_the_facets_are_those_of_the_csv(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    app = opened("gallery", lang="en")
    [boxes] = [value for box in app.get("bidi_component") if len(value := json.loads(box.proto.bytes or "[]")) > 1]
    [facets] = [box["data"]["facets"] for box in boxes if box["kind"] == "facet_buttons"]
    [themes] = [facet for facet in facets if facet["label"] == "Theme"]
    counts = [int(label.rpartition("(")[2].rstrip(")")) for _code, label, _is_selected in themes["options"]]
    assert sum(counts) == len(shipped("initiatives"))


def test_the_table_of_the_map_has_the_numbers_of_the_csv(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    counts = {country: count for country, (count, _) in map_table(opened("map", lang="en")).items()}
    rows = shipped("initiatives")
    assert sum(counts.values()) == len(rows)
    assert counts["Switzerland"] == sum(row["country"] == "CH" for row in rows)
    assert counts["Several countries or worldwide"] == sum(row["country"] == "ZZ" for row in rows)


def test_what_the_map_counts_is_what_its_links_open() -> None:
    table = map_table(opened("map", lang="en", theme="fundraising", country="FR"))
    for country in ("Switzerland", "Spain"):
        count, address = table[country]
        params = parse_qs(urlsplit(address).query)
        assert params["theme"] == ["fundraising"]
        gallery = opened("gallery", lang="en", theme="fundraising", country=params["country"])
        assert f">{count} initiative" in markup(gallery)


def test_the_table_of_the_map_ranks_no_country_unless_the_address_asks_for_the_numbers() -> None:
    app = opened("map", lang="fr", theme="fundraising", view="europe")
    names = list(map_table(app))
    assert (
        names
        == sorted(names, key=fold_text)
        == list(map_table(opened("map", lang="fr", theme="fundraising", sort="name")))
    )
    assert names.index("États-Unis") < names.index("France")
    assert 'aria-sort="ascending">Pays</th>' in markup(app)
    [by_number] = xpath(markup(app), "//th[@scope='col']/a/@href")
    params = parse_qs(urlsplit(by_number).query)
    assert params == {"view": ["europe"], "theme": ["fundraising"], "sort": ["size"], "lang": ["fr"]}
    app = opened("map", **params)
    counts = [count for count, _ in map_table(app).values()]
    assert counts == sorted(counts, reverse=True)
    [by_name] = xpath(markup(app), "//th[@scope='col']/a/@href")
    assert parse_qs(urlsplit(by_name).query) == {key: value for key, value in params.items() if key != "sort"}


SORTED = {
    "name": 'aria-sort="ascending">Name<',
    "date": 'aria-sort="ascending">Started<',
    "outcome": 'aria-sort="other">Reported outcome<',
    "size": 'aria-sort="descending">Community<',
    "theme": 'aria-sort="ascending">Theme<',
    "format": 'aria-sort="ascending">Format<',
    "country": 'aria-sort="ascending">Country<',
    "publishers": 'class="ci-number" aria-sort="descending">Publishers<',
}


@pytest.mark.parametrize("sort", SORTED)
def test_the_heads_of_the_table_lead_to_the_other_orders_of_the_same_selection(sort: str) -> None:
    app = opened("gallery", lang="en", view="table", country="CH", sort=sort)
    params = [parse_qs(urlsplit(link).query) for link in xpath(markup(app), "//th[@scope='col']/a/@href")]
    assert {address["sort"][0] for address in params} == SORTED.keys() - {sort}
    assert all(address["country"] == ["CH"] and address["view"] == ["table"] for address in params)
    assert markup(app).count("aria-sort") == 1
    assert SORTED[sort] in markup(app)


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "peu d’initiatives ne veut pas dire peu d’activité"), ("en", "a low count is not low activity")],
)
def test_a_selection_of_the_gallery_says_that_it_counts_what_could_be_found(language: str, words: str) -> None:
    assert words in markup(opened("gallery", lang=language, theme="fundraising", country="CH"))
    assert words not in markup(opened("gallery", lang=language))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_range_of_days_says_how_many_undated_it_leaves_out(
    shipped: Callable[[str], list[dict[str, str]]], language: str
) -> None:
    undated = sum(row["country"] == "FR" and not row["start_date"] for row in shipped("initiatives"))
    words = {"en": f"leaves out {undated} more", "fr": f"laisse de côté {undated} autre"}[language]
    assert undated
    assert words in markup(opened("gallery", lang=language, country="FR", to="2020-03-31"))
    assert words not in markup(opened("gallery", lang=language, country="FR"))


def test_the_table_of_the_gallery_shows_page_by_page_what_is_selected_in_its_order() -> None:
    names = []
    expected = count(theme="fundraising")
    for page in range(1, pages(expected, "table") + 1):
        app = opened("gallery", lang="en", view="table", theme="fundraising", sort="name", page=str(page))
        rows = xpath(markup(app), "//th[@scope='row']/a/text()")
        names += rows if rows and rows[0] not in names else []
    assert len(names) == len(set(names)) == expected
    assert names == sorted(names, key=fold_text)


def test_the_map_is_told_in_words_with_the_numbers_of_its_table() -> None:
    app = opened("map", lang="en", theme="fundraising")
    counts = {
        country: count for country, (count, _) in map_table(app).items() if country != "Several countries or worldwide"
    }
    most = sorted(counts.values(), reverse=True)[:5]
    text = map_in_words(app)
    assert text.startswith(f"Map (World) shaded by the number of initiatives per country. {len(counts)} countries have")
    named = re.findall(r"([A-Z][A-Za-z ]+) \((\d+)\)", text.partition("the highest numbers recorded are those of ")[2])
    assert [int(count) for _, count in named] == most
    assert all(counts[country] == int(count) for country, count in named)


def test_the_interactive_map_comes_when_it_is_asked_for_and_says_what_the_drawing_says() -> None:
    app = opened("map", lang="en", country="FR")
    assert not app.get("deck_gl_json_chart")
    app.session_state[interactive_map.KEY] = interactive_map.DeckPlace(358, 236)
    app.run()
    [chart] = app.get("deck_gl_json_chart")
    assert chart.proto.alt == map_in_words(app)
    assert not app.exception


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Carte (Monde)\N{NARROW NO-BREAK SPACE}: aucun pays n’a d’initiative dans cette sélection."),
        ("en", "Map (World): no country has an initiative in this selection."),
    ],
)
def test_an_empty_map_is_told_to_be_empty(language: str, text: str) -> None:
    assert map_in_words(opened("map", lang=language, q="zzzzzz")) == text


def test_every_chart_is_told_in_words_of_its_own() -> None:
    app = opened("engagement", lang="fr")
    texts = re.findall(
        r'<(?:svg|div) class="ci-inline-chart[^>]* role="img" aria-label="Graphique\u202f: ([^"]+)">', markup(app)
    )
    assert len(set(texts)) == len(texts) == sum(map(len, chart_registry.SECTIONS.values()))
    assert not app.get("plotly_chart")


def test_a_chosen_country_changes_nothing_of_what_is_said_of_the_whole_map() -> None:
    inferred = sum(row["country_basis"] == "inferred" and row["country"] != "ZZ" for row in table_rows("initiatives"))
    total = count() - count(country="ZZ")
    sentence = str(translation("en")("map-inferred", count=inferred, total=total))
    for parameters in ({}, {"country": "FR"}):
        assert sentence in visible_text(markup(opened("map", lang="en", **parameters)))


def test_worldwide_initiatives_stay_beside_the_map_when_a_country_is_chosen() -> None:
    assert f"{count(country='ZZ')} initiatives have no single country" in markup(opened("map", lang="en", country="FR"))


def test_a_chosen_country_without_any_says_so() -> None:
    assert "None with these filters." in markup(opened("map", lang="en", country="IS", theme="fundraising"))


def test_the_first_and_the_last_figures_stand_on_the_pages_of_the_table(
    shipped: Callable[[str], list[dict[str, str]]],
) -> None:
    ids = [f"figure-{row['id']}" for row in shipped("figures")]
    last = -(-len(ids) // PAGE_SIZE)
    for page in (1, last):
        html = streamlit_page.markup(opened("engagement", lang="en", page=str(page)))
        [address] = xpath(html, "//*[@data-fragment='figures']/@data-url")
        rows = xpath(streamlit_page.fragment(address, "figures"), "//tr/@id")
        assert rows == ids[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]


@pytest.mark.parametrize("page", ["home", "engagement"])
def test_the_four_claims_stand_with_their_verdicts_and_what_to_quote(
    page: str, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    html, claims = markup(opened(page, lang="en")), shipped("claims")
    verdicts = {row["code"]: row["label_en"] for row in shipped("vocabulary") if row["field"] == "verdict"}
    texts = [text for row in claims for text in (verdicts[row["verdict"]], row["quote_en"])]
    assert [text for text in ("+62%", "+70%", "3 billion", "78%", *texts) if str(escape(text)) not in html] == []
    assert html.count('class="ci-quote"') == len(claims)


def test_the_claims_on_the_home_page_lead_to_their_whole_checks(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    home = markup(opened("home", lang="en"))
    for row in shipped("claims"):
        assert f'href="engagement?claim={row["id"]}&amp;lang=en"' in home
        check = markup(opened("engagement", claim=row["id"], lang="en"))
        assert f'id="claim-{row["id"]}"' in check
        assert check.count("<h1") == 1
        assert all(str(escape(row[name])) in check for name in ("quote_en", "published_en", "reason_en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_address_of_a_figure_shows_it_alone_with_its_caveat(
    shipped: Callable[[str], list[dict[str, str]]], language: str
) -> None:
    row = next(row for row in shipped("figures") if row["id"] == "kantar-w1-social-late")
    html = markup(opened("engagement", figure=row["id"], lang=language))
    assert str(escape(row[f"caveat_key_{language}"])) in html
    assert html.count('class="ci-figure-value"') == html.count("<h1") == 1
    assert "ci-fragment" not in html


@pytest.mark.parametrize("query", [{"q": "kantar"}, {"country": "FR"}, {"method": "survey"}])
def test_a_filter_of_figures_is_said_at_the_top_and_can_be_cleared_there(query: dict[str, str]) -> None:
    page = opened("engagement", lang="en", **query)
    lead, charts = (markup(page).index(text) for text in ("what was asked for", 'id="claims"'))
    assert lead < charts
    printed = read_text("print.css")
    assert {key for key in map(attrgetter("key"), page.button) if not is_hidden(key, printed)} == set()
    page.button(key="clear-top").click().run()
    assert "what was asked for" not in markup(page)
    assert not set(query) & set(page.query_params)


def is_hidden(key: str, print_styles: str) -> bool:
    """Whether the styles for paper name the element of ``key``, or elements whose keys begin as it does."""
    beginnings = re.findall(r'\[class\*="st-key-([^"]+)"\]', print_styles)
    return f".st-key-{key}," in print_styles or key.startswith(tuple(beginnings))


def shares(page: str) -> dict[str, list[tuple[str, str, str]]]:
    """The tables of shares by their captions: what is counted, how many, their per cent."""
    return {
        table.findtext("caption"): [
            (row.findtext("th"), *(cell.text for cell in row.findall("td"))) for row in table.xpath(".//tr[td]")
        ]
        for table in xpath(page, "//table[contains(@class, 'ci-shares')]")
    }


def publishers(sources: list[dict[str, str]], owner: str, *, without: str = "") -> Counter[str]:
    """How many publishers each record has, counted from the CSV; the variants of a name are one."""
    named = {
        (source[owner], re.split(r" / | \(", source["publisher"].lower())[0])
        for source in sources
        if not without or without not in source["url"]
    }
    return Counter(record for record, _ in named)


def test_the_shares_of_the_data_page_are_those_of_the_csv(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    rows, sources = shipped("initiatives"), shipped("initiative_sources")
    every = publishers(sources, "initiative_id")
    independent = publishers(sources, "initiative_id", without="influencia.net")
    lengths = Counter(len(row["start_date"]) for row in rows)
    counts = {
        "two or more publishers": sum(every[row["id"]] >= 2 for row in rows),
        "two or more publishers, the letter not counted": sum(independent[row["id"]] >= 2 for row in rows),
        "the letter as the only source": sum(independent[row["id"]] == 0 for row in rows),
        "at least one weak source (copy, quotation or aggregator)": len(
            {source["initiative_id"] for source in sources if source["weak"] == "true"}
        ),
        "start known to the day": lengths[10],
        "start known to the month": lengths[7],
        "start not stated": lengths[0],
        "country stated by a source": sum(row["country_basis"] == "stated" for row in rows),
        "outcome in numbers": sum(bool(row["outcome_value"]) for row in rows),
        "stated plainly by a page": sum(row["confidence"] == "high" for row in rows),
    }
    values = shares(markup(opened("data", lang="en")))[f"Of {len(rows)} initiatives"]
    assert values == [(name, str(count), f"{round(100 * count / len(rows))}%") for name, count in counts.items()]


def test_the_shares_of_the_figures_are_those_of_the_csv(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    rows, sources = shipped("figures"), shipped("figure_sources")
    every, growth = publishers(sources, "figure_id"), [row for row in rows if row["unit"] == "percent_change"]
    starting_point = f"starting point stated or implied, of the {len(growth)} figures of growth"
    counts = {
        "two or more publishers": sum(every[row["id"]] >= 2 for row in rows),
        "at least one weak source (copy, quotation or aggregator)": len(
            {source["figure_id"] for source in sources if source["weak"] == "true"}
        ),
        starting_point: sum(bool(row["baseline_en"]) and row["baseline_en"][:10] != "not stated" for row in growth),
        "sample stated": sum(bool(row["sample_en"]) for row in rows),
        "period stated": sum(bool(row["period_start"] or row["period_end"]) for row in rows),
        "stated plainly by a page": sum(row["confidence"] == "high" for row in rows),
    }
    values = shares(markup(opened("data", lang="en")))[f"Of {len(rows)} figures"]
    totals = {name: len(growth if name == starting_point else rows) for name in counts}
    assert values == [(name, str(count), f"{round(100 * count / totals[name])}%") for name, count in counts.items()]


@pytest.mark.parametrize(("nth", "facet"), [(0, "theme"), (1, "country")])
def test_the_groups_of_the_data_page_are_those_of_the_csv(
    shipped: Callable[[str], list[dict[str, str]]], nth: int, facet: str
) -> None:
    rows, every = shipped("initiatives"), publishers(shipped("initiative_sources"), "initiative_id")
    table = xpath(markup(opened("data", lang="en")), "//table[contains(@class, 'ci-groups')]")[nth]
    table_rows = [[cell.text.split()[0] for cell in row.findall("td")] for row in table.xpath(".//tr[td]")]

    def counted(members: list[dict[str, str]]) -> list[str]:
        numbers = (
            len(members),
            sum(every[row["id"]] >= 2 for row in members),
            sum(len(row["start_date"]) == 10 for row in members),
            sum(row["country_basis"] == "stated" for row in members),
            sum(bool(row["outcome_value"]) for row in members),
        )
        return [str(n) for n in numbers]

    codes = Counter(row[facet] for row in rows)
    large = [counted([row for row in rows if row[facet] == code]) for code, n in codes.items() if n >= 10]
    assert table_rows[0] == counted(rows)
    assert sorted(table_rows[1:]) == sorted(large)
    assert large


def test_the_small_countries_are_folded_and_all_there(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    counts = Counter(row["country"] for row in shipped("initiatives"))
    few = sum(n < 10 for n in counts.values())
    title = f"The {few} countries with fewer than 10 initiatives"
    folded = markup(opened("data", lang="en")).partition(f"<summary>{title}</summary>")[2].partition("</details>")[0]
    assert folded.count('<th scope="row">') == few
    assert folded.count('<em class="ci-low-coverage">thin</em>') == few


def test_the_data_page_tells_the_exactness_of_dates_in_its_caveats() -> None:
    lengths = Counter(len(row["start_date"]) for row in table_rows("initiatives"))
    day, month, unknown = (f"{100 * lengths[len(form)] / count():.0f}%" for form in ("2020-03-17", "2020-03", ""))
    exactness = f"{day} of the starts are known to the day, {month} only to the month, {unknown} not at all"
    assert exactness in markup(opened("data", lang="en"))


def test_the_data_page_links_to_every_file_of_the_open_data() -> None:
    addresses = xpath(markup(opened("data", lang="en")), "//a[starts-with(@href, 'open-data/')]/@href")
    tables = [path.name for path in (PROJECT / "data").glob("*.csv")]
    described = ("datapackage.json", "countries.geojson", "openapi.json")
    spreadsheets = [f"{kind}.csv?lang=en&variant=spreadsheet" for kind in ("initiatives", "figures")]
    languages = {True: "?lang=en", False: ""}
    files = [f"{export.kind}.{export.exporter.name}{languages[export.exporter.is_localized]}" for export in exports()]
    expected = [*files, *spreadsheets, *described, *(f"tables/{name}" for name in tables)]
    assert sorted(set(addresses)) == sorted(f"open-data/{name}" for name in expected)


def test_an_empty_selection_says_what_to_do() -> None:
    app = opened("gallery", lang="en", q="zzzzzz")
    assert "Try fewer or other words" in markup(app)


@pytest.mark.parametrize("parameters", [*JUNK, {"views": "x" * 10_000}, {"views": ["gallery?q=<b>", "map"] * 50}])
def test_a_presentation_opens_whatever_its_address_says(parameters: dict[str, str | list[str]]) -> None:
    app = opened("present", lang="en", **parameters)
    assert not app.exception
    assert '<h1 class="ci-hidden">' in markup(app)
    assert "<script>alert" not in markup(app)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_presentation_holds_all_slides_at_once(language: str) -> None:
    page = markup(opened("present", lang=language))
    assert re.findall(r'id="slide-([a-z]+)"', page) == [slide.name for slide in SLIDES]
    assert all(part in page for part in ("CC BY 4.0", VERSION))


def test_a_chart_of_a_presentation_is_told_in_words() -> None:
    app = opened("present", lang="en")
    drawings = fragment_fromstring(markup(app), create_parent=True).xpath("//section//svg[not(@aria-hidden)]")
    words = [svg.xpath("string(ancestor-or-self::*[@role='img' or self::figure]/@aria-label)") for svg in drawings]
    assert len(drawings) >= sum(isinstance(slide.content, Charts) for slide in SLIDES) > 0
    assert [text for text in words if not re.search(r"\d", text)] == []
    assert map_in_words(app).startswith("Map (Europe)")


def test_what_a_view_adds_is_in_the_address_and_the_collection_may_be_full() -> None:
    app = opened("gallery", lang="en", country="CH", page="2")
    app.button(key="collect-gallery").click().run()
    assert app.query_params["views"] in ("gallery?country=CH", ["gallery?country=CH"])
    assert app.query_params["page"] in ("2", ["2"])
    button = app.button(key="collect-gallery")
    assert (button.label, button.disabled) == ("In my slides", True)
    assert "1 slide</a>" in markup(app)
    full = opened("gallery", lang="en", views=["map"] * 20)
    assert full.button(key="collect-gallery").disabled
    assert "A link holds no more" in markup(full)


@pytest.mark.parametrize(
    ("page", "key", "query", "view"),
    [
        ("initiative", "initiative", {"id": "clapforourcarers"}, "initiative?id=clapforourcarers"),
        ("engagement", "figure", {"figure": "sandvine-growth"}, "engagement?figure=sandvine-growth"),
        ("engagement", "claim", {"claim": "confined"}, "engagement?claim=confined"),
        ("watch", "week", {"week": "2020-W12"}, "watch?week=2020-W12"),
    ],
)
def test_a_record_and_a_week_can_be_collected_once(page: str, key: str, query: dict[str, str], view: str) -> None:
    app = opened(page, lang="en", **query)
    app.button(key=f"collect-{key}").click().run()
    assert app.query_params["views"] in (view, [view])
    assert app.button(key=f"collect-{key}").disabled
    named = opened(page, lang="en", views=f"{view}&title=Mine", **query)
    assert named.button(key=f"collect-{key}").disabled


def test_words_of_ones_own_are_added_in_the_list_and_what_is_there_twice_is_said() -> None:
    app = opened("present", lang="en", arrange="1", views=["map", "map?title=Twice"])
    assert markup(app).count("Already above") == 1
    app.button(key="add-cover").click().run()
    app.button(key="add-text").click().run()
    assert app.query_params["views"][2:] == ["cover?title=Cover", "text?title=Text"]
    full = opened("present", lang="en", arrange="1", views=["map"] * 20)
    assert full.button(key="add-text").disabled
    assert "A link holds no more" in markup(full)


@pytest.mark.parametrize("page", ["gallery", "watch"])
def test_the_place_of_the_drawing_is_the_same_for_every_selection(page: str) -> None:
    whole, some = (streamlit_page.markup(opened(page, lang="en", **query)) for query in ({}, {"country": "FR"}))
    places = [re.findall(r"<[^>]*data-follows[^>]*>", html) for html in (whole, some)]
    assert len(places[0]) == 1
    assert places[0] == places[1]
    assert ADDRESS.findall(whole) != ADDRESS.findall(some)
    assert 'class="ci-dimmed"' not in markup(opened(page, lang="en"))
    assert 'class="ci-dimmed"' in markup(opened(page, lang="en", country="FR"))
