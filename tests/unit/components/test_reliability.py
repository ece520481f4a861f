"""How sure one may be: the same numbers in every language, and in the README of the data."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dashboard.catalogue import audits
from dashboard.catalogue.loader import DATA
from dashboard.components.reliability import reliability_sentences
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]


def test_every_number_of_the_audits_is_told(words: Words) -> None:
    audit, search = audits.INITIATIVES, audits.SECOND_SEARCH
    for language in LANGUAGES:
        numbers = set(re.findall(r"\d+", " ".join(reliability_sentences(words[language]))))
        expected = (audit.checked, audit.drawn_from, audit.right, audit.slips, audit.wrong, search.searched)
        assert {str(number) for number in expected} <= numbers


def test_bounds_are_written_with_two_digits(words: Words) -> None:
    text = " ".join(reliability_sentences(words["en"]))
    assert all(bound in text for bound in ("15%", "6.4%", "9.5%"))
    assert "6,4\u202f%" in " ".join(reliability_sentences(words["fr"]))


def test_the_readme_of_the_data_says_the_same(words: Words) -> None:
    readme = " ".join((DATA / "README.md").read_text("utf-8").split())
    assert [sentence for sentence in reliability_sentences(words["en"]) if sentence not in readme] == []
