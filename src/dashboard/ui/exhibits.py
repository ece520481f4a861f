"""A chart with everything that stands beside it: finding, what is measured, source, caveat, data, files."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.catalogue.records import Figure
from dashboard.draw import chartbook, markup
from dashboard.draw.chartbook import Chart
from dashboard.publish import exports
from dashboard.text.labels import Labels
from dashboard.ui import blocks, store


def part(name: str) -> None:
    """A part of the page: its heading, what holds for all of its charts, and the charts, narrow ones in pairs."""
    labels = blocks.labels()
    blocks.heading(labels.t(f"part-{name}-title"))
    blocks.prose(labels.t(f"part-{name}-lead"))
    narrow = [chart for chart in chartbook.PARTS[name] if not chart.wide]
    if narrow:
        with st.grid(2, min_column_width=400, gap="large", key=f"pairs-{name}"):
            for chart in narrow:
                with st.container():
                    exhibit(chart)
    for chart in chartbook.PARTS[name]:
        if chart.wide:
            exhibit(chart)


def exhibit(chart: Chart) -> None:
    """One chart of the chart book."""
    labels = blocks.labels()
    figures = chartbook.figures_of(chart, store.catalogue())
    caption = markup.Caption(
        chart.name,
        title=chartbook.sentence(f"chart-{chart.name}-title", figures, labels),
        subtitle=chartbook.sentence(f"chart-{chart.name}-subtitle", figures, labels),
    )
    st.html(markup.chart_head(labels, caption))
    plot, notes = st.columns([3, 2], gap="large") if chart.wide else (st.container(), st.container())
    with plot:
        _plot(chart, caption.title, figures, labels)
    with notes:
        st.html(markup.chart_notes(figures, labels, caption))
        csv_button(labels.t("chart-csv"), figures, chart.name)


def images() -> None:
    """Make the image buttons of the page's charts work."""
    st.html(markup.image_script(), unsafe_allow_javascript=True)


def csv_button(label: str, figures: Sequence[Figure], name: str) -> None:
    """Figures as a file; it is made when a reader asks for it."""
    st.download_button(
        label,
        lambda: exports.figures_csv(figures),
        file_name=f"{name}.csv",
        mime="text/csv",
        key=f"csv-{name}",
        on_click="ignore",
        icon=":material/download:",
    )


def _plot(chart: Chart, title: str, figures: Sequence[Figure], labels: Labels) -> None:
    drawing = chartbook.draw(chart, store.catalogue(), labels, blocks.scheme())
    st.plotly_chart(
        drawing.figure,
        height=drawing.height,
        key=f"chart-{chart.name}",
        config={"displayModeBar": False},
        alt=_alternative(title, figures, labels),
    )


def _alternative(title: str, figures: Sequence[Figure], labels: Labels) -> str:
    values = (
        f"{figure.metric[labels.t.language]}{labels.t('colon')}{labels.quantity(figure.value, figure.unit)}"
        for figure in figures
    )
    return f"{title}. {labels.joined(values)}."
