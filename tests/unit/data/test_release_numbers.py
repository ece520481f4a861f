"""The numbers that the note of the latest release states are those of the table of changes: they do not grow old."""

from __future__ import annotations

import re

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Record
from dashboard.languages import LANGUAGES, Language

NUMBER = re.compile(r"\d+(?:[,\u202f]\d{3})*")


def numbers_of(note: str) -> list[int]:
    """The numbers that a note has in figures, in its order."""
    return [int(re.sub(r"\D", "", number)) for number in NUMBER.findall(note)]


def is_new(record: Record, version: str) -> bool:
    """Whether ``version`` added the record."""
    return any(
        change.field is None and change.after == "added" and change.id == change.record_id
        for change in record.changes
        if change.version == version
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_of_the_latest_release_are_counted(catalogue: Catalogue, language: Language) -> None:
    version = catalogue.release.version
    kinds = (catalogue.initiatives, catalogue.figures)
    touched = [
        [record for record in records if any(change.version == version for change in record.changes)]
        for records in kinds
    ]
    added = [sum(is_new(record, version) for record in records) for records in touched]
    counts = [*added, *(len(records) - new for records, new in zip(touched, added, strict=True))]
    stated = numbers_of(catalogue.release_notes[0].text[language])
    assert stated in ([], counts), "initiatives and figures added, corrected; a note may count nothing"
