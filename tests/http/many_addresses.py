"""Asks a site for many addresses, no two of which are alike, and says how large its process was and became.

Run by tests as a process of its own: memory that other tests have left would hide what is added. The argument is the
number of addresses, stdout gets what was measured. Python's own tracing of memory makes each request four times as
dear, so it only watches one more round of all routes, for what a single request needs at a time.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tracemalloc
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from random import Random
from urllib.parse import urlencode

from dashboard.context import SiteContext
from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from dashboard.streamlit_adapter import served_site
from tests.client import Client
from tests.http.addresses import ADDRESSES

ROUND = 190
"""After so many addresses every route has been asked."""


def hostile(random: Random, context: SiteContext) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Addresses without end, over all routes, each with something that makes it differ."""
    cheap = [
        "/gallery?q={}",
        "/map?q={}",
        "/watch?q={}",
        "/feed/en.atom?q={}",
        "/present?views=gallery?q={}&name={}",
        "/initiative?id={}",
        "/engagement?q={}",
        "/parcels/months.json?views={}&q={}",
        "/parcels/figures.json?q={}",
        "/parcels/weeks.json?q={}",
        "/parcels/sources.json?id={}",
        "/open-data/initiatives.csv?q={}",
        "/open-data/initiatives.json?q={}",
        "/open-data/initiatives.geojson?q={}",
        "/open-data/figures.json?q={}",
        "/open-data/citation-gallery.json?q={}",
        "/charts/weeks.csv?q={}",
        "/newsletter/en/2020-W13.txt?q={}",
        "/fr/initiatives/{}",
        "/{}",
    ]
    dear = [
        "/map/countries.geojson?q={}",
        "/map?embed=true&q={}",
        "/parcels/map.json?q={}",
        "/parcels/slides.json?views=engagement?chart=gwi%26title={}&name={}",
        "/charts/weeks.svg?q={}",
        "/preview/en/selection.png?q={}",
        "/parcels/exhibits.json?accessed=1999-01-01&v={}",
        "/newsletter/fr/2020-W13.html?q={}",
        "/fr/claims?{}",
    ]
    while True:
        yield from ((address.replace("{}", word(random)), {"Host": host(random)}) for address in cheap * 9)
        yield from ((address.replace("{}", word(random)), {"Host": host(random)}) for address in dear)
        codes = random.sample(context.codes["country"], 5)
        yield f"/gallery?{urlencode([('country', code) for code in codes])}", {}


def word(random: Random) -> str:
    return "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(random.choice((5, 50, 200, 2000))))


def host(random: Random) -> str:
    return f"{word(random)[:40]}.example"


def process_size() -> int:
    """Resident bytes of this process."""
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def cached_bytes(context: SiteContext) -> int:
    return sum(stats.bytes for stats in context.caches.stats())


def errors(ask: Client, addresses: Iterator[tuple[str, Mapping[str, str]]], count: int) -> list[str]:
    """Ask for the next ``count`` of ``addresses``; the beginning of those at which the server fails."""
    answers = [(address, ask(address, headers=headers).status) for address, headers in islice(addresses, count)]
    assert len(answers) == count
    return [address[:200] for address, status in answers if status >= HTTPStatus.INTERNAL_SERVER_ERROR]


def traced_peak(ask: Client, addresses: Iterator[tuple[str, Mapping[str, str]]]) -> int:
    """The bytes that one more round allocates at a time."""
    tracemalloc.start()
    errors(ask, addresses, ROUND)
    return tracemalloc.get_traced_memory()[1]


def main(count: int) -> None:
    """Ask for ``count`` addresses, once every route has been asked, and say what that left."""
    context = create_site_context(Settings())
    served_site.serve(context)
    ask, addresses = Client(create_http_app(context)), hostile(Random(1), context)
    for address in ADDRESSES:
        ask(address)
    gc.collect()
    size, cached = process_size(), cached_bytes(context)
    failed = errors(ask, addresses, count)
    gc.collect()
    measured = {
        "errors": failed,
        "size": size,
        "grown": process_size() - size,
        "cached": cached_bytes(context) - cached,
        "overfull": [stats.name for stats in context.caches.stats() if stats.bytes > stats.max_bytes],
        "peak": traced_peak(ask, addresses),
    }
    json.dump(measured, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
