"""A reader's own slides in an address: written and read back, and never more than was meant."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.vocabulary import Language
from dashboard.charts import chart_registry
from dashboard.features.presentation import slide_links, story
from dashboard.features.presentation.story import Cards, Charts, Map, SlideContext
from dashboard.i18n.localizer import Localizer

CHARTS = [chart.name for part in chart_registry.SECTIONS.values() for chart in part]
VIEWS = [
    "gallery",
    "gallery?q=masques+et+dons&theme=fundraising&country=CH&country=FR&from=2020-03-01&sort=name",
    "gallery?theme=fundraising&title=L%E2%80%99argent+%26+%3Cb%3E",
    "map",
    "map?country=FR&view=europe",
    *(f"engagement?chart={name}" for name in CHARTS),
]


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_is_read_and_written_back(view: str) -> None:
    [slide] = slide_links.parse_slides([view])
    assert slide_links.serialize_slide(slide) == view


def test_the_order_and_the_titles_are_those_of_the_address() -> None:
    slides = slide_links.parse_slides(["map?title=Where", "engagement?chart=gwi", "gallery?title=Who"])
    assert [type(slide.content) for slide in slides] == [Map, Charts, Cards]
    assert [slide.title for slide in slides] == ["Where", "", "Who"]
    assert len({slide.name for slide in slides}) == 3


@pytest.mark.parametrize(
    "junk",
    ["", "?", "home", "initiative?id=wearewarrior", "engagement", "engagement?chart=nope", "javascript:alert(1)",
     "../gallery", "https://example.org/gallery", "&" * 5000, "\N{NULL}", "%%%"],
)  # fmt: skip
def test_what_is_no_view_is_left_out(junk: str) -> None:
    assert [slide.page for slide in slide_links.parse_slides([junk, "map"])] == ["map"]


def test_an_address_holds_no_more_than_it_may() -> None:
    assert len(slide_links.parse_slides(["map"] * 500)) == slide_links.MAX_SLIDES
    [slide] = slide_links.parse_slides([f"gallery?title={'x' * 5000}"])
    assert len(slide.title) == slide_links.MAX_TITLE_LENGTH
    [slide] = slide_links.parse_slides([f"gallery?theme=fundraising&q={'x' * 5000}"])
    assert len(slide_links.serialize_slide(slide)) <= slide_links.MAX_LENGTH


def test_a_slide_without_a_title_says_what_it_shows(catalogue: Catalogue, words: Mapping[Language, Localizer]) -> None:
    material = SlideContext(catalogue, index_initiatives(catalogue.initiatives))
    views = ["gallery?country=CH&theme=nope&q=<b>", "map", "engagement?chart=trust", "map?title=Mine"]
    titles = [story.slide_text(slide, material, words["en"]).title for slide in slide_links.parse_slides(views)]
    assert titles[:2] == ["Gallery: Search: <b>; Switzerland", "Map"]
    assert "11%" in titles[2]
    assert titles[3] == "Mine"
