"""Inputs to write in and to choose from, with no word in them but ours.

Streamlit's own ones say in English how to send what was typed, how a day is written, how its calendar is used and that
nothing was found.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from dashboard.i18n.dates import month_names
from dashboard.i18n.translation import Translation
from dashboard.languages import SPECS
from dashboard.streamlit_adapter import url_state
from dashboard.streamlit_adapter.document_run import document_page
from dashboard.streamlit_adapter.inputs import values
from dashboard.streamlit_adapter.inputs.components import BUTTON_BRIDGE, GROUPS, Kind
from dashboard.streamlit_adapter.inputs.input_form import input_form
from dashboard.streamlit_adapter.served_site import current_context

EVENT = "value"
"""The trigger of every component; see its script."""


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One input.

    Attributes:
        name: Its name among those beside it.
        kind: How it is drawn.
        data: What it shows.
        handle: Checks what the browser sends and hands it on; whatever it is, it does not raise.
    """

    name: str
    kind: Kind
    data: object
    handle: Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class FacetOptions:
    """One facet: its name and label, and for each code on offer its words and whether it is chosen.

    ``definitions`` is our own HTML that says what the codes mean.
    """

    name: str
    label: str
    options: tuple[tuple[str, str, bool], ...]
    definitions: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes on offer."""
        return tuple(code for code, _, _ in self.options)


@dataclass(frozen=True, slots=True)
class InputGroup:
    """Inputs that stand one below the other, and what the browser draws them from, as JSON.

    It says nothing of a session, so it may be kept: writing the JSON costs more than all else of an input.
    """

    inputs: tuple[InputSpec, ...]
    data: bytes


def input_group(*inputs: InputSpec) -> InputGroup:
    """The group of ``inputs``."""
    data = [{"name": each.name, "kind": each.kind, "data": each.data} for each in inputs]
    return InputGroup(inputs, json.dumps(data, ensure_ascii=False).encode())


def render_inputs(key: str, *inputs: InputSpec) -> None:
    """Inputs one below the other. Raises ``KeyError`` for kinds that have not been shown together yet."""
    render_group(key, input_group(*inputs))


def render_group(key: str, group: InputGroup) -> None:
    """The inputs of ``group``; as ``render_inputs``."""
    if page := document_page():
        localizer = current_context().localizer(url_state.language())
        with st.container(key=key):
            st.html(input_form(group.inputs, page, url_state.address_params(), localizer))
        return
    component = GROUPS[tuple(dict.fromkeys(each.kind for each in group.inputs))]
    component(key=key, data=group.data, on_value_change=partial(_dispatch, key, group.inputs))


def text_input(
    name: str, label: str, value: str, *, placeholder: str, max_length: int, on_change: Callable[[str], None]
) -> InputSpec:
    """A line of text, sent by Enter or by leaving the input; ``on_change`` is called with it."""
    data = {"label": label, "value": value, "placeholder": placeholder, "maxLength": max_length}
    return InputSpec(name, "text_input", data, _checked(values.parse_text, on_change))


def date_input(
    name: str,
    label: str,
    value: date | None,
    t: Translation,
    *,
    within: tuple[date, date],
    ends: bool = False,
    on_change: Callable[[str], None],
) -> InputSpec:
    """A day ``within`` two others; ``on_change`` is called with it as ``YYYY-MM-DD``, or with "" once it is gone.

    A month that is written in its place means its first day, or its last one where a range ``ends`` there.
    """
    first, last = within
    data = {
        "label": label,
        "value": value.isoformat() if value else "",
        "first": first.isoformat(),
        "last": last.isoformat(),
        "pattern": t("day-pattern"),
        "order": SPECS[t.language].dates.input_order,
        "months": month_names(),
        "ends": ends,
        "separator": SPECS[t.language].dates.input_separator,
        "invalid": t("day-wrong", first=str(first.year), last=str(last.year)),
    }
    return InputSpec(name, "date_input", data, _checked(values.parse_date, on_change))


def select_input(
    name: str,
    label: str,
    prompt: str,
    *,
    options: Sequence[tuple[str, str]],
    definitions: str = "",
    on_change: Callable[[str], None],
) -> InputSpec:
    """A list of codes with their labels, that always shows ``prompt``; ``on_change`` is called with the code chosen.

    ``definitions`` is our own HTML that says what the codes mean.
    """
    codes = [code for code, _ in options]
    data = {"label": label, "prompt": prompt, "options": options, "definitions": definitions}
    return InputSpec(name, "select_once", data, _checked(partial(values.parse_code, codes=codes), on_change))


def facet_input(name: str, facets: Sequence[FacetOptions], *, on_change: Callable[[str, list[str]], None]) -> InputSpec:
    """Codes to press and to let go, facet by facet; ``on_change`` gets a facet's name and its pressed codes."""
    fields = ("name", "label", "options", "definitions")
    data = {"facets": [{name: getattr(each, name) for name in fields} for each in facets]}
    parse = partial(values.parse_facet, facets={each.name: each.codes for each in facets})
    return InputSpec(name, "facet_buttons", data, _checked(parse, lambda pressed: on_change(*pressed)))


def button_bridge(key: str, on_change: Callable[[str], None]) -> str:
    """Buttons of our own markup, wherever they stand: ``on_change`` is called with what the one that was pressed says.

    Gives the same while the page is made in answer to it; otherwise nothing.
    """
    if document_page():
        st.html("<span></span>")  # as high as the component: nothing
        return ""
    handle = _checked(values.parse_text, on_change)
    result = BUTTON_BRIDGE(key=key, on_value_change=lambda: handle(_sent(key)))
    return values.parse_text(getattr(result, EVENT, None)) or ""


def _checked(parse: Callable[[Any], Any], handle: Callable[[Any], None]) -> Callable[[Any], None]:
    """Hands on what ``parse`` understands, and ignores the rest."""

    def handle_checked(value: Any) -> None:
        parsed = parse(value)
        if parsed is not None:
            handle(parsed)

    return handle_checked


def _dispatch(key: str, inputs: Sequence[InputSpec]) -> None:
    """Hand what was entered to the input that it belongs to."""
    group = values.parse_group(_sent(key))
    for each in inputs:
        if group and each.name == group[0]:
            each.handle(group[1])


def _sent(key: str) -> Any:
    """What the component of ``key`` sent; None where that is not to be understood."""
    state: Any = st.session_state.get(key)
    return state.get(EVENT) if isinstance(state, Mapping) else None
