"""Parts of pages over HTTP: markup that many readers share, fetched by their browsers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import query
from dashboard.catalogue.query import Parameters
from dashboard.catalogue.selection import Selection
from dashboard.catalogue.strict import ACCESSED
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week
from dashboard.draw import collection
from dashboard.publish import packing
from dashboard.publish.parcel import MEDIA_TYPE, Parcel
from dashboard.publish.takings import Takings
from dashboard.ui import offers, parcels, public, store, url_state, watch
from dashboard.web import origin
from dashboard.web.asking import reader_language
from dashboard.web.resource import File, delivered, for_good

Answer = Callable[[Request], Parcel]


def routes() -> list[BaseRoute]:
    """The address of every parcel."""
    answers: dict[str, Answer] = {
        parcels.EXHIBITS: _exhibits,
        parcels.FIGURES: _figures,
        parcels.SLIDES: _slides,
        parcels.LOCKDOWNS: _lockdowns,
        parcels.MONTHS: _months,
        parcels.WEEKS: _weeks,
    }
    return [Route(f"/{parcels.ROOT}/{name}.json", partial(_answer, made)) for name, made in answers.items()]


def takings(request: Request) -> Takings:
    """Where it is made what may be taken by whoever asks."""
    day = query.day(request.query_params.get(ACCESSED.name, "")) or offers.today()
    desk = offers.desk(reader_language(request), origin.base(request).rstrip("/"), day)
    return Takings(desk, public.editor())


def ahead(page: str, request: Request) -> Markup:
    """What the document of ``page`` says to fetch at once, because the page is going to show it.

    Where the reader's day is another than here, the page asks for another file, and this one was fetched in vain.
    """
    addresses = _AHEAD[page](request) if page in _AHEAD else ()
    link = Markup('\n<link rel="preload" as="fetch" crossorigin="anonymous" href="./{}">')
    return Markup().join(link.format(address) for address in addresses)


def _answer(made: Answer, request: Request) -> Response:
    # Not a coroutine: making a parcel takes a while, in which other readers must not wait.
    return _delivered(made(request), request)


def _delivered(parcel: Parcel, request: Request) -> Response:
    """``parcel``; who asked for this very content may keep it for good."""
    coding = packing.coding(request.headers.get("accept-encoding", ""))
    file = File(parcel.coded[coding], MEDIA_TYPE, coding=coding)
    if request.query_params.get(parcels.VERSION) == parcel.name:
        return for_good(file.body, MEDIA_TYPE, packing.headers(coding))
    return delivered(file, request)


def _exhibits(request: Request) -> Parcel:
    return store.exhibits(takings(request))


def _figures(request: Request) -> Parcel:
    asked = _parameters(request)
    found = store.select_figures(query.read_figures(asked, store.figure_codes())).figures
    size = parcels.PAGE_SIZE
    current = query.page_number(asked, max(-(-len(found) // size), 1))
    return store.figures(takings(request), found[(current - 1) * size : current * size])


def _slides(request: Request) -> Parcel:
    return store.slides(*_presented(request))


def _presented(request: Request) -> tuple[Language, tuple[str, ...], str, str]:
    """What a presentation is made from, as its page reads it."""
    views = tuple(request.query_params.getlist("views"))[: collection.MOST]
    name = " ".join(request.query_params.get("name", "")[: collection.LONGEST_TITLE].split())
    title = name if store.collected_slides(views) else ""
    return reader_language(request), views, title, origin.base(request).rstrip("/")


def _lockdowns(request: Request) -> Parcel:
    return store.lockdowns(reader_language(request))


def _months(request: Request) -> Parcel:
    asked = _parameters(request)
    kept = (url_state.LANGUAGE, url_state.VIEWS, url_state.NAME, *query.PARAMETERS)
    carried = tuple((name, value) for name in kept for value in asked.get(name, ()))
    return store.parcel(watch.months, reader_language(request), query.read(asked, store.codes()).selection, carried)


def _weeks(request: Request) -> Parcel:
    return store.parcel(watch.weeks_parcel, *_watched(request))


def _watched(request: Request) -> tuple[Language, Selection, Week]:
    asked = _parameters(request)
    selection = query.read(asked, store.codes()).selection
    return reader_language(request), selection, query.week(asked, store.opening_week())


def _parameters(request: Request) -> Parameters:
    return {key: request.query_params.getlist(key) for key in request.query_params}


_AHEAD: Mapping[str, Callable[[Request], Sequence[str]]] = {
    "engagement": lambda request: [parcels.exhibits(takings(request))],
    "present": lambda request: [parcels.slides(*_presented(request))],
    "watch": lambda request: [parcels.weeks(*_watched(request)), parcels.lockdowns(reader_language(request))],
}
