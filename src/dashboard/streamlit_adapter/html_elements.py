"""Our own HTML on a page. Each element costs every reader and the server, so neighbours are sent as one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import streamlit as st
from markupsafe import Markup

from dashboard.components import text
from dashboard.streamlit_adapter.run_cache import cached_in_run

_neighbours: ContextVar[list[Markup] | None] = ContextVar("neighbours", default=None)
"""What has been placed within ``together``; None outside."""


def place(html: Markup) -> None:
    """Show ``html`` at this place of the page."""
    neighbours = _neighbours.get()
    if neighbours is None:
        st.html(html)
    else:
        neighbours.append(html)


def place_hidden(html: Markup) -> None:
    """Send ``html``, which nobody sees, with the end of the page: that it is no element of its own."""
    hidden_parts().append(html)


@cached_in_run
def hidden_parts() -> list[Markup]:
    """What the end of the page has to send along."""
    return []


@contextmanager
def together(*, on_screen_only: bool = False) -> Iterator[None]:
    """Send what the block places as one element, which looks as if each part were one.

    Only what ``place`` shows may stand in the block: anything else would come before it.

    Args:
        on_screen_only: Whether paper has no use for it.
    """
    token = _neighbours.set([])
    try:
        yield
        html = text.elements(_neighbours.get() or (), on_screen_only=on_screen_only)
    finally:
        _neighbours.reset(token)
    place(html)
