"""Questions to the catalogue that several features ask, with their answers kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dashboard.cache import KB, MB, cached
from dashboard.catalogue import start_dates
from dashboard.catalogue.faceted_index import SearchResult
from dashboard.catalogue.filters import BY_NAME, IN_WORDS, FigureFilter, InitiativeFilter, RecordFilter
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.search.quantities import has_quantity, stated_quantity
from dashboard.catalogue.search.query import as_typed, parse_query, without_marks
from dashboard.catalogue.start_dates import UncertainDates
from dashboard.context import SiteContext
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, Language
from dashboard.object_sizes import estimate_size

MAX_SINGLE_WORDS = 4
"""Words of a search whose own results are counted where it has none."""
Groups = Mapping[str, Sequence[Initiative]]
"""Initiatives by the code that they share."""


def _result_size(result: SearchResult[Initiative] | SearchResult[Figure]) -> int:
    """The records are shared with the catalogue, so only their places and the counts are counted."""
    return 8 * len(result.records) + estimate_size(result.counts)


def search_initiatives(
    context: SiteContext, selection: InitiativeFilter, language: Language = DEFAULT_LANGUAGE
) -> SearchResult[Initiative]:
    """The initiatives that ``selection`` filters, in its order, with the counts of every facet.

    Args:
        context: The site.
        selection: The filters and the order.
        language: The language whose names or labels are sorted, where they are.
    """
    return _search_initiatives(context, selection, language if selection.sort in IN_WORDS else DEFAULT_LANGUAGE)


@cached(max_bytes=3 * MB, size_of=_result_size)
def _search_initiatives(
    context: SiteContext, selection: InitiativeFilter, language: Language
) -> SearchResult[Initiative]:
    return context.initiative_index.select(selection, language)


def uncertain_dates(context: SiteContext, selection: InitiativeFilter) -> UncertainDates:
    """What the dates leave open of the range of ``selection``; nothing where it has none."""
    return uncertain_dates_found(lambda sought: search_initiatives(context, sought), selection)


def uncertain_dates_found(
    search: Callable[[InitiativeFilter], SearchResult[Initiative]], selection: InitiativeFilter
) -> UncertainDates:
    """The same of what ``search`` finds."""
    every = search(replace(selection, start=None, end=None)).records
    return start_dates.uncertain_dates(search(selection).records, every, selection.start, selection.end)


@cached(max_bytes=MB, size_of=_result_size)
def search_figures(context: SiteContext, selection: FigureFilter) -> SearchResult[Figure]:
    """The figures that ``selection`` filters, with the counts of every facet; those of a stated number come first."""
    result = context.figure_index.select(selection)
    return replace(result, records=figures_by_quantity(context, selection.q, result.records))


def figures_by_quantity(context: SiteContext, q: str, figures: Sequence[Figure]) -> Sequence[Figure]:
    """``figures`` with those first whose value is the number with its unit that ``q`` states, if any."""
    quantity = stated_quantity(q)
    if not quantity:
        return figures
    localizers = [context.localizer(language) for language in LANGUAGES]
    return sorted(figures, key=lambda each: not any(has_quantity(to.value(each), quantity) for to in localizers))


@cached(max_bytes=MB, size_of=lambda groups: 8 * sum(map(len, groups.values())), is_finite=True)
def initiatives_by_theme(context: SiteContext, language: Language) -> Groups:
    """All initiatives by theme, in the order of the vocabulary, and by their names in ``language`` within one."""
    by_name = tuple(search_initiatives(context, InitiativeFilter(sort=BY_NAME), language).records)
    themes = context.catalogue.vocabulary.codes("theme")
    groups = {theme: [item for item in by_name if item.theme == theme] for theme in themes}
    return {theme: items for theme, items in groups.items() if items}


@dataclass(frozen=True, slots=True)
class SearchAdvice:
    """What may be done about a search: filters, each with how many records it finds, and counts.

    Attributes:
        filters: The filters that its words name.
        without_filters: How many records the search finds without the filters beside it.
        any_order: The search without its quotation marks, where nothing has its words in their order.
        words: Each of its words alone, where no record has them all.
        spellings: Searches that are spelt nearly so, where it finds nothing at all.
        elsewhere: How many records of the other kind it finds: figures for initiatives, initiatives for figures.
    """

    filters: tuple[tuple[RecordFilter, int], ...] = ()
    without_filters: int = 0
    any_order: tuple[tuple[RecordFilter, int], ...] = ()
    words: tuple[tuple[RecordFilter, int], ...] = ()
    spellings: tuple[tuple[RecordFilter, int], ...] = ()
    elsewhere: int = 0


@cached(max_bytes=500 * KB)
def advise_search(context: SiteContext, selection: RecordFilter) -> SearchAdvice:
    """What may be done about the search of ``selection``; nothing where it has none."""
    if not selection.q:
        return SearchAdvice()
    kind, other = type(selection), FigureFilter if isinstance(selection, InitiativeFilter) else InitiativeFilter
    without_filters, elsewhere = (
        count_records(context, kind(q=selection.q)),
        count_records(context, other(q=selection.q)),
    )
    spellings = () if without_filters or elsewhere else near_spellings(context, selection.q)
    plain = without_marks(selection.q)
    any_order = _with_counts(context, [kind(q=plain)]) if plain and not without_filters else ()
    return SearchAdvice(
        filters=_named_filters(context, selection),
        without_filters=without_filters,
        any_order=any_order,
        words=() if without_filters or any_order else _single_words(context, selection),
        spellings=_with_counts(context, [kind(q=spelling) for spelling in spellings]),
        elsewhere=elsewhere,
    )


@cached(max_bytes=100 * KB)
def near_spellings(context: SiteContext, q: str) -> tuple[str, ...]:
    """Searches that are spelt nearly as ``q``, which finds nothing, and find initiatives or figures.

    There are none for a phrase whose words some record has in another order: they are spelt as they are meant.
    """
    indexes = (context.initiative_index.search, context.figure_index.search)
    plain = without_marks(q)
    if plain and any(index.scores(plain).any() for index in indexes):
        return ()
    return context.spellings.suggest(
        q,
        lambda word: any(index.has_word(word) for index in indexes),
        lambda text: max(int(index.scores(text).max(initial=0)) for index in indexes),
    )


def _named_filters(context: SiteContext, selection: RecordFilter) -> tuple[tuple[RecordFilter, int], ...]:
    filters: list[RecordFilter] = []
    for named in context.labels.filters(selection.q):
        codes = dict.fromkeys((*selection.facets.get(named.facet, ()), named.code))
        if named.facet in selection.FACETS:
            filtered = replace(selection, q=named.rest).with_facet(named.facet, *codes)
            filters += [filtered, *_acts_of_platforms(filtered, named.facet)]
    return _with_counts(context, filters)


def _acts_of_platforms(selection: RecordFilter, facet: str) -> Iterator[RecordFilter]:
    """Where a platform is named: what platforms did there themselves, in the order in which they did it."""
    if facet == "platform" and not selection.facets.get("actor"):
        yield replace(selection.with_facet("actor", "platform"), sort="date")


def _single_words(context: SiteContext, selection: RecordFilter) -> tuple[tuple[RecordFilter, int], ...]:
    return _with_counts(context, [type(selection)(q=part) for part in single_words(selection.q)])


def single_words(q: str) -> Sequence[str]:
    """The words and phrases of a search as searches of their own; none where there is only one."""
    query = parse_query(q)
    words = as_typed(q, (word for word, is_required in zip(query.words, query.required, strict=True) if is_required))
    phrases = [f'"{" ".join(as_typed(q, phrase))}"' for phrase in query.phrases]
    parts = [*words, *phrases][:MAX_SINGLE_WORDS]
    return parts if len(parts) > 1 else ()


def _with_counts(context: SiteContext, filters: Sequence[RecordFilter]) -> tuple[tuple[RecordFilter, int], ...]:
    counts = ((each, count_records(context, each)) for each in filters)
    return tuple((each, count) for each, count in counts if count)


def count_records(context: SiteContext, selection: RecordFilter) -> int:
    """How many initiatives or figures ``selection`` leaves."""
    if isinstance(selection, InitiativeFilter):
        return len(search_initiatives(context, selection).records)
    return len(search_figures(context, FigureFilter(selection.q, selection.facets)).records)
