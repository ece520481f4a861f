"""The slides that browsers fetch: kept by what they show, however their address is written."""

from __future__ import annotations

from html import unescape
from urllib.parse import parse_qsl, urlencode

import pytest

from dashboard.charts.chart_builder import chart_figures
from dashboard.charts.chart_registry import CHARTS
from dashboard.components import figure_notes
from dashboard.context import SiteContext
from dashboard.features.presentation import fragments
from dashboard.features.presentation.own_slides import OwnSlides, read_own_slides
from tests.client import Client
from tests.html_query import xpath

VIEWS = ["gallery?theme=fundraising", "map?view=europe", "engagement?chart=traffic"]


def address(*views: str, **params: str) -> str:
    pairs = [("lang", "en"), *(("views", view) for view in views), *params.items()]
    return f"/parcels/slides.json?{urlencode(pairs)}"


def computed(context: SiteContext, name: str) -> int:
    return sum(stats.misses for stats in context.caches.stats() if stats.name.endswith(name))


def test_equal_slides_are_made_once(fresh: SiteContext, client: Client) -> None:
    client(address(*VIEWS, name="Mine"))
    client(address("nonsense", *VIEWS, name="  Mine "))
    client(address(*VIEWS, name="Mine", x="1"))
    assert computed(fresh, "slides_fragment") == 1


def test_a_chart_is_drawn_once_for_all_presentations(fresh: SiteContext, client: Client) -> None:
    views = [f"engagement?chart={name}" for name in CHARTS]
    client(address(*views, name="first"))
    client(address(*reversed(views), name="second"))
    assert computed(fresh, "slides_fragment") == 2
    assert computed(fresh, "chart_svgs") == len(CHARTS)


def test_links_name_the_initiative_and_the_selection_of_the_slide_and_nothing_that_the_reader_carries(
    client: Client,
) -> None:
    html = client(address(*VIEWS, name="Mine")).json[fragments.SLIDES]
    links = xpath(html, "//a[starts-with(@href, 'initiative?')]/@href")
    assert links
    params = [dict(parse_qsl(link.partition("?")[2])) for link in links]
    assert all(param.pop("id") and param == {"theme": "fundraising"} for param in params)


@pytest.mark.parametrize("own", [OwnSlides(), VIEWS])
def test_the_page_learns_the_address_without_making_the_slides(
    fresh: SiteContext, client: Client, own: OwnSlides | list[str]
) -> None:
    slides = own if isinstance(own, OwnSlides) else read_own_slides(fresh, own, "Mine")
    url = fragments.slides_url(fresh, "en", slides, client.url)
    assert computed(fresh, "slides_fragment") == 0
    assert "immutable" in client(f"/{url}").headers["cache-control"]


def test_a_map_is_a_drawing_among_the_other_slides_with_its_scale_and_its_countries(
    context: SiteContext, client: Client
) -> None:
    html = client(address(*VIEWS)).json[fragments.SLIDES]
    assert xpath(html, "//section/@data-slide") == ["own-1", "own-2", "own-3"]
    [slide] = xpath(html, "//section[@data-slide='own-2']")
    [drawing] = slide.xpath(".//*[name()='svg'][@role='img']")
    assert context.localizer("en").country("FR") in drawing.get("aria-label")
    assert slide.xpath(".//ul[@class='ci-legend']/li")
    assert slide.xpath(".//dl")
    assert not slide.xpath(".//*[name()='svg']//*[name()='a']")


def test_a_slide_of_charts_carries_what_must_be_known_of_them(context: SiteContext, client: Client) -> None:
    html = unescape(client(address("engagement?chart=channels")).json[fragments.SLIDES])
    figures = chart_figures(CHARTS["channels"], context.catalogue)
    for notes in (figure_notes.slide_notes, figure_notes.short_notes):
        assert " ".join(notes(figures, context.localizer("en"))) in html
    assert "CC BY 4.0" in html
