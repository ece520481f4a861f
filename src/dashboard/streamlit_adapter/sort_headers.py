"""Heads of tables that sort: links to the same page in another order, which the address says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.components.table import Column, Direction
from dashboard.urls import Urls

DIRECTIONS: Mapping[str, Direction] = {
    "country": "ascending",
    "date": "ascending",
    "format": "ascending",
    "name": "ascending",
    "outcome": "other",
    "publishers": "descending",
    "size": "descending",
    "theme": "ascending",
}
"""How the orders run that follow one column."""
ANCHOR = "table"
"""The part of the page that such a link opens."""


def sorted_url(page: str, selection: InitiativeFilter, sort: str, also: QueryParams) -> str:
    """``page`` with ``selection`` in the order ``sort``, at its table; ``also`` is what else its address says."""
    pairs = (*query_params.serialize_filters(replace(selection, sort=sort)), *also)
    return Urls().page(page, pairs, ANCHOR)


def sort_column(
    text: str, sort: str, selection: InitiativeFilter, page: str, also: QueryParams, *, number: bool = False
) -> Column:
    """The head that puts the table of ``page`` in the order ``sort``, or says that it is."""
    if selection.sort == sort:
        return Column(text, number, sorted=DIRECTIONS[sort])
    return Column(text, number, sorted_url(page, selection, sort, also))
