"""A declared chart with the figures of the data: as marks, scales and labels, which any renderer draws."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts.chart_model import Chart
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.figure_pairs import pair_figures
from dashboard.charts.labels import LABEL_WIDTH
from dashboard.charts.marks import Series
from dashboard.charts.row_chart import row_chart
from dashboard.charts.timeline_chart import NARROW as TIMELINE_WIDTH
from dashboard.charts.timeline_chart import TIMELINE_HEIGHT, timeline_chart
from dashboard.charts.title_figures import title_figures
from dashboard.i18n.localizer import Localizer

ORDERS: Mapping[str, Callable[[Figure], tuple[float | str, ...]]] = {
    "value": lambda figure: (-figure.value,),
    "time": lambda figure: (figure.period_start or "9999", figure.period_end or "9999"),
    "data": lambda _figure: (),
}
"""By what the figures of a chart are sorted."""


def chart_figures(chart: ChartSpec, catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures of ``chart`` in drawing order. Raises ``ValueError`` if they have not one unit or are no pairs."""
    figures = [figure for figure in _all_figures(chart, catalogue) if not chart.only or figure.id in chart.only]
    units = {figure.unit for figure in figures}
    if len(units) != 1:
        raise ValueError(f"the chart {chart.name} needs figures of one unit, not {sorted(units)}")
    ordered = tuple(sorted(figures, key=ORDERS[chart.order]))
    if chart.kind == "changes":
        pair_figures(ordered)
    return ordered


def omitted_figures(chart: ChartSpec, catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures of the whole chart that are not drawn where there is no room for them."""
    return tuple(figure for figure in _all_figures(chart, catalogue) if chart.only and figure.id not in chart.only)


def _all_figures(chart: ChartSpec, catalogue: Catalogue) -> list[Figure]:
    figures = [figure for name in chart.series for figure in catalogue.series(name)]
    return [figure for figure in figures if not chart.groups or any(group.holds(figure) for group in chart.groups)]


def cited_figures(chart: ChartSpec, catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures that the words of ``chart`` name besides those that it draws; ``KeyError`` for an unknown one."""
    figures = {id_: catalogue.figure(id_) for id_ in chart.cites}
    if unknown := [id_ for id_, figure in figures.items() if figure is None]:
        raise KeyError(*unknown)
    return tuple(figure for figure in figures.values() if figure)


def build_chart(
    chart: ChartSpec,
    catalogue: Catalogue,
    localizer: Localizer,
    letters: int = LABEL_WIDTH,
    timeline_height: int = TIMELINE_HEIGHT,
    *,
    timeline_width: int = TIMELINE_WIDTH,
) -> Chart:
    """``chart`` as marks, scales and labels.

    Args:
        chart: What is drawn.
        catalogue: Where its figures are.
        localizer: The language of the chart.
        letters: Characters of a line of a label: more where the chart is wide.
        timeline_height: Pixels of a timeline; other charts are as high as their rows.
        timeline_width: Pixels across for which values of a timeline choose their sides.
    """
    figures, reference = chart_figures(chart, catalogue), reference_figure(chart, catalogue)
    groups, named = _groups(chart, figures, localizer), title_figures(chart, figures)
    if chart.kind == "timeline":
        return timeline_chart(figures, localizer, groups, reference, timeline_height, width=timeline_width, named=named)
    return row_chart(figures, localizer, groups, letters, reference, kind=chart.kind, named=named)


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
    members = _members(chart, figures, localizer)
    # More groups than colours are told apart by their headings alone.
    colours = palette.CHARTS if len(members) <= len(palette.CHARTS) else palette.CHARTS[:1] * len(members)
    series = zip(members.items(), colours, strict=False)
    return tuple(Series(name, colour, frozenset(ids)) for (name, ids), colour in series)


def _members(chart: ChartSpec, figures: Sequence[Figure], localizer: Localizer) -> Mapping[str, Sequence[str]]:
    """The identifiers of each group by its name; empty groups are left out."""
    if chart.groups:
        headings = [(localizer.t(f"chart-{chart.name}-group-{group.name}"), group) for group in chart.groups]
        ids = {name: [figure.id for figure in figures if group.holds(figure)] for name, group in headings}
        return {name: members for name, members in ids.items() if members}
    members: dict[str, list[str]] = {}
    for figure in figures:
        members.setdefault(_value_of(chart.by, figure, localizer), []).append(figure.id)
    return members


def _value_of(field: str | None, figure: Figure, localizer: Localizer) -> str:
    match field:
        case "method":
            return localizer.term("method", figure.method)
        case "issuer":
            return figure.issuer[localizer.t.language]
        case _:
            return ""
