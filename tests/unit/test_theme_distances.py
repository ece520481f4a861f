"""The colours of the themes are told apart by readers of every colour vision, and read as text."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import pytest
from coloraide import Color

from dashboard import palette
from dashboard.palette import Scheme

pytestmark = pytest.mark.slow

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
APART: Mapping[tuple[Scheme, str], float] = {
    ("light", "normal"): 17,
    ("light", "protan"): 8.6,
    ("light", "deutan"): 8.6,
    ("light", "tritan"): 8.6,
    ("dark", "normal"): 18,
    ("dark", "protan"): 9.3,
    ("dark", "deutan"): 9.3,
    ("dark", "tritan"): 9.3,
}
"""The least CIEDE2000 distance between two themes: just under what the search of ``tools/theme_colours.py`` reached.

Colours chosen by eye came within 2, which passes for one colour. On a light ground text must be dark, which leaves less
room than light text on a dark one. Of normal vision the search asks twice the distance that it asks of a deficiency.
"""


def seen(colour: str, vision: str) -> Color:
    """A colour as it looks with full loss of one kind of cone, or with none."""
    return Color(colour) if vision == "normal" else Color(colour).filter(vision, 1, out_space="srgb").clip()


def nearest(scheme: Scheme, vision: str) -> tuple[float, str, str]:
    """The distance of the two closest themes, and which they are."""
    colours = {theme: seen(colour[scheme], vision) for theme, colour in palette.THEMES.items()}
    return min(
        (colours[one].delta_e(colours[other], method="2000"), one, other) for one, other in combinations(colours, 2)
    )


def test_a_deficiency_brings_red_and_green_together() -> None:
    red, green = "#b04a3a", "#7a7a30"
    apart = {
        vision: seen(red, vision).delta_e(seen(green, vision), method="2000")
        for vision in ("normal", "deutan", "tritan")
    }
    assert apart["deutan"] < apart["normal"] / 2
    assert apart["tritan"] > apart["deutan"] * 2


@pytest.mark.parametrize(("scheme", "vision"), APART)
def test_themes_are_told_apart(scheme: Scheme, vision: str) -> None:
    distance, one, other = nearest(scheme, vision)
    assert distance >= APART[scheme, vision], f"{one} and {other} look alike"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", [palette.BACKGROUND, palette.SURFACE], ids=["background", "surface"])
@pytest.mark.parametrize("theme", palette.THEMES)
def test_themes_are_read(theme: str, ground: palette.Colour, scheme: Scheme) -> None:
    assert Color(palette.THEMES[theme][scheme]).contrast(ground[scheme]) >= 4.5
