"""What stands above the results of a search: the filters that its words name, and ways on where it finds nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.filters import SORTS, FigureFilter, InitiativeFilter, RecordFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.catalogue.search.quantities import stated_quantity
from dashboard.catalogue.search.query import has_words, without_marks, without_quotes
from dashboard.components.share_actions import Link
from dashboard.context import SiteContext
from dashboard.i18n.filters_text import describe_filters
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.queries import SearchAdvice, advise_search, count_records
from dashboard.templates import SafeHtml, render
from dashboard.urls import Urls

KINDS = ("initiatives", "figures")
"""What is searched, as sentences call it."""


@cached(max_bytes=100 * KB)
def search_advice(context: SiteContext, selection: RecordFilter, language: Language, params: QueryParams) -> Markup:
    """What may be done about the search of ``selection``; nothing where there is nothing to say.

    Args:
        context: The site.
        selection: The filters of initiatives or of figures with their search.
        language: The language of the words.
        params: What every link takes along besides.
    """
    localizer, advice = context.localizer(language), advise_search(context, selection)
    is_empty, is_number = not count_records(context, selection), bool(stated_quantity(selection.q))
    if not selection.q or not (is_empty or advice.filters or is_number):
        return SafeHtml("")
    filters = [_filter_link(each, count, localizer, params) for each, count in advice.filters]
    spellings = [_search_link(each, count, localizer, params) for each, count in advice.spellings]
    words = [_search_link(each, count, localizer, params) for each, count in advice.words]
    any_order = [_search_link(each, count, localizer, params) for each, count in advice.any_order]
    elsewhere = [
        *(_without_filters(selection, advice, localizer, params) if is_empty else ()),
        *(_elsewhere(selection, advice, localizer, params) if is_empty or is_number else ()),
    ]
    links = {"any_order": any_order, "filters": filters, "spellings": spellings, "words": words}
    message = _message(selection, localizer) if is_empty else ""
    absence, scope = absence_text(selection.q, advice, localizer), _scope(selection, localizer)
    return render(
        "search_advice", localizer, message=message, absence=absence, scope=scope, elsewhere=elsewhere, **links
    )


def absence_text(q: str, advice: SearchAdvice, localizer: Localizer) -> str:
    """Whether what ``q`` names, which nothing has, is missing or may be misspelt; "" where some of it is found."""
    if advice.spellings:
        return localizer.t("search-if-spelt-so")
    is_found = advice.any_order or advice.words or advice.elsewhere or advice.without_filters or advice.filters
    return "" if is_found or not has_words(q) else localizer.t("search-absent")


def filter_text(selection: RecordFilter, localizer: Localizer) -> str:
    """What a filter that is offered leaves: that platforms act themselves is told from where others act."""
    is_of_initiatives = isinstance(selection, InitiativeFilter)
    label = localizer.facet if is_of_initiatives else localizer.figure_facet
    text = describe_filters(serialize_filters(replace(selection, sort=SORTS[0])), localizer, label)
    if _is_of_acts_of_platforms(selection):
        by_others = serialize_filters(replace(selection.with_facet("actor"), sort=SORTS[0]))
        return localizer.t("search-acts-of-platforms", filters=describe_filters(by_others, localizer, label))
    return text


def _is_of_acts_of_platforms(selection: RecordFilter) -> bool:
    """Whether it leaves what platforms did themselves on some of them, by date, as a search of a name offers it."""
    facets = selection.facets
    is_by_date = isinstance(selection, InitiativeFilter) and selection.sort == "date"
    return is_by_date and "platform" in facets and facets.get("actor") == ("platform",)


def _message(selection: RecordFilter, localizer: Localizer) -> str:
    search, kind = without_quotes(selection.q), _kind(selection)
    if not has_words(selection.q):
        return localizer.t("search-signs", search=search)
    is_filtered, is_phrase = selection.active_count > 1, bool(without_marks(selection.q))
    if is_phrase and is_filtered:
        return localizer.t(f"search-none-{kind}-in-order-filtered", search=search)
    if is_phrase:
        return localizer.t(f"search-none-{kind}-in-order", search=search)
    if is_filtered:
        return localizer.t(f"search-none-{kind}-filtered", search=search)
    return localizer.t(f"search-none-{kind}", search=search)


def _scope(selection: RecordFilter, localizer: Localizer) -> str:
    return localizer.t(f"search-scope-{_kind(selection)}")


def _kind(selection: RecordFilter) -> str:
    """One of ``KINDS``."""
    return KINDS[0] if isinstance(selection, InitiativeFilter) else KINDS[1]


def _filter_link(selection: RecordFilter, count: int, localizer: Localizer, params: QueryParams) -> Link:
    return localizer.t("search-link", text=filter_text(selection, localizer), count=count), _results(selection, params)


def _search_link(selection: RecordFilter, count: int, localizer: Localizer, params: QueryParams) -> Link:
    return localizer.t("search-link", text=selection.q, count=count), _results(selection, params)


def _without_filters(
    selection: RecordFilter, advice: SearchAdvice, localizer: Localizer, params: QueryParams
) -> Iterable[Link]:
    if advice.without_filters:
        text = localizer.t(f"search-without-filters-{_kind(selection)}", count=advice.without_filters)
        yield text, _results(type(selection)(q=selection.q), params)


def _elsewhere(
    selection: RecordFilter, advice: SearchAdvice, localizer: Localizer, params: QueryParams
) -> Iterable[Link]:
    """What the other kind of records has: for a number with its unit also where there are results."""
    if advice.elsewhere:
        other = FigureFilter if isinstance(selection, InitiativeFilter) else InitiativeFilter
        elsewhere = other(q=selection.q)
        yield localizer.t(f"search-{_kind(elsewhere)}", count=advice.elsewhere), _results(elsewhere, params)


def _results(selection: RecordFilter, params: QueryParams) -> str:
    """The address of the page that shows what ``selection`` leaves."""
    address_of = Urls().gallery if isinstance(selection, InitiativeFilter) else Urls().figures
    return address_of(serialize_filters(selection), params)
