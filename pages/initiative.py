"""One initiative: the whole record, its sources, what is related to it."""

import streamlit as st

from dashboard import services
from dashboard.features.initiative import page as initiative_page
from dashboard.streamlit_adapter import url_state

t = url_state.words()
initiative = services.catalogue().initiative(st.query_params.get("id", ""))

if initiative is None:
    initiative_page.unknown()
else:
    st.set_page_config(page_title=f"{initiative.name} – {t('site')}")
    initiative_page.steps(initiative)
    initiative_page.whole(initiative)
    initiative_page.others(initiative)
