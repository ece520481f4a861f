"""Proper names among the words that are searched: they have no plural, no feminine and are no form of a verb.

Without telling them apart, a stemmer takes *Marie* for a form of *mars* and *Federer* for one of *federation*.
"""

from __future__ import annotations

import re

from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.search_text import SearchText

WORD = re.compile(r"[^\W_]+")
PLURAL = "s"


class ProperNames:
    """Learns from all texts which words only stand in names, always with a capital letter."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._in_names: set[str] = set()
        self._common: set[str] = set()

    def read(self, text: SearchText) -> None:
        """Learn from ``text``. The words of a label have forms: *France* is found as *français*."""
        for word in WORD.findall(text.text):
            folded = fold_text(word).split()
            self._known.update(folded)
            if text.is_label or not word[0].isupper():
                self._common.update(folded)
            elif text.is_name:
                self._in_names.update(folded)

    def words(self) -> frozenset[str]:
        """The proper names, folded. A word that also stands in the plural is none: *Streamers* in a name."""
        return frozenset(word for word in self._in_names - self._common if not self._has_plural(word))

    def _has_plural(self, word: str) -> bool:
        return word + PLURAL in self._known or (word.endswith(PLURAL) and word[:-1] in self._known)
