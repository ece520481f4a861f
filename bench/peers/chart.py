"""One Plotly chart on a page of Streamlit: a series of the figures as bars."""

import plotly.graph_objects as go
import streamlit as st

from bench.peers import rows

SERIES = "kantar-barometer-w1-channels"
figures = [row for row in st.cache_data(rows.read)("figures") if row["series"] == SERIES]

st.title("Engagement")
st.plotly_chart(go.Figure(go.Bar(x=[row["metric_en"] for row in figures], y=[float(row["value"]) for row in figures])))
