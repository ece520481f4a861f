"""The smaller typefaces hold what the site writes with them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from dashboard.i18n.translation import sentences
from dashboard.streamlit_adapter import fonts, frontend
from tools.fonts import HEADINGS

LETTERS = [name for name, subset in fonts.SUBSET_NAMES.items() if subset != fonts.ICON_FILE]
DATA = Path(__file__).parents[3] / "data"


@cache
def original(name: str) -> TTFont:
    [file] = frontend.asset_names("media", name)
    return TTFont(frontend.asset_files("media")[file])


@cache
def smaller(name: str) -> TTFont:
    file = fonts.subset_file(f"{name}.ttf.AbCdEf12.woff2")
    assert file is not None
    return TTFont(file)


@pytest.mark.parametrize("name", LETTERS)
def test_every_character_of_words_and_data_is_there_if_the_original_has_it(name: str) -> None:
    characters = {sign for file in DATA.glob("*.csv") for sign in file.read_text("utf-8")} | {
        *sentences("fr"),
        *sentences("en"),
    }
    wanted = {ord(sign) for sign in characters} & original(name).getBestCmap().keys()
    assert len(wanted) > 100
    assert [chr(sign) for sign in wanted - smaller(name).getBestCmap().keys()] == []


@pytest.mark.parametrize("name", LETTERS)
def test_the_weights_that_are_used_are_there_and_the_name_of_the_original_is_not(name: str) -> None:
    if name == fonts.FAMILIES["Source Serif"]:
        assert smaller(name)["OS/2"].usWeightClass == HEADINGS["wght"]
    else:
        weights, weight_axes = (
            [a for a in font["fvar"].axes if a.axisTag == "wght"] for font in (original(name), smaller(name))
        )
        assert [(a.minValue, a.maxValue) for a in weight_axes] == [(a.minValue, a.maxValue) for a in weights]
    font_names = [record.toUnicode() for record in smaller(name)["name"].names if record.nameID in (1, 4, 6, 16)]
    assert font_names
    assert not any("Source" in text for text in font_names)


def test_an_icon_is_what_its_name_becomes() -> None:
    font = smaller("MaterialSymbols-Rounded")
    letters = font.getBestCmap()
    spelt = {
        (first, *ligature.Component): ligature.LigGlyph
        for lookup in font["GSUB"].table.LookupList.Lookup
        for table in lookup.SubTable
        for first, ligatures in getattr(getattr(table, "ExtSubTable", table), "ligatures", {}).items()
        for ligature in ligatures
    }
    for icon in fonts.ICONS:
        glyph = font["glyf"][spelt[tuple(letters[ord(letter)] for letter in icon)]]
        assert glyph.numberOfContours > 0, icon


def test_what_is_not_made_smaller_is_sent_as_it_is() -> None:
    assert fonts.subset_file("SourceCodeVF-Upright.ttf.BjWn63N-.woff2") is None
    assert fonts.subset_file("../serif.woff2") is None
