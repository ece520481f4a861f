"""Proper names among the words that are searched: they have no plural, no feminine and are no form of a verb.

Without telling them apart, a stemmer takes *Marie* for a form of *mars* and *Federer* for one of *federation*.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.search_text import SearchText

WORD = re.compile(r"[^\W_]+")
PLURAL = "s"


class ProperNames:
    """Learns from all texts which words only stand in names, always with a capital letter.

    Texts share most of their words, so each is folded once, when all are read.
    """

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._in_names: set[str] = set()
        self._common: set[str] = set()

    def read(self, text: SearchText) -> None:
        """Learn from ``text``. The words of a label have forms: *France* is found as *français*."""
        words = WORD.findall(text.text)
        self._known.update(words)
        self._common.update(word for word in words if text.is_label or not word[0].isupper())
        if text.is_name and not text.is_label:
            self._in_names.update(word for word in words if word[0].isupper())

    def words(self) -> frozenset[str]:
        """The proper names, folded. A word that also stands in the plural is none: *Streamers* in a name."""
        known, in_names, common = map(_folded, (self._known, self._in_names, self._common))
        return frozenset(word for word in in_names - common if not _has_plural(word, known))


def _folded(words: Iterable[str]) -> set[str]:
    return {part for word in words for part in fold_text(word).split()}


def _has_plural(word: str, known: Collection[str]) -> bool:
    return word + PLURAL in known or (word.endswith(PLURAL) and word[:-1] in known)
