"""The initiatives as a table in Streamlit's own elements: pills for facets, a dataframe."""

import streamlit as st

from bench.peers import filters, rows

COLUMNS = ("name_en", "actor_en", "theme", "country", "platforms", "format", "start_date", "followers")
ROWS = 50

st.title("Gallery")
matches = filters.selected(st.cache_data(rows.read)("initiatives"))
st.dataframe([{column: row[column] for column in COLUMNS} for row in matches[:ROWS]], hide_index=True)
