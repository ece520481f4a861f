"""Measures everything and writes RESULTS.md: ``python -m bench [--quick] [--only PART …]``.

CHROMIUM names the browser. Every figure is printed as soon as it is known.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser

from bench import browser, database, first_content, first_visit, interaction, load, memory, reach, report, static, worst
from bench.figures import Figure
from bench.scale import FULL, QUICK, Scale
from dashboard.catalogue.loader import DATA, load_catalogue

RESULTS = Path(__file__).parent / "RESULTS.md"
Part = Callable[[Scale, Path, str], Iterator[Figure]]


def _in_browser(part: Callable[[Scale, Path, Browser], Iterator[Figure]]) -> Part:
    """A part that is measured in the browser at a path."""

    def measured(scale: Scale, scratch: Path, path: str) -> Iterator[Figure]:
        with browser.chromium(path) as chromium:
            yield from part(scale, scratch, chromium)

    return measured


PARTS: Mapping[str, Part] = {
    "static": static.figures,
    "first-visit": _in_browser(first_visit.figures),
    "first-content": _in_browser(first_content.figures),
    "interaction": _in_browser(interaction.figures),
    "reach": lambda scale, scratch, _: reach.figures(scale, scratch),
    "memory": lambda scale, scratch, _: memory.figures(scale, scratch),
    "load": lambda scale, scratch, _: load.figures(scale, scratch),
    "worst-request": lambda scale, scratch, _: worst.figures(scale, scratch),
}


def main(arguments: list[str]) -> int:
    """Measure the parts that are asked for; the exit code says whether all of them could be, not how they came out."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # which ends the servers, too
    started = time.monotonic()
    broken: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        database.write(Path(scratch) / f"{database.NAME}.db", load_catalogue(DATA), DATA)
        figures = [*_measured(options.only, QUICK if options.quick else FULL, Path(scratch), broken)]
    minutes = (time.monotonic() - started) / 60
    text = report.to_markdown(figures, broken, quick=options.quick, minutes=minutes)
    is_complete = not options.quick and options.only == list(PARTS)
    if options.output or is_complete:
        (options.output or RESULTS).write_text(text, "utf-8")
    return 1 if broken else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measures the site beside its peers.")
    parser.add_argument("--quick", action="store_true", help="small numbers, to see that everything works")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="the parts to measure")
    parser.add_argument("--output", type=Path, help=f"where the table goes; a whole run writes {RESULTS.name}")
    return parser


def _measured(parts: list[str], scale: Scale, scratch: Path, broken: list[str]) -> Iterator[Figure]:
    """The figures of all parts. A part that cannot be measured is added to ``broken``, and the others go on."""
    for part in parts:
        started = time.monotonic()
        try:
            for figure in PARTS[part](scale, scratch, os.environ["CHROMIUM"]):
                print(report.line(figure), flush=True)
                yield figure
        except Exception:
            traceback.print_exc()
            broken.append(part)
        print(f"{part}: {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
