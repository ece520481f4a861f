"""The chart of the weeks: what is drawn, in both languages and schemes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Lockdown
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.catalogue.weeks import WEEKS, Week
from dashboard.charts import weekly_chart
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Scheme

Words = Mapping[Language, Localizer]
COUNTS = dict(zip(WEEKS[9:15], (0, 3, 1200, 5, 0, 2), strict=True))
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def lockdown(catalogue: Catalogue, country: str) -> Lockdown:
    return next(item for item in catalogue.lockdowns if item.country == country)


def drawn(
    words: Words, lockdowns: list[Lockdown], scheme: Scheme = "light", language: Language = "en"
) -> tuple[dict[str, Any], int]:
    drawing = weekly_chart.weekly_chart(COUNTS, Week(12), lockdowns, words[language], scheme)
    return drawing.figure.to_plotly_json(), drawing.height


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_week_has_its_bar_and_the_chosen_one_its_own_colour(words: Words, scheme: Scheme) -> None:
    bars = drawn(words, [], scheme)[0]["data"][0]
    assert list(bars["y"]) == list(COUNTS.values())
    middles = [date.fromisoformat(day) for day in bars["x"]]
    assert middles == [week.first + timedelta(days=3) for week in COUNTS]
    colours = bars["marker"]["color"]
    assert colours[2] == palette.CHARTS[0][scheme]
    assert set(colours[:2] + colours[3:]) == {palette.CHARTS[1][scheme]}


@pytest.mark.parametrize(("language", "most"), [("fr", "1\N{NARROW NO-BREAK SPACE}200"), ("en", "1,200")])
def test_values_are_written_as_the_language_does_and_none_is_no_value(
    words: Words, language: Language, most: str
) -> None:
    assert drawn(words, [], language=language)[0]["data"][0]["text"] == ["", "3", most, "5", "", "2"]


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
    chart, _ = drawn(words, [lockdown(catalogue, "FR")], language=language)
    line, [named] = chart["data"][1], chart["layout"]["annotations"]
    assert list(line["x"]) == ["2020-03-17", "2020-05-11"]
    assert named["text"].replace("<br>", " ") == label
    assert named["y"] < line["y"][0]


def test_a_lockdown_without_an_end_runs_out_of_the_chart_and_has_no_mark_there(
    catalogue: Catalogue, words: Words
) -> None:
    chart, _ = drawn(words, [lockdown(catalogue, "BR")])
    line = chart["data"][1]
    assert line["x"][1] == max(COUNTS).last.isoformat()
    assert line["marker"]["size"][1] == 0
    assert "no end found" in chart["layout"]["annotations"][0]["text"].replace("<br>", " ")


def test_no_lockdown_is_not_drawn(catalogue: Catalogue, words: Words) -> None:
    chart, height = drawn(words, [lockdown(catalogue, "SE")])
    assert len(chart["data"]) == 1
    assert height == drawn(words, [])[1]


def test_counts_and_lockdowns_share_no_axis_of_height(catalogue: Catalogue, words: Words) -> None:
    chart, height = drawn(words, [lockdown(catalogue, "FR"), lockdown(catalogue, "CH")])
    assert chart["data"][0]["yaxis"] == "y2"
    assert {line.get("yaxis", "y") for line in chart["data"][1:]} == {"y"}
    assert chart["layout"]["yaxis"]["domain"][1] < chart["layout"]["yaxis2"]["domain"][0]
    assert height > drawn(words, [lockdown(catalogue, "FR")])[1] > drawn(words, [])[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_words(catalogue: Catalogue, words: Words, language: Language) -> None:
    told = weekly_chart.weeks_as_text(COUNTS, [lockdown(catalogue, "FR"), lockdown(catalogue, "SE")], words[language])
    localizer = words[language]
    for week, count in COUNTS.items():
        assert f"{localizer.day(week.first.isoformat())}{localizer.t('colon')}{count}" in told
    assert weekly_chart.lockdown_label(lockdown(catalogue, "FR"), localizer) in told
    assert localizer.country("SE") not in told


def test_a_bar_names_its_days(words: Words) -> None:
    assert drawn(words, [])[0]["data"][0]["hovertext"][1] == "9 to 15 March 2020: 3"
