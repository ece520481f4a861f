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
from dashboard.charts.dot_plot import MAX_MARKS, PITCH, SIZE, DotPlot, dot_plot
from dashboard.charts.dot_plot_drawing import DotPlotDrawing, draw_dot_plot
from dashboard.charts.dot_plot_text import MIN_DATED, MIN_PEAK
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


def test_of_too_many_initiatives_none_is_drawn_and_all_are_counted(
    catalogue: Catalogue, words: Words, initiative: Make
) -> None:
    most = begun(initiative, *["2020-03-17"] * (MAX_MARKS - 2), "2020-04", None)
    assert len([*plotted(catalogue, most).dots]) == MAX_MARKS
    too_many = [*most, *begun(initiative, "2020-04")]
    drawing = drawn(catalogue, words["en"], too_many)
    assert [*drawing.plot.dots] == []
    assert drawing.count_by_start() == {"2020-03-17": MAX_MARKS - 2, "2020-04": 2, "": 1}
    assert drawing.count_by_theme().total() == len(too_many)
    assert f"{MAX_MARKS - 2:,} starts" in drawing.text.title


def test_columns_of_months_are_not_those_of_days() -> None:
    assert PITCH["months"] % PITCH["days"]


def lockdown_start(catalogue: Catalogue, country: str) -> str:
    return next(item.start or "" for item in catalogue.lockdowns if item.country == country)


def spread(initiative: Make, day: str, *countries: str, others: int = MIN_DATED) -> list[Initiative]:
    """Initiatives of ``countries`` that began on ``day``, and others that each began on a day of their own in June."""
    peak = [initiative(id=f"peak-{place}", start_date=day, country=code) for place, code in enumerate(countries)]
    return [*peak, *begun(initiative, *[f"2020-06-{number:02}" for number in range(1, others + 1)])]


PEAK = {
    "en": "17 March 2020, the day France locked down: 6 starts known to the day, more than on any other",
    "fr": "17 mars 2020, jour où la France se confine\N{NARROW NO-BREAK SPACE}: 6 débuts connus au jour près, "
    "plus qu’aucun autre jour",
}


@pytest.mark.parametrize(
    ("countries", "ends"),
    [
        (("FR",) * 4 + ("CA",) * 2, {"en": ", 4 of them in France", "fr": ", dont 4 en France"}),
        (("FR",) + ("CA",) * 5, {"en": ", one of them in France", "fr": ", dont un en France"}),
        (("CA",) * 6, {"en": ", none of them in France", "fr": ", aucun en France"}),
        (("FR",) * 6, {"en": ", all of them in France", "fr": ", tous en France"}),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_of_the_lockdown_says_how_many_of_its_starts_are_of_that_country(
    catalogue: Catalogue,
    initiative: Make,
    words: Words,
    *,
    language: Language,
    countries: Sequence[str],
    ends: Mapping[Language, str],
) -> None:
    items = spread(initiative, lockdown_start(catalogue, "FR"), *countries)
    assert drawn(catalogue, words[language], items).text.title == PEAK[language] + ends[language]


@pytest.mark.parametrize(
    ("french", "inferred", "ends"),
    [
        (4, 2, {"en": "in France (country inferred by us for 2)", "fr": "en France (pays déduit par nous pour 2)"}),
        (4, 1, {"en": "in France (country inferred by us for one)", "fr": "en France (pays déduit par nous pour un)"}),
        (1, 1, {"en": "in France (country inferred by us)", "fr": "en France (pays déduit par nous)"}),
        (4, 0, {"en": "4 of them in France", "fr": "dont 4 en France"}),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_of_the_lockdown_says_for_how_many_starts_no_page_states_the_country(
    catalogue: Catalogue,
    initiative: Make,
    words: Words,
    *,
    language: Language,
    french: int,
    inferred: int,
    ends: Mapping[Language, str],
) -> None:
    items = spread(initiative, lockdown_start(catalogue, "FR"), *["FR"] * french, *["CA"] * (6 - french))
    items[:inferred] = [replace(item, country_basis="inferred") for item in items[:inferred]]
    assert drawn(catalogue, words[language], items).text.title.endswith(ends[language])


@pytest.mark.parametrize(
    ("language", "end"), [("en", "(country inferred by us for 2)"), ("fr", "(pays déduit par nous pour 2)")]
)
def test_a_selection_of_the_country_that_locked_down_says_it_too(
    catalogue: Catalogue, initiative: Make, words: Words, language: Language, end: str
) -> None:
    items = spread(initiative, lockdown_start(catalogue, "FR"), *["FR"] * 6)
    items[:2] = [replace(item, country_basis="inferred") for item in items[:2]]
    assert drawn(catalogue, words[language], items, items, ("FR",)).text.title.endswith(end)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_selection_of_one_country_need_not_say_how_many_are_of_it(
    catalogue: Catalogue, initiative: Make, words: Words, language: Language
) -> None:
    items = spread(initiative, lockdown_start(catalogue, "FR"), *["FR"] * 6)
    scopes = {"en": (" starts ", " starts in the selection "), "fr": (" débuts ", " débuts de la sélection ")}
    titles = {
        codes: drawn(catalogue, words[language], items, items, codes).text.title
        for codes in (("FR",), ("FR", "CA"), ("CA",))
    }
    expected = PEAK[language].replace(*scopes[language])
    assert titles["FR",] == expected
    assert titles["FR", "CA"].startswith(expected + ",")
    assert "Franc" not in titles["CA",]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_that_of_a_lockdown_only_where_the_data_says_so(
    catalogue: Catalogue, initiative: Make, words: Words, language: Language
) -> None:
    start = lockdown_start(catalogue, "FR")
    moved = [replace(item, start="2020-03-18") if item.start == start else item for item in catalogue.lockdowns]
    items = spread(initiative, start, *["FR"] * 6)
    title = drawn(replace(catalogue, lockdowns=tuple(moved)), words[language], items).text.title
    day = words[language].date(start)
    assert title == words[language].t("dot-plot-peak-day", scope="all", day=day, count=6)
    assert title.startswith(day)
    assert "Franc" not in title


def test_a_chosen_country_may_be_the_one_whose_lockdown_began(
    catalogue: Catalogue, initiative: Make, words: Words
) -> None:
    selected = spread(initiative, lockdown_start(catalogue, "IT"), "IT", *["CA"] * 5)
    for language, end in (("en", "one of them in that country"), ("fr", "dont un dans ce pays")):
        drawing = drawn(catalogue, words[language], catalogue.initiatives, selected, ("IT", "CA"))
        assert f"({words[language].country('IT')})" in drawing.text.title
        assert drawing.text.title.endswith(end)


@pytest.mark.parametrize(
    ("peaks", "others", "is_finding"),
    [
        ([MIN_PEAK], MIN_DATED - MIN_PEAK, True),
        ([MIN_PEAK], MIN_DATED - MIN_PEAK - 1, False),
        ([MIN_PEAK - 1], MIN_DATED, False),
        ([MIN_PEAK, MIN_PEAK], MIN_DATED, False),
    ],
    ids=["enough", "too few dated", "too few on the day", "two days tie"],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_with_most_starts_is_named_only_where_it_is_a_finding(
    catalogue: Catalogue,
    initiative: Make,
    words: Words,
    *,
    language: Language,
    peaks: Sequence[int],
    others: int,
    is_finding: bool,
) -> None:
    days = ["2020-04-02", "2020-04-03"]
    dates = [day for day, count in zip(days, peaks, strict=False) for _ in range(count)]
    items = [*begun(initiative, *dates, None), *spread(initiative, "", others=others)]
    drawing = drawn(catalogue, words[language], items, items)
    names_day = words[language].date(days[0]) in drawing.text.title
    known = sum(item.start_date is not None for item in items)
    neutral = f"{known} of the {len(items)} " if language == "en" else f"{known} des {len(items)} "
    assert (names_day, drawing.text.title.startswith(neutral)) == (is_finding, not is_finding)
    assert drawing.peak == (date.fromisoformat(days[0]) if is_finding else None)


def test_the_finding_of_the_catalogue_is_counted(catalogue: Catalogue, words: Words) -> None:
    days = [item.start_date for item in catalogue.initiatives if item.start_date and len(item.start_date) == 10]
    most = max(days.count(day) for day in days)
    for language in LANGUAGES:
        title = drawn(catalogue, words[language], catalogue.initiatives).text.title
        assert str(most) in title
        assert any(words[language].day(day) in title for day in days if days.count(day) == most)


@pytest.mark.parametrize(
    ("dates", "titles"),
    [
        ((), {"en": "No initiative is selected", "fr": "Aucune initiative dans la sélection"}),
        (
            ("2020-03",),
            {
                "en": "The one initiative in the selection has no known start day",
                "fr": "La seule initiative de la sélection n’a pas de jour de début connu",
            },
        ),
        (
            ("2020-04-02",),
            {
                "en": "The one initiative in the selection has a known start day",
                "fr": "La seule initiative de la sélection a un jour de début connu",
            },
        ),
        (
            ("2020-03", None),
            {
                "en": "None of the 2 initiatives in the selection has a known start day",
                "fr": "Aucune des 2 initiatives de la sélection n’a de jour de début connu",
            },
        ),
        (
            ("2020-04-02", None),
            {
                "en": "One of the 2 initiatives in the selection has a known start day",
                "fr": "Une des 2 initiatives de la sélection a un jour de début connu",
            },
        ),
        (
            ("2020-04-02", "2020-04-02", "2020-04"),
            {
                "en": "2 of the 3 initiatives in the selection have a known start day",
                "fr": "2 des 3 initiatives de la sélection ont un jour de début connu",
            },
        ),
        (
            ("2020-04-02", "2020-04-02"),
            {
                "en": "All 2 initiatives in the selection have a known start day",
                "fr": "Les 2 initiatives de la sélection ont un jour de début connu",
            },
        ),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_small_selection_says_only_how_many_days_are_known(
    catalogue: Catalogue,
    initiative: Make,
    words: Words,
    *,
    language: Language,
    dates: tuple[str | None, ...],
    titles: Mapping[Language, str],
) -> None:
    selected = begun(initiative, *dates)
    assert drawn(catalogue, words[language], catalogue.initiatives, selected).text.title == titles[language]


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
