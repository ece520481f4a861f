"""What only a printed page shows: whose page it is, where it stands, what was selected. Screen readers skip it too."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboard import palette
from dashboard.catalogue.query_params import QueryParams
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.templates import SafeHtml


def light_map_styles() -> None:
    """Print the map as for the light scheme where it was drawn for the dark one."""
    if page_elements.scheme() == "dark":
        st.html(SafeHtml(f"<style>{palette.print_rules()}</style>"))


def address_line() -> None:
    """The name of the site and the address of the page, where the browser told it."""
    _line(url_state.translator()("colon").join(filter(None, (url_state.translator()("site"), url_state.current_url()))))


def filters_line(pairs: QueryParams, localizer: Localizer, label_of: Callable[[str, str], str]) -> None:
    """The selection and its order in one line of words; nothing where nothing is selected."""
    filters = filters_text.describe_filters(pairs, localizer, label_of)
    if filters:
        _line(localizer.t("paper-selection", filters=filters))


def page_number_line(current: int, last: int) -> None:
    """Which page of a long list this is."""
    _line(url_state.translator()("paper-page", current=current, last=last))


def _line(text: str) -> None:
    st.html(SafeHtml('<p class="ci-print-only">{}</p>').format(text))
