"""A selection as the gallery shows it: cards by pages, a table, or the way out of an empty result."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.selection import Selection
from dashboard.ui import blocks, controls, paper, url_state

PAGE_SIZE = 24
WIDTHS = {
    "name": 220,
    "link": 80,
    "outcome": 150,
    "outcome-note": 220,
    "start-date": 95,
    "country": 110,
    "publishers": 90,
    "theme": 190,
    "actor": None,
    "format": None,
    "platforms": None,
    "country-basis": None,
}
"""The columns of the table with their widths in pixels. What answers most questions comes first: a window shows some
eight columns before it scrolls. Their words are those of the fields."""
PAPER_COLUMNS = ("name", "actor", "country", "theme", "start-date", "outcome")
"""What a printed table has room for."""


def paged_cards(initiatives: Sequence[Initiative]) -> None:
    """The page of cards that the address asks for, with links to the other pages."""
    shown, current, last = controls.page_of(initiatives, PAGE_SIZE)
    blocks.cards(shown)
    controls.pages(current, last)


def table(initiatives: Sequence[Initiative]) -> None:
    """All of them in one table that can be sorted, searched and downloaded."""
    t = url_state.words()
    rows = pd.DataFrame([_row(initiative) for initiative in initiatives], columns=list(WIDTHS))
    columns = {name: st.column_config.TextColumn(t(f"field-{name}"), width=width) for name, width in WIDTHS.items()}
    columns["link"] = st.column_config.LinkColumn(t("field-link"), display_text=t("open"), width=WIDTHS["link"])
    columns["publishers"] = st.column_config.NumberColumn(t("field-publishers"), width=WIDTHS["publishers"])
    with paper.not_printed():
        st.dataframe(rows, column_config=columns, hide_index=True, height=640, alt=t("gallery-table-alt"))
    paper.table((t(f"field-{name}") for name in PAPER_COLUMNS), rows[list(PAPER_COLUMNS)].itertuples(index=False))


def nothing(selection: Selection) -> None:
    """Why nothing is shown and what to do about it."""
    t = url_state.words()
    blocks.notice(t("gallery-empty-search") if selection.q else t("gallery-empty"))


def _row(item: Initiative) -> dict[str, object]:
    labels = blocks.labels()
    return {
        "name": item.name,
        "link": blocks.initiative_address(item),
        "outcome": labels.quantity(item.outcome.value, item.outcome.unit) if item.outcome else "",
        "outcome-note": item.outcome_note[labels.t.language] if item.outcome_note else "",
        "start-date": item.start_date or "",
        "country": labels.country(item.country),
        "publishers": evidence(item.sources).independent,
        "theme": labels.term("theme", item.theme),
        "actor": labels.actors(item.actor),
        "format": labels.term("format", item.format),
        "platforms": labels.terms("platform", item.platforms),
        "country-basis": labels.term("country_basis", item.country_basis),
    }
