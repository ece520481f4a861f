"""A chart of the site as an SVG file that stands for itself, with its source and its address."""

from __future__ import annotations

from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.citation_factory import CitationFactory
from dashboard.palette import Scheme


def chart_svg(chart: ChartSpec, citations: CitationFactory, scheme: Scheme = "light") -> str:
    """``chart`` as an SVG document, in the language and with the address of ``citations``."""
    catalogue, localizer = citations.catalogue, citations.localizer
    text = describe_chart(chart, catalogue, localizer)
    caption = svg_renderer.ChartCaption(
        title=text.title,
        subtitle=text.subtitle,
        source=localizer.t("chart-image-source", issuers=text.issuers),
        address=citations.chart_citation(chart).permalink,
        language=citations.language,
        description=text.alt_text,
    )
    return svg_renderer.standalone_svg(chart_registry.build_chart(chart, catalogue, localizer), caption, scheme)
