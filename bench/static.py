"""Static pages: requests a second on one core, the heaviest of them, and what Lighthouse says."""

from __future__ import annotations

import asyncio
import json
import os
import re
import statistics
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench import keepalive, servers
from bench.figures import Figure, at_least, at_most
from bench.keepalive import Ask
from bench.scale import Scale

RECORD = "/fr/initiatives/creustel-lockdown-film-dubs"
AUDITED = ("/fr/initiatives", RECORD, "/fr/watch/2020-W12")
RATE = 1_000
HEAVIEST = 30_000
CORES = (0, 1)
"""The core of the server and that of who asks."""
CONNECTIONS = 16
CATEGORIES = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
LIGHTHOUSE = servers.BENCH / "node_modules" / ".bin" / "lighthouse"
PATIENCE = 180

Report = dict[str, Any]
FLAGS = "--headless=new --no-sandbox --disable-background-networking"


def figures(scale: Scale, scratch: Path, chromium: str) -> Iterator[Figure]:
    """How fast and how heavy the static pages are, and their marks."""
    with servers.site(scratch, core=CORES[0]) as site:
        pages = addresses(site.url)
        yield _heaviest(site.url, pages)  # which makes them all, once
        yield from _rates(scale, site.url, pages)
    with servers.site(scratch) as site:
        for address in AUDITED:
            yield from _marks(site.url + address, address, chromium, scale.audits)


def addresses(url: str) -> list[str]:
    """Every address of the sitemap."""
    body = _body(url, "/sitemap.xml", "identity").decode()
    return [urlsplit(address).path for address in re.findall(r"<loc>([^<]+)</loc>", body)]


def _rates(scale: Scale, url: str, pages: Sequence[str]) -> Iterator[Figure]:
    goal = at_least(RATE, of_ratio=False)
    with servers.pinned(CORES[1]):
        for what, paths in (("all pages in turn", pages), *((address, (address,)) for address in AUDITED)):
            pace = asyncio.run(keepalive.load(url, [[Ask(page)] for page in paths], CONNECTIONS, scale.seconds))
            yield Figure("static-rate", what, pace.rate, "requests/s", goal=goal)


def _heaviest(url: str, pages: Sequence[str]) -> Figure:
    sizes = {page: len(_body(url, page, "br")) for page in pages}
    heaviest = max(sizes, key=sizes.__getitem__)
    what = f"heaviest of {len(pages)}: {heaviest}"
    return Figure("static-size", what, sizes[heaviest] / 1000, "kB", goal=at_most(HEAVIEST / 1000, of_ratio=False))


def _body(url: str, path: str, coding: str) -> bytes:
    with closing(HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE)) as connection:
        connection.request("GET", path, headers={"Accept-Encoding": coding})
        return connection.getresponse().read()


def _marks(url: str, address: str, chromium: str, audits: int) -> Iterator[Figure]:
    reports = [_lighthouse(url, chromium) for _ in range(audits)]
    for category, least in CATEGORIES.items():
        mark = statistics.median(100 * report["categories"][category]["score"] for report in reports)
        failed = sorted({name for report in reports for name in _failed(report, category)})
        what = f"{address}, {category}" + (f" ({', '.join(failed)})" if failed and mark < 100 else "")
        yield Figure("lighthouse", what, mark, "of 100", goal=at_least(least, of_ratio=False))


def _lighthouse(url: str, chromium: str) -> Report:
    command = [str(LIGHTHOUSE), url, "--quiet", "--output=json", "--output-path=stdout", f"--chrome-flags={FLAGS}"]
    command += [f"--only-categories={','.join(CATEGORIES)}", "--no-enable-error-reporting"]
    done = subprocess.run(
        command, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, timeout=PATIENCE, check=True
    )
    report: Report = json.loads(done.stdout)
    return report


def _failed(report: Report, category: str) -> Iterator[str]:
    """The audits that cost a mark in ``category``."""
    for reference in report["categories"][category]["auditRefs"]:
        score = report["audits"][reference["id"]]["score"]
        if reference["weight"] and score is not None and score < 1:
            yield reference["id"]
