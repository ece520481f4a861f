"""Data that never changes, for pictures that are compared with stored ones.

``rows`` holds the tables whose texts the pictures show. They are written with the columns that the tables have today:
a column that was added since repeats the English text where it is a translation and is empty otherwise. Vocabulary,
units, lockdowns and country shapes are those of the site, and so are the figures of charts that were made since: their
rows need not be copied. No record has ever changed.
"""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from dashboard.catalogue.loader import DATA
from dashboard.catalogue.table_specs import CHANGES
from dashboard.charts.chart_references import TEXTS
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.languages import DEFAULT_LANGUAGE

ROWS = Path(__file__).parent / "rows"
FIGURE_KEYS = {"figures.csv": "id", "figure_sources.csv": "figure_id"}
"""The column that names the figure, by table."""
TRANSLATED = re.compile(r"(.+)_[a-z]{2}")


def write_data(directory: Path) -> Path:
    """Write a directory of data that the site can serve, and return it."""
    shutil.copytree(DATA, directory)
    added = set(_figures_of_new_charts())
    for stored in ROWS.glob("*.csv"):
        rows = [row for row in _read(DATA / stored.name) if row.get(FIGURE_KEYS.get(stored.name, "")) in added]
        _write_table(directory / stored.name, [*_read(stored), *rows])
    _write_table(directory / CHANGES.file, [])
    return directory


def _figures_of_new_charts() -> Iterator[str]:
    """The figures that a chart draws or names and that are not stored; a stored series has its stored rows only."""
    stored = _read(ROWS / "figures.csv")
    known = {row["series"] for row in stored} | {row["id"] for row in stored}
    needed = {name for chart in CHARTS.values() for name in _names_of(chart)} - known
    for row in _read(DATA / "figures.csv"):
        if row["id"] not in known and needed & {row["series"], row["id"]}:
            yield row["id"]


def _names_of(chart: ChartSpec) -> Iterator[str]:
    yield from (*chart.series, *chart.cites, chart.reference)
    for text in TEXTS:
        yield from sentence_variables(DEFAULT_LANGUAGE)[f"chart-{chart.name}-{text}"]


def _write_table(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open(encoding="utf-8", newline="") as stream:
        columns = next(csv.reader(stream))
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerows([columns, *([_cell(row, column) for column in columns] for row in rows)])


def _cell(row: Mapping[str, str], column: str) -> str:
    translated = TRANSLATED.fullmatch(column)
    return row.get(column) or (row.get(f"{translated[1]}_en", "") if translated and column not in row else "")


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
