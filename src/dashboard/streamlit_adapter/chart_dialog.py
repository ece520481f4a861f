"""A chart that tells what is pointed at and can be looked at closely, above the page that has its drawing."""

from __future__ import annotations

import streamlit as st

from dashboard.charts.plotly_charts import PlotlyChart
from dashboard.components.markup import Caption
from dashboard.streamlit_adapter.markdown_escape import escape_markdown

PRESSED = "chart"
"""What a button says before the name of the chart that it opens."""


def show(caption: Caption, drawing: PlotlyChart, alternative: str) -> None:
    """Open it until the reader closes it; its library is fetched only now."""

    @st.dialog(escape_markdown(caption.title), width="large")
    def opened() -> None:
        st.markdown(
            escape_markdown(caption.subtitle)
        )  # outside of the page, where our own colours do not follow the scheme
        st.plotly_chart(
            drawing.figure,
            height=drawing.height,
            key=f"chart-{caption.name}",
            config={"displayModeBar": False},
            alt=alternative,
        )

    opened()
