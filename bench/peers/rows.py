"""The initiatives as the peers' galleries need them, read from the same tables; no library but Python's own."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

Cells = dict[str, str]
Selection = Mapping[str, Sequence[str]]

DATA = Path(os.environ.get("CONFINEMENT_DATA") or Path(__file__).parents[2] / "data")
FACETS = {"theme": "theme", "platform": "platforms", "format": "format", "actor": "actor_kind"}
"""The facets that are buttons in the gallery and have a column, each with that column."""
PAGE = 24
"""How many cards a page of the gallery shows."""


def read(table: str) -> list[Cells]:
    """The rows of one table."""
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def codes(rows: Sequence[Cells], facet: str) -> dict[str, int]:
    """The codes of a facet with how many initiatives have them, the most frequent first."""
    return dict(Counter(code for row in rows for code in _of(row, facet)).most_common())


def select(rows: Sequence[Cells], wanted: Selection) -> list[Cells]:
    """The initiatives that have one of the wanted codes of every facet in which any is wanted."""
    conditions = [(facet, set(codes)) for facet, codes in wanted.items() if codes]
    return [row for row in rows if all(codes.intersection(_of(row, facet)) for facet, codes in conditions)]


def tags(row: Cells) -> str:
    """The last line of a card."""
    return " · ".join(filter(None, (row["country"], row["platforms"].replace(";", ", "), row["format"])))


def outcome(row: Cells) -> str:
    """What was measured, or nothing."""
    return f"{row['outcome_value']} {row['outcome_unit']}" if row["outcome_value"] else ""


def _of(row: Cells, facet: str) -> list[str]:
    return [code for code in row[FACETS[facet]].split(";") if code]
