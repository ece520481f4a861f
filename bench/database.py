"""The tables as SQLite, for Datasette: every column as it stands, but lists as JSON, and an index for every facet."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd

from dashboard.catalogue import table_files
from dashboard.catalogue.filters import INITIATIVE_FACETS
from dashboard.catalogue.loader import Catalogue

NAME = "initiatives"
"""What the database and its first table are called, and so where Datasette serves them."""
SINGLE = ("theme", "country", "format", "actor_kind", "outcome_kind")
"""Facets that are a column of the table: what Datasette is fastest at."""
LISTED = {"platform": "platforms", "evidence": "evidence"}
"""Facets of which an initiative has several codes, each with its column."""
PAGE = 24


def write(path: Path, catalogue: Catalogue, directory: Path) -> Path:
    """Make ``path`` a database of all tables in ``directory``, which ``catalogue`` was loaded from."""
    with closing(sqlite3.connect(path)) as database:
        for file in sorted(directory.glob("*.csv")):
            _table(database, file.stem, table_files.read_table(file).frame)
        _facets(database, catalogue)
        database.commit()
    return path


def address() -> str:
    """Datasette's address of the first page of initiatives, with every facet of the gallery counted."""
    facets = [f"_facet={column}" for column in SINGLE] + [f"_facet_array={column}" for column in LISTED.values()]
    return f"/{NAME}/{NAME}?_size={PAGE}&{'&'.join(facets)}"


def _table(database: sqlite3.Connection, name: str, rows: pd.DataFrame) -> None:
    columns = list(rows.columns)
    heading = ", ".join(f'"{column}" TEXT' for column in columns)
    database.execute(f'CREATE TABLE "{name}" ({heading})')
    places = ", ".join("?" * len(columns))
    values = ([cell or None for cell in row] for row in rows.itertuples(index=False))
    database.executemany(f'INSERT INTO "{name}" VALUES ({places})', values)


def _facets(database: sqlite3.Connection, catalogue: Catalogue) -> None:
    database.execute(f'CREATE UNIQUE INDEX "by_id" ON "{NAME}" (id)')
    database.execute(f'ALTER TABLE "{NAME}" ADD COLUMN "evidence" TEXT')
    for facet, column in LISTED.items():
        values = ((json.dumps(INITIATIVE_FACETS[facet].codes_of(item)), item.id) for item in catalogue.initiatives)
        database.executemany(f'UPDATE "{NAME}" SET "{column}" = ? WHERE id = ?', values)
    for column in SINGLE:
        database.execute(f'CREATE INDEX "by_{column}" ON "{NAME}" ("{column}")')
