"""Whole addresses of the site's pages, for files that are read elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week
from dashboard.static_site import slugs


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses in one language; ``base`` is that of the home page and ends with a slash.

    They lead to the static pages, which every mail program and feed reader can show.
    """

    base: str
    language: Language

    def initiative(self, initiative: Initiative) -> str:
        """The page of an initiative."""
        return self._page(slugs.initiative_slug(initiative.id))

    def week(self, week: Week) -> str:
        """The page of a week with all initiatives."""
        return self._page(slugs.week_slug(week))

    def watch(self) -> str:
        """The list of the weeks."""
        return self._page(slugs.WATCH)

    def view(self, week: Week, selection: QueryParams) -> str:
        """A week in the dashboard with the filters of ``selection``."""
        return f"{self.base}watch?{urlencode((*selection, ('week', week.code), ('lang', self.language)))}"

    def feed(self) -> str:
        """The Atom feed of the watch."""
        return f"{self.base}{feed_path(self.language)}"

    def _page(self, tail: str) -> str:
        return f"{self.base}{self.language}/{tail}"


def feed_path(language: Language) -> str:
    """The address of the Atom feed in ``language``, below that of the home page."""
    return f"feed/{language}.atom"
