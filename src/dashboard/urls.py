"""The one builder of every address of the site.

An address is relative to a ``root``: nothing in the pages of the dashboard, ``../`` as often as a static page is deep,
or the public address in everything that is read elsewhere. Parameters are always given in the order in which they are
written, so that one view has one address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

HOME = "home"
"""The page at the top of the site; every other page is at its own name."""
GALLERY, MAP, WATCH, INITIATIVE, FIGURES, SEARCH = "gallery", "map", "watch", "initiative", "engagement", "search"
"""Pages that addresses lead into."""
FIGURE, CLAIM = "figure", "claim"
"""The parameters by which the page of the figures shows one of them, or one check."""
FOUND = "found"
"""The parameter in which one record names the search that it was found by, to lead back there."""
Params = Iterable[tuple[str, str]]


def query_string(params: Params) -> str:
    """``params`` as the query of an address, without the question mark. The only place where one is written."""
    return urlencode(tuple(params))


def with_query(path: str, params: Params = (), fragment: str = "") -> str:
    """``path`` with its parameters and the part of the page that it opens."""
    query = query_string(params)
    return f"{path}{'?' if query else ''}{query}{'#' if fragment else ''}{fragment}"


def host_and_path(scheme: str, host: str, path: str) -> str:
    """The address that a client asked for. The name of the host is theirs: nothing of it may be read as markup."""
    return f"{scheme}://{quote(host, safe=':[]')}{path}"


@dataclass(frozen=True, slots=True)
class Urls:
    """Addresses below ``root``, which is empty or ends with a slash. ``language`` is asked for wherever it is given."""

    root: str = ""

    @property
    def unkept(self) -> bool:
        """Whether results that hold these addresses must not be kept, because hardly anybody uses their host."""
        return bool(getattr(self.root, "unkept", False))

    def page(self, name: str, params: Params = (), fragment: str = "") -> str:
        """A page of the dashboard by its name."""
        path = "" if name == HOME else name
        return with_query(f"{self.root}{path}" or "./", params, fragment)

    def file(self, path: str, params: Params = ()) -> str:
        """A file by its path below the top of the site, with or without a slash at its beginning."""
        return with_query(f"{self.root}{path.removeprefix('/')}", params)

    def static_page(self, language: str, slug: str) -> str:
        """A static page by its slug."""
        return f"{self.root}{language}/{slug}"

    def gallery(self, filters: Params = (), params: Params = ()) -> str:
        """The initiatives of a selection, as cards or as a table."""
        return self.page(GALLERY, (*filters, *params))

    def map(self, filters: Params = (), params: Params = ()) -> str:
        """The countries of a selection."""
        return self.page(MAP, (*filters, *params))

    def watch(self, filters: Params = (), params: Params = ()) -> str:
        """The initiatives of a selection, week by week."""
        return self.page(WATCH, (*filters, *params))

    def initiative(self, identifier: str, params: Params = ()) -> str:
        """The page of one initiative."""
        return self.page(INITIATIVE, (("id", identifier), *params))

    def claim(self, identifier: str, params: Params = ()) -> str:
        """The check of one number of the letter."""
        return self.page(FIGURES, ((CLAIM, identifier), *params))

    def chart(self, name: str, params: Params = ()) -> str:
        """One chart, on the page of the figures."""
        return self.page(FIGURES, params, name)

    def figure(self, identifier: str, params: Params = ()) -> str:
        """One figure with all that is known about it."""
        return self.page(FIGURES, ((FIGURE, identifier), *params))

    def figures(self, filters: Params = (), params: Params = ()) -> str:
        """The figures of a selection: the table, which is a part of their page."""
        return self.page(FIGURES, (*filters, *params), "figures")

    def search(self, q: str, params: Params = ()) -> str:
        """All that a search finds on the site."""
        return self.page(SEARCH, (("q", q), *params))

    def feed(self, language: str, selection: Params = ()) -> str:
        """The Atom feed of the watch, or of the initiatives of a selection."""
        return with_query(f"{self.root}feed/{language}.atom", selection)

    def corrections_feed(self, language: str) -> str:
        """The Atom feed of corrections of the data."""
        return f"{self.root}feed/{language}/corrections.atom"
