"""The gallery in Streamlit's own elements: pills for facets, bordered containers for the 24 cards."""

import streamlit as st

from bench.peers import filters, rows

st.title("Gallery")
for row in filters.selected(st.cache_data(rows.read)("initiatives"))[: rows.PAGE]:
    filters.card(row)
