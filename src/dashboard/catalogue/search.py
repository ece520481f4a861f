"""Free-text search that cares neither for case, accents and punctuation nor for the script a name is written in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.model import Figure, Initiative

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that Unicode does not take apart, though a reader types them as two or without their stroke."""

Fields = tuple[str, ...]
INITIATIVE_WEIGHTS = (8, 4, 4, 2, 1)
"""What a hit in names, actors, hashtags, localities and summaries is worth: a name outweighs any mention in a text."""


def fold_text(text: str) -> str:
    """``text`` as it is compared: lower case, without accents, every run of punctuation or space as one space."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(LIGATURES)
    spaced = (" " if unicodedata.category(c)[0] in "PSZC" else c for c in letters if unicodedata.category(c) != "Mn")
    return " ".join("".join(spaced).split())


def initiative_fields(initiative: Initiative) -> Fields:
    """The texts of an initiative that are searched, in the order of ``INITIATIVE_WEIGHTS``."""
    return (
        _in_all_languages(initiative.name),
        f"{_in_all_languages(initiative.actor)} {initiative.handle or ''}",
        " ".join(initiative.hashtags),
        _in_all_languages(initiative.locality) if initiative.locality else "",
        _in_all_languages(initiative.summary),
    )


def _in_all_languages(text: LocalizedText) -> str:
    """``text`` in every language, once where it is the same."""
    return " ".join(dict.fromkeys(text.values()))


def figure_fields(figure: Figure) -> Fields:
    """The texts of a figure that are searched, as one field."""
    texts = (figure.metric, figure.issuer, figure.population, figure.baseline, figure.caveat, figure.caveat_key)
    return (" ".join([figure.id, figure.series, *(part for text in texts if text for part in text.values())]),)


class SearchIndex:
    """The folded texts of all records, made once; a query then only compares.

    Args:
        fields: The searched texts of each record.
        weights: What a hit in each field is worth; empty where matches are not ranked.
    """

    def __init__(self, fields: Iterable[Fields], weights: Sequence[int] = ()) -> None:
        self._fields = [tuple(f" {fold_text(text)}" for text in texts) for texts in fields]
        self._texts = ["".join(fields) for fields in self._fields]
        self._weights = weights

    def scores(self, query: str) -> NDArray[np.int64]:
        """One score a record, in their order; 0 where a word of ``query`` is missing, 1 for all without any word."""
        words = fold_text(query).split()
        if not words:
            return np.ones(len(self._fields), dtype=np.int64)
        scores = np.zeros(len(self._fields), dtype=np.int64)
        # Most records lack a word, which one look at all their texts tells.
        for row in (row for row, text in enumerate(self._texts) if all(word in text for word in words)):
            scores[row] = self._score(self._fields[row], words) if self._weights else 1
        return scores

    def _score(self, fields: Fields, words: Sequence[str]) -> int:
        total = 1
        for word in words:
            best = max(_hit(field, word) * weight for field, weight in zip(fields, self._weights, strict=True))
            if best == 0:
                return 0
            total += best
        return total


def _hit(field: str, word: str) -> int:
    """2 where ``word`` begins a word, 1 where it stands inside one (scripts without spaces, hashtags), else 0."""
    if f" {word}" in field:
        return 2
    return 1 if word in field else 0
