"""A selection as the gallery shows it: cards or a table, both by pages, or the way out of an empty result."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.records import Initiative
from dashboard.features.gallery.initiatives_table import initiatives_table
from dashboard.streamlit_adapter import (
    html_elements,
    link_placeholder,
    page_elements,
    record_elements,
    sort_headers,
    url_state,
    view_controls,
)
from dashboard.streamlit_adapter.served_site import current_context

PAGE_SIZE = 24
"""Cards on one page."""
TABLE_PAGE_SIZE = 45
"""Rows of the table on one page."""


def paged_cards(initiatives: Sequence[Initiative]) -> None:
    """The page of cards that the address asks for, with links to the other pages."""
    visible, current, last = view_controls.page_of(initiatives, PAGE_SIZE)
    with html_elements.together():
        view_controls.page_range(initiatives, PAGE_SIZE)
        record_elements.cards(visible)
        view_controls.pages(current, last)


def paged_table(initiatives: Sequence[Initiative], selection: InitiativeFilter) -> None:
    """The page of rows that the address asks for, with links to other orders and to the other pages."""
    visible, current, last = view_controls.page_of(initiatives, TABLE_PAGE_SIZE)
    identifiers = tuple(item.id for item in visible)
    params = link_placeholder.link_params(selection=False)
    table = initiatives_table(current_context(), identifiers, selection, url_state.language(), params)
    with html_elements.together():
        view_controls.page_range(initiatives, TABLE_PAGE_SIZE)
        page_elements.anchored_section(sort_headers.ANCHOR, link_placeholder.with_own_slides(table))
        view_controls.pages(current, last)


def coverage_line(selection: InitiativeFilter) -> None:
    """That a selection counts what could be found, on screen and on paper; nothing below the whole catalogue."""
    if selection.active_count:
        page_elements.small(url_state.translator()("map-caveat"))


def empty_result(selection: InitiativeFilter) -> None:
    """Why nothing is shown and what to do about it, where it is not a search that finds nothing."""
    if not selection.q:
        page_elements.notice(url_state.translator()("gallery-empty"))
