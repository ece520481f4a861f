"""Controls that show what the address says and write back what the reader chooses.

A widget's own state is set only where it differs from the address: setting it always would overwrite what a reader
types while an earlier run is still on its way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from dashboard.catalogue import query
from dashboard.catalogue.selection import FACETS, SORTS, Selection
from dashboard.text.labels import Labels
from dashboard.text.numbers import number
from dashboard.ui import url_state
from dashboard.ui.plain import plain

LISTED = ("country",)
"""Facets with too many codes to show them all at once: they open as a list that can be searched."""
FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2021, 12, 31)
"""What the calendars offer; an address may ask for any day."""


def search(selection: Selection, labels: Labels) -> None:
    """The search box."""
    _text("q", selection.q, label=labels.t("search-label"), placeholder=labels.t("search-placeholder"))


def facets(selection: Selection, counts: Mapping[str, Mapping[str, int]], labels: Labels) -> None:
    """Every facet with its live counts, and the date range."""
    for facet in FACETS:
        _facet(facet, selection.chosen.get(facet, ()), counts[facet], labels)
    _day("from", selection.start, labels)
    _day("to", selection.end, labels)
    st.caption(labels.t("dates-help"))


def chips(selection: Selection, labels: Labels) -> None:
    """What narrows the selection, each as a button that takes it away, and one that takes all away."""
    if not selection.active:
        return
    with st.container(horizontal=True, gap="xsmall"):
        for name, value in query.write(selection):
            if name != "sort":
                _chip(name, value, labels)
        st.button(labels.t("clear-all"), key="clear", type="tertiary", on_click=url_state.clear)


def order(selection: Selection, labels: Labels) -> None:
    """In which order the selection is shown."""
    choice("sort", SORTS, selection.sort, labels)


def choice(name: str, values: Sequence[str], chosen: str, labels: Labels) -> None:
    """One of a few ``values`` of parameter ``name``; the first is the default and stays out of the address."""
    key = _follow(name, chosen)
    st.segmented_control(
        labels.t(f"{name}-label"),
        values,
        key=key,
        required=True,
        format_func=lambda value: labels.t(f"{name}-{value}"),
        on_change=partial(_write_choice, name, values[0]),
    )


def pages(current: int, last: int) -> None:
    """Going from page to page of a long list."""
    if last > 1:
        key = _follow("page", current)
        st.pagination(last, key=key, on_change=_write_page)


def _facet(facet: str, chosen: tuple[str, ...], counts: Mapping[str, int], labels: Labels) -> None:
    offered = [code for code, count in counts.items() if count or code in chosen]
    key = _follow(facet, list(chosen))
    options: dict[str, Any] = {
        "label": labels.t(f"facet-{facet}"),
        "options": offered,
        "key": key,
        "format_func": lambda code: f"{labels.facet(facet, code)} ({number(counts[code], labels.t.language)})",
        "on_change": partial(_write_many, facet),
    }
    if facet in LISTED:
        st.multiselect(placeholder=labels.t("facet-any"), **options)
    else:
        st.pills(selection_mode="multi", **options)


def _day(name: str, day: date | None, labels: Labels) -> None:
    key = _follow(name, min(max(day, FIRST_DAY), LAST_DAY) if day else None)
    st.date_input(
        labels.t(f"date-{name}"),
        value=None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=key,
        format="DD/MM/YYYY",
        on_change=partial(_write_day, name),
    )


def _text(name: str, text: str, *, label: str, placeholder: str) -> None:
    st.text_input(
        label,
        key=_follow(name, text),
        placeholder=placeholder,
        max_chars=query.LONGEST_SEARCH,
        on_change=partial(_write_text, name),
    )


def _chip(name: str, value: str, labels: Labels) -> None:
    shown = labels.facet(name, value) if name in FACETS else labels.t(f"chip-{name}", value=_shown(name, value, labels))
    st.button(
        plain(shown),
        key=f"chip-{name}-{value}",
        icon=":material/close:",
        help=labels.t("chip-help"),
        on_click=partial(_drop, name, value),
    )


def _shown(name: str, value: str, labels: Labels) -> str:
    return value if name == "q" else labels.date(value)


def _follow(name: str, wanted: object) -> str:
    """Make the widget of parameter ``name`` show what the address says; gives its key."""
    key = f"control-{name}"
    if key not in st.session_state or st.session_state[key] != wanted:
        st.session_state[key] = wanted
    return key


def _state(name: str) -> Any:
    return st.session_state[f"control-{name}"]


def _write_many(name: str) -> None:
    chosen: Iterable[str] = _state(name)
    url_state.put(name, chosen)


def _write_choice(name: str, default: str) -> None:
    chosen = _state(name)
    url_state.put(name, () if chosen == default else (chosen,))


def _write_text(name: str) -> None:
    url_state.put(name, (_state(name),))


def _write_day(name: str) -> None:
    day: date | None = _state(name)
    url_state.put(name, (day.isoformat(),) if day else ())


def _write_page() -> None:
    url_state.put("page", () if _state("page") == 1 else (str(_state("page")),))


def _drop(name: str, value: str) -> None:
    others = [kept for kept in url_state.parameters()[name] if kept != value] if name in FACETS else []
    url_state.put(name, others)
