"""What a search finds on the whole site: initiatives, figures, pages and parts of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from dashboard.cache import KB, cached
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.search.index import SearchIndex
from dashboard.catalogue.search.quantities import stated_quantity
from dashboard.catalogue.search.search_text import Fields, SearchText
from dashboard.context import SiteContext
from dashboard.http.page_request import PageRequest
from dashboard.languages import LANGUAGES, Language
from dashboard.page_spec import PagePart, PageSpec
from dashboard.queries import figures_by_quantity, near_spellings, search_figures, search_initiatives, single_words
from dashboard.urls import SEARCH, Params, Urls

KINDS = ("initiatives", "figures", "pages")
"""What is found, as sentences call it."""
NUMBERS_FIRST = ("pages", "figures", "initiatives")
"""The kinds in the order in which they answer to a number with its unit: the check of it stands among the pages."""
WEIGHTS = (3, 1)
"""What a hit in the title and in the description of a page is worth."""
MAX_SUGGESTED = {"initiatives": 5, "figures": 3, "pages": 3}
"""Results that are shown while one types."""
MAX_COMPLETED = 24
"""Figures among which those are chosen whose value is the one that was typed."""


@dataclass(frozen=True, slots=True)
class SiteResults:
    """What a search finds, the best of each kind first.

    Attributes:
        q: The search.
        initiatives: The initiatives.
        figures: The figures.
        pages: The pages and parts of pages.
        near: The search that the results are of, where nothing has the words of ``q``; otherwise "".
        has_number: Whether a number with its unit is looked up: then pages, with the checks, and figures come first.
    """

    q: str
    initiatives: Sequence[Initiative] = ()
    figures: Sequence[Figure] = ()
    pages: Sequence[PagePart] = ()
    near: str = ""
    has_number: bool = False

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.initiatives) + len(self.figures) + len(self.pages)


def search_site(context: SiteContext, q: str, language: Language) -> SiteResults:
    """All that ``q`` finds; where that is nothing, what the likeliest near spelling finds; nothing for no search."""
    results = _search(context, q, language)
    return _near(context, results, partial(_search, context, language=language))


def count_single_words(context: SiteContext, q: str, language: Language) -> list[tuple[str, int]]:
    """How much each word of a search finds on the whole site, without those that find nothing."""
    counts = ((word, _search(context, word, language).count) for word in single_words(q))
    return [(word, count) for word, count in counts if count]


def complete_on_site(context: SiteContext, q: str, language: Language) -> SiteResults:
    """The first results for a search whose last word may be unfinished."""
    results = _complete(context, q, language)
    return _near(context, results, partial(_complete, context, language=language))


def _near(context: SiteContext, results: SiteResults, search: partial[SiteResults]) -> SiteResults:
    spellings = () if results.count or not results.q else near_spellings(context, results.q)
    if not spellings:
        return results
    near = search(spellings[0])
    return SiteResults(results.q, near.initiatives, near.figures, near.pages, spellings[0], near.has_number)


def _search(context: SiteContext, q: str, language: Language) -> SiteResults:
    if not q:
        return SiteResults(q)
    return SiteResults(
        q,
        search_initiatives(context, InitiativeFilter(q=q)).records,
        search_figures(context, FigureFilter(q=q)).records,
        _find_pages(context, q, language),
        has_number=bool(stated_quantity(q)),
    )


def _complete(context: SiteContext, q: str, language: Language) -> SiteResults:
    if not q:
        return SiteResults(q)
    figures = context.figure_index.complete(q, MAX_COMPLETED)
    return SiteResults(
        q,
        context.initiative_index.complete(q, MAX_SUGGESTED["initiatives"]),
        figures_by_quantity(context, q, figures)[: MAX_SUGGESTED["figures"]],
        _find_pages(context, q, language, is_unfinished=True)[: MAX_SUGGESTED["pages"]],
        has_number=bool(stated_quantity(q)),
    )


def _find_pages(
    context: SiteContext, q: str, language: Language, *, is_unfinished: bool = False
) -> tuple[PagePart, ...]:
    scores = page_index(context).scores(q, is_unfinished=is_unfinished)
    pages = site_pages(context, language)
    return tuple(pages[row] for row in np.argsort(-scores, kind="stable") if scores[row])


@cached(max_bytes=200 * KB, is_finite=True)
def site_pages(context: SiteContext, language: Language) -> tuple[PagePart, ...]:
    """All pages of the dashboard that show something by themselves, and the parts that they declare."""
    pages = [
        page for page in context.pages if page.name != SEARCH and not page.is_missing(_plain(context, page, language))
    ]
    return (
        *(_whole(context, page, language) for page in pages),
        *(part for page in pages for part in page.parts(context, language)),
    )


@cached(max_bytes=500 * KB, size_of=lambda _: 200 * KB, is_finite=True)
def page_index(context: SiteContext) -> SearchIndex:
    """Finds pages by their words in every language; its rows are the places in ``site_pages``."""
    versions = zip(*(site_pages(context, each) for each in LANGUAGES), strict=True)
    return SearchIndex(map(_fields, versions), WEIGHTS, proper_names=context.initiative_index.search.proper_names)


def _fields(versions: Sequence[PagePart]) -> Fields:
    pairs = [*zip(LANGUAGES, versions, strict=True)]
    return (
        [SearchText(part.title, language) for language, part in pairs],
        [SearchText(part.description, language) for language, part in pairs],
    )


def _whole(context: SiteContext, page: PageSpec, language: Language) -> PagePart:
    description = page.describe(_plain(context, page, language)).description
    title = context.localizer(language).t(f"page-{page.name}")
    return PagePart(title, description, partial(_address, page.name))


def _address(name: str, urls: Urls, params: Params) -> str:
    return urls.page(name, params)


def _plain(context: SiteContext, page: PageSpec, language: Language) -> PageRequest:
    """The page as an address without parameters asks for it."""
    return PageRequest(context, language, page, {}, "./")
