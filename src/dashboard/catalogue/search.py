"""Free-text search that cares neither for case, accents and punctuation nor for the script a name is written in."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dashboard.catalogue.model import Initiative

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that Unicode does not take apart, though a reader types them as two or without their stroke."""

Fields = tuple[str, ...]
WEIGHTS = (8, 4, 4, 2, 1)
"""What a hit in name, actor, hashtags, locality and summaries is worth: a name outweighs any mention in a text."""


def fold_text(text: str) -> str:
    """``text`` as it is compared: lower case, without accents, every run of punctuation or space as one space."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(LIGATURES)
    kept = (" " if unicodedata.category(c)[0] in "PSZC" else c for c in letters if unicodedata.category(c) != "Mn")
    return " ".join("".join(kept).split())


def _fields(initiative: Initiative) -> Fields:
    return tuple(
        f" {fold_text(text)}"
        for text in (
            initiative.name,
            f"{initiative.actor} {initiative.handle or ''}",
            " ".join(initiative.hashtags),
            initiative.locality or "",
            f"{initiative.summary.en} {initiative.summary.fr}",
        )
    )


class SearchIndex:
    """The folded texts of all initiatives, made once; a query then only compares."""

    def __init__(self, initiatives: Sequence[Initiative]) -> None:
        self._fields = [_fields(initiative) for initiative in initiatives]
        self._texts = ["".join(fields) for fields in self._fields]

    def scores(self, query: str) -> NDArray[np.int64]:
        """One score a record, in their order; 0 where a word of ``query`` is missing, 1 for all without any word."""
        words = fold_text(query).split()
        if not words:
            return np.ones(len(self._fields), dtype=np.int64)
        scores = np.zeros(len(self._fields), dtype=np.int64)
        # Most records lack a word, which one look at all their texts tells.
        for row in (row for row, text in enumerate(self._texts) if all(word in text for word in words)):
            scores[row] = self._score(self._fields[row], words)
        return scores

    @staticmethod
    def _score(fields: Fields, words: Sequence[str]) -> int:
        total = 1
        for word in words:
            best = max(_hit(field, word) * weight for field, weight in zip(fields, WEIGHTS, strict=True))
            if best == 0:
                return 0
            total += best
        return total


def _hit(field: str, word: str) -> int:
    """2 where ``word`` begins a word, 1 where it stands inside one (scripts without spaces, hashtags), else 0."""
    if f" {word}" in field:
        return 2
    return 1 if word in field else 0
