"""The fragments of the page of the figures: what a new day costs, and what an address may name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.access_date import today
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.context import SiteContext
from dashboard.features.figures import fragments
from dashboard.features.figures.chart_cards import chart_svgs
from dashboard.package_files import files_by_name
from dashboard.urls import Urls
from tests.client import Client
from tests.html_query import xpath

ADDRESS = "/parcels/exhibits.json"


def computed(context: SiteContext, name: str) -> int:
    """How often the results of a cached function were computed."""
    return sum(stats.misses for stats in context.caches.stats() if stats.name.endswith(name))


def days(html: str) -> set[str]:
    return set(re.findall(r"accessed=(\d{4}-\d\d-\d\d)", html))


def test_a_new_day_draws_no_chart_again(fresh: SiteContext, client: Client) -> None:
    client(f"{ADDRESS}?lang=en")
    drawings, embeds = computed(fresh, "chart_svgs"), computed(fresh, "chart_embed")
    client(f"{ADDRESS}?lang=en&accessed={today() - timedelta(days=1)}")
    assert (computed(fresh, "chart_svgs"), computed(fresh, "chart_embed")) == (drawings, embeds) == (1, len(CHARTS))
    assert computed(fresh, "charts_fragment") == 2


def test_the_text_of_a_chart_says_its_title_and_then_its_values(context: SiteContext) -> None:
    localizer = context.localizer("en")
    for name, svg in chart_svgs(context, "en").items():
        [text] = xpath(svg, "//*[@role='img']/@aria-label")
        described = describe_chart(CHARTS[name], context.catalogue, localizer)
        assert text.startswith(f"Chart: {described.title}. ")
        assert described.values in text


@pytest.mark.parametrize("distance", [-1, 0, 1])
def test_a_day_that_is_today_somewhere_is_the_day_of_the_visit(client: Client, distance: int) -> None:
    day = str(today() + timedelta(days=distance))
    assert days(client(f"{ADDRESS}?lang=en&accessed={day}").json["exhibits"]) == {day}


@pytest.mark.parametrize("named", ["0001-01-01", "9999-12-31", "2020-03-17", "x", "", "1" * 5000])
def test_any_other_day_is_today_and_makes_nothing_anew(fresh: SiteContext, client: Client, named: str) -> None:
    client(f"{ADDRESS}?lang=en")
    html = client(f"{ADDRESS}?lang=en&accessed={named}").json["exhibits"]
    assert days(html) == {str(today())}
    assert computed(fresh, "charts_fragment") == 1


def test_the_page_learns_the_address_without_making_the_content(fresh: SiteContext, client: Client) -> None:
    share_actions = ShareActionsFactory(CitationFactory(fresh, "en", Urls(f"{client.url}/"), today()))
    figures = fresh.catalogue.figures[: fragments.PAGE_SIZE]
    urls = [fragments.charts_url(share_actions), fragments.figures_url((), 1, share_actions, figures)]
    assert computed(fresh, "_fragment") == 0
    for url in urls:
        assert "immutable" in client(f"/{url}").headers["cache-control"]


def test_a_page_of_the_table_holds_its_figures(context: SiteContext, client: Client) -> None:
    def rows(page: int) -> Iterator[str]:
        html = client(f"/parcels/figures.json?lang=en&page={page}").json["figures"]
        yield from (row.removeprefix("figure-") for row in xpath(html, "//tr/@id"))

    expected = [figure.id for figure in context.catalogue.figures]
    pages = -(-len(expected) // fragments.PAGE_SIZE)
    assert [figure for page in range(1, pages + 1) for figure in rows(page)] == expected
    assert list(rows(pages + 5)) == list(rows(pages))


def test_a_chart_offers_the_code_that_embeds_it(client: Client) -> None:
    html = json.loads(client(f"{ADDRESS}?lang=fr").content)["exhibits"]
    sources = re.findall(r"iframe src=&amp;#34;|iframe src=&#34;([^&]+(?:&amp;(?:amp;)?[^&]+)*)&#34;", html)
    embedded = [parse_qs(urlsplit(source.replace("&amp;amp;", "&").replace("&amp;", "&")).query) for source in sources]
    assert {query["chart"][0] for query in embedded} == set(CHARTS)


def test_narrow_charts_stand_in_pairs_as_the_styles_say(client: Client) -> None:
    html = client(f"{ADDRESS}?lang=en").json["exhibits"]
    [name] = set(xpath(html, "//div[@class='ci-chart-card']/parent::div/@class"))
    assert f".{name} " in "".join(path.read_text("utf-8") for path in files_by_name(".css").values())
