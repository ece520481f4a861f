"""How a selection is shown: its order, its view, its page, each as links to the addresses that say another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import streamlit as st

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.i18n.localizer import Localizer
from dashboard.streamlit_adapter import address_links, html_elements, print_only, url_state

Item = TypeVar("Item")
CONTROL_SORTS = ("relevance", "date", "name", "size")
"""Orders that are always offered; the heads of the table offer all."""


def sort_control(selection: InitiativeFilter, localizer: Localizer) -> None:
    """Place the choice of the order in which the selection is shown, with the one that the head of a table has set."""
    orders = [sort for sort in SORTS if sort in CONTROL_SORTS or sort == selection.sort]
    choice("sort", orders, selection.sort, localizer)


def choice(name: str, values: Sequence[str], selected: str, localizer: Localizer) -> None:
    """One of a few ``values`` of parameter ``name``; the first is the default and stays out of the address."""
    st.html(address_links.choice_links(name, values, selected, localizer), width="content")


def page_of(items: Sequence[Item], size: int) -> tuple[Sequence[Item], int, int]:
    """The page of ``items`` that the address asks for, its number, and the number of the last page."""
    return query_params.page_of(url_state.query_values(), items, size)


def page_range(items: Sequence[Item], size: int) -> None:
    """Say above a long list, on paper, which of how many items stand on this page."""
    place = query_params.page_range(url_state.query_values(), items, size)
    if place.last > 1:
        print_only.page_range_line(place)


def pages(current: int, last: int) -> None:
    """Going from page to page of a long list."""
    if last > 1:
        html_elements.place(address_links.page_number_links(current, last))
