"""The charts of the site, declared as data: which series, drawn how. Their sentences are in the .ftl files.

Growth rates (``percent_change``) and shares of people (``percent_share``) stand in different sections and never in one
chart: a chart takes figures of one unit only.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.sections import audiences, business, confined, growth, measured, shares

SECTIONS: Mapping[str, tuple[ChartSpec, ...]] = {
    "confined": confined.CHARTS,
    "growth": growth.CHARTS,
    "shares": shares.CHARTS,
    "measured": measured.CHARTS,
    "audiences": audiences.CHARTS,
    "business": business.CHARTS,
}
"""The sections of the page of figures in their order, each with its charts."""
CHARTS: Mapping[str, ChartSpec] = {chart.name: chart for section in SECTIONS.values() for chart in section}
"""Every chart by its name."""
