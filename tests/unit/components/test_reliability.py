"""How sure one may be: the same numbers in every language, and in the README of the data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from dashboard.catalogue import audits
from dashboard.catalogue.evidence import publishers
from dashboard.catalogue.loader import DATA, Catalogue
from dashboard.components.reliability import reliability_sentences
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.shipped import rows

Words = Mapping[Language, Localizer]


def test_every_number_of_the_audits_is_told(catalogue: Catalogue, words: Words) -> None:
    audit, search = audits.INITIATIVES, audits.SECOND_SEARCH
    for language in LANGUAGES:
        numbers = set(re.findall(r"\d+", " ".join(reliability_sentences(catalogue, words[language]))))
        expected = (audit.checked, audit.drawn_from, audit.right, audit.slips, audit.wrong, search.searched)
        assert {str(number) for number in expected} <= numbers


def test_bounds_are_written_with_two_digits(catalogue: Catalogue, words: Words) -> None:
    text = " ".join(reliability_sentences(catalogue, words["en"]))
    assert all(bound in text for bound in ("15%", "6.4%", "9.5%"))
    assert "6,4\u202f%" in " ".join(reliability_sentences(catalogue, words["fr"]))


def test_the_readme_of_the_data_says_the_same(catalogue: Catalogue, words: Words) -> None:
    readme = " ".join((DATA / "README.md").read_text("utf-8").split())
    assert [sentence for sentence in reliability_sentences(catalogue, words["en"]) if sentence not in readme] == []


def test_what_a_release_added_is_counted_from_its_changes(catalogue: Catalogue, words: Words) -> None:
    additions = audits.latest_additions(catalogue.initiatives, catalogue.release.version)
    single = sum(publishers(item.sources) == 1 for item in catalogue.initiatives if item.id in added(catalogue))
    assert (additions.added, additions.single) == (len(added(catalogue)), single)
    nothing = replace(catalogue, initiatives=())
    told, silent = (len(reliability_sentences(each, words["en"])) for each in (catalogue, nothing))
    assert told - silent == bool(additions.added)


def added(catalogue: Catalogue) -> set[str]:
    version = catalogue.release.version
    return {
        row["id"]
        for row in rows("changes")
        if (row["version"], row["table"], row["is"]) == (version, "initiatives", "added")
    }
