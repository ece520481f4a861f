"""The results of a search of the site as HTML, for the dashboard and for the static page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.search.query import has_words, without_marks, without_quotes
from dashboard.components import card
from dashboard.components.card import InitiativeHref
from dashboard.components.search_advice import absence_text, filter_text
from dashboard.components.share_actions import Link
from dashboard.context import SiteContext
from dashboard.features.search.site_search import (
    KINDS,
    NUMBERS_FIRST,
    SiteResults,
    count_single_words,
    search_site,
)
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.page_spec import PagePart
from dashboard.queries import SearchAdvice, advise_search
from dashboard.templates import render
from dashboard.urls import Urls

MAX_INITIATIVES, MAX_FIGURES, MAX_PAGES = 12, 8, 12
"""Results of each kind that the page of the search shows; it links to all initiatives and figures, page by page."""


@dataclass(frozen=True, slots=True)
class ResultLinks:
    """Where the results are, for a page from which ``urls`` lead to the top of the site.

    Attributes:
        urls: Addresses of the site.
        params: What every link to the dashboard takes along.
        search: The address of the results of another search.
        initiative: The address of an initiative.
        figure: The address of a figure.
        page: The address of a page or of a part of one.
        sources_file: The file with the sources of initiatives, which are fetched for paper; "" where no script runs.
        paper_address: The whole address of an initiative, which paper names where there is no such file.
    """

    urls: Urls
    params: QueryParams
    search: Callable[[str], str]
    initiative: Callable[[Initiative], str]
    figure: Callable[[Figure], str]
    page: Callable[[PagePart], str]
    sources_file: Callable[[Sequence[Initiative]], str] = lambda _: ""
    paper_address: InitiativeHref | None = None

    def gallery(self, selection: InitiativeFilter) -> str:
        """All initiatives of a selection."""
        return self.urls.gallery(serialize_filters(selection), self.params)

    def figures(self, q: str) -> str:
        """All figures that a search finds."""
        return self.urls.figures(serialize_filters(FigureFilter(q=q)), self.params)


def results_html(context: SiteContext, results: SiteResults, language: Language, links: ResultLinks) -> Markup:
    """How much a search finds, the filters that it names, and the first results of each kind; nothing for no search."""
    localizer, q = context.localizer(language), results.near or results.q
    if not q:
        return Markup()
    initiatives = results.initiatives[:MAX_INITIATIVES]
    advice = advise_search(context, InitiativeFilter(q=results.q))
    is_missing = not results.count or bool(results.near)
    any_order = _in_any_order(context, results, language)
    words = count_single_words(context, results.q, language) if is_missing and not any_order else []
    is_found = bool(results.count or any_order or words)
    return render(
        "search_results",
        localizer,
        message=_message(results, localizer),
        absence=absence_text(results.q, advice, localizer) if results.near or not is_found else "",
        is_empty=not results.count,
        filters=_filters(advice, localizer, links),
        any_order=[_search_link(each, count, localizer, links) for each, count in any_order],
        words=[_search_link(word, count, localizer, links) for word, count in words],
        kinds=NUMBERS_FIRST if results.has_number else KINDS,
        results=results,
        cards=_cards(initiatives, localizer, links),
        figures=results.figures[:MAX_FIGURES],
        pages=results.pages[:MAX_PAGES],
        all_initiatives=links.gallery(InitiativeFilter(q=q)),
        all_figures=links.figures(q),
        links=links,
    )


def count_text(results: SiteResults, localizer: Localizer) -> str:
    """How many results there are of each kind that has any; "" without any."""
    t = localizer.t
    counts = dict(zip(KINDS, (results.initiatives, results.figures, results.pages), strict=True))
    return ", ".join(t(f"site-search-{kind}", count=len(records)) for kind, records in counts.items() if records)


def _cards(initiatives: Sequence[Initiative], localizer: Localizer, links: ResultLinks) -> Markup:
    if not initiatives:
        return Markup()
    file, address = links.sources_file(initiatives), links.paper_address
    return card.cards(initiatives, localizer, links.initiative, sources_url=file, paper_address=address)


def _message(results: SiteResults, localizer: Localizer) -> str:
    t, counts, search = localizer.t, count_text(results, localizer), without_quotes(results.q)
    if not has_words(results.q):
        return t("search-signs", search=search)
    if results.near:
        return t("site-search-near", search=search, near=results.near, counts=counts)
    if results.count:
        return t("site-search-found", search=search, counts=counts)
    return t("site-search-none-in-order" if without_marks(results.q) else "site-search-none", search=search)


def _in_any_order(context: SiteContext, results: SiteResults, language: Language) -> list[tuple[str, int]]:
    """The search without its quotation marks and how much it finds, where nothing has its words in their order."""
    plain = "" if results.count else without_marks(results.q)
    found = search_site(context, plain, language)
    return [(plain, found.count)] if found.count and not found.near else []


def _filters(advice: SearchAdvice, localizer: Localizer, links: ResultLinks) -> list[Link]:
    named = [(each, count) for each, count in advice.filters if isinstance(each, InitiativeFilter)]
    return [
        (localizer.t("search-link", text=filter_text(each, localizer), count=count), links.gallery(each))
        for each, count in named
    ]


def _search_link(q: str, count: int, localizer: Localizer, links: ResultLinks) -> Link:
    return localizer.t("search-link", text=q, count=count), links.search(q)
