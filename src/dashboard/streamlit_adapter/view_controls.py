"""Controls of how a selection is shown: its order, its view, its page.

A widget's own state is set only where it differs from the address: setting it always would overwrite what a reader
chooses while an earlier run is still on its way.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, TypeVar

import streamlit as st

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import BY_OUTCOME, SORTS, InitiativeFilter
from dashboard.i18n.localizer import Localizer
from dashboard.streamlit_adapter import address_links, print_only, url_state
from dashboard.streamlit_adapter.document_run import document_page

Item = TypeVar("Item")


def sort_control(selection: InitiativeFilter, localizer: Localizer) -> None:
    """Place the choice of the order in which the selection is shown; outcomes are ordered by the head of the table."""
    orders = [sort for sort in SORTS if sort != BY_OUTCOME or selection.sort == BY_OUTCOME]
    choice("sort", orders, selection.sort, localizer)


def choice(name: str, values: Sequence[str], selected: str, localizer: Localizer) -> None:
    """One of a few ``values`` of parameter ``name``; the first is the default and stays out of the address."""
    if document_page():
        st.html(address_links.choice_links(name, values, selected, localizer), width="content")
        return
    key = _follow(name, selected)
    st.segmented_control(
        localizer.t(f"{name}-label"),
        values,
        key=key,
        required=True,
        format_func=lambda value: localizer.t(f"{name}-{value}"),
        on_change=partial(_write_choice, name, values),
    )


def page_of(items: Sequence[Item], size: int) -> tuple[Sequence[Item], int, int]:
    """The page of ``items`` that the address asks for, its number, and the number of the last page."""
    return query_params.page_of(url_state.query_values(), items, size)


def pages(current: int, last: int) -> None:
    """Going from page to page of a long list."""
    if last > 1:
        if document_page():
            st.html(address_links.page_number_links(current, last))
        else:
            st.pagination(last, key=_follow("page", current), on_change=_write_page)
        print_only.page_number_line(current, last)


def _follow(name: str, value: object) -> str:
    """Make the widget of parameter ``name`` show what the address says; gives its key."""
    key = f"control-{name}"
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def _state(name: str) -> Any:
    """What the browser says that the widget of parameter ``name`` shows, which may be anything."""
    return st.session_state.get(f"control-{name}")


def _write_choice(name: str, values: Sequence[str]) -> None:
    value = _state(name)
    if isinstance(value, str) and value in values:
        url_state.set_param(name, () if value == values[0] else (value,))


def _write_page() -> None:
    page = _state("page")
    if isinstance(page, int):
        url_state.set_param("page", () if page == 1 else (str(page),))
