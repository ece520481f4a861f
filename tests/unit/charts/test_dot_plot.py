"""The dot plot: every mark at its place, and words that follow the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records.initiatives import Initiative
from dashboard.catalogue.start_dates import start_dates
from dashboard.charts import confined_points as confined
from dashboard.charts.dot_plot import PITCH, SIZE, DotPlot, dot_plot
from dashboard.charts.dot_plot_drawing import DotPlotDrawing, draw_dot_plot
from dashboard.charts.timeline_chart import THRESHOLD
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
Make = Callable[..., Initiative]


@pytest.fixture(scope="session")
def plot(catalogue: Catalogue) -> DotPlot:
    """Every initiative of the catalogue."""
    return plotted(catalogue, catalogue.initiatives)


def plotted(catalogue: Catalogue, initiatives: Sequence[Initiative]) -> DotPlot:
    return dot_plot(start_dates(initiatives), catalogue.vocabulary.codes("theme"))


def drawn(
    catalogue: Catalogue,
    localizer: Localizer,
    initiatives: Sequence[Initiative],
    selected: Sequence[Initiative] | None = None,
    chosen: Sequence[str] = (),
) -> DotPlotDrawing:
    return draw_dot_plot(plotted(catalogue, initiatives), selected, chosen, catalogue, localizer)


def begun(initiative: Make, *dates: str | None) -> list[Initiative]:
    return [initiative(id=f"number-{place}", start_date=start) for place, start in enumerate(dates)]


def test_every_initiative_is_one_mark(catalogue: Catalogue, plot: DotPlot) -> None:
    assert sorted(dot.initiative.id for dot in plot.dots) == sorted(item.id for item in catalogue.initiatives)


def test_a_mark_stands_in_the_band_of_what_is_known_of_its_date(plot: DotPlot) -> None:
    lengths = {"days": len("2020-03-17"), "months": len("2020-03"), "undated": 0}
    for band in plot.bands:
        assert {len(dot.initiative.start_date or "") for dot in band.dots} <= {lengths[band.name]}


def test_a_day_is_on_its_day_and_a_month_within_its_month(plot: DotPlot) -> None:
    for band in plot.bands[:2]:
        for group in band.groups:
            if group.start[:7] in plot.period.months:
                begins, ends = plot.range_of(group.start)
                assert all(begins <= dot.x and dot.x + SIZE[band.name][0] <= ends for dot in group.dots)


def test_what_is_earlier_and_later_stands_beside_the_days(plot: DotPlot) -> None:
    first, last = plot.x(plot.period.first), plot.width - plot.x(plot.period.first)
    for band in plot.bands[:2]:
        for dot in band.dots:
            month = (dot.initiative.start_date or "")[:7]
            if month < plot.period.months[0]:
                assert dot.x + SIZE[band.name][0] <= first
            elif month > plot.period.months[-1]:
                assert dot.x >= last


def test_no_two_marks_cover_each_other(plot: DotPlot) -> None:
    for band in plot.bands:
        places = [(dot.x, dot.y) for dot in band.dots]
        assert len(places) == len(set(places))
        rows: dict[int, list[int]] = {}
        for x, y in places:
            rows.setdefault(y, []).append(x)
        for xs in rows.values():
            ordered = sorted(xs)
            assert all(b - a >= min(PITCH[band.name], SIZE[band.name][0] + 1) for a, b in pairwise(ordered))
        assert all(0 <= y < band.height and 0 <= x < plot.width for x, y in places)


def test_columns_of_months_are_not_those_of_days() -> None:
    assert PITCH["months"] % PITCH["days"]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "More dated initiatives began on the day France locked down than on any other day: 2 on {day}"),
        (
            "fr",
            "Le jour où la France se confine est celui où démarrent le plus d’initiatives datées"
            "\N{NARROW NO-BREAK SPACE}: 2 le {day}",
        ),
    ],
)
def test_the_day_with_most_starts_is_that_of_the_lockdown_only_where_the_data_says_so(
    catalogue: Catalogue, initiative: Make, words: Words, language: Language, title: str
) -> None:
    start = next(item.start for item in catalogue.lockdowns if item.country == "FR")
    items = begun(initiative, start, start, "2020-04-02", "2020-03", None)
    drawing = drawn(catalogue, words[language], items)
    assert drawing.text.title == title.format(day=words[language].date(start or ""))
    moved = replace(
        catalogue,
        lockdowns=tuple(
            replace(item, start="2020-03-18") if item.start == start else item for item in catalogue.lockdowns
        ),
    )
    text = drawn(moved, words[language], items).text.title
    assert text == words[language].t(
        "dot-plot-peak-day", scope="all", day=words[language].date(start or ""), count=2, total=3
    )
    more = [*items, *begun(initiative, *["2020-04-05"] * 3)]
    assert words[language].date("2020-04-05") in drawn(catalogue, words[language], more).text.title


def test_the_finding_of_the_catalogue_is_counted(catalogue: Catalogue, words: Words) -> None:
    days = [item.start_date for item in catalogue.initiatives if item.start_date and len(item.start_date) == 10]
    most = max(days.count(day) for day in days)
    for language in LANGUAGES:
        title = drawn(catalogue, words[language], catalogue.initiatives).text.title
        assert str(most) in title
        assert any(words[language].day(day) in title for day in days if days.count(day) == most)


@pytest.mark.parametrize(
    ("dates", "title"),
    [
        ((), "No initiative is selected"),
        (("2020-03", None), "No initiative of the selection is dated to a day"),
        (("2020-04-02",), "The one dated initiative of the selection began on 2 April 2020"),
        (
            ("2020-04-02", "2020-04-03"),
            "No day has more dated starts in the selection than these: 2 April, 3 April 2020 (1 each)",
        ),
        (
            ("2020-04-02", "2020-04-03", "2020-04-04", "2020-04-05"),
            "No two dated initiatives of the selection began on the same day",
        ),
        (
            ("2020-04-02", "2020-04-03", "2020-04-04", "2020-04-05") * 2,
            "No day has more than 2 dated starts in the selection, and 4 days have as many",
        ),
        (
            ("2020-03-10", "2020-03-10"),
            "More dated initiatives of the selection began on 10 March 2020 than on any other day: 2",
        ),
    ],
)
def test_a_selection_has_a_finding_of_its_own(
    catalogue: Catalogue, initiative: Make, words: Words, dates: tuple[str | None, ...], title: str
) -> None:
    selected = begun(initiative, *dates)
    assert drawn(catalogue, words["en"], catalogue.initiatives, selected).text.title == title


def test_a_chosen_country_may_be_the_one_whose_lockdown_began(
    catalogue: Catalogue, initiative: Make, words: Words
) -> None:
    start = next(item.start for item in catalogue.lockdowns if item.country == "IT")
    selected = begun(initiative, start, start)
    drawing = drawn(catalogue, words["en"], catalogue.initiatives, selected, ("IT",))
    assert "the first day of lockdown (Italy)" in drawing.text.title


def test_lockdowns_are_those_of_france_switzerland_and_the_chosen_country(catalogue: Catalogue, words: Words) -> None:
    def countries(*chosen: str) -> tuple[list[str], tuple[str, ...]]:
        drawing = drawn(catalogue, words["en"], catalogue.initiatives, None, chosen)
        return [item.country for item in drawing.lockdowns], drawing.other_countries

    never = next(item.country for item in catalogue.lockdowns if item.start is None)
    assert countries() == (["FR", "CH"], ())
    assert countries("IT") == (["FR", "CH", "IT"], ())
    assert countries("FR", "IT", "ZZ") == (["FR", "CH", "IT"], ())
    assert countries(never) == (["FR", "CH"], (never,))
    assert countries("IT", "ES", "BE") == (["FR", "CH", "IT", "ES"], ("BE",))


def test_others_are_dimmed_and_stay(catalogue: Catalogue, words: Words) -> None:
    selected = catalogue.initiatives[:3]
    drawing = drawn(catalogue, words["en"], catalogue.initiatives, selected)
    lit = {dot.initiative.id for dot in drawing.plot.dots if not drawing.is_dimmed(dot.initiative)}
    assert lit == {item.id for item in selected}


def test_thresholds_are_told_from_counts_and_joined_by_nothing(catalogue: Catalogue, words: Words) -> None:
    drawing = drawn(catalogue, words["en"], catalogue.initiatives)
    points = confined.confined_points(drawing, words["en"])
    assert points
    thresholds = [figure for figure in drawing.confined if figure.bound == THRESHOLD]
    assert (len(points.thresholds), len(points.counts)) == (len(thresholds), len(drawing.confined) - len(thresholds))
    assert points.line.count("L") == len(points.counts) - 1
    last = [figure for figure in drawing.confined if figure.bound != THRESHOLD][-1]
    assert words["en"].value(last) in points.label
    assert last.population["en"][1:] in points.label


def test_a_higher_count_stands_higher(catalogue: Catalogue, words: Words) -> None:
    drawing = drawn(catalogue, words["en"], catalogue.initiatives)
    points = confined.confined_points(drawing, words["en"])
    assert points
    counts = [figure.value for figure in drawing.confined if figure.bound != THRESHOLD]
    heights = [confined.HEIGHT - y for _, y in points.counts]
    assert sorted(range(len(counts)), key=counts.__getitem__) == sorted(range(len(heights)), key=heights.__getitem__)


def test_without_counts_nothing_is_drawn_of_them(catalogue: Catalogue, words: Words) -> None:
    drawing = drawn(replace(catalogue, figures=()), words["en"], catalogue.initiatives)
    assert confined.confined_points(drawing, words["en"]) is None


def test_a_lockdown_without_an_end_runs_to_the_last_day(catalogue: Catalogue, words: Words) -> None:
    drawing = drawn(catalogue, words["en"], catalogue.initiatives)
    open_ended = next(item for item in catalogue.lockdowns if item.start and item.end is None)
    assert drawing.lockdown_days(open_ended) == (date.fromisoformat(open_ended.start or ""), drawing.plot.period.last)
