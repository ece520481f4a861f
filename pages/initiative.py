"""One initiative: the whole record, its sources, what is related to it."""

import streamlit as st

from dashboard.features.initiative import page as initiative_page
from dashboard.streamlit_adapter import url_state

initiative = initiative_page.initiative_from_address()

if initiative is None:
    initiative_page.not_found()
else:
    st.set_page_config(page_title=f"{initiative.name[url_state.language()]} – {url_state.translator()('site')}")
    initiative_page.record_pager(initiative)
    initiative_page.full_record(initiative)
    initiative_page.related_records(initiative)
