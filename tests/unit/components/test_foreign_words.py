"""Words in another script say their language, as the pages of their record give it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.components.foreign_words import mark_foreign_words
from tests.unit.sample_records import PAGE

PAGES = [replace(PAGE, language=language) for language in ("bg", "ko", "en")]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Моли се вкъщи (Pray at home)", '<span lang="bg">Моли се вкъщи</span> (Pray at home)'),
        ("#덕분에챌린지, #덕분에", '#<span lang="ko">덕분에챌린지</span>, #<span lang="ko">덕분에</span>'),
        ("<b>Моли</b>", '&lt;b&gt;<span lang="bg">Моли</span>&lt;/b&gt;'),
        ("Créations & chansons", "Créations &amp; chansons"),
    ],
)
def test_words_of_another_script_are_marked_and_the_rest_is_escaped(text: str, marked: str) -> None:
    assert mark_foreign_words(text, PAGES) == marked


def test_what_no_page_says_is_not_marked() -> None:
    assert mark_foreign_words("Μένουμε Σπίτι", PAGES) == "Μένουμε Σπίτι"
    two_languages = [*PAGES, replace(PAGE, language="ru")]
    assert mark_foreign_words("Моли се", two_languages) == "Моли се"
