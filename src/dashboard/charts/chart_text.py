"""A chart in words: its finding, what it measures, every value by its name, and who published them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure
from dashboard.charts import value_ranges
from dashboard.charts.chart_registry import ChartSpec, chart_figures, chart_series
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
    values = {figure.id: localizer.value(figure) for figure in figures}
    return ChartText(
        title=localizer.t(f"chart-{chart.name}-title", **values),
        subtitle=localizer.t(f"chart-{chart.name}-subtitle", **values),
        values=_values_as_text(chart, figures, catalogue, localizer),
        issuers=", ".join(dict.fromkeys(figure.issuer[localizer.t.language] for figure in figures)),
    )


def labelled_values(figures: Sequence[Figure], localizer: Localizer) -> list[tuple[str, str]]:
    """What each mark stands for, and its value."""
    values = (localizer.value(figure) for figure in figures)
    return list(zip(series_labels(figures, localizer), values, strict=True))


def _values_as_text(chart: ChartSpec, figures: Sequence[Figure], catalogue: Catalogue, localizer: Localizer) -> str:
    if chart.kind == "ranges":
        return _groups_as_text(chart_series(chart, catalogue, localizer), figures, localizer)
    colon = localizer.t("colon")
    return f"{localizer.join_list(colon.join(pair) for pair in labelled_values(figures, localizer))}."


def _groups_as_text(groups: Sequence[Series], figures: Sequence[Figure], localizer: Localizer) -> str:
    """Group by group, as the chart is read."""
    texts = ((group.name, localizer.join_list(_ranges_as_text(group, figures, localizer))) for group in groups)
    return " ".join(f"{name}. {text}." for name, text in texts)


def _ranges_as_text(group: Series, figures: Sequence[Figure], localizer: Localizer) -> Iterator[str]:
    for bounds in value_ranges.pair_bounds(figure for figure in figures if figure.id in group.members):
        label = metric_label(bounds.metric(localizer), bounds.high, localizer)
        yield f"{label}{localizer.t('colon')}{bounds.quantity(localizer)}"
