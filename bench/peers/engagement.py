"""The figures in Streamlit's own elements: the checks of the letter, sixteen Plotly charts, a table."""

from collections import defaultdict

import plotly.graph_objects as go
import streamlit as st

from bench.peers import rows

CHARTS, ROWS = 16, 50
read = st.cache_data(rows.read)
figures = read("figures")
series = defaultdict(list)
for row in figures:
    if row["series"]:
        series[row["series"]].append(row)

st.title("Engagement")
for claim in read("claims"):
    with st.expander(claim["said_en"]):
        st.text(claim["published_en"])
        st.text(claim["reason_en"])
for name, members in sorted(series.items(), key=lambda item: -len(item[1]))[:CHARTS]:
    st.subheader(name)
    bars = go.Bar(x=[row["metric_en"] for row in members], y=[float(row["value"]) for row in members])
    st.plotly_chart(go.Figure(bars), key=name)
st.pills("method", sorted({row["method"] for row in figures}), selection_mode="multi")
st.dataframe([{column: row[column] for column in ("metric_en", "value", "unit")} for row in figures[:ROWS]])
