"""The table of all figures with their ratios and goals, what each means, and on what they were measured."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bench import servers
from bench.figures import Figure
from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import DATA

TITLES: Mapping[str, str] = {
    "reach": "viewers served",
    "served": "time until a page is whole",
    "messages": "messages a viewer receives",
    "click": "click on a facet to new cards",
    "click-growth": "click in a large catalogue",
    "load": "first load of the gallery",
    "load-growth": "first load from a large catalogue",
    "first-visit": "bytes of a first visit",
    "second-page": "bytes of a second page",
    "first-content": "first content on a slow line",
    "settled-content": "content as it stays on a slow line",
    "shift": "what jumps on a slow line",
    "again": "bytes that came twice",
    "session": "memory of a session",
    "growth": "memory over many sessions",
    "static-rate": "static pages served",
    "static-size": "static page, compressed",
    "lighthouse": "Lighthouse",
    "worst-request": "worst request",
    "crowd-content": "first content for a crowd",
    "crowd-click": "click on a facet in a crowd",
    "crowd-failed": "readers of a crowd who see no page",
    "crowd-memory": "memory of a process under a crowd",
    "crowd-static": "static pages behind a proxy",
    "crowd-need": "what 100,000 readers in an hour need",
}
"""Every kind of figure in a few words, in the order of the explanations."""
EXPLAINED: Mapping[str, str] = {
    "reach": (
        "First-time viewers who open the page at the same moment, as many as about a second and a half serves, by how "
        "long it takes until the last has it whole, in one server process with the load generator on the same machine. "
        "The peer is the same page in Streamlit's own elements, measured before and after each round; the ratio is to "
        "the mean of the two, the table has the median of the rounds. Pages without a default way are held against "
        "an empty app. Datasette and Dash answer over HTTP: the page, and what Dash asks for until the cards are there."
    ),
    "served": "How long one of those viewers waits, while all the others wait too.",
    "messages": "What the server sends a viewer over the WebSocket until the page is whole, before any compression.",
    "click": (
        "From the click on a facet's code, with nothing chosen, until the cards of the selection have been painted, by "
        "the browser's own clock; another code each time. In Datasette a code is a link, so there it is until the page "
        "behind it has been loaded and painted; it counts the same facets over the same rows and shows as many."
    ),
    "click-growth": "The same click in a generated catalogue, as a ratio to the shipped one.",
    "load": "From the start of the navigation, with an empty cache, until the cards can be read.",
    "load-growth": "The same first load with a generated catalogue, as a ratio to the shipped one.",
    "first-visit": (
        "Everything that a browser with an empty cache receives for the page: files as they are transferred, with "
        "their headers, and the messages of the WebSocket. The gallery is held against the same cards and filters in "
        "Streamlit's own elements, engagement against a page with one Plotly chart, all others against an empty app."
    ),
    "second-page": "What opening a second page adds when the gallery was the first of the visit.",
    "first-content": (
        "On a phone with an empty cache and a line of 1.6 Mbit/s and 150 ms: from the start of the navigation until "
        "the browser has painted the first text or drawing (first contentful paint). Datasette shows a table."
    ),
    "settled-content": (
        "On the same line, until the largest text or drawing of the window has been painted as it stays (largest "
        "contentful paint); what Streamlit draws then in place of the document is the same and no longer seen to come."
    ),
    "shift": (
        "On the same line, how much of the window moved while the page came (cumulative layout shift); of the site "
        "also with a processor four times slower."
    ),
    "again": "Of the second page's files, those that had come with the first already; the cache should have kept them.",
    "session": "How much the process grows for each viewer who keeps a page open, whichever page it is.",
    "growth": "The process after many viewers have come and gone, as a ratio to itself after a tenth of them.",
    "static-rate": "Requests over connections that stay open; the server is kept on one core, who asks on another.",
    "static-size": "The body of the heaviest page of the sitemap, as it is sent to a browser that understands Brotli.",
    "worst-request": (
        "CPU seconds of the dearest address that a route accepts and has not been asked for before, in a process that "
        "is warm, as a server is. The seconds before are stored."
    ),
    "crowd-content": (
        "Three processes behind Caddy, as deploy/Caddyfile has it, with the load generator on the same cores; readers "
        "come one after the other within ten seconds and stay. From the first request of a reader until the content of "
        "the gallery is there, for 95 of 100 who see it: on the site in the document, in the default app with the last "
        "message of the WebSocket, before which there is none."
    ),
    "crowd-click": (
        "Of the same readers, a few seconds after their page is whole: from the click on a theme until the last "
        "message of the new page, for 95 of 100."
    ),
    "crowd-failed": "Of the same readers, those whose page was refused, broke or did not come within two minutes.",
    "crowd-memory": "The resident set of a process while all of the readers are connected, on average of the three.",
    "crowd-static": "All pages of the sitemap in turn, over connections that stay open and come from many addresses.",
    "crowd-need": (
        "Computed for 100,000 readers who come within an hour, twice as many a second at its peak, look at the "
        "gallery, click once and stay for three minutes: from the CPU seconds that processes and proxy took for a "
        "reader above, with cores that are busy for three fifths of the time, a process a core or for as many readers "
        "as the proxy lets connect to one, and the memory that a reader takes."
    ),
    "lighthouse": "Marks of the npm package against Chromium, as for a phone; audits that cost a mark are named.",
}
PACKAGES = ("streamlit", "uvicorn", "starlette", "uvloop", "pandas", "playwright")
PEERS = (
    ("Streamlit", servers.STREAMLIT, "streamlit"),
    ("Datasette", servers.PEER_BIN, "datasette"),
    ("Dash", servers.PEER_BIN, "dash"),
)


def to_markdown(figures: Sequence[Figure], broken: Sequence[str], *, quick: bool, minutes: float) -> str:
    """All of it as Markdown; ``broken`` names the parts that could not be measured."""
    parts = [
        "# Measurements",
        "",
        "Made by `make bench`; [README.md](README.md) says how. Do not edit by hand.",
        "",
        *(["**A quick run, to see that everything works: these figures say nothing.**", ""] if quick else []),
        *([f"**Could not be measured: {', '.join(broken)}.**", ""] if broken else []),
        *_summary(figures),
        "",
        *_table(figures),
        "",
        "## What they are",
        "",
        *(f"- **{title[0].upper()}{title[1:]}.** {EXPLAINED[kind]}" for kind, title in _explained(figures)),
        "",
        "## On what",
        "",
        *(f"- {line}" for line in _machine(minutes)),
    ]
    return "\n".join(parts) + "\n"


def line(figure: Figure) -> str:
    """One figure for who watches the run."""
    return " | ".join(_cells(figure))


def _summary(figures: Sequence[Figure]) -> Iterator[str]:
    missed = [figure for figure in figures if figure.reached is False]
    yield f"{sum(figure.reached is True for figure in figures)} goals are reached, {len(missed)} are missed."
    if missed:
        yield ""
        yield from (f"- Missed: {TITLES[figure.kind]}, {figure.what}: {_verdict(figure)}." for figure in missed)


def _table(figures: Iterable[Figure]) -> Iterator[str]:
    yield "| figure | of | ours | peer | theirs | ratio | goal | reached |"
    yield "|---|---|--:|---|--:|--:|--:|---|"
    yield from (f"| {' | '.join(_cells(figure))} |" for figure in figures)


def _cells(figure: Figure) -> Sequence[str]:
    theirs = f"{_number(figure.theirs)} {figure.unit}" if figure.theirs is not None else ""
    ratio = f"{_number(figure.ratio)} ×" if figure.ratio is not None else ""
    ours = f"{_number(figure.ours)} {figure.unit}"
    return TITLES[figure.kind], figure.what, ours, figure.peer, theirs, ratio, _goal(figure), _verdict(figure)


def _goal(figure: Figure) -> str:
    if not figure.goal:
        return ""
    unit = "×" if figure.goal.of_ratio else figure.unit
    return f"{figure.goal.sense.value} {_number(figure.goal.bound)} {unit}"


def _verdict(figure: Figure) -> str:
    if not figure.goal:
        return ""
    if figure.reached:
        return "yes"
    return f"no, {_number(figure.judged)} is off by {figure.goal.miss(figure.judged):.0%}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _explained(figures: Iterable[Figure]) -> Iterator[tuple[str, str]]:
    kinds = {figure.kind for figure in figures}
    return ((kind, title) for kind, title in TITLES.items() if kind in kinds)


def _machine(minutes: float) -> Iterator[str]:
    yield f"{datetime.now(UTC):%Y-%m-%d}, in {minutes:.0f} minutes"
    yield f"data {described_package(DATA)['version']}"
    yield f"{_processor()}, {os.cpu_count()} cores, {_memory():.0f} GB, {platform.system()}"
    yield f"Python {platform.python_version()}; " + ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    yield "Peers: " + ", ".join(f"{name} {_installed(folder, package)}" for name, folder, package in PEERS)
    yield f"{_output([os.environ['CHROMIUM'], '--version'])}; Lighthouse {_lighthouse()}"


def _processor() -> str:
    match = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text("utf-8"))
    return match[1] if match else platform.machine()


def _memory() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9


def _installed(folder: Path, package: str) -> str:
    code = f"from importlib.metadata import version; print(version({package!r}))"
    return _output([str(folder / "python"), "-c", code])


def _lighthouse() -> str:
    package = servers.BENCH / "node_modules" / "lighthouse" / "package.json"
    return str(json.loads(package.read_text("utf-8"))["version"])


def _output(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()
