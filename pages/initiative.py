"""One initiative: the whole record, its sources, what is related to it."""

import streamlit as st

from dashboard import services
from dashboard.features.initiative import page as initiative_page
from dashboard.streamlit_adapter import url_state

t = url_state.translator()
initiative = services.catalogue().initiative(st.query_params.get("id", ""))

if initiative is None:
    initiative_page.not_found()
else:
    st.set_page_config(page_title=f"{initiative.name} – {t('site')}")
    initiative_page.record_pager(initiative)
    initiative_page.full_record(initiative)
    initiative_page.related_records(initiative)
