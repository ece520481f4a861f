"""What the letter of 2020 claims, as a line that a chart is set against."""

from __future__ import annotations

from typing import Literal

from dashboard.catalogue.records import Figure
from dashboard.charts.chart_model import ReferenceLine
from dashboard.charts.datum import figure_datum
from dashboard.charts.labels import wrap_label
from dashboard.charts.scales import Value
from dashboard.i18n.localizer import Localizer


def reference_line(
    figure: Figure, localizer: Localizer, orientation: Literal["horizontal", "vertical"], label_at: Value
) -> ReferenceLine:
    """A line at the value of ``figure``, named as the letter's; ``label_at`` is where across its name ends."""
    datum = figure_datum(figure, localizer)
    *lines, last = wrap_label(localizer.t("chart-letter-line", value=datum.label))
    # A space keeps the name off a line at whose side it stands.
    lines.append(last if orientation == "horizontal" else f"{last} ")
    return ReferenceLine(datum, tuple(lines), orientation, label_at)
