"""No address costs more than a bound, and no addresses fill the memory: counted in calls and bytes, never in time."""

from __future__ import annotations

import cProfile
import json
import re
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from pathlib import Path
from random import Random
from types import CodeType
from typing import Any
from urllib.parse import urlencode

import anyio.to_thread
import pytest

from bench.worst_requests import WARM_UP, worst_requests
from dashboard.cache import MB
from dashboard.context import SiteContext
from dashboard.features.map import interactive_map
from dashboard.languages import LANGUAGES
from dashboard.package_files import PACKAGE
from dashboard.pptx import map_shapes
from dashboard.work_limits import MAX_MAPS
from tests.addresses import in_language, state_addresses
from tests.client import Answer, Client
from tests.http.addresses import ADDRESSES
from tests.http.many_addresses import cached_bytes
from tests.streamlit_page import open_address, streamlit_page

pytestmark = pytest.mark.slow

Fresh = Callable[..., SiteContext]
ClientOf = Callable[[SiteContext], Client]

MAX_CALLS = 2_500_000
"""Calls of functions for one request; a core makes some three million in a second. A kit of all data takes two."""
MAX_PLAIN_CALLS = 400_000
"""The same for documents of pages and what they fetch."""
MAX_NEW_DAY_CALLS = 200_000
"""The same for the charts on a day for which nothing is kept: no chart is drawn again."""
MAX_PEAK = 60 * MB
"""Bytes allocated at a time for one request."""
MAX_ANSWER = 1 * MB * len(LANGUAGES)
"""Bytes of an answer; exports of everything, which have all languages, are smaller."""
MAX_READER_CACHES = 47 * MB
"""What all caches may hold together whose keys readers choose."""
PROJECT = Path(__file__).parents[2]
PATIENCE = 900
"""Seconds; a busy machine is slow, not broken."""
HOSTILE = 2000
"""Addresses that are all different."""
GROWTH = 0.2
"""By how much of its size the process may grow by them."""
CACHED = re.compile(r"^@cached\((.*?)\)\ndef (\w+)", re.MULTILINE | re.DOTALL)
"""A function whose results are kept: what its decorator says, and its name."""
WORST = {name: address.removesuffix("?host") for name, address in worst_requests().items()}
HEAVY_FILES = ("/present.pptx", "/open-data/press-kit", "/open-data/initiatives.xlsx")
HEAVY = {name for name, address in WORST.items() if address.startswith(HEAVY_FILES)}


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[CodeType | str]:
    """Counts the calls that handlers make, by their code."""
    calls: Counter[CodeType | str] = Counter()
    run_sync = anyio.to_thread.run_sync

    def profiled(work: Callable[[], Any]) -> Any:
        profile = cProfile.Profile(builtins=False)
        try:
            return profile.runcall(work)
        finally:
            for entry in profile.getstats():
                calls[entry.code] += entry.callcount

    async def run_profiled(work: Callable[[], Any], **options: Any) -> Any:
        return await run_sync(partial(profiled, work), **options)

    monkeypatch.setattr(anyio.to_thread, "run_sync", run_profiled)
    return calls


def every_facet(context: SiteContext) -> str:
    """A query with every code of every facet, the longest search and a range of days."""
    codes = [(facet, code) for facet, values in context.codes.items() for code in values]
    return urlencode([*codes, ("q", "é" * 200), ("from", "2020-01-01"), ("to", "2021-12-31"), ("sort", "date")])


@pytest.mark.parametrize("name", WORST)
def test_the_worst_request_of_a_route_is_bounded(ask: Client, counted: Counter[CodeType | str], name: str) -> None:
    for address in WARM_UP:
        ask(address)
    counted.clear()
    answer = ask(WORST[name], Accept_Encoding="gzip")
    assert answer.status in (HTTPStatus.OK, HTTPStatus.NOT_FOUND)
    assert sum(counted.values()) < (MAX_CALLS if name in HEAVY else MAX_PLAIN_CALLS)
    assert len(answer.content) < MAX_ANSWER


def test_a_file_of_many_maps_draws_few(ask: Client, counted: Counter[CodeType | str]) -> None:
    views = [("views", f"map?country={code}") for code in ("FR", "CH", "BE", "CA", "IT", "ES", "DE", "US")]
    assert ask(f"/present.pptx?{urlencode([('lang', 'en'), *views])}").status == HTTPStatus.OK
    assert 0 < counted[map_shapes.add_map.__code__] <= MAX_MAPS


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_facet_at_once_is_bounded(
    ask: Client, public_context: SiteContext, counted: Counter[CodeType | str], address: str
) -> None:
    answer = ask(f"{address.partition('?')[0]}?{every_facet(public_context)}")
    assert answer.status < HTTPStatus.INTERNAL_SERVER_ERROR
    assert sum(counted.values()) < MAX_CALLS


ODD_VALUES = ("%00", "%FF", "%EF%BF%BE", "%F0%9F%98%80" * 200, "0" * 5000, "-1", "=1%2B1", "%3Cscript%3E", "a" * 50_000)
ODD_NAMES = ("q", "lang", "accessed", "week", "page", "view", "views", "name", "id", "chart", "country", "from", "of")


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_value_of_any_length_or_kind_is_an_error_of_the_server(ask: Client, address: str) -> None:
    path, random = address.partition("?")[0], Random(address)
    for value in ODD_VALUES:
        query = "&".join(f"{name}={value[:5000]}" for name in random.sample(ODD_NAMES, 4))
        for target in (f"{path}?{query}", f"{address}{'&' if '?' in address else '?'}{query}"):
            assert ask(target).status < HTTPStatus.INTERNAL_SERVER_ERROR, target[:200]


def test_a_day_that_is_no_readers_is_not_kept(fresh: Fresh, client_of: ClientOf) -> None:
    context = fresh()
    ask = client_of(context)
    ask("/parcels/exhibits.json?lang=fr")
    before = cached_bytes(context)
    for day in range(1, 29):
        for address in ("/parcels/exhibits.json", "/parcels/figures.json", "/open-data/citation.json"):
            assert ask(f"{address}?lang=fr&accessed=2019-02-{day:02}").status == HTTPStatus.OK
    assert cached_bytes(context) - before < 1 * MB


def test_a_new_day_draws_no_chart_again(fresh: Fresh, client_of: ClientOf, counted: Counter[CodeType | str]) -> None:
    ask = client_of(fresh())
    ask("/parcels/exhibits.json?lang=fr")
    counted.clear()
    ask("/parcels/exhibits.json?lang=fr&accessed=2019-02-01")
    assert sum(counted.values()) < MAX_NEW_DAY_CALLS


def test_many_different_addresses_leave_the_process_small() -> None:
    """In a process of its own, whose size is not that of what other tests have left."""
    command = [sys.executable, "-m", "tests.http.many_addresses", str(HOSTILE)]
    ended = subprocess.run(command, capture_output=True, cwd=PROJECT, text=True, timeout=PATIENCE, check=False)
    assert ended.returncode == 0, ended.stderr[-3000:]
    seen = json.loads(ended.stdout)
    assert seen["errors"] == []
    assert seen["grown"] < GROWTH * seen["size"]
    assert 0 < seen["peak"] < MAX_PEAK + MAX_READER_CACHES
    assert seen["cached"] <= MAX_READER_CACHES
    assert seen["overfull"] == []


def test_what_readers_can_make_a_cache_keep_is_small(fresh: Fresh, client_of: ClientOf) -> None:
    """Every cache is made by asking every route twice, as a browser does, and by opening every page."""
    context = fresh(public_url="https://example.org")
    ask = client_of(context)
    for address in (*ADDRESSES, *WORST.values()):
        for _ in range(2):
            ask(address, Accept_Encoding="br")
    assert {stats.name for stats in context.caches.stats() if stats.is_finite and stats.oversized} == set()
    for address in state_addresses():
        assert not open_address(in_language(address, "en")).exception
    app = streamlit_page("map", {"lang": "en"})
    app.session_state[interactive_map.KEY] = interactive_map.DeckPlace(358, 236)  # it comes when it is asked for
    assert not app.run().exception
    assert open_ended_functions() - {stats.name for stats in context.caches.stats()} == set()
    open_ended = {stats.name: stats.max_bytes for stats in context.caches.stats() if not stats.is_finite}
    assert open_ended
    assert sum(open_ended.values()) <= MAX_READER_CACHES, open_ended


def open_ended_functions() -> set[str]:
    """The functions of the package whose results are kept by keys without end, as their caches are called."""
    names = set()
    for path in PACKAGE.rglob("*.py"):
        module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        for arguments, function in CACHED.findall(path.read_text("utf-8")):
            if "is_finite=True" not in arguments:
                names.add(f"{module}.{function}")
    return names


def test_a_hundred_pages_are_answered_while_heavy_work_is_refused(fresh: Fresh, client_of: ClientOf) -> None:
    context = fresh()
    ask = client_of(context)
    started, may_end = threading.Semaphore(0), threading.Event()
    route = next(route for route in ask.app.routes[0].routes if route.path == "/present.pptx")  # type: ignore[attr-defined]
    handler, workers = route.endpoint.handler, context.limits.heavy.workers
    capacity = workers + context.limits.heavy.max_waiting

    def slow(site: SiteContext, request: Any) -> Any:
        document = handler(site, request)

        def render() -> bytes:
            started.release()
            assert may_end.wait(60)
            return b"deck"

        return type(document)(document.key, render, document.media_type, document.headers)

    route.endpoint.handler = slow
    answers: list[Answer] = []
    decks = [f"/present.pptx?lang=en&views={page}&views=map" for page in many_views(capacity)]
    threads = [threading.Thread(target=lambda deck=deck: answers.append(ask(deck))) for deck in decks]
    for thread in threads:
        thread.start()
    for _ in range(workers):
        assert started.acquire(timeout=60)
    try:
        pages = [ask("/gallery?lang=en").status for _ in range(100)]
    finally:
        may_end.set()
        for thread in threads:
            thread.join(60)
    assert set(pages) == {HTTPStatus.OK}
    assert {answer.status for answer in answers} == {HTTPStatus.OK}


def many_views(count: int) -> list[str]:
    """Slides of different selections."""
    return [f"gallery?q={number}" for number in range(count)]
