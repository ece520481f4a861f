"""What the charts name of the data: series, figures, reference figures and the values in their titles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import Figure
from dashboard.charts import chart_registry
from dashboard.charts.chart_builder import chart_figures, chart_series, cited_figures
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import chart_values
from dashboard.charts.findings import Finding, broken_findings
from dashboard.charts.title_figures import title_figures
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.references import (
    missing_figures,
    missing_sentences,
    missing_series,
    numbers_of_no_figure,
    undated_figures,
    unknown_values,
)
from dashboard.i18n.sentence_places import sentence_place
from dashboard.i18n.translation import translation
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES

TEXTS = ("title", "subtitle")
SENTENCES = "features/figures/charts.ftl"
"""The file of the sentences of charts."""


def chart_problems(catalogue: Catalogue, charts: Iterable[ChartSpec] | None = None) -> Iterator[Problem]:
    """Everything that ``charts``, or all of the registry, name and the data does not have."""
    for chart in chart_registry.CHARTS.values() if charts is None else charts:
        yield from _problems(chart, catalogue)


def _problems(chart: ChartSpec, catalogue: Catalogue) -> Iterator[Problem]:
    user = f"the chart {chart.name} (charts/sections)"
    missing = [
        *missing_series(chart.series, user, catalogue),
        *missing_figures((*chart.only, *chart.brief), user, catalogue),
        *missing_figures([*chart.cites, *([chart.reference] if chart.reference else [])], user, catalogue),
        *_missing_members(chart, user, catalogue),
    ]
    yield from missing
    if not missing:
        yield from _drawing_problems(chart, user, catalogue)


def _drawing_problems(chart: ChartSpec, user: str, catalogue: Catalogue) -> Iterator[Problem]:
    """What keeps figures that are there from being drawn and named."""
    try:
        figures = chart_figures(chart, catalogue)
    except ValueError as error:
        yield Problem("figures.csv", None, "unit", str(error))
        return
    if chart.kind == "timeline":
        yield from undated_figures(figures, user, catalogue)
    localizer = Localizer(translation(DEFAULT_LANGUAGE), catalogue.vocabulary)
    yield from _panel_problems(chart, catalogue, localizer)
    values = chart_values(chart, catalogue, localizer)
    for text in TEXTS:
        yield from unknown_values(f"chart-{chart.name}-{text}", values, user, SENTENCES)
    yield from numbers_of_no_figure(f"chart-{chart.name}-title")
    # A part of a chart has the words of the slide on which it stands.
    if not chart.only:
        yield from _unnamed(chart, figures)
        yield from finding_problems(chart.findings, [*figures, *cited_figures(chart, catalogue)], user)


def _panel_problems(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> Iterator[Problem]:
    """Panels without headings at which the drawing could be divided."""
    if chart.panels and (chart.kind == "timeline" or len(chart_series(chart, catalogue, localizer)) < 2):
        reason = f"the chart {chart.name} needs rows in two groups or more that the data has figures of"
        yield Problem("charts/sections", None, "panels", reason)


def _unnamed(chart: ChartSpec, figures: Sequence[Figure]) -> Iterator[Problem]:
    """A title that gives the value of nothing that is drawn: no mark would show its finding."""
    if title_figures(chart, figures):
        return
    key = f"chart-{chart.name}-title"
    for language in LANGUAGES:
        file, line = sentence_place(key, language)
        drawn = ", ".join(figure.id for figure in figures)
        yield Problem(file, line, key, f"names no figure that the chart draws; write {{ $<id> }} for one of {drawn}")


def finding_problems(findings: Sequence[Finding], figures: Sequence[Figure], user: str) -> Iterator[Problem]:
    """What the words of ``user`` say as a rule and ``figures`` do not bear out."""
    for says in broken_findings(findings, figures):
        yield Problem("figures.csv", None, "value", f"{user} says: {says}; the data does not bear it out")


def _missing_members(chart: ChartSpec, user: str, catalogue: Catalogue) -> Iterator[Problem]:
    """Groups without a heading, and what they name and the data does not have."""
    for group in chart.groups:
        yield from missing_sentences(f"chart-{chart.name}-group-{group.name}", user, SENTENCES)
        yield from missing_figures([name for name in group.members if not catalogue.series(name)], user, catalogue)


def unknown_charts(names: Iterable[str], user: str) -> Iterator[Problem]:
    """Those of ``names`` that no chart of the registry has; ``user`` says what names them."""
    for name in names:
        if name not in chart_registry.CHARTS:
            yield Problem("charts/chart_registry.py", None, "name", f'no chart is called "{name}", which {user} shows')
