"""A chart in words: its finding, what it measures, every value by its name, and who published them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts import findings, value_ranges
from dashboard.charts.chart_builder import chart_figures, chart_series, cited_figures, omitted_figures, reference_figure
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.datum import metric_label, series_labels
from dashboard.charts.marks import Series
from dashboard.i18n.localizer import Localizer


@dataclass(frozen=True, slots=True)
class ChartText:
    """The words of a chart in one language.

    Attributes:
        title: Its finding.
        subtitle: What it measures.
        values: Every value by its name, for those who do not see the chart and have read its title already.
        issuers: Who published its figures, each once.
    """

    title: str
    subtitle: str
    values: str
    issuers: str

    @property
    def alt_text(self) -> str:
        """The chart for those who do not see it."""
        return f"{self.title}. {self.subtitle} {self.values}"


def describe_chart(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> ChartText:
    """The words of ``chart``; a sentence names numbers by the ids of its figures, so they are always those of the data.

    Raises:
        KeyError: A sentence names a figure that is not drawn; ``make data`` and the start of the site find it first.
    """
    figures = chart_figures(chart, catalogue)
    values = chart_values(chart, catalogue, localizer)
    return ChartText(
        title=localizer.t(f"chart-{chart.name}-title", **values),
        subtitle=localizer.t(f"chart-{chart.name}-subtitle", **values),
        values=_values_as_text(chart, figures, catalogue, localizer),
        issuers=", ".join(dict.fromkeys(figure.issuer[localizer.t.language] for figure in figures)),
    )


def chart_values(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> Mapping[str, str | int]:
    """What the sentences of ``chart`` may name: its figures, and what the rules of ``findings`` count in them.

    ``…-total`` counts the whole chart where a part of it is drawn, but measurements of traffic in the whole catalogue.
    """
    figures, reference = chart_figures(chart, catalogue), reference_figure(chart, catalogue)
    whole = [*figures, *omitted_figures(chart, catalogue)]
    counts, total_counts = findings.counts(figures), findings.counts(whole)
    main_issuer, main_issuer_total = findings.main_issuer(whole)
    all_traffic = [figure for figure in catalogue.figures if findings.measures_total_traffic(figure)]
    ordered = sorted(figures, key=lambda figure: figure.value)
    return {
        **figure_values([*figures, *cited_figures(chart, catalogue)], localizer),
        **counts,
        **{f"{name}-total": number for name, number in total_counts.items()},
        "main-issuer": main_issuer[localizer.t.language],
        "main-issuer-total": main_issuer_total,
        "measured-total": findings.counts(all_traffic)["measured"],
        "below-total": findings.measured_below(all_traffic, reference) if reference else 0,
        "lowest": localizer.value(ordered[0]),
        "highest": localizer.value(ordered[-1]),
    }


def figure_values(figures: Iterable[Figure], localizer: Localizer) -> Mapping[str, str]:
    """The value of each figure by its identifier, its period, its day and its population."""
    values: dict[str, str] = {}
    for figure in figures:
        period = localizer.period(figure.period_start, figure.period_end) or localizer.t("date-unknown")
        day = localizer.day(figure.start_day.isoformat()) if figure.start_day else period
        values |= {figure.id: localizer.value(figure), f"{figure.id}-period": period, f"{figure.id}-day": day}
        values[f"{figure.id}-population"] = figure.population[localizer.t.language]
    return values


def _values_as_text(chart: ChartSpec, figures: Sequence[Figure], catalogue: Catalogue, localizer: Localizer) -> str:
    groups = chart_series(chart, catalogue, localizer)
    if len(groups) > 1:
        return _groups_as_text(groups, figures, localizer)
    colon, values = localizer.t("colon"), map(localizer.value, figures)
    pairs = zip(series_labels(figures, localizer), values, strict=True)
    return f"{localizer.join_list(colon.join(pair) for pair in pairs)}."


def _groups_as_text(groups: Sequence[Series], figures: Sequence[Figure], localizer: Localizer) -> str:
    """Group by group, as the chart is read."""
    texts = ((group.name, localizer.join_list(_ranges_as_text(group, figures, localizer))) for group in groups)
    return " ".join(f"{name}. {text}." for name, text in texts)


def _ranges_as_text(group: Series, figures: Sequence[Figure], localizer: Localizer) -> Iterator[str]:
    members = [figure for figure in figures if figure.id in group.members]
    for bounds in value_ranges.pair_bounds(members, ranked=False):
        label = metric_label(bounds.metric(localizer), bounds.high, localizer)
        yield f"{label}{localizer.t('colon')}{bounds.quantity(localizer)}"
