"""The image beside links: the drawing with the finding, as large as chat applications show it."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from dashboard import palette
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.charts.dot_plot_drawing import drawing_of
from dashboard.components.dot_plot_card import render_dot_plot_card
from dashboard.components.social_card import IMAGE_SIZE
from dashboard.context import SiteContext
from dashboard.streamlit_adapter import fonts

FUNDRAISING = InitiativeFilter(facets={"theme": ("fundraising",)})


def rendered(context: SiteContext, selection: InitiativeFilter, filters: str = "") -> tuple[Image.Image, int]:
    drawing = drawing_of(context, "fr", selection)
    content = render_dot_plot_card(drawing, filters, context.localizer("fr"), fonts.site_fonts().files)
    return Image.open(io.BytesIO(content)).convert("RGB"), len(content)


def count_near(image: Image.Image, colour: palette.Colour) -> int:
    """How many points have nearly that colour."""
    near = Image.new("RGB", image.size, colour.light)
    difference = ImageChops.difference(image, near).convert("L")
    return sum(difference.histogram()[:5])


def test_it_is_as_large_as_applications_show_and_light(context: SiteContext) -> None:
    image, size = rendered(context, InitiativeFilter())
    assert (image.size, size < 60_000) == (IMAGE_SIZE, True)


def test_marks_of_a_selection_keep_their_colour_and_others_are_grey(context: SiteContext) -> None:
    whole, _ = rendered(context, InitiativeFilter())
    selected, _ = rendered(context, FUNDRAISING, "Thème")
    colour, other = palette.THEMES["fundraising"], palette.THEMES["humour_and_entertainment"]
    assert count_near(whole, other) > 100
    assert count_near(selected, colour) > 100
    assert count_near(selected, other) == 0


@pytest.mark.parametrize("filters", ["", "word " * 100, "x" * 400])
def test_nothing_is_drawn_over_the_name_of_the_site_or_the_edge(context: SiteContext, filters: str) -> None:
    image, _ = rendered(context, FUNDRAISING, filters)
    grey = image.convert("L")
    assert min(grey.crop((0, 560, IMAGE_SIZE[0], 575)).tobytes()) > 200
    assert min(grey.crop((IMAGE_SIZE[0] - 20, 30, *IMAGE_SIZE)).tobytes()) > 200


def test_a_long_finding_keeps_its_last_words(context: SiteContext) -> None:
    drawing, localizer, files = (
        drawing_of(context, "fr", FUNDRAISING),
        context.localizer("fr"),
        fonts.site_fonts().files,
    )
    titles = [f"{'mot ' * 30}, dont {number} en France" for number in (10, 44)]
    drawings = [replace(drawing, text=replace(drawing.text, title=title)) for title in titles]
    first, second = (render_dot_plot_card(each, "", localizer, files) for each in drawings)
    assert first != second
