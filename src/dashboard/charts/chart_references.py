"""What the charts name of the data: series, figures, reference figures and the values in their titles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.problem import Problem
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.i18n.references import missing_figures, missing_series, undated_figures, unknown_values

TEXTS = ("title", "subtitle")
SENTENCES = "features/figures"
"""The folder of the sentences of charts."""


def chart_problems(catalogue: Catalogue, charts: Iterable[ChartSpec] | None = None) -> Iterator[Problem]:
    """Everything that ``charts``, or all of the registry, name and the data does not have."""
    for chart in chart_registry.CHARTS.values() if charts is None else charts:
        yield from _problems(chart, catalogue)


def _problems(chart: ChartSpec, catalogue: Catalogue) -> Iterator[Problem]:
    user = f"the chart {chart.name} (charts/chart_registry.py)"
    missing = [
        *missing_series(chart.series, user, catalogue),
        *missing_figures(chart.only, user, catalogue),
        *missing_figures([chart.reference] if chart.reference else [], user, catalogue),
    ]
    yield from missing
    if not missing:
        yield from _drawing_problems(chart, user, catalogue)


def _drawing_problems(chart: ChartSpec, user: str, catalogue: Catalogue) -> Iterator[Problem]:
    """What keeps figures that are there from being drawn and named."""
    try:
        figures = chart_registry.chart_figures(chart, catalogue)
    except ValueError as error:
        yield Problem("figures.csv", None, "unit", str(error))
        return
    if chart.kind == "timeline":
        yield from undated_figures(figures, user, catalogue)
    figure_ids = [figure.id for figure in figures]
    for text in TEXTS:
        yield from unknown_values(f"chart-{chart.name}-{text}", figure_ids, user, SENTENCES)


def unknown_charts(names: Iterable[str], user: str) -> Iterator[Problem]:
    """Those of ``names`` that no chart of the registry has; ``user`` says what names them."""
    for name in names:
        if name not in chart_registry.CHARTS:
            yield Problem("charts/chart_registry.py", None, "name", f'no chart is called "{name}", which {user} shows')
