"""A reader's own slides in an address: written and read back, and never more than was meant."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dashboard.catalogue import slide_params
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import WORLDWIDE
from dashboard.charts import chart_registry
from dashboard.context import SiteContext
from dashboard.features.presentation import own_slides, slide_text
from dashboard.features.presentation.own_slides import OwnSlides, read_own_slides
from dashboard.features.presentation.slide_model import Cards, Charts, Map, SlideContext
from dashboard.i18n.filters_text import describe_uncertain_dates
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

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
    [slide] = own_slides.parse_slides([view])
    assert own_slides.serialize_slide(slide) == view


def test_the_order_and_the_titles_are_those_of_the_address() -> None:
    slides = own_slides.parse_slides(["map?title=Where", "engagement?chart=gwi", "gallery?title=Who"])
    assert [type(slide.content) for slide in slides] == [Map, Charts, Cards]
    assert [slide.title for slide in slides] == ["Where", "", "Who"]
    assert len({slide.name for slide in slides}) == 3


@pytest.mark.parametrize(
    "junk",
    ["", "?", "home", "initiative?id=wearewarrior", "engagement", "engagement?chart=nope", "javascript:alert(1)",
     "../gallery", "https://example.org/gallery", "&" * 5000, "\N{NULL}", "%%%"],
)  # fmt: skip
def test_what_is_no_view_is_left_out(junk: str) -> None:
    assert [slide.page for slide in own_slides.parse_slides([junk, "map"])] == ["map"]


def test_an_address_holds_no_more_than_it_may() -> None:
    assert len(own_slides.parse_slides(["map"] * 500)) == slide_params.MAX_SLIDES
    [slide] = own_slides.parse_slides([f"gallery?title={'x' * 5000}"])
    assert len(slide.title) == slide_params.MAX_TITLE_LENGTH
    [slide] = own_slides.parse_slides([f"gallery?theme=fundraising&q={'x' * 5000}"])
    assert len(own_slides.serialize_slide(slide)) <= slide_params.MAX_VIEW_LENGTH


def test_a_slide_without_a_title_says_what_it_shows(catalogue: Catalogue, words: Mapping[Language, Localizer]) -> None:
    material = SlideContext(catalogue, index_initiatives(catalogue.initiatives))
    views = ["gallery?country=CH&theme=nope&q=<b>", "map", "engagement?chart=trust", "map?title=Mine"]
    titles = [slide_text.slide_text(slide, material, words["en"]).title for slide in own_slides.parse_slides(views)]
    assert titles[:2] == ["Gallery: Search: <b>; Switzerland", "Map (World)"]
    assert "11%" in titles[2]
    assert titles[3] == "Mine"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_of_a_map_says_which_part_of_the_world_it_shows_and_how_many_countries_were_inferred(
    catalogue: Catalogue, words: Mapping[Language, Localizer], language: Language
) -> None:
    material, localizer = SlideContext(catalogue, index_initiatives(catalogue.initiatives)), words[language]
    [slide] = own_slides.parse_slides(["map?view=europe"])
    text = slide_text.slide_text(slide, material, localizer)
    located = [item for item in catalogue.initiatives if item.country != WORLDWIDE]
    assert text.title == localizer.t("slides-map", frame=localizer.t("view-europe"))
    inferred = localizer.t("map-inferred", count=count_inferred(located), total=len(located))
    assert text.takeaway.endswith(f" {inferred} {localizer.t('map-caveat')}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["gallery", "map"])
def test_a_slide_of_a_range_of_days_says_which_starts_are_known_by_their_month_or_not_at_all(
    catalogue: Catalogue, words: Mapping[Language, Localizer], language: Language, page: str
) -> None:
    material = SlideContext(catalogue, index_initiatives(catalogue.initiatives))
    days, whole = own_slides.parse_slides([f"{page}?from=2020-03-17&to=2020-03-17", f"{page}?theme=fundraising"])
    dates = material.uncertain_dates(days)
    assert dates.by_month == sum(item.start_date == "2020-03" for item in catalogue.initiatives)
    assert dates.undated == sum(item.start_date is None for item in catalogue.initiatives)
    said = describe_uncertain_dates(dates, words[language])
    assert f". {said}" in slide_text.slide_text(days, material, words[language]).takeaway
    assert said not in slide_text.slide_text(whole, material, words[language]).takeaway


def test_equal_presentations_are_equal_values_however_their_address_is_written(context: SiteContext) -> None:
    views = ["gallery?country=CH&theme=nope&theme=fundraising", "no view", "map?view=europe&country=FR"]
    normalised = ["gallery?theme=fundraising&country=CH", "map?country=FR&view=europe"]
    own = read_own_slides(context, views, " Mine\n")
    assert own == read_own_slides(context, normalised, "Mine")
    assert own.params == (*(("views", view) for view in normalised), ("name", "Mine"))


def test_a_name_without_slides_names_nothing(context: SiteContext) -> None:
    assert read_own_slides(context, ["no view"], "Mine") == OwnSlides()


@pytest.mark.parametrize("value", ["", "\0", "%", "?" * 60_000, "gallery?q=" + "\ud800", "map?view=" + "é" * 60_000])
def test_no_value_of_an_address_raises(context: SiteContext, value: str) -> None:
    own = read_own_slides(context, [value] * 100, value)
    assert len(own.slides) <= slide_params.MAX_SLIDES
    assert len(own.name) <= slide_params.MAX_TITLE_LENGTH
