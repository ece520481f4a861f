"""The place of the dot plot on a page."""

from __future__ import annotations

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.components.dot_plot_fragment import NAME, dot_plot_url
from dashboard.streamlit_adapter import html_elements, page_elements, url_state
from dashboard.streamlit_adapter.document_run import document_page
from dashboard.streamlit_adapter.fragment_placeholder import (
    following_placeholder,
    fragment_address,
    fragment_placeholder,
)
from dashboard.streamlit_adapter.served_site import current_context


def dot_plot(selection: InitiativeFilter, page: str) -> None:
    """Every initiative as a mark, those dimmed that are not of ``selection``, as ``page`` shows it."""
    context, language = current_context(), url_state.language()
    url = dot_plot_url(context, language, selection, page)
    link_params = page_elements.fragment_link_params(selection=True)
    if document_page():
        html_elements.place(fragment_placeholder(url, NAME, language, link_params=link_params))
    else:
        html_elements.place(following_placeholder(NAME))
        html_elements.place_hidden(fragment_address(url, NAME, language, link_params))
