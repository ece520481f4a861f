"""What surrounds every page; Streamlit runs this script for each view."""

import streamlit as st

from dashboard.components.site_assets import icon_data_uri
from dashboard.static_site.page_meta import document_title
from dashboard.streamlit_adapter import navigation, page_elements, print_only, run_cache, url_state
from dashboard.streamlit_adapter.document_run import run_reason
from dashboard.streamlit_adapter.message_batch import message_batch
from dashboard.streamlit_adapter.served_site import one_release

with run_cache.script_run(), one_release() as context, message_batch(), context.process.metrics.run(run_reason()):
    pages = navigation.pages(url_state.language())
    current = st.navigation(list(pages.values()), position="hidden")
    name = navigation.name_of(current)
    meta = navigation.describe_page(name)
    st.set_page_config(
        page_title=document_title(meta, page_elements.localizer()), page_icon=icon_data_uri(), layout="wide"
    )

    st.html(navigation.menu(name) + print_only.address_line())  # each element costs every view
    with st.container(key="page"):
        current.run()
    page_elements.footer()
    page_elements.document_state(meta)
