"""Controls that show what the address says and write back what the reader chooses.

A widget's own state is set only where it differs from the address: setting it always would overwrite what a reader
types while an earlier run is still on its way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, TypeVar

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.initiative_index import FACETS, SORTS, Selection
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.vocabulary import Language
from dashboard.components import markup
from dashboard.i18n.localizer import Labels
from dashboard.i18n.numbers import number
from dashboard.streamlit_adapter import inputs, page_elements, print_only, url_state
from dashboard.streamlit_adapter.inputs import Box, Facet
from dashboard.streamlit_adapter.markdown_escape import plain

Item = TypeVar("Item")

LabelOf = Callable[[str, str], str]
LISTED = ("country",)
"""Facets with too many codes to show them all at once."""
FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2021, 12, 31)
"""What the calendars offer; an address may ask for any day."""


def search(q: str, label: str, placeholder: str) -> None:
    """The search box, named ``label``."""
    change = partial(_write, "q")
    inputs.show(
        "control-q",
        inputs.words("q", label, q, placeholder=placeholder, longest=query_params.LONGEST_SEARCH, entered=change),
    )


def filters(selection: Selection, labels: Labels) -> None:
    """Every facet with its live counts and the date range; on a phone they fold away under how many are active."""
    offered = services.made(_offered, selection, labels.t.language)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="fold"):
        # The fold is an element of its own and always the same: were the number in it, each choice would fold it.
        st.html(services.made(_fold, labels.t.language), width="content")
        st.html(services.made(_active, labels.t.language, selection.active), width="content")
    with st.container(key="filters"):
        page_elements.tally(labels.t("filters-title"))
        inputs.show(
            "control-filters",
            *(listed(offered[name], labels) for name in LISTED),
            pressed([facet for name, facet in offered.items() if name not in LISTED]),
            _day("from", selection.start, labels),
            _day("to", selection.end, labels),
        )
        page_elements.small(labels.t("dates-help"))


def facet(name: str, chosen: Collection[str], counts: Mapping[str, int], labels: Labels, label_of: LabelOf) -> Facet:
    """The codes of a facet that would bring something, with how many; ``label_of`` words facet and code."""
    shown = ((code, count) for code, count in counts.items() if count or code in chosen)
    options = (
        (code, f"{label_of(name, code)} ({number(count, labels.t.language)})", code in chosen) for code, count in shown
    )
    return Facet(name, labels.t(f"facet-{name}"), tuple(options))


def pressed(facets: Sequence[Facet]) -> Box:
    """Facets whose codes are buttons."""
    return inputs.facets("facets", [each for each in facets if each.options], entered=url_state.put)


def listed(facet: Facet, labels: Labels) -> Box:
    """A facet whose codes open as a list; the chips take away what was added."""
    left = [(code, text) for code, text, chosen in facet.options if not chosen]
    change = partial(_add, facet.name)
    return inputs.choice(facet.name, facet.label, labels.t("facet-add"), options=left, entered=change)


def _fold(language: Language) -> Markup:
    return markup.fold(services.labels(language))


def _active(language: Language, count: int) -> Markup:
    return markup.active_filters(services.labels(language), count)


def _offered(selection: Selection, language: Language) -> Mapping[str, Facet]:
    labels, counts = services.labels(language), services.select(selection).counts
    return {name: facet(name, selection.chosen.get(name, ()), counts[name], labels, labels.facet) for name in FACETS}


def chips(pairs: Pairs, labels: Labels, label_of: LabelOf) -> None:
    """What narrows the selection, each as a button that takes it away, and one that takes all away; on paper a line."""
    print_only.selection(pairs, labels, label_of)
    narrowing = [(name, value) for name, value in pairs if name != "sort"]
    if not narrowing:
        return
    with st.container(horizontal=True, gap="xsmall"):
        for name, value in narrowing:
            _chip(name, value, labels, label_of)
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


def page_of(items: Sequence[Item], size: int) -> tuple[Sequence[Item], int, int]:
    """The page of ``items`` that the address asks for, its number, and the number of the last page."""
    last = max(-(-len(items) // size), 1)
    current = query_params.page_number(url_state.parameters(), last)
    return items[(current - 1) * size : current * size], current, last


def pages(current: int, last: int) -> None:
    """Going from page to page of a long list."""
    if last > 1:
        key = _follow("page", current)
        st.pagination(last, key=key, on_change=_write_page)
        print_only.place(current, last)


def _day(name: str, day: date | None, labels: Labels) -> Box:
    shown = min(max(day, FIRST_DAY), LAST_DAY) if day else None
    label = labels.t(f"date-{name}")
    return inputs.day(name, label, shown, labels.t, within=(FIRST_DAY, LAST_DAY), entered=partial(_write, name))


def _chip(name: str, value: str, labels: Labels, label_of: LabelOf) -> None:
    multiple = name in query_params.MULTIPLE
    shown = label_of(name, value) if multiple else labels.t(f"chip-{name}", value=_shown(name, value, labels))
    st.button(
        plain(shown),
        key=f"chip-{name}-{value}",
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


def _add(name: str, code: str) -> None:
    url_state.put(name, [*url_state.parameters().get(name, ()), code])


def _write_choice(name: str, default: str) -> None:
    chosen = _state(name)
    url_state.put(name, () if chosen == default else (chosen,))


def _write(name: str, value: str) -> None:
    url_state.put(name, (value,))


def _write_page() -> None:
    url_state.put("page", () if _state("page") == 1 else (str(_state("page")),))


def _drop(name: str, value: str) -> None:
    others = [kept for kept in url_state.parameters()[name] if kept != value] if name in query_params.MULTIPLE else []
    url_state.put(name, others)
