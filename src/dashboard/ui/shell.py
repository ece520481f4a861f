"""What surrounds every page; Streamlit runs this script for each view."""

import streamlit as st

from dashboard.draw import markup
from dashboard.ui import blocks, navigation, paper, url_state

t = url_state.words()
pages = navigation.pages(t)
current = st.navigation(list(pages.values()), position="hidden")
st.set_page_config(page_title=f"{current.title} – {t('site')}", page_icon=markup.icon(), layout="wide")

navigation.menu(pages, navigation.name_of(current), t)
paper.letterhead()
with st.container(key="page"):
    current.run()
blocks.footer()
blocks.document_language()
paper.light_map()
