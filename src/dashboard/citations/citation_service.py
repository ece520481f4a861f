"""What programs and links are given on demand: citations of anything, and the press kit of a view."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from dashboard import permalinks, services
from dashboard.catalogue import query_params
from dashboard.catalogue.figure_matching import belonging
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import Parameters
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.citations import citation_factory, press_kit
from dashboard.citations.citation_factory import Desk, View
from dashboard.citations.citation_styles import Citation
from dashboard.citations.press_kit import Kit
from dashboard.open_data import exports, query_validation
from dashboard.open_data.query_validation import ACCESSED


def today() -> date:
    """The day on which something is seen, where nothing else says so."""
    return datetime.now(UTC).date()


def desk(language: Language, site: str, accessed: date) -> Desk:
    """Where citations in ``language`` are made."""
    return Desk(services.catalogue(), site, accessed, services.labels(language))


def view(page: str, asked: Parameters) -> View:
    """The view that ``asked`` selects on ``page``."""
    if page == permalinks.ENGAGEMENT:
        chosen = query_params.read_figures(asked, services.figure_codes())
        count = len(services.select_figures(chosen).figures)
        return View(page, query_params.write_figures(chosen), count, len(services.catalogue().figures))
    pairs = query_params.write(query_params.read(asked, services.codes()).selection)
    frame = query_params.write_frame(asked) if page == permalinks.MAP else ()
    return View(page, pairs, len(_selected(asked)), len(services.catalogue().initiatives), frame)


def citations_file(page: str | None, asked: Parameters, site: str) -> bytes:
    """The citations of a view of ``page``, or without one of what ``asked`` names, in every language and form."""
    return exports.json_file(citation_factory.told({one.t.language: one for one in _cited(page, asked, site)}))


def press_kit_file(asked: Parameters, site: str) -> bytes:
    """The press kit of the view of the gallery that ``asked`` selects."""
    desks = _desks(asked, site)
    figures = belonging(query_params.read(asked, services.codes()).selection, services.figure_selector())
    kit = Kit(view(permalinks.GALLERY, asked), _selected(asked), figures, desks)
    return press_kit.zipped(press_kit.files(kit, services.pictures(desks[0].language, site)), desks[0])


def _cited(page: str | None, asked: Parameters, site: str) -> list[Citation]:
    desks = _desks(asked, site)
    if page:
        shown = view(page, asked)
        return [desk.view(shown) for desk in desks]
    [code] = asked.get(query_validation.OF, [citation_factory.SITE])
    return [made for desk in desks if (made := desk.named(code))]


def _desks(asked: Parameters, site: str) -> list[Desk]:
    """One a language, the one that is asked for first."""
    first = query_params.one_of(asked, query_validation.LANGUAGE.name, LANGUAGES)
    accessed = query_params.day(next(iter(asked.get(ACCESSED.name, ())), "")) or today()
    return [desk(language, site, accessed) for language in sorted(LANGUAGES, key=lambda known: known != first)]


def _selected(asked: Parameters) -> Sequence[Initiative]:
    return services.select(query_params.read(asked, services.codes()).selection).initiatives
