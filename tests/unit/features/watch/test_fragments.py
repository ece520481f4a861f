"""The fragments of the watch: bounded whatever the address carries, and the same for everybody."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from starlette.applications import Starlette

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.context import SiteContext
from dashboard.features.watch import fragments
from dashboard.features.watch.week_queries import initiatives_by_start, opening_week
from dashboard.languages import LANGUAGES, Language
from tests.client import Client
from tests.html_query import xpath

MONTHS = "/parcels/months.json?lang=en"
LONG = 56_000
"""Characters of a value in an address that servers still let through."""


@pytest.mark.parametrize("name", ["views", "name", "x", "theme", "sort"])
@pytest.mark.parametrize("character", ["/", "~", "é", "\0"])
def test_the_initiatives_without_a_week_do_not_grow_with_the_address(client: Client, name: str, character: str) -> None:
    encoded = quote(character)
    hostile = client(f"{MONTHS}&{name}={encoded * (LONG // len(encoded))}")
    assert hostile.content == client(MONTHS).content


def test_what_an_address_carries_besides_the_selection_makes_nothing_anew(fresh: SiteContext, client: Client) -> None:
    for number in range(20):
        client(f"{MONTHS}&views=gallery%3Fq%3D{number}&name={number}&week=2020-W{number + 1:02}")
    [stats] = [stats for stats in fresh.caches.stats() if stats.name.endswith("months_fragment")]
    assert (stats.entries, stats.misses) == (1, 1)


def test_the_initiatives_without_a_week_are_those_of_the_selection(context: SiteContext, client: Client) -> None:
    html = client(f"{MONTHS}&theme=fundraising").json[fragments.MONTHS]
    starts = initiatives_by_start(context, InitiativeFilter(facets={"theme": ("fundraising",)}), "fr")
    expected = [item.id for group in (*starts.months.values(), starts.undated) for item in group]
    links = xpath(html, "//a[starts-with(@href, 'initiative?')]/@href")
    assert links == [f"initiative?id={identifier}" for identifier in expected]


def test_the_chart_of_the_weeks_is_kept_by_what_it_shows(fresh: SiteContext, client: Client) -> None:
    for query in ("theme=fundraising&week=2020-W12", "theme=fundraising&theme=nope&week=2020-W12&views=x"):
        assert client(f"/parcels/weeks.json?lang=en&{query}").status == 200
    [stats] = [stats for stats in fresh.caches.stats() if stats.name.endswith("weeks_fragment")]
    assert stats.misses == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_colours_are_read_is_told_on_the_page_alone_and_only_of_a_peak(
    context: SiteContext, client: Client, language: Language
) -> None:
    reading = context.localizer(language).t("watch-chart-reading")
    assert reading in client(f"/parcels/weeks.json?lang={language}").json[fragments.WEEKS]
    assert reading not in client(f"/parcels/weeks.json?lang={language}&q=nothinghasthisword").json[fragments.WEEKS]
    picture = client(f"/charts/weeks.svg?lang={language}").text
    assert context.localizer(language).t("watch-chart-subtitle") in " ".join(xpath(picture, "//desc//text()"))
    assert reading not in " ".join(xpath(picture, "//text()"))


def test_the_address_of_the_lockdowns_names_their_content(fresh: SiteContext, client: Client) -> None:
    assert "immutable" in client(f"/{fragments.lockdowns_url(fresh, 'fr')}").headers["cache-control"]
    assert "immutable" not in client("/parcels/lockdowns.json?lang=fr&v=x").headers["cache-control"]


def test_a_picture_of_the_weeks_is_not_taken_for_a_chart_of_the_figures(context: SiteContext) -> None:
    pages = Starlette(routes=[route for page in context.pages for route in page.routes(context)])
    answer = Client(pages)("/charts/weeks.svg?lang=en")
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert opening_week(context).code in answer.text
