"""One initiative: the whole record, its sources, what is related to it."""

import streamlit as st

from dashboard.ui import record, store, url_state

t = url_state.words()
initiative = store.catalogue().initiative(st.query_params.get("id", ""))

if initiative is None:
    record.unknown()
else:
    st.set_page_config(page_title=f"{initiative.name} – {t('site')}")
    record.steps(initiative)
    record.whole(initiative)
    record.others(initiative)
