"""Boxes to write in and to choose from, with no word in them but ours.

Streamlit's own ones say in English how to send what was typed, how a day is written, how its calendar is used and that
nothing was found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from dashboard.text.translation import Translation

HERE = Path(__file__).parent


def _component(name: str, html: str) -> ComponentRenderer:
    """A box of our own, in the document itself: the one stylesheet styles it, and print and tests see it."""
    return st.components.v2.component(
        name, html=html, js=(HERE / f"{name}.js").read_text("utf-8"), isolate_styles=False
    )


_words = _component("words", '<label class="ci-field"><span></span><input type="text" inputmode="search"></label>')
_day = _component(
    "day",
    """
    <div class="ci-field"><label><span></span><input type="text" inputmode="numeric" autocomplete="off"></label>
    <input type="date" tabindex="-1" aria-hidden="true"></div>
    <p class="ci-field-note" role="status"></p>
    """,
)
_choice = _component("choice", '<label class="ci-field"><span></span><select></select></label>')

_facets = _component("facets", '<div class="ci-facets"></div>')
_press = _component("press", "<span></span>")


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet: its name and label, and for each code on offer its words and whether it is chosen."""

    name: str
    label: str
    options: tuple[tuple[str, str, bool], ...]


def words(key: str, label: str, value: str, *, placeholder: str, longest: int, entered: Callable[[str], None]) -> None:
    """A line of words, sent by Enter or by leaving the box; ``entered`` is called with it."""
    data = {"label": label, "value": value, "placeholder": placeholder, "longest": longest}
    _words(key=key, data=data, on_entered_change=partial(_hand_on, key, entered))


def day(
    key: str,
    label: str,
    value: date | None,
    t: Translation,
    *,
    within: tuple[date, date],
    entered: Callable[[str], None],
) -> None:
    """A day ``within`` two others; ``entered`` is called with it as ``YYYY-MM-DD``, or with "" once it is gone."""
    first, last = within
    data = {
        "label": label,
        "value": value.isoformat() if value else "",
        "first": first.isoformat(),
        "last": last.isoformat(),
        "pattern": t("day-pattern"),
        "wrong": t("day-wrong", first=str(first.year), last=str(last.year)),
    }
    _day(key=key, data=data, on_entered_change=partial(_hand_on, key, entered))


def choice(
    key: str, label: str, prompt: str, *, options: Sequence[tuple[str, str]], entered: Callable[[str], None]
) -> None:
    """A list of codes with their labels, that always shows ``prompt``; ``entered`` is called with the code chosen."""
    data = {"label": label, "prompt": prompt, "options": options}
    _choice(key=key, data=data, on_entered_change=partial(_hand_on, key, entered))


def pressed(key: str, entered: Callable[[str], None]) -> str:
    """Buttons of our own markup, wherever they stand: ``entered`` is called with what the one that was pressed says.

    Gives the same while the page is made in answer to it; otherwise nothing.
    """
    result = _press(key=key, on_entered_change=partial(_hand_on, key, entered))
    return str(result.entered or "")


def facets(key: str, shown: Sequence[Facet], *, entered: Callable[[str, list[str]], None]) -> None:
    """Codes to press and to let go, facet by facet; ``entered`` is called with a facet's name and its pressed codes."""
    data = {"facets": [{"name": each.name, "label": each.label, "options": each.options} for each in shown]}
    _facets(key=key, data=data, on_entered_change=partial(_hand_on_known, key, shown, entered))


def _hand_on_known(key: str, shown: Sequence[Facet], entered: Callable[[str, list[str]], None]) -> None:
    """Only what was on offer: a browser may send anything."""
    name, codes = st.session_state[key].get("entered") or ("", ())
    for facet in shown:
        if facet.name == name:
            entered(name, [code for code, _, _ in facet.options if code in codes])


def _hand_on(key: str, entered: Callable[[str], None]) -> None:
    sent = st.session_state[key].get("entered")
    if sent is not None:
        entered(sent)
