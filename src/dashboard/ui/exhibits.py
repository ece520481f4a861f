"""A chart with everything that stands beside it: finding, what is measured, source, caveat, data, files."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.catalogue.records import Figure
from dashboard.draw import chartbook, markup
from dashboard.draw.chartbook import Chart
from dashboard.publish import delimited, exports
from dashboard.text.labels import Labels
from dashboard.ui import blocks, citing, collected, store, url_state


def contents() -> None:
    """What the page holds, as links to its parts."""
    labels = blocks.labels()
    parts = [(labels.t(f"part-{name}-title"), f"#part-{name}") for name in chartbook.PARTS]
    claims = (labels.t("claims-title"), "#claims")
    st.html(markup.contents(labels, [claims, *parts, (labels.t("figures-title"), "#figures")]))


def part(name: str) -> None:
    """A part of the page: its heading, what holds for all of its charts, and the charts, narrow ones in pairs."""
    labels = blocks.labels()
    blocks.heading(labels.t(f"part-{name}-title"), anchor=f"part-{name}")
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
        _plot(chart, labels)
    with notes:
        st.html(markup.chart_notes(figures, labels, caption, citing.chart(chart)))
        with st.container(horizontal=True, gap="small"):
            csv_button(labels.t("chart-csv"), figures, chart.name)
            collected.offer(chart.name, "engagement", (), chart.name)


def scripts() -> None:
    """Make the image buttons of the page's charts and addresses of its parts work."""
    st.html(markup.script("image"), unsafe_allow_javascript=True)
    blocks.anchors()


def csv_button(label: str, figures: Sequence[Figure], name: str) -> None:
    """Figures as a file for the reader's spreadsheet; it is made when they ask for it."""
    delimiter = delimited.USUAL[url_state.language()]
    st.download_button(
        label,
        lambda: exports.figures_csv(figures, delimiter),
        file_name=f"{name}.csv",
        mime="text/csv",
        key=f"csv-{name}",
        on_click="ignore",
        icon=":material/download:",
    )


def _plot(chart: Chart, labels: Labels) -> None:
    drawing = chartbook.draw(chart, store.catalogue(), labels, blocks.scheme())
    st.plotly_chart(
        drawing.figure,
        height=drawing.height,
        key=f"chart-{chart.name}",
        config={"displayModeBar": False},
        alt=chartbook.alternative(chart, store.catalogue(), labels),
    )
