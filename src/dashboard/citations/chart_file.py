"""A chart of the site as an SVG file that stands for itself, with its notes, its source and its address."""

from __future__ import annotations

from dashboard.charts import chart_builder, svg_renderer
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.citation_factory import CitationFactory
from dashboard.components import figure_notes
from dashboard.open_data.export_metadata import picture_source
from dashboard.palette import Scheme


def chart_svg(chart: ChartSpec, citations: CitationFactory, scheme: Scheme = "light") -> str:
    """``chart`` as an SVG document, in the language and with the address of ``citations``."""
    catalogue, localizer = citations.catalogue, citations.localizer
    text = describe_chart(chart, catalogue, localizer)
    caption = svg_renderer.ChartCaption(
        title=text.title,
        subtitle=text.subtitle,
        source=picture_source(text.issuers, catalogue.release, localizer.t),
        address=citations.chart_citation(chart).permalink,
        language=citations.language,
        description=text.alt_text,
        notes=figure_notes.short_notes(chart_builder.chart_figures(chart, catalogue), localizer),
    )
    return svg_renderer.standalone_svg(chart_builder.build_chart(chart, catalogue, localizer), caption, scheme)
