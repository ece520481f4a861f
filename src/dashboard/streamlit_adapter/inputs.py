"""Boxes to write in and to choose from, with no word in them but ours.

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
from streamlit.components.v2.types import ComponentRenderer

from dashboard import package_files
from dashboard.i18n.translation import Translation
from dashboard.languages import SPECS

KINDS: Mapping[str, str] = {
    "words": '<label class="ci-field"><span></span><input type="text" inputmode="search"></label>',
    "choice": '<label class="ci-field"><span></span><select></select></label>',
    "facets": '<div class="ci-facets"></div>',
    "day": '<div class="ci-field">'
    '<label><span></span><input type="text" inputmode="numeric" autocomplete="off"></label>'
    '<input type="date" tabindex="-1" aria-hidden="true"></div><p class="ci-field-note" role="status"></p>',
}
"""Every kind of box with its markup; what it does is in the script of that name."""


def _component(*kinds: str) -> ComponentRenderer:
    """Boxes of ``kinds``, in the document itself: the one stylesheet styles them, and print and tests see them."""
    drawn = (f"{kind}: {{ html: {json.dumps(KINDS[kind])}, draw: {_drawing(kind)} }}" for kind in kinds)
    script = f"const KINDS = {{ {', '.join(drawn)} }};\n{_script('boxes')}"
    html = '<div class="ci-boxes"></div>'
    return st.components.v2.component("-".join(kinds), html=html, js=script, isolate_styles=False)


def _drawing(kind: str) -> str:
    """A script that exports a function, as an expression that is this function."""
    return f"(() => {{\n{_script(kind).replace('export default ', 'return ')}}})()"


def _script(name: str) -> str:
    return package_files.read_text(f"{name}.js")


_COMPONENTS = {kinds: _component(*kinds) for kinds in (*((kind,) for kind in KINDS), ("choice", "facets", "day"))}
_press = st.components.v2.component("press", html="<span></span>", js=_script("press"), isolate_styles=False)


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One box: its name among those beside it, its kind, what it shows, and what is told what the reader enters."""

    name: str
    kind: str
    data: object
    entered: Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class FacetOptions:
    """One facet: its name and label, and for each code on offer its words and whether it is chosen."""

    name: str
    label: str
    options: tuple[tuple[str, str, bool], ...]


def render_inputs(key: str, *boxes: InputSpec) -> None:
    """Boxes one below the other. Raises ``KeyError`` for kinds that have not been shown together yet."""
    component = _COMPONENTS[tuple(dict.fromkeys(box.kind for box in boxes))]
    data = [{"name": box.name, "kind": box.kind, "data": box.data} for box in boxes]
    component(key=key, data=data, on_entered_change=partial(_hand_on, key, boxes))


def text_input(
    name: str, label: str, value: str, *, placeholder: str, longest: int, entered: Callable[[str], None]
) -> InputSpec:
    """A line of words, sent by Enter or by leaving the box; ``entered`` is called with it."""
    return InputSpec(
        name, "words", {"label": label, "value": value, "placeholder": placeholder, "longest": longest}, entered
    )


def date_input(
    name: str,
    label: str,
    value: date | None,
    t: Translation,
    *,
    within: tuple[date, date],
    entered: Callable[[str], None],
) -> InputSpec:
    """A day ``within`` two others; ``entered`` is called with it as ``YYYY-MM-DD``, or with "" once it is gone."""
    first, last = within
    data = {
        "label": label,
        "value": value.isoformat() if value else "",
        "first": first.isoformat(),
        "last": last.isoformat(),
        "pattern": t("day-pattern"),
        "order": SPECS[t.language].dates.input_order,
        "separator": SPECS[t.language].dates.input_separator,
        "wrong": t("day-wrong", first=str(first.year), last=str(last.year)),
    }
    return InputSpec(name, "day", data, entered)


def select_input(
    name: str, label: str, prompt: str, *, options: Sequence[tuple[str, str]], entered: Callable[[str], None]
) -> InputSpec:
    """A list of codes with their labels, that always shows ``prompt``; ``entered`` is called with the code chosen."""
    return InputSpec(name, "choice", {"label": label, "prompt": prompt, "options": options}, entered)


def facet_input(name: str, shown: Sequence[FacetOptions], *, entered: Callable[[str, list[str]], None]) -> InputSpec:
    """Codes to press and to let go, facet by facet; ``entered`` is called with a facet's name and its pressed codes."""
    data = {"facets": [{"name": each.name, "label": each.label, "options": each.options} for each in shown]}
    return InputSpec(name, "facets", data, partial(_hand_on_known, shown, entered))


def button_bridge(key: str, entered: Callable[[str], None]) -> str:
    """Buttons of our own markup, wherever they stand: ``entered`` is called with what the one that was pressed says.

    Gives the same while the page is made in answer to it; otherwise nothing.
    """
    result = _press(key=key, on_entered_change=partial(_hand_on_pressed, key, entered))
    return str(result.entered or "")


def _hand_on_pressed(key: str, entered: Callable[[str], None]) -> None:
    sent = _entered(key)
    if sent is not None:
        entered(str(sent))


def _hand_on(key: str, boxes: Sequence[InputSpec]) -> None:
    name, value = _entered(key) or ("", None)
    for box in boxes:
        if box.name == name:
            box.entered(value)


def _hand_on_known(shown: Sequence[FacetOptions], entered: Callable[[str, list[str]], None], value: Any) -> None:
    """Only what was on offer: a browser may send anything."""
    name, codes = value
    for facet in shown:
        if facet.name == name:
            entered(name, [code for code, _, _ in facet.options if code in codes])


def _entered(key: str) -> Any:
    return st.session_state[key].get("entered")
