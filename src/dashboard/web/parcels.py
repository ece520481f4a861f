"""Parts of pages over HTTP: markup that many readers share, fetched by their browsers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from http import HTTPStatus

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import query
from dashboard.catalogue.query import Parameters
from dashboard.catalogue.strict import ACCESSED
from dashboard.publish.parcel import MEDIA_TYPE, Parcel
from dashboard.publish.takings import Takings
from dashboard.ui import offers, parcels, public, store, url_state, watch
from dashboard.web import conditional, origin
from dashboard.web.asking import reader_language

Answer = Callable[[Takings, Parameters], Parcel]
YEAR, HOUR = 365 * 24 * 3600, 3600


def routes() -> list[BaseRoute]:
    """The address of every parcel."""
    answers: dict[str, Answer] = {
        parcels.EXHIBITS: _exhibits,
        parcels.FIGURES: _figures,
        parcels.LOCKDOWNS: _lockdowns,
        parcels.MONTHS: _months,
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
    match page:
        case "engagement":
            address = parcels.exhibits(takings(request))
        case "watch":
            address = parcels.lockdowns(reader_language(request))
        case _:
            return Markup()
    link = Markup('\n<link rel="preload" as="fetch" crossorigin="anonymous" href="./{}">')
    return link.format(address)


def _answer(made: Answer, request: Request) -> Response:
    # Not a coroutine: making a parcel takes a while, in which other readers must not wait.
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    return delivered(made(takings(request), asked), request)


def delivered(parcel: Parcel, request: Request) -> Response:
    """``parcel``; who asked for this very content may keep it for good."""
    right = request.query_params.get(parcels.VERSION) == parcel.name
    packed = "gzip" in request.headers.get("accept-encoding", "")
    body = parcel.packed if packed else parcel.body
    tag = conditional.entity_tag(parcel.body, request.headers)
    lasting = f"public, immutable, max-age={YEAR}" if right else f"public, max-age={HOUR}"
    headers = {"Cache-Control": lasting, "ETag": tag, "Vary": "Accept-Encoding"}
    if conditional.status(request.headers, tag) == HTTPStatus.NOT_MODIFIED:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, headers=headers | ({"Content-Encoding": "gzip"} if packed else {}), media_type=MEDIA_TYPE)


def _exhibits(taken: Takings, _asked: Parameters) -> Parcel:
    return store.exhibits(taken)


def _figures(taken: Takings, asked: Parameters) -> Parcel:
    found = store.figure_selector().select(query.read_figures(asked, store.figure_codes())).figures
    size = parcels.PAGE_SIZE
    current = query.page_number(asked, max(-(-len(found) // size), 1))
    return store.figures(taken, found[(current - 1) * size : current * size])


def _lockdowns(taken: Takings, _asked: Parameters) -> Parcel:
    return store.lockdowns(taken.desk.language)


def _months(taken: Takings, asked: Parameters) -> Parcel:
    kept = (url_state.LANGUAGE, url_state.VIEWS, url_state.NAME, *query.PARAMETERS)
    carried = tuple((name, value) for name in kept for value in asked.get(name, ()))
    return store.parcel(watch.months, taken.desk.language, query.read(asked, store.codes()).selection, carried)
