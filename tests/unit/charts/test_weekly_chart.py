"""The chart of the weeks: what is drawn, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Lockdown
from dashboard.catalogue.weeks import WEEKS, Week
from dashboard.charts import weekly_chart
from dashboard.charts.chart_model import Chart
from dashboard.charts.marks import Column, Period
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
COUNTS = dict(zip(WEEKS[9:15], (0, 3, 1200, 5, 0, 2), strict=True))


def lockdown(catalogue: Catalogue, country: str) -> Lockdown:
    return next(item for item in catalogue.lockdowns if item.country == country)


def built(words: Words, lockdowns: list[Lockdown], language: Language = "en") -> Chart:
    return weekly_chart.weekly_chart(COUNTS, Week(12), lockdowns, words[language])


def columns(chart: Chart) -> list[Column]:
    return [mark for mark in chart.marks if isinstance(mark, Column)]


def periods(chart: Chart) -> list[Period]:
    return [mark for mark in chart.marks if isinstance(mark, Period)]


@pytest.mark.parametrize(("selected", "places"), [(2, {2: 0}), (3, {2: 0, 3: 1})])
def test_every_week_has_its_column_the_peak_its_colour_and_another_that_is_chosen_its_own(
    words: Words, selected: int, places: Mapping[int, int]
) -> None:
    bars = columns(weekly_chart.weekly_chart(COUNTS, [*COUNTS][selected], [], words["en"]))
    assert [column.datum.value for column in bars] == list(COUNTS.values())
    assert [column.middle for column in bars] == [week.first + timedelta(days=3) for week in COUNTS]
    others = dict.fromkeys(range(len(COUNTS)), palette.FAINT)
    expected = others | {place: palette.CHARTS[colour] for place, colour in places.items()}
    assert [column.series.colour for column in bars] == list(expected.values())


@pytest.mark.parametrize(("language", "most"), [("fr", "1\N{NARROW NO-BREAK SPACE}200"), ("en", "1,200")])
def test_values_are_written_as_the_language_does_and_none_is_no_value(
    words: Words, language: Language, most: str
) -> None:
    labels = [column.datum.label for column in columns(built(words, [], language))]
    assert labels == ["", "3", most, "5", "", "2"]


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("fr", "France, du 17 mars au 11 mai 2020 – Dans tout le pays\N{NARROW NO-BREAK SPACE}: rester chez soi"),
        ("en", "France, 17 March to 11 May 2020 – Nationwide: stay at home"),
    ],
)
def test_a_lockdown_is_a_line_from_day_to_day_below_its_name(
    catalogue: Catalogue, words: Words, language: Language, label: str
) -> None:
    chart = built(words, [lockdown(catalogue, "FR")], language)
    [period], [named] = periods(chart), chart.labels
    assert (period.start, period.end) == (date(2020, 3, 17), date(2020, 5, 11))
    assert " ".join(named.lines) == label
    assert named.bottom < period.y


def test_a_lockdown_without_an_end_runs_to_the_end_of_the_chart(catalogue: Catalogue, words: Words) -> None:
    chart = built(words, [lockdown(catalogue, "BR")])
    [period] = periods(chart)
    assert (period.end, period.open) == (max(COUNTS).last, True)
    assert "no end found" in " ".join(chart.labels[0].lines)


def test_no_lockdown_is_not_drawn(catalogue: Catalogue, words: Words) -> None:
    chart = built(words, [lockdown(catalogue, "SE")])
    assert not periods(chart)
    assert chart.height == built(words, []).height


def test_lockdowns_stand_below_the_weeks(catalogue: Catalogue, words: Words) -> None:
    chart = built(words, [lockdown(catalogue, "FR"), lockdown(catalogue, "CH")])
    assert chart.y is not None
    assert all(chart.y.bottom < period.y < chart.height for period in periods(chart))
    assert chart.height > built(words, [lockdown(catalogue, "FR")]).height > built(words, []).height


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_words(catalogue: Catalogue, words: Words, language: Language) -> None:
    text = weekly_chart.weeks_as_text(COUNTS, [lockdown(catalogue, "FR"), lockdown(catalogue, "SE")], words[language])
    localizer = words[language]
    for week, count in COUNTS.items():
        assert f"{localizer.day(week.first.isoformat())}{localizer.t('colon')}{count}" in text
    assert weekly_chart.lockdown_label(lockdown(catalogue, "FR"), localizer) in text
    assert localizer.country("SE") not in text


def test_a_lockdown_of_a_region_names_the_region_whose_days_it_has(catalogue: Catalogue, words: Words) -> None:
    label = weekly_chart.lockdown_label(lockdown(catalogue, "CA"), words["en"])
    assert label == "Canada (days of Quebec), 25 March to 4 May 2020 – Regional"
    for item in catalogue.lockdowns:
        assert (item.region is not None) == (item.kind == "regional")


def test_a_column_names_its_days(words: Words) -> None:
    assert columns(built(words, []))[1].datum.tooltip == "9 to 15 March 2020: 3"
