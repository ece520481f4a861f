"""Figures as values of a chart: named, written in the language of the reader, with what is said of them on pointing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dashboard.catalogue.records import Figure
from dashboard.charts.labels import wrap_label
from dashboard.charts.marks import Datum, Emphasis
from dashboard.i18n.localizer import Localizer


def figure_datum(figure: Figure, localizer: Localizer, named: Collection[str] = ()) -> Datum:
    """``figure`` as a value of a mark; ``named`` are the figures that the title of its chart names, if any."""
    emphasis: Emphasis = "none" if not named else "named" if figure.id in named else "other"
    return Datum(figure.value, localizer.value(figure), tooltip_text(figure, localizer), figure, emphasis)


def tooltip_text(figure: Figure, localizer: Localizer) -> str:
    """What one figure is, line by line, and by which identifier the table and the file name it."""
    parts = [localizer.metric(figure), localizer.value(figure)]
    if figure.baseline:
        parts.append(localizer.t("against", baseline=figure.baseline[localizer.t.language]))
    identifier = f"{localizer.t('field-id')}{localizer.t('colon')}{figure.id}"
    return "\n".join([*(line for part in parts for line in wrap_label(part)), identifier])


def series_labels(figures: Sequence[Figure], localizer: Localizer) -> list[str]:
    """What each of ``figures`` measures, and who says so where that differs within them."""
    several = len({figure.issuer for figure in figures}) > 1
    metrics = [(localizer.metric(figure), figure) for figure in figures]
    return [metric_label(metric, figure, localizer) if several else metric for metric, figure in metrics]


def metric_label(metric: str, figure: Figure, localizer: Localizer) -> str:
    """A measure with the issuer of ``figure``, unless it names that already."""
    issuer = figure.issuer[localizer.t.language]
    return metric if issuer in metric else f"{metric} – {issuer}"
