"""What only a printed page shows: whose page it is, where it stands, what was selected. Screen readers skip it too."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue.query_params import Pairs
from dashboard.charts import palette
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Labels
from dashboard.streamlit_adapter import page_elements, url_state


def light_map() -> None:
    """Print the map as for the light scheme where it was drawn for the dark one."""
    if page_elements.scheme() == "dark":
        st.html(f"<style>{palette.on_paper()}</style>")


def letterhead() -> None:
    """The name of the site and the address of the page, where the browser told it."""
    _line(url_state.words()("colon").join(filter(None, (url_state.words()("site"), url_state.whole()))))


def selection(pairs: Pairs, labels: Labels, label_of: Callable[[str, str], str]) -> None:
    """The selection and its order in one line of words; nothing where nothing is selected."""
    filters = filters_text.told(pairs, labels, label_of)
    if filters:
        _line(labels.t("paper-selection", filters=filters))


def place(current: int, last: int) -> None:
    """Which page of a long list this is."""
    _line(url_state.words()("paper-page", current=current, last=last))


def _line(text: str) -> None:
    st.html(Markup('<p class="ci-paper">{}</p>').format(text))
