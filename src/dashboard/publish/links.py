"""Whole addresses of the site's pages, for files that are read elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from dashboard.catalogue.query import Pairs
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses in one language; ``base`` is that of the home page and ends with a slash."""

    base: str
    language: Language

    def initiative(self, initiative: Initiative) -> str:
        """The page of an initiative."""
        return self._to("initiative", ("id", initiative.id))

    def week(self, week: Week, selection: Pairs = ()) -> str:
        """The watch at ``week``, with the filters of ``selection``."""
        return self._to("watch", *selection, ("week", week.code))

    def watch(self) -> str:
        """The watch as it opens."""
        return self._to("watch")

    def feed(self) -> str:
        """The Atom feed of the watch."""
        return f"{self.base}{feed_path(self.language)}"

    def _to(self, path: str, *pairs: tuple[str, str]) -> str:
        return f"{self.base}{path}?{urlencode((*pairs, ('lang', self.language)))}"


def feed_path(language: Language) -> str:
    """The address of the Atom feed in ``language``, below that of the home page."""
    return f"feed/{language}.atom"
