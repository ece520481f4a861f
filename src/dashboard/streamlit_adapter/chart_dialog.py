"""The interactive version of a chart, above the page that has its drawing: it says what is pointed at."""

from __future__ import annotations

import streamlit as st

from dashboard.charts import plotly_renderer
from dashboard.charts.chart_model import Chart
from dashboard.components.chart_card import Caption
from dashboard.palette import Scheme
from dashboard.streamlit_adapter.markdown_escape import escape_markdown

ACTION = "chart"
"""What a button says before the name of the chart that it opens."""


def open_chart(caption: Caption, chart: Chart, scheme: Scheme, alternative: str) -> None:
    """Open a dialog with the interactive ``chart``; the browser fetches Plotly only now.

    Args:
        caption: Name, title and subtitle of the chart.
        chart: What is drawn.
        scheme: Whether colours are for a light or a dark page.
        alternative: The chart in words.
    """

    @st.dialog(escape_markdown(caption.title), width="large")
    def opened() -> None:
        st.markdown(
            escape_markdown(caption.subtitle)
        )  # outside of the page, where our own colours do not follow the scheme
        st.plotly_chart(
            plotly_renderer.plotly_figure(chart, scheme),
            height=round(chart.height),
            key=f"chart-{caption.name}",
            config={"displayModeBar": False},
            alt=alternative,
        )

    opened()
