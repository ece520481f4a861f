"""A search of the whole site."""

import streamlit as st

from dashboard.catalogue.query_params import normalise_search
from dashboard.features.search import page as search_page
from dashboard.streamlit_adapter import page_elements, search_elements, url_state

t = url_state.translator()
q = normalise_search(url_state.first_value("q"))

if q:
    st.set_page_config(page_title=f"{t('search-title', search=q)} – {t('site')}")
page_elements.page_header(t("page-search"), t("search-lead"))
search_elements.on_page(q)
search_page.results(q)
