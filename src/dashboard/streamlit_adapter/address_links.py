"""Links that choose how a page is shown: each leads to the address that says the choice, and needs no script."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.i18n.localizer import Localizer
from dashboard.streamlit_adapter import url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml, render
from dashboard.urls import with_query

NEAR = 5
"""How many pages of a long list have links around the one that is shown."""


def choice_links(name: str, values: Sequence[str], selected: str, localizer: Localizer) -> SafeHtml:
    """One of a few ``values`` of parameter ``name``; the first is the default and stays out of the address."""
    choices = [
        (localizer.t(f"{name}-{value}"), _address(name, () if value == values[0] else (value,)), value == selected)
        for value in values
    ]
    return render("choice_links", localizer, name=name, label=localizer.t(f"{name}-label"), choices=choices)


def page_number_links(current: int, last: int) -> SafeHtml:
    """The pages of a long list by their numbers."""
    return render(
        "page_number_links",
        current_context().localizer(url_state.language()),
        pages=[(number, _page_address(number)) for number in _near(current, last)],
        current=current,
        before=_page_address(current - 1) if current > 1 else "",
        after=_page_address(current + 1) if current < last else "",
    )


def _near(current: int, last: int) -> list[int]:
    """The first page, the last one and those around ``current``."""
    start = max(min(current - NEAR // 2, last - NEAR + 1), 1)
    return sorted({1, last, *range(start, min(start + NEAR, last + 1))})


def _page_address(number: int) -> str:
    return _address("page", () if number == 1 else (str(number),))


def _address(name: str, values: Sequence[str]) -> str:
    """This page with other parameters, wherever it stands; the question mark alone takes all of them away."""
    return with_query("", url_state.params_with(name, values)) or "?"
