from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from dashboard.catalogue.loader import Catalogue
from dashboard.charts.marks import Line
from dashboard.charts.timeline_chart import timeline_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Words = Mapping[Language, Localizer]


def test_the_timeline_keeps_the_days_and_says_what_the_letter_claims(catalogue: Catalogue, words: Words) -> None:
    figures, reference = catalogue.series("afp-confined-timeline"), catalogue.figure("letter-confined")
    assert reference is not None
    chart = timeline_chart(figures, words["fr"], reference)
    [line] = chart.marks
    assert isinstance(line, Line)
    assert [point.day.isoformat() for point in line.points] == [figure.period_start for figure in figures]
    assert [point.datum.value for point in line.points] == [figure.value for figure in figures]
    [claimed] = chart.reference_lines
    assert words["fr"].value(reference) in " ".join(claimed.lines)
    assert chart.time_axis is not None
    first = date.fromisoformat(figures[0].period_start or "")
    assert chart.time_axis.ticks[0] == (first, words["fr"].day(first.isoformat()))


def test_days_below_the_timeline_do_not_touch(catalogue: Catalogue, words: Words) -> None:
    figures, reference = catalogue.series("afp-confined-timeline"), catalogue.figure("letter-confined")
    assert reference is not None
    axis = timeline_chart(figures, words["en"], reference).time_axis
    assert axis is not None
    days = [day for day, _ in axis.ticks]
    assert all((after - before).days >= 6 for before, after in pairwise(days))
