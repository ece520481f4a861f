"""A chart of the site as an SVG file that stands for itself, with its source and its address."""

from __future__ import annotations

from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import ChartSpec
from dashboard.citations.citation_factory import CitationFactory
from dashboard.palette import Scheme


def chart_svg(chart: ChartSpec, citations: CitationFactory, scheme: Scheme = "light") -> str:
    """``chart`` as an SVG document, in the language and with the address of ``citations``."""
    name, catalogue, localizer = chart.name, citations.catalogue, citations.localizer
    figures = chart_registry.chart_figures(chart, catalogue)
    caption = svg_renderer.ChartCaption(
        title=chart_registry.chart_text(f"chart-{name}-title", figures, localizer),
        subtitle=chart_registry.chart_text(f"chart-{name}-subtitle", figures, localizer),
        source=localizer.t("chart-image-source", issuers=chart_registry.issuers(figures, localizer)),
        address=citations.chart_citation(chart).permalink,
        language=citations.language,
        description=chart_registry.alt_text(chart, catalogue, localizer),
    )
    return svg_renderer.standalone_svg(chart_registry.build_chart(chart, catalogue, localizer), caption, scheme)
