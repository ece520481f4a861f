"""Every page in both languages, run without a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.draw import chartbook
from dashboard.draw.story import SLIDES

PROJECT = Path(__file__).parents[2]
HEADINGS = {
    "home": (
        "Ce que les créateurs ont fait pendant que le monde restait chez soi",
        "What creators did while the world stayed home",
    ),
    "gallery": ("Galerie", "Gallery"),
    "map": ("Carte", "Map"),
    "engagement": ("Engagement", "Engagement"),
    "accessibility": ("Accessibilité", "Accessibility"),
}
JUNK = (
    {"theme": "nope"},
    {"page": "-5"},
    {"page": "99999999999999999999"},
    {"from": "2020-99-99", "to": "soon"},
    {"q": "x" * 10_000},
    {"q": "<script>alert(1)</script> **x** :red[y]"},
    {"view": "zzz", "sort": ";drop table"},
    {"country": ["CH", "CH", "QQ"], "unknown": "1"},
)


def opened(script: str, **parameters: str | list[str]) -> AppTest:
    app = AppTest.from_file(str(PROJECT / "src/dashboard/ui/shell.py"), default_timeout=60)
    app.switch_page(str(PROJECT / "pages" / f"{script}.py"))
    for name, value in parameters.items():
        app.query_params[name] = value
    return app.run()


def markup(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def map_in_words(app: AppTest) -> str:
    return str(app.get("deck_gl_json_chart")[0].proto.alt)


@pytest.mark.parametrize("page", HEADINGS)
@pytest.mark.parametrize(("language", "which"), [("fr", 0), ("en", 1)])
def test_a_page_has_its_heading_and_the_footer_in_the_language(page: str, language: str, which: int) -> None:
    app = opened(page, lang=language)
    assert not app.exception
    assert [title.value for title in app.title] == [HEADINGS[page][which]]
    footer = markup(app).partition('<footer class="ci-footer">')[2]
    assert all(part in footer for part in ("CC BY 4.0", "1.0.2", "531", "340", "Reech"))
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
    assert [title.value for title in app.title] == [heading]
    assert 'href="gallery' in markup(app)


@pytest.mark.parametrize("page", HEADINGS)
@pytest.mark.parametrize("parameters", JUNK)
def test_a_page_opens_whatever_its_address_says(page: str, parameters: dict[str, str | list[str]]) -> None:
    app = opened(page, lang="en", **parameters)
    assert not app.exception
    assert [title.value for title in app.title] == [HEADINGS[page][1]]
    assert "<script>alert" not in markup(app)


def test_the_counts_of_the_facets_are_those_of_the_csv(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    app = opened("gallery", lang="en")
    [themes] = [group for group in app.button_group if group.label == "Theme"]
    counts = [int(option.content.rpartition("(")[2].rstrip(")")) for option in themes.proto.options]
    assert sum(counts) == len(shipped("initiatives"))


def test_the_table_of_the_map_has_the_numbers_of_the_csv(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    table = opened("map", lang="en").dataframe[0].value
    rows = shipped("initiatives")
    counts = dict(zip(table["country"], table["count"], strict=True))
    assert sum(counts.values()) == len(rows)
    assert counts["Switzerland"] == sum(row["country"] == "CH" for row in rows)
    assert counts["Worldwide"] == sum(row["country"] == "ZZ" for row in rows)


def test_what_the_map_counts_is_what_its_links_open() -> None:
    table = opened("map", lang="en", theme="fundraising", country="FR").dataframe[0].value
    rows = table[table["country"].isin(["Switzerland", "Spain"])].to_dict("records")
    assert len(rows) == 2
    for row in rows:
        asked = parse_qs(urlsplit(str(row["link"])).query)
        assert asked["theme"] == ["fundraising"]
        gallery = opened("gallery", lang="en", theme="fundraising", country=asked["country"])
        assert f">{row['count']} initiative" in markup(gallery)


def test_the_map_is_told_in_words_with_the_numbers_of_its_table() -> None:
    app = opened("map", lang="en", view="europe", theme="fundraising")
    table = app.dataframe[0].value
    counts = {row["country"]: row["count"] for row in table.to_dict("records") if row["country"] != "Worldwide"}
    most = sorted(counts.values(), reverse=True)[:5]
    told = map_in_words(app)
    assert told.startswith(f"Map (Europe) shaded by number of initiatives per country. {len(counts)} countries have")
    named = re.findall(r"([A-Z][A-Za-z ]+) \((\d+)\)", told.partition("the most are in ")[2])
    assert [int(count) for _, count in named] == most
    assert all(counts[country] == int(count) for country, count in named)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Carte (Monde)\N{NARROW NO-BREAK SPACE}: aucun pays n’a d’initiative dans cette sélection."),
        ("en", "Map (World): no country has an initiative in this selection."),
    ],
)
def test_an_empty_map_is_told_to_be_empty(language: str, told: str) -> None:
    assert map_in_words(opened("map", lang=language, q="zzzzzz")) == told


def test_every_chart_is_told_in_words_of_its_own() -> None:
    charts = opened("engagement", lang="fr").get("plotly_chart")
    assert len({chart.proto.alt for chart in charts}) == sum(map(len, chartbook.PARTS.values()))


def test_worldwide_initiatives_stay_beside_the_map_when_a_country_is_chosen() -> None:
    assert "51 initiatives have no single country" in markup(opened("map", lang="en", country="FR"))


def test_a_chosen_country_without_any_says_so() -> None:
    assert "None with these filters." in markup(opened("map", lang="en", country="IS", theme="fundraising"))


def test_every_figure_stands_on_a_page_of_the_table(shipped: Callable[[str], list[dict[str, str]]]) -> None:
    last = -(-len(shipped("figures")) // 20)
    pages = [markup(opened("engagement", lang="en", page=str(number))) for number in range(1, last + 1)]
    shown = [row["id"] for row in shipped("figures") if sum(f'id="figure-{row["id"]}"' in page for page in pages) == 1]
    assert len(shown) == len(shipped("figures"))


def test_the_two_growth_claims_stand_with_their_verdicts() -> None:
    page = markup(opened("engagement", lang="en"))
    assert all(text in page for text in ("+62%", "+70%", "Differs by one point", "Another measure"))


def test_an_empty_selection_says_what_to_do() -> None:
    app = opened("gallery", lang="en", q="zzzzzz")
    assert "Try fewer or shorter words" in markup(app)


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
    assert all(part in page for part in ("CC BY 4.0", "1.0.2"))


def test_a_chart_of_a_presentation_is_told_in_words() -> None:
    app = opened("present", lang="en")
    assert all(chart.proto.alt for chart in app.get("plotly_chart"))
    assert map_in_words(app).startswith("Map (France and Switzerland)")


def test_what_a_view_adds_is_in_the_address_and_the_collection_may_be_full() -> None:
    app = opened("gallery", lang="en", country="CH", page="2")
    app.button(key="collect-gallery").click().run()
    assert app.query_params["views"] in ("gallery?country=CH", ["gallery?country=CH"])
    assert app.query_params["page"] in ("2", ["2"])
    assert opened("gallery", lang="en", views=["map"] * 20).button(key="collect-gallery").disabled
