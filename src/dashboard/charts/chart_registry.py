"""The charts of the site, declared as data: which series, drawn how. Their sentences are in the .ftl files.

Growth rates (``percent_change``) and shares of people (``percent_share``) stand in different parts and never in one
chart: a chart takes figures of one unit only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure
from dashboard.charts.bar_chart import bar_chart
from dashboard.charts.chart_model import Chart
from dashboard.charts.labels import LABEL_WIDTH
from dashboard.charts.marks import Series
from dashboard.charts.range_chart import range_chart
from dashboard.charts.timeline_chart import TIMELINE_HEIGHT, timeline_chart
from dashboard.i18n.localizer import Localizer


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """One chart, declared as data.

    Attributes:
        name: Its anchor and the prefix of its sentences.
        series: The series whose figures are drawn.
        by: The field that groups its marks. Bars of different groups have different colours, which their own names must
            tell apart; ranges stand below the name of their group.
        ranked: Whether the highest value stands first.
        kind: What stands for a figure.
        wide: Whether it takes the width of the page, with its notes at its side.
        only: The figures that are drawn where there is no room for the whole series; none for all of it.
        reference: The figure that ranges or a timeline are set against; "" for none.
    """

    name: str
    series: tuple[str, ...]
    by: str | None = None
    ranked: bool = True
    kind: Literal["bars", "ranges", "timeline"] = "bars"
    wide: bool = False
    only: tuple[str, ...] = ()
    reference: str = ""


SECTIONS: Mapping[str, tuple[ChartSpec, ...]] = {
    "growth": (
        ChartSpec("channels", ("kantar-barometer-w1-channels",)),
        ChartSpec("whatsapp", ("kantar-w1-whatsapp-phase",), ranked=False),
        ChartSpec("apps", ("kantar-barometer-w1-apps",), wide=True),
    ),
    "shares": (
        ChartSpec("more", ("kantar-w1-fr-vs-world",), by="country", ranked=False),
        ChartSpec("gwi", ("gwi-april-2020-more",)),
        ChartSpec("trust", ("kantar-trust",), ranked=False, wide=True),
    ),
    "measured": (
        ChartSpec(
            "traffic", ("early-traffic-estimates", "network-traffic-growth"), by="method", kind="ranges", wide=True
        ),
        ChartSpec("france-time", ("mediametrie-time-growth",), wide=True),
    ),
    "audiences": (
        ChartSpec("withme", ("youtube-withme",)),
        ChartSpec("live", ("streamelements-year-on-year",)),
    ),
    "business": (
        ChartSpec("attention", ("influencer-engagement-2020",), wide=True),
        ChartSpec("spending", ("hypeauditor-market-growth", "socialbakers-ad-posts")),
        ChartSpec("sponsored-engagement", ("traackr-h1-2020",)),
        ChartSpec("sponsored", ("launchmetrics-sponsored-share",), ranked=False),
        ChartSpec("partnerships", ("reech-partnerships-week",), ranked=False),
    ),
    "confined": (
        ChartSpec(
            "confined",
            ("afp-confined-timeline",),
            ranked=False,
            kind="timeline",
            wide=True,
            reference="letter-confined",
        ),
    ),
}
"""The sections of the page of figures in their order, each with its charts."""
CHARTS: Mapping[str, ChartSpec] = {chart.name: chart for section in SECTIONS.values() for chart in section}
"""Every chart by its name."""


def chart_figures(chart: ChartSpec, catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures of ``chart`` in drawing order. Raises ``ValueError`` if they have not all one unit."""
    series = [figure for name in chart.series for figure in catalogue.series(name)]
    figures = [figure for figure in series if not chart.only or figure.id in chart.only]
    units = {figure.unit for figure in figures}
    if len(units) != 1:
        raise ValueError(f"the chart {chart.name} needs figures of one unit, not {sorted(units)}")
    return tuple(sorted(figures, key=lambda figure: -figure.value) if chart.ranked else figures)


def build_chart(
    chart: ChartSpec,
    catalogue: Catalogue,
    localizer: Localizer,
    letters: int = LABEL_WIDTH,
    timeline_height: int = TIMELINE_HEIGHT,
) -> Chart:
    """``chart`` as marks, scales and labels, which any renderer draws.

    Args:
        chart: What is drawn.
        catalogue: Where its figures are.
        localizer: The language of the chart.
        letters: Characters of a line of a label: more where the chart is wide.
        timeline_height: Pixels of a timeline; other charts are as high as their rows.
    """
    figures, reference = chart_figures(chart, catalogue), reference_figure(chart, catalogue)
    if chart.kind == "timeline":
        return timeline_chart(figures, localizer, reference, timeline_height)
    groups = _groups(chart, figures, localizer)
    if chart.kind == "ranges":
        return range_chart(figures, localizer, groups, letters, reference)
    return bar_chart(figures, localizer, groups, letters)


def reference_figure(chart: ChartSpec, catalogue: Catalogue) -> Figure | None:
    """The figure that ``chart`` is set against, if any.

    Raises:
        KeyError: The data does not have it.
    """
    figure = catalogue.figure(chart.reference) if chart.reference else None
    if chart.reference and figure is None:
        raise KeyError(chart.reference)
    return figure


def chart_series(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> tuple[Series, ...]:
    """The groups of the marks of ``chart``, each with its name and its colour; without a field to group by, one."""
    return _groups(chart, chart_figures(chart, catalogue), localizer)


def _groups(chart: ChartSpec, figures: Sequence[Figure], localizer: Localizer) -> tuple[Series, ...]:
    field = chart.by
    if field is None:
        return (Series("", palette.CHARTS[0], frozenset(figure.id for figure in figures)),)
    codes = tuple(dict.fromkeys(getattr(figure, field) for figure in figures))
    return tuple(
        Series(
            localizer.figure_facet(field, code), colour, frozenset(f.id for f in figures if getattr(f, field) == code)
        )
        for code, colour in zip(codes, palette.CHARTS[: len(codes)], strict=True)
    )
