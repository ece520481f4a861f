"""The weekly watch in Streamlit's own elements: bars of the weeks, a list of weeks, the cards of one."""

from collections import Counter
from datetime import date

import streamlit as st

from bench.peers import filters, rows


def week(day: str) -> str:
    """The ISO week of a day; empty where only the month is known."""
    if len(day) != len("2020-03-01"):
        return ""
    year, number, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{number:02}"


st.title("Weekly watch")
matches = filters.selected(st.cache_data(rows.read)("initiatives"))
by_week = Counter(filter(None, (week(row["start_date"]) for row in matches)))
weeks = sorted(by_week)
st.bar_chart({"week": weeks, "initiatives": [by_week[name] for name in weeks]}, x="week", y="initiatives")
selected = st.selectbox("Week", weeks, index=weeks.index(max(by_week, key=by_week.__getitem__)))
for row in matches:
    if week(row["start_date"]) == selected:
        filters.card(row)
