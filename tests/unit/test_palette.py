from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.palette import Colour, Scheme

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
GROUNDS = {"background": palette.BACKGROUND, "surface": palette.SURFACE}
READ = {
    "text": palette.TEXT,
    "muted": palette.MUTED,
    "link": palette.LINK,
    **{f"theme {code}": colour for code, colour in palette.THEMES.items()},
}
"""Colours in which text is set."""
SEEN = {"accent": palette.ACCENT, **{f"chart {place}": colour for place, colour in enumerate(palette.CHARTS)}}
"""Colours of lines, bars and buttons."""


def luminance(colour: str) -> float:
    """WCAG 2.2: relative luminance."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def themes() -> dict[str, Any]:
    configured: dict[str, Any] = tomllib.loads(CONFIG.read_text("utf-8"))["theme"]
    return configured


def test_contrast_is_measured_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("option", "role"),
    [
        ("primaryColor", "accent"),
        ("backgroundColor", "background"),
        ("secondaryBackgroundColor", "surface"),
        ("textColor", "text"),
        ("linkColor", "link"),
        ("borderColor", "border"),
    ],
)
def test_streamlit_is_configured_with_the_colours_of_the_palette(scheme: Scheme, option: str, role: str) -> None:
    assert themes()[scheme][option] == palette.ROLES[role][scheme]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_configured_chart_colours_begin_with_those_of_the_palette(scheme: Scheme) -> None:
    expected = [colour[scheme] for colour in palette.CHARTS]
    assert themes()[scheme]["chartCategoricalColors"][: len(expected)] == expected


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", READ)
def test_text_can_be_read(name: str, ground: str, scheme: Scheme) -> None:
    assert contrast(READ[name][scheme], GROUNDS[ground][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", SEEN)
def test_lines_and_bars_can_be_seen(name: str, ground: str, scheme: Scheme) -> None:
    assert contrast(SEEN[name][scheme], GROUNDS[ground][scheme]) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("colours", [palette.CHARTS, palette.SHADES, tuple(palette.THEMES.values())], ids=len)
def test_no_colour_stands_for_two_things(colours: tuple[Colour, ...], scheme: Scheme) -> None:
    assert len({colour[scheme] for colour in colours}) == len(colours)


def test_every_theme_has_its_colour(catalogue: Catalogue) -> None:
    assert set(palette.THEMES) == set(catalogue.vocabulary.codes("theme"))


def test_a_colour_answers_for_both_schemes() -> None:
    colour = Colour("#ff8000", "#000a0f")
    assert (colour["light"], colour["dark"]) == ("#ff8000", "#000a0f")
    assert colour.channels("light") == [255, 128, 0]
    assert colour.channels("dark") == [0, 10, 15]


def declared() -> Mapping[str, tuple[str, str]]:
    declarations = re.findall(
        r"--ci-([a-z0-9-]+):light-dark\((#[0-9a-f]{6}),(#[0-9a-f]{6})\);", palette.css_variables()
    )
    return {name: (light, dark) for name, light, dark in declarations}


def test_the_style_sheet_gets_every_role_chart_and_theme_in_both_schemes() -> None:
    themed = {f"theme-{code.replace('_', '-')}": colour for code, colour in palette.THEMES.items()}
    charts = {f"chart-{place}": colour for place, colour in enumerate(palette.CHARTS, start=1)}
    assert declared() == {name: (c.light, c.dark) for name, c in {**palette.ROLES, **charts, **themed}.items()}
