"""What every rule of the data needs: columns of a table, and problems of its cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pandas as pd

from dashboard.catalogue.problem import Problem

Frames = Mapping[str, pd.DataFrame]
"""The tables that can be read, by name."""
Rule = Callable[[Frames], Iterator[Problem]]


def cells_of(frames: Frames, table: str, *columns: str) -> pd.DataFrame:
    """Those columns of a table; no row where it or one of them is missing, which is reported elsewhere."""
    frame = frames.get(table)
    if frame is None or not set(columns) <= set(frame.columns):
        return pd.DataFrame({column: pd.Series(dtype=str) for column in columns})
    return frame[list(columns)]


def column_of(frames: Frames, table: str, column: str) -> pd.Series[Any]:
    """One column of a table; no row where either is missing, which is reported elsewhere."""
    frame = frames.get(table)
    return pd.Series(dtype=str) if frame is None or column not in frame.columns else frame[column]


def problems_of(table: str, column: str, cells: pd.Series[Any], reason: str) -> Iterator[Problem]:
    """A problem for each of ``cells``; ``{cell}`` in ``reason`` is what it holds."""
    for row, cell in cells.items():
        yield Problem(f"{table}.csv", int(str(row)), column, reason.replace("{cell}", cell))
