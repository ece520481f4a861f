"""The page of the search: the field, and what it finds."""

from __future__ import annotations

import streamlit as st

from dashboard.features.search.results_html import ResultLinks, results_html
from dashboard.features.search.site_search import search_site
from dashboard.streamlit_adapter import link_placeholder, shared_fragments, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import FOUND, Urls


def results(q: str) -> None:
    """What ``q`` finds; nothing where it is empty."""
    context, language, params = (
        current_context(),
        url_state.language(),
        link_placeholder.link_params(selection=False),
    )
    found = (*params, (FOUND, q))
    links = ResultLinks(
        Urls(),
        params,
        lambda text: Urls().search(text, params),
        lambda item: Urls().initiative(item.id, found),
        lambda figure: Urls().figure(figure.id, found),
        lambda part: part.address(Urls(), found if part.is_single else params),
        lambda items: shared_fragments.sources_url(context, language, tuple(item.id for item in items)),
    )
    html = results_html(context, search_site(context, q, language), language, links)
    if html:
        st.html(link_placeholder.with_own_slides(html))
