"""Boxes to write in and to choose from, with no word in them but ours.

Streamlit's own ones say in English how to send what was typed, how a day is written, how its calendar is used and that
nothing was found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st

from dashboard.text.translation import Translation

HERE = Path(__file__).parent
STYLE = (HERE / "field.css").read_text("utf-8")

_words = st.components.v2.component(
    "words",
    html='<label for="box"></label><input id="box" type="text" inputmode="search">',
    css=STYLE,
    js=(HERE / "words.js").read_text("utf-8"),
)
_day = st.components.v2.component(
    "day",
    html="""
    <label for="box"></label>
    <div><input id="box" type="text" inputmode="numeric" autocomplete="off">
    <input type="date" tabindex="-1" aria-hidden="true"></div>
    <p role="status"></p>
    """,
    css=STYLE,
    js=(HERE / "day.js").read_text("utf-8"),
)
_choice = st.components.v2.component(
    "choice",
    html='<label for="box"></label><select id="box"></select>',
    css=STYLE,
    js=(HERE / "choice.js").read_text("utf-8"),
)


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


def _hand_on(key: str, entered: Callable[[str], None]) -> None:
    sent = st.session_state[key].get("entered")
    if sent is not None:
        entered(sent)
