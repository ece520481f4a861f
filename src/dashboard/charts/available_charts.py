"""The charts of the site that a catalogue can show."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import DEFAULT_LANGUAGE

CHARTS: Mapping[str, ChartSpec] = {chart.name: chart for charts in chart_registry.SECTIONS.values() for chart in charts}
"""Every chart of the site by its name."""


def available_charts(catalogue: Catalogue) -> Mapping[str, ChartSpec]:
    """The charts by their names, without those that need figures which ``catalogue`` lacks."""
    localizer = Localizer(translation(DEFAULT_LANGUAGE), catalogue.vocabulary)
    return {name: chart for name, chart in CHARTS.items() if chart_registry.is_available(chart, catalogue, localizer)}
