"""What narrows a selection, as buttons that take it away."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard.catalogue.filters import REPEATABLE
from dashboard.catalogue.query_params import QueryParams
from dashboard.i18n.localizer import Localizer
from dashboard.streamlit_adapter import print_only, url_state
from dashboard.streamlit_adapter.filter_controls import LabelOf
from dashboard.streamlit_adapter.markdown_escape import escape_markdown


def chips(pairs: QueryParams, localizer: Localizer, label_of: LabelOf, place: str = "") -> None:
    """What narrows the selection, each as a button that takes it away, and one that takes all away; on paper a line.

    ``place`` tells the chips of a page apart that has them in two.
    """
    print_only.filters_line(pairs, localizer, label_of)
    narrowing = [(name, value) for name, value in pairs if name != "sort"]
    if not narrowing:
        return
    with st.container(horizontal=True, gap="xsmall", key=f"narrowing{place}"):
        for name, value in narrowing:
            _chip(name, value, localizer, label_of, place)
        st.button(localizer.t("clear-all"), key=f"clear{place}", type="tertiary", on_click=url_state.clear_filters)


def _chip(name: str, value: str, localizer: Localizer, label_of: LabelOf, place: str) -> None:
    st.button(
        escape_markdown(_chip_text(name, value, localizer, label_of)),
        key=f"chip-{name}-{value}{place}",
        help=localizer.t("chip-help"),
        on_click=partial(_drop, name, value),
    )


def _chip_text(name: str, value: str, localizer: Localizer, label_of: LabelOf) -> str:
    """Its facet and its label: the word *platform* is a facet and a kind of actor."""
    if name in REPEATABLE:
        return f"{localizer.t(f'facet-{name}')}{localizer.t('colon')}{label_of(name, value)}"
    return localizer.t(f"chip-{name}", value=_display_value(name, value, localizer))


def _display_value(name: str, value: str, localizer: Localizer) -> str:
    return value if name == "q" else localizer.date(value)


def _drop(name: str, value: str) -> None:
    remaining = (
        [other for other in url_state.query_values().get(name, ()) if other != value] if name in REPEATABLE else []
    )
    url_state.set_param(name, remaining)
