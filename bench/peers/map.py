"""The map in Streamlit's own elements: pills for facets, a Plotly choropleth, a table of the countries."""

from collections import Counter

import plotly.graph_objects as go
import streamlit as st

from bench.peers import filters, rows

st.title("Map")
matches = filters.selected(st.cache_data(rows.read)("initiatives"))
counts = Counter(row["country"] for row in matches if row["country"] != "ZZ").most_common()
names, values = [name for name, _ in counts], [count for _, count in counts]
st.plotly_chart(go.Figure(go.Choropleth(locations=names, locationmode="country names", z=values)))
st.dataframe({"country": names, "initiatives": values}, hide_index=True)
