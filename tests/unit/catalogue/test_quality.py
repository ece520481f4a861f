"""The counts over all shipped data are compared with the CSV where the page shows them, in tests/pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.quality import MIN_GROUP_SIZE, Quality, figure_quality, low_coverage, quality, quality_by_group
from dashboard.catalogue.records import Initiative, Source

Make = Callable[..., Initiative]

A = Source("https://example.org/a", "A", None, None, "fr", weak=False)
B = replace(A, url="https://example.org/b", publisher="B", weak=True)
LETTER = replace(A, url="http://influencia.net/x", publisher="INfluencia")
NOTHING = Quality(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def test_nothing_has_no_quality_and_no_share() -> None:
    assert quality(()) == NOTHING
    assert NOTHING.share("corroborated") == 0


def test_publishers_make_the_difference_between_one_two_and_the_letter(initiative: Make) -> None:
    backings = [(A,), (A, replace(A, url="https://example.org/2")), (A, B), (A, LETTER), (A, B, LETTER), (LETTER,)]
    measures = quality([initiative(sources=sources) for sources in backings])
    assert (measures.corroborated, measures.independent, measures.letter_only, measures.weak) == (3, 2, 1, 2)


def test_dates_are_as_exact_as_they_are_written(initiative: Make) -> None:
    measures = quality([initiative(start_date=day) for day in ("2020-03-17", "2020-03", "2020-04", None)])
    assert (measures.by_day, measures.by_month, measures.undated) == (1, 2, 1)


def test_groups_come_with_the_largest_first_and_equals_by_code(initiative: Make) -> None:
    items = [initiative(country=code) for code in ("CH", "FR", "BE", "FR")]
    groups = quality_by_group(lambda item: item.country, items)
    assert [(code, group.initiatives) for code, group in groups.items()] == [("FR", 2), ("BE", 1), ("CH", 1)]


TOTAL = replace(NOTHING, initiatives=100, corroborated=70, by_day=50, country_stated=50, with_outcome=50)


@pytest.mark.parametrize(("corroborated", "expected"), [(12, ()), (11, ("corroborated",))])
def test_a_share_is_thin_ten_points_below_the_whole(corroborated: int, expected: tuple[str, ...]) -> None:
    part = replace(NOTHING, initiatives=20, by_day=10, country_stated=10, with_outcome=10, corroborated=corroborated)
    total = replace(TOTAL, corroborated=69)
    assert tuple(low_coverage(part, total)) == expected


def test_a_small_group_is_thin_in_number_only() -> None:
    assert tuple(low_coverage(replace(NOTHING, initiatives=MIN_GROUP_SIZE - 1), TOTAL)) == ("initiatives",)
    assert "initiatives" not in low_coverage(replace(NOTHING, initiatives=MIN_GROUP_SIZE), TOTAL)


def test_one_end_is_enough_for_a_figure_to_have_a_period(catalogue: Catalogue) -> None:
    figure = replace(catalogue.figures[0], period_start=None, period_end=None)
    measures = figure_quality([figure, replace(figure, period_end="2020-04"), replace(figure, period_start="2020")])
    assert (measures.figures, measures.dated) == (3, 2)


def test_only_figures_of_growth_need_a_starting_point(catalogue: Catalogue) -> None:
    growth = replace(catalogue.figures[0], unit="percent_change", baseline=None)
    unknown = replace(growth, baseline=LocalizedText.same("not stated on the pages seen"))
    share = replace(growth, unit="percent_share", baseline=LocalizedText.same("before"))
    measures = figure_quality([growth, unknown, replace(growth, baseline=LocalizedText.same("a week before")), share])
    assert (measures.figures, measures.growth, measures.compared) == (4, 3, 1)
