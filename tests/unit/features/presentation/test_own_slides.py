"""A reader's own slides in an address: written and read back, and never more than was meant."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from urllib.parse import quote

import pytest
from pptx import Presentation

from dashboard.catalogue import slide_params
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import WORLDWIDE
from dashboard.charts import chart_registry
from dashboard.context import SiteContext
from dashboard.features.presentation import fragments, own_slides, slide_text
from dashboard.features.presentation.deck import build_deck
from dashboard.features.presentation.own_slides import OwnSlides, read_own_slides
from dashboard.features.presentation.slide_model import Cards, Charts, Map, SlideContext
from dashboard.features.presentation.story import SLIDES
from dashboard.i18n.filters_text import describe_uncertain_dates
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.urls import Urls

CHARTS = [chart.name for part in chart_registry.SECTIONS.values() for chart in part]
VIEWS = [
    "gallery",
    "gallery?q=masques+et+dons&theme=fundraising&country=CH&country=FR&from=2020-03-01&sort=name",
    "gallery?theme=fundraising&title=L%E2%80%99argent+%26+%3Cb%3E",
    "map",
    "map?country=FR&view=europe",
    *(f"engagement?chart={name}" for name in CHARTS),
    "initiative?id=clapforourcarers",
    "engagement?figure=sandvine-growth",
    "engagement?claim=confined&notes=Dire+le+jour",
    "watch?week=2020-W12&title=Ma+semaine",
    *(f"present?slide={slide.name}" for slide in SLIDES),
    "text?text=Deux+phrases.&title=Un+titre",
    "cover?text=%C3%80+Paris&title=R%C3%A9union+%3Cb%3E",
    "cover",
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
    ["", "?", "home", "initiative",
     "watch?week=2020-W99", "present?slide=nope", "text", "engagement", "engagement?chart=nope", "javascript:alert(1)",
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


def test_records_that_the_data_does_not_have_are_left_out(context: SiteContext) -> None:
    views = ["engagement?figure=nope", "engagement?claim=nope", "initiative?id=nope", "engagement?claim=confined"]
    own = read_own_slides(context, views, "")
    assert [own_slides.serialize_slide(slide) for slide in own.slides] == views[-1:]
    assert [slide.name for slide in own.slides] == ["own-1"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_author_of_a_link_wrote_is_marked_as_theirs(context: SiteContext, language: Language) -> None:
    views = ["text?title=Mine&text=Said+by+me", "cover?title=Mine", "map?title=Mine", "map?notes=Mind+<this>"]
    localizer, data = context.localizer(language), SlideContext.of(context)
    words = [slide_text.slide_text(slide, data, localizer) for slide in own_slides.parse_slides(views)]
    assert words[0].takeaway == words[1].takeaway == localizer.t("slides-text-of-link")
    assert words[2].takeaway.startswith(localizer.t("slides-title-of-link"))
    assert words[3].notes.startswith(localizer.t("slides-notes-of-link", notes="Mind <this>"))
    assert localizer.t("slides-title-of-link") not in words[3].takeaway


def test_a_slide_of_the_story_keeps_its_words_among_own_slides(context: SiteContext) -> None:
    data, localizer = SlideContext.of(context), context.localizer("en")
    for slide in SLIDES:
        [own] = own_slides.parse_slides([f"present?slide={slide.name}"])
        assert own.content == slide.content
        assert slide_text.slide_text(own, data, localizer) == slide_text.slide_text(slide, data, localizer)


def test_a_week_shows_what_began_in_it(context: SiteContext) -> None:
    [own] = read_own_slides(context, ["watch?week=2020-W12"], "").slides
    data, localizer = SlideContext.of(context), context.localizer("en")
    days = [day for item in data.selected(own).records if len(day := item.start_date or "") == len("2020-03-16")]
    assert days
    assert all("2020-03-16" <= day <= "2020-03-22" for day in days)
    text = slide_text.slide_text(own, data, localizer)
    assert text.title.startswith("Week 12")
    assert describe_uncertain_dates(data.uncertain_dates(own), localizer) in text.takeaway


def test_two_views_show_the_same_whatever_they_are_called() -> None:
    shown = slide_params.shown_view("map?country=FR&view=europe&title=One&notes=Two")
    assert shown == slide_params.shown_view("map?view=europe&country=FR")
    assert shown != slide_params.shown_view("map?view=europe&country=CH")


def test_markup_of_a_link_is_text_on_slide_and_file(context: SiteContext) -> None:
    hostile = "<script>alert(1)</script>"
    views = [f"{page}?text={quote(hostile)}&title={quote('<b>x')}&notes={quote(hostile)}" for page in ("text", "cover")]
    own = read_own_slides(context, views, "")
    html = fragments.slides_markup(context, "en", own, "")
    assert hostile not in html
    assert html.count("&lt;script&gt;") == 4
    deck = Presentation(BytesIO(build_deck(context, own.slides, "en", Urls("https://a.example/"))))
    texts = ["".join(shape.text for shape in slide.shapes if shape.has_text_frame) for slide in deck.slides]
    assert [hostile in text for text in texts] == [True, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_selection_of_nothing_says_so_on_the_wall(context: SiteContext, language: Language) -> None:
    own = read_own_slides(context, ["gallery?q=zzzzzz"], "")
    assert context.localizer(language).t("deck-nothing") in fragments.slides_markup(context, language, own, "")
