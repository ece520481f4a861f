"""A highlight says no number that its record has not, and gives the outcome with its bound, in every language alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Highlight, Outcome
from dashboard.i18n.highlight_numbers import highlight_problems
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
MASKS = Outcome(1200, "masks", "over", "goods", "given")
SENTENCES = {"en": "Over 1,200 masks were sewn.", "fr": "Plus de 1\u202f200 masques ont été cousus."}


def with_sentences(catalogue: Catalogue, words: Words, **sentences: str) -> Catalogue:
    """The catalogue with one highlight, of an initiative that gave over 1,200 masks in March 2020."""
    first = catalogue.highlights[0]
    item = replace(first.initiative, outcome=MASKS, outcome_note=None, start_date="2020-03", followers=None)
    others = {language: words[language].quantity(1200, "count", "over") for language in LANGUAGES}
    texts = others | SENTENCES | sentences
    return replace(catalogue, highlights=(Highlight(item, 1, LocalizedText(texts), first.url),))


def messages(catalogue: Catalogue, words: Words) -> list[str]:
    return [str(problem) for problem in highlight_problems(catalogue, words)]


def test_the_highlights_of_the_shipped_data_are_sound(catalogue: Catalogue, words: Words) -> None:
    assert catalogue.highlights
    assert messages(catalogue, words) == []


def test_numbers_of_the_record_with_their_bound_are_accepted(catalogue: Catalogue, words: Words) -> None:
    assert messages(with_sentences(catalogue, words), words) == []


@pytest.mark.parametrize(
    ("english", "reason"),
    [
        (
            "Over 1,200 masks were sewn by 77 people.",
            'sentence_en: of "{}" gives "77", which is no number of the record',
        ),
        ("They gave 1,200 masks.", 'sentence_en: of "{}" gives the outcome without its bound, "over"'),
        ("They gave nearly 1,200 masks.", "contradicts a bound of the record"),
        ("Masks were sewn.", "does not give the same numbers in every language"),
    ],
)
def test_a_sentence_that_says_something_else_is_refused(
    catalogue: Catalogue, words: Words, english: str, reason: str
) -> None:
    changed = with_sentences(catalogue, words, en=english)
    found = messages(changed, words)
    assert any(reason.format(changed.highlights[0].initiative.id) in message for message in found), found
