from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dashboard.catalogue.records import Figure
from dashboard.charts import value_ranges
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Make = Callable[..., Figure]
Words = Mapping[Language, Localizer]


def pair(figure: Make) -> tuple[Figure, Figure]:
    low = figure(id="x-low", metric="Traffic, at night, lower bound", value=1500, unit="percent_change")
    return low, figure(id="x-high", metric="Traffic, at night, upper bound", value=2000, unit="percent_change")


def test_two_bounds_are_one_span(figure: Make) -> None:
    low, high = pair(figure)
    for given in ((low, high), (high, low)):
        (span,) = value_ranges.pair_bounds(given)
        assert span.figures == (low, high)


def test_a_bound_without_its_other_stands_alone(figure: Make) -> None:
    lonely = (figure(id="x-low", value=2), figure(id="y-high", value=3), figure(id="-high", value=1))
    assert [span.figures for span in value_ranges.pair_bounds(lonely)] == [(lonely[1],), (lonely[0],), (lonely[2],)]


def test_spans_are_ranked_by_how_high_they_reach(figure: Make) -> None:
    low, high = pair(figure)
    other = figure(id="y", value=1800)
    assert [span.high for span in value_ranges.pair_bounds((other, low, high))] == [high, other]


def test_a_span_is_named_by_what_its_bounds_share(figure: Make, words: Words) -> None:
    low, high = pair(figure)
    (span,) = value_ranges.pair_bounds((low, high))
    assert span.metric(words["en"]) == "Traffic, at night"
    assert value_ranges.ValueRange(high, high).metric(words["en"]) == "Traffic, at night, upper bound"
    assert value_ranges.ValueRange(figure(metric="A"), figure(metric="B")).metric(words["en"]) == "B"


@pytest.mark.parametrize(
    ("language", "both", "one"),
    [
        ("fr", "de +1\u202f500\u202f% à +2\u202f000\u202f%", "+2\u202f000\u202f%"),
        ("en", "+1,500% to +2,000%", "+2,000%"),
    ],
)
def test_a_span_is_told_as_the_language_does(
    figure: Make, words: Words, language: Language, both: str, one: str
) -> None:
    low, high = pair(figure)
    assert value_ranges.ValueRange(low, high).quantity(words[language]) == both
    assert value_ranges.ValueRange(high, high).quantity(words[language]) == one
