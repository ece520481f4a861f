"""Which figures the title of a chart names: their marks stand out, so that the finding is seen and not only read."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.catalogue.records import Figure
from dashboard.charts.chart_spec import ChartSpec
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.languages import DEFAULT_LANGUAGE

LOWEST, HIGHEST = "lowest", "highest"
"""What a title calls the ends of what is drawn, whichever figures these are."""


def title_figures(chart: ChartSpec, figures: Sequence[Figure]) -> frozenset[str]:
    """The identifiers of those of ``figures`` whose values stand in the title of ``chart``, alike in every language.

    A part of a chart has the words of the slide on which it stands, which say nothing of the ends of that part.
    """
    ordered = sorted(figures, key=lambda figure: figure.value)
    ends = {} if chart.only else {LOWEST: ordered[0].id, HIGHEST: ordered[-1].id}
    names = sentence_variables(DEFAULT_LANGUAGE).get(f"chart-{chart.name}-title", frozenset())
    return frozenset(ends.get(name, name) for name in names) & {figure.id for figure in figures}
