"""The icons of the themes are one drawing each, for pages, drawings and slides alike."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from lxml import etree

from dashboard import package_files, palette
from dashboard.catalogue.loader import Catalogue
from dashboard.components import site_assets
from dashboard.components.theme_icons import SIDE, has_icon, icon_path, theme_icon, theme_rules
from tools import theme_icons as tool

THEMES = tuple(palette.THEMES)


def test_every_theme_of_the_vocabulary_has_an_icon_and_no_two_share_one(catalogue: Catalogue) -> None:
    codes = catalogue.vocabulary.codes("theme")
    assert all(map(has_icon, codes))
    assert not has_icon("no_such_theme")
    assert len({icon_path(code) for code in codes}) == len(codes)
    assert set(tool.DRAWINGS) == set(codes)


@pytest.mark.parametrize("theme", THEMES)
def test_a_path_has_only_what_powerpoint_draws_too_and_stays_within_its_square(theme: str) -> None:
    path = icon_path(theme)
    assert re.fullmatch(r"M(?:[MLCZ]|-?[\d.]+| )*", path)
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", path)]
    assert len(numbers) % 2 == 0
    assert min(numbers) >= 0
    assert max(numbers) <= SIDE


@pytest.mark.parametrize("theme", THEMES)
def test_an_icon_is_a_drawing_in_the_colour_of_the_text_that_says_nothing(theme: str) -> None:
    icon = etree.fromstring(theme_icon(theme))
    assert (icon.get("stroke"), icon.get("fill"), icon.get("aria-hidden")) == ("currentColor", "none", "true")
    assert [part.get("d") for part in icon] == [icon_path(theme)]
    assert "".join(icon.itertext()) == ""


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_has_the_colour_and_the_same_drawing_for_what_names_a_theme(theme: str) -> None:
    rule = re.search(rf'\[data-theme="{theme}"\],.st-key-chip-theme-{theme}{{(.+?)}}', theme_rules())
    assert rule
    assert f"--ci-theme-colour:var(--ci-theme-{theme.replace('_', '-')})" in rule[1]
    mask = re.search(r'url\("data:image/svg\+xml,([^"]+)"\)', rule[1])
    assert mask
    svg = etree.fromstring(unquote(mask[1]))
    assert [part.get("d") for part in svg] == [icon_path(theme)]
    assert rule[0] in site_assets.stylesheet()


def test_the_licence_stands_beside_the_drawings_and_each_says_whose_it_is() -> None:
    folder = package_files.files_by_name(".svg")["fundraising.svg"].parent
    licence = (folder / "LICENSE").read_text("utf-8")
    assert licence.startswith("ISC License")
    assert "Lucide Icons and Contributors" in licence
    for theme, drawing in tool.DRAWINGS.items():
        assert f"{drawing} of Lucide" in package_files.read_text(f"{theme}.svg")
