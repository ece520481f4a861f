"""What programs and links are given on demand: citations of anything, and the press kit of a view."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from dashboard.catalogue import query, strict
from dashboard.catalogue.belonging import belonging
from dashboard.catalogue.query import Parameters
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.strict import ACCESSED
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.publish import citable, exports, permalinks, press_kit
from dashboard.publish.citable import Desk, View
from dashboard.publish.citation import Citation
from dashboard.publish.press_kit import Kit
from dashboard.ui import store


def today() -> date:
    """The day on which something is seen, where nothing else says so."""
    return datetime.now(UTC).date()


def desk(language: Language, site: str, accessed: date) -> Desk:
    """Where citations in ``language`` are made."""
    return Desk(store.catalogue(), site, accessed, store.labels(language))


def view(page: str, asked: Parameters) -> View:
    """The view that ``asked`` selects on ``page``."""
    if page == permalinks.ENGAGEMENT:
        chosen = query.read_figures(asked, store.figure_codes())
        count = len(store.select_figures(chosen).figures)
        return View(page, query.write_figures(chosen), count, len(store.catalogue().figures))
    pairs = query.write(query.read(asked, store.codes()).selection)
    frame = query.write_frame(asked) if page == permalinks.MAP else ()
    return View(page, pairs, len(_selected(asked)), len(store.catalogue().initiatives), frame)


def citations_file(page: str | None, asked: Parameters, site: str) -> bytes:
    """The citations of a view of ``page``, or without one of what ``asked`` names, in every language and form."""
    return exports.json_file(citable.told({one.t.language: one for one in _cited(page, asked, site)}))


def press_kit_file(asked: Parameters, site: str) -> bytes:
    """The press kit of the view of the gallery that ``asked`` selects."""
    desks = _desks(asked, site)
    figures = belonging(query.read(asked, store.codes()).selection, store.figure_selector())
    kit = Kit(view(permalinks.GALLERY, asked), _selected(asked), figures, desks)
    return press_kit.zipped(press_kit.files(kit, store.pictures(desks[0].language, site)), desks[0])


def _cited(page: str | None, asked: Parameters, site: str) -> list[Citation]:
    desks = _desks(asked, site)
    if page:
        shown = view(page, asked)
        return [desk.view(shown) for desk in desks]
    [code] = asked.get(strict.OF, [citable.SITE])
    return [made for desk in desks if (made := desk.named(code))]


def _desks(asked: Parameters, site: str) -> list[Desk]:
    """One a language, the one that is asked for first."""
    first = query.one_of(asked, strict.LANGUAGE.name, LANGUAGES)
    accessed = query.day(next(iter(asked.get(ACCESSED.name, ())), "")) or today()
    return [desk(language, site, accessed) for language in sorted(LANGUAGES, key=lambda known: known != first)]


def _selected(asked: Parameters) -> Sequence[Initiative]:
    return store.select(query.read(asked, store.codes()).selection).initiatives
