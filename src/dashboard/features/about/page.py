"""The page about the site in the dashboard."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.query_params import QueryParams
from dashboard.components.contents import contents as contents_list
from dashboard.context import SiteContext
from dashboard.features.about.about_html import AboutSite, about_html, contents_links
from dashboard.languages import Language
from dashboard.streamlit_adapter import link_placeholder, page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import Urls


def contents() -> None:
    """What the page holds, as links to its parts."""
    st.html(contents_list(page_elements.localizer(), contents_links(url_state.translator())))


def sections() -> None:
    """All parts of the page."""
    params = link_placeholder.link_params(selection=False)
    st.html(link_placeholder.with_own_slides(_sections_html(current_context(), url_state.language(), params)))


@cached(max_bytes=200 * KB)
def _sections_html(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    return about_html(AboutSite(context, language, Urls(), params))
