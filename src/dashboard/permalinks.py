"""The addresses of what can be cited: whole, in a language, and the same whenever they are made.

``site`` is the public address of the site, without a slash at its end.
"""

from __future__ import annotations

from urllib.parse import urlencode

from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language

GALLERY, MAP, ENGAGEMENT, INITIATIVE = "gallery", "map", "engagement", "initiative"
FIGURES = "figures"
"""The anchor of the table of figures."""


def home(site: str, language: Language) -> str:
    """The site itself."""
    return _address(site, "", (), language)


def view(site: str, page: str, query: QueryParams, language: Language) -> str:
    """A page with what was selected on it; the table of figures is a part of its page."""
    anchor = FIGURES if page == ENGAGEMENT else ""
    return _address(site, page, query, language, anchor)


def initiative(site: str, identifier: str, language: Language) -> str:
    """The page of one initiative."""
    return _address(site, INITIATIVE, (("id", identifier),), language)


def claim(site: str, identifier: str, language: Language) -> str:
    """The page of the charts, opened at the check of one of the letter's numbers."""
    return _address(site, ENGAGEMENT, (), language, f"claim-{identifier}")


def chart(site: str, name: str, language: Language) -> str:
    """The page of the charts, opened at one of them."""
    return _address(site, ENGAGEMENT, (), language, name)


def figure(site: str, identifier: str, language: Language) -> str:
    """The table of figures, narrowed to one of them: on which of its pages that stands changes with the data."""
    return _address(site, ENGAGEMENT, (("q", identifier),), language, f"figure-{identifier}")


def _address(site: str, page: str, query: QueryParams, language: Language, anchor: str = "") -> str:
    return f"{site}/{page}?{urlencode((*query, ('lang', language)))}{'#' if anchor else ''}{anchor}"


def slide(site: str, page: str, query: QueryParams, language: Language, fragment: str) -> str:
    """The live view of a slide; the page of the whole site has no name of its own."""
    return _address(site, "" if page == "home" else page, query, language, fragment)
