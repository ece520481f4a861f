"""The dot plot as a picture: every mark is drawn, what is known alike looks alike, and what is not selected is grey."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from dashboard import palette
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.charts.display_list import DisplayList
from dashboard.charts.dot_plot_drawing import drawing_of
from dashboard.charts.dot_plot_picture import DIMMED, layout_drawing
from dashboard.charts.picture_size import STANDALONE
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language

BRIEF = replace(STANDALONE, width=1104, is_brief=True, confined=0, themes=0)


def laid_out(context: SiteContext, selection: InitiativeFilter, language: Language = "en") -> DisplayList:
    return layout_drawing(drawing_of(context, language, selection), context.localizer(language))


def named(picture: DisplayList) -> Counter[str]:
    return Counter(shape.kind for shape in picture.shapes if shape.tooltip)


def test_days_are_filled_months_hollow_and_the_rest_dots(context: SiteContext) -> None:
    known = Counter(len(item.start_date or "") for item in context.catalogue.initiatives)
    expected = {"bar": known[len("2020-03-17")], "box": known[len("2020-03")], "dot": known[0]}
    assert named(laid_out(context, InitiativeFilter())) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_stays_within_the_picture(context: SiteContext, language: Language) -> None:
    picture = laid_out(context, InitiativeFilter(facets={"country": ("IT", "US", "SE")}), language)
    assert all(0 <= shape.x <= 1 and 0 <= shape.x2 <= 1 for shape in picture.shapes)
    assert all(0 <= shape.y <= picture.height and shape.y2 <= picture.height for shape in picture.shapes)
    for text in picture.texts:
        length = len(text.line) * text.size * 0.5 / STANDALONE.width
        assert text.anchor != "start" or text.x + text.offset / STANDALONE.width + length <= 1.02


def test_what_is_not_selected_is_grey(context: SiteContext) -> None:
    picture = laid_out(context, InitiativeFilter(facets={"theme": ("fundraising",)}))
    colours = Counter(shape.colour for shape in picture.shapes if shape.tooltip)
    selected = sum(item.theme == "fundraising" for item in context.catalogue.initiatives)
    assert colours == {palette.THEMES["fundraising"]: selected, DIMMED: len(context.catalogue.initiatives) - selected}


@pytest.mark.parametrize("is_brief", [False, True])
def test_measures_look_as_far_as_they_went(context: SiteContext, *, is_brief: bool) -> None:
    kinds = {item.country: item.kind for item in context.catalogue.lockdowns if item.start}
    regional = next(country for country, kind in kinds.items() if kind == "regional")
    drawing = drawing_of(context, "en", InitiativeFilter(facets={"country": (regional,)}))
    picture = layout_drawing(drawing, context.localizer("en"), BRIEF if is_brief else STANDALONE)
    bars = [shape for shape in picture.shapes if shape.colour == palette.TEXT and not shape.tooltip]
    looks = [(bar.kind, bar.dashed) for bar in bars]
    expected = {"national_stay_home": ("bar", False), "regional": ("box", True), "partial_measures": ("box", False)}
    assert looks == [expected[kinds[item.country]] for item in drawing.lockdowns]
    words = " ".join(text.line for text in picture.texts)
    assert all(context.localizer("en").term("kind", item.kind) in words for item in drawing.lockdowns)


def test_thresholds_are_rings_and_counts_dots(context: SiteContext) -> None:
    drawing = drawing_of(context, "en", InitiativeFilter())
    picture = layout_drawing(drawing, context.localizer("en"))
    thresholds = sum(figure.bound == "threshold" for figure in drawing.confined)
    kinds = Counter(shape.kind for shape in picture.shapes if shape.colour == palette.ACCENT and not shape.tooltip)
    assert (kinds["ring"], kinds["dot"]) == (thresholds, len(drawing.confined) - thresholds)


@pytest.mark.parametrize(
    ("language", "says"),
    [("en", ("without a date", "outside the range")), ("fr", ("sans date", "hors de la période"))],
)
def test_a_range_says_how_many_without_a_date_it_leaves_out(
    context: SiteContext, language: Language, says: tuple[str, str]
) -> None:
    theme = {"theme": ("fundraising",)}
    undated = sum(item.theme == "fundraising" and not item.start_date for item in context.catalogue.initiatives)
    ranged = InitiativeFilter(facets=theme, start=date(2020, 3, 1), end=date(2020, 3, 31))
    words = [text.line for text in laid_out(context, ranged, language).texts]
    subtitle = drawing_of(context, language, ranged).text.subtitle
    [band] = [line for line in words if says[1] in line]
    for sentence in (band, subtitle):
        assert re.search(rf"\b{undated}\b.*{says[0]}.*{says[1]}", sentence)
    unranged = drawing_of(context, language, InitiativeFilter(facets=theme)).text
    assert not any(says[1] in sentence for sentence in (unranged.subtitle, unranged.undated))
    assert str(undated) in unranged.undated
