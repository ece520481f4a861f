"""Text in images."""

from __future__ import annotations

import pytest

from dashboard.components.image_text import SANS, SERIF, drop_missing_glyphs, load_font, wrap
from dashboard.streamlit_adapter import fonts

FILES = fonts.site_fonts().files


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#ΜένουμεΣπίτι (We stay home)", "#ΜένουμεΣπίτι (We stay home)"),
        ("#НаСпортіВдома (Sport at home)", "#НаСпортіВдома (Sport at home)"),
        ("#덕분에챌린지 (Thanks to you challenge)", "Thanks to you challenge"),
        ("うちで踊ろう (Dancing on the Inside)", "Dancing on the Inside"),
        ("#مبادرة_تكفل", ""),
        ("(all of it)", "(all of it)"),
        ("Search: 武汉", ""),
        ("Recherche\u202f: 武汉\u202f; Pays\u202f: France", "Pays\u202f: France"),
        ("Country: France; Search: 武汉; Theme: Sport", "Country: France; Theme: Sport"),
        ("Search: 武汉 masks", ""),
        ("Recherche\u202f: masques 武汉\u202f; Pays\u202f: France", "Pays\u202f: France"),
        ("Search: masks; Country: France", "Search: masks; Country: France"),
        ("200\u202f000 vues", "200\u202f000 vues"),
    ],
)
def test_words_without_letters_in_the_typeface_are_left_out(text: str, expected: str) -> None:
    assert drop_missing_glyphs(text, load_font(SERIF, 60, FILES)) == expected


@pytest.mark.parametrize("text", ["", "one", "word " * 60, "x" * 300, "W" * 90 + " i " + "i" * 500])
def test_lines_fit_and_lose_nothing_but_spaces(text: str) -> None:
    font = load_font(SANS, 36, FILES)
    lines = list(wrap(text, font, 600))
    assert all(font.getlength(line) <= 600 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_font_is_opened_once() -> None:
    assert load_font(SERIF, 44, FILES) is load_font(SERIF, 44, FILES)


def test_a_family_without_a_file_is_drawn_in_a_font_of_its_own() -> None:
    assert load_font(SERIF, 44, {}).getlength("a") > 0
