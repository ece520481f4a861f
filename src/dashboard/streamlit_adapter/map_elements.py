"""The place of the drawn map on a page."""

from __future__ import annotations

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.components.map_fragment import DRAWING, drawing_url
from dashboard.streamlit_adapter import html_elements, page_elements, url_state
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.served_site import current_context


def drawing(selection: InitiativeFilter, view: str) -> None:
    """The countries of ``selection``, each of which leads to its list on the page of the map."""
    language = url_state.language()
    url = drawing_url(current_context(), language, selection, view)
    link_params = page_elements.fragment_link_params(selection=False)
    html_elements.place(fragment_placeholder(url, DRAWING, language, link_params=link_params))
