"""What programs and links are given on demand: citations of anything, and the press kit of a view."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from dashboard import permalinks, services
from dashboard.catalogue import query_params
from dashboard.catalogue.figure_matching import matching_figures
from dashboard.catalogue.filters import FigureFilter
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryValues
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.citations import citation_factory, press_kit
from dashboard.citations.citation_factory import CitationFactory, CitedView
from dashboard.citations.citation_styles import Citation
from dashboard.citations.press_kit import Kit
from dashboard.open_data import exports
from dashboard.open_data.parameters import ACCESSED, CITED_OBJECT, LANGUAGE


def today() -> date:
    """The day on which something is seen, where nothing else says so."""
    return datetime.now(UTC).date()


def create_citation_factory(language: Language, site: str, accessed: date) -> CitationFactory:
    """Where citations in ``language`` are made."""
    return CitationFactory(services.catalogue(), site, accessed, services.localizer(language))


def cited_view(page: str, asked: QueryValues) -> CitedView:
    """The view that ``asked`` selects on ``page``."""
    if page == permalinks.ENGAGEMENT:
        chosen = query_params.parse_filters(asked, services.figure_codes(), FigureFilter).selection
        count = len(services.select_figures(chosen).records)
        return CitedView(page, query_params.serialize_filters(chosen), count, len(services.catalogue().figures))
    pairs = query_params.serialize_filters(query_params.parse_filters(asked, services.codes()).selection)
    frame = query_params.map_view_param(asked) if page == permalinks.MAP else ()
    return CitedView(page, pairs, len(_selected(asked)), len(services.catalogue().initiatives), frame)


def citations_file(page: str | None, asked: QueryValues, site: str) -> bytes:
    """The citations of a view of ``page``, or without one of what ``asked`` names, in every language and form."""
    return exports.json_file(
        citation_factory.citations_as_json({one.t.language: one for one in _cited(page, asked, site)})
    )


def normalise(asked: QueryValues) -> dict[str, list[str]]:
    """What ``asked`` says about a press kit, always in the same order and with the defaults."""
    language = query_params.choice_param(asked, LANGUAGE.name, LANGUAGES)
    accessed = query_params.parse_day(next(iter(asked.get(ACCESSED.name, ())), "")) or today()
    selection = query_params.parse_filters(asked, services.codes()).selection
    pairs = (*query_params.serialize_filters(selection), (LANGUAGE.name, language))
    return query_params.to_multidict((*pairs, (ACCESSED.name, accessed.isoformat())))


def press_kit_file(asked: QueryValues, site: str) -> bytes:
    """The press kit of the view of the gallery that ``asked`` selects."""
    desks = _desks(asked, site)
    figures = matching_figures(query_params.parse_filters(asked, services.codes()).selection, services.figure_index())
    kit = Kit(cited_view(permalinks.GALLERY, asked), _selected(asked), figures, desks)
    return press_kit.zip_files(press_kit.kit_files(kit, services.press_kit_charts(desks[0].language, site)), desks[0])


def _cited(page: str | None, asked: QueryValues, site: str) -> list[Citation]:
    desks = _desks(asked, site)
    if page:
        shown = cited_view(page, asked)
        return [desk.view(shown) for desk in desks]
    [code] = asked.get(CITED_OBJECT, [citation_factory.SITE])
    return [made for desk in desks if (made := desk.named(code))]


def _desks(asked: QueryValues, site: str) -> list[CitationFactory]:
    """One a language, the one that is asked for first."""
    first = query_params.choice_param(asked, LANGUAGE.name, LANGUAGES)
    accessed = query_params.parse_day(next(iter(asked.get(ACCESSED.name, ())), "")) or today()
    return [
        create_citation_factory(language, site, accessed)
        for language in sorted(LANGUAGES, key=lambda known: known != first)
    ]


def _selected(asked: QueryValues) -> Sequence[Initiative]:
    return services.select(query_params.parse_filters(asked, services.codes()).selection).records
