"""The home page in Streamlit's own elements: two numbers, the checks of the letter, where to go."""

import streamlit as st

from bench.peers import rows

WAYS = ("Gallery", "Map", "Week by week", "Figures", "Data", "Slides")
read = st.cache_data(rows.read)

st.title("What creators did while the world stayed home")
for column, table in zip(st.columns(2), ("initiatives", "figures"), strict=True):
    column.metric(table, len(read(table)))
for claim in read("claims"):
    with st.container(border=True):
        st.subheader(claim["verdict"], anchor=False)
        st.text(claim["said_en"])
        st.text(claim["published_en"])
for way in WAYS:
    st.link_button(way, f"https://site.example/{way}")
