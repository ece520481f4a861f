"""What stands above the results of a search: the filters that its words name, and ways on where it finds nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.components.share_actions import Link
from dashboard.context import SiteContext
from dashboard.i18n.filters_text import describe_filters
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.queries import SearchAdvice, advise_search, search_initiatives
from dashboard.templates import SafeHtml, render
from dashboard.urls import GALLERY, Urls


@cached(max_bytes=100 * KB)
def search_advice(context: SiteContext, selection: InitiativeFilter, language: Language, params: QueryParams) -> Markup:
    """What may be done about the search of ``selection``; nothing where there is nothing to say.

    Args:
        context: The site.
        selection: The filters with their search.
        language: The language of the words.
        params: What every link takes along besides.
    """
    localizer, advice = context.localizer(language), advise_search(context, selection)
    is_empty = not search_initiatives(context, selection).records
    if not selection.q or not (is_empty or advice.filters):
        return SafeHtml("")
    filters = [_filter_link(each, count, localizer, params) for each, count in advice.filters]
    spellings = [_search_link(each, count, localizer, params) for each, count in advice.spellings]
    words = [_search_link(each, count, localizer, params) for each, count in advice.words]
    elsewhere = list(_elsewhere(selection, advice, localizer, params)) if is_empty else []
    values = {"filters": filters, "spellings": spellings, "words": words, "elsewhere": elsewhere}
    return render("search_advice", localizer, message=_message(selection, localizer) if is_empty else "", **values)


def _message(selection: InitiativeFilter, localizer: Localizer) -> str:
    has_others = selection.active_count > 1
    return localizer.t("search-none-filtered" if has_others else "search-none", search=selection.q)


def _filter_link(selection: InitiativeFilter, count: int, localizer: Localizer, params: QueryParams) -> Link:
    pairs = serialize_filters(replace(selection, sort=SORTS[0]))
    text = describe_filters(pairs, localizer, localizer.facet)
    return localizer.t("search-link", text=text, count=count), _gallery(serialize_filters(selection), params)


def _search_link(selection: InitiativeFilter, count: int, localizer: Localizer, params: QueryParams) -> Link:
    return localizer.t("search-link", text=selection.q, count=count), _gallery(serialize_filters(selection), params)


def _elsewhere(
    selection: InitiativeFilter, advice: SearchAdvice, localizer: Localizer, params: QueryParams
) -> Iterable[Link]:
    alone = serialize_filters(InitiativeFilter(q=selection.q))
    if advice.without_filters:
        yield localizer.t("search-without-filters", count=advice.without_filters), _gallery(alone, params)
    if advice.figures:
        yield localizer.t("search-figures", count=advice.figures), Urls().figures((*alone, *params))


def _gallery(pairs: QueryParams, params: QueryParams) -> str:
    return Urls().page(GALLERY, (*pairs, *params))
