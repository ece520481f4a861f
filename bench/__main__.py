"""Measures everything and writes RESULTS.md: ``python -m bench [--quick] [--only PART …]``.

CHROMIUM names the browser. Every figure is printed as soon as it is known.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser

from bench import browser, database, first_visit, interaction, memory, reach, report, static
from bench.figures import Figure
from bench.scale import FULL, QUICK, Scale
from dashboard.catalogue.load import DATA, load

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
    "interaction": _in_browser(interaction.figures),
    "reach": lambda scale, scratch, _: reach.figures(scale, scratch),
    "memory": lambda scale, scratch, _: memory.figures(scale, scratch),
}


def main(arguments: list[str]) -> int:
    """Measure the parts that are asked for; the exit code does not depend on what was measured."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small numbers, to see that everything works")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="the parts to measure")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the table goes")
    asked = parser.parse_args(arguments)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        database.write(Path(scratch) / f"{database.NAME}.db", load(DATA), DATA)
        figures = [*_measured(asked.only, QUICK if asked.quick else FULL, Path(scratch))]
    text = report.written(figures, quick=asked.quick, minutes=(time.monotonic() - started) / 60)
    asked.output.write_text(text, "utf-8")
    return 0


def _measured(parts: list[str], scale: Scale, scratch: Path) -> Iterator[Figure]:
    for part in parts:
        started = time.monotonic()
        for figure in PARTS[part](scale, scratch, os.environ["CHROMIUM"]):
            print(report.line(figure), flush=True)
            yield figure
        print(f"{part}: {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
