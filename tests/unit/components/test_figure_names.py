"""A line that names figures names each of them, and says what several share once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.components import figure_notes
from dashboard.components.figure_names import MAX_LENGTH, name_figures, name_figures_briefly
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Make = Callable[..., Figure]
Words = Mapping[Language, Localizer]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Use",), "Use"),
        (("Use", "Time"), "Use; Time"),
        (("Counted, 1 April", "Counted, 7 April"), "Counted, 1 April, 7 April"),
        (("Posts, Japan", "Likes, Japan", "Posts, Italy"), "Posts, Japan, Italy; Likes, Japan"),
        (("Posts, UK, May", "Posts, UK, June", "Posts, May"), "Posts, UK, May, June; Posts, May"),
        (("Trust", "Trust, France"), "Trust; Trust, France"),
    ],
    ids=str,
)
def test_what_names_begin_with_is_said_once(figure: Make, words: Words, names: tuple[str, ...], expected: str) -> None:
    figures = [figure(id=f"figure-{place}", metric=name) for place, name in enumerate(names)]
    assert name_figures(figures, words["en"]) == expected


def test_two_bounds_of_one_measure_are_one_name(figure: Make, words: Words) -> None:
    low, high = (figure(id=f"traffic-{end}", metric=f"Traffic, {end} bound") for end in ("low", "high"))
    assert name_figures([low, high], words["en"]) == "Traffic"
    assert name_figures([high], words["en"]) == "Traffic, high bound"


def test_where_names_are_too_long_the_first_stands_for_them(figure: Make, words: Words) -> None:
    figures = [figure(id=f"figure-{letter}", metric=letter * MAX_LENGTH) for letter in "abc"]
    assert name_figures_briefly(figures, words["en"]) == f"{'a' * MAX_LENGTH} and 2 others"
    assert name_figures_briefly(figures[:1], words["en"]) == "a" * MAX_LENGTH


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
def test_no_caveat_of_a_chart_counts_figures_without_naming_them(
    catalogue: Catalogue, words: Words, name: str, language: Language
) -> None:
    localizer, figures = words[language], chart_builder.chart_figures(CHARTS[name], catalogue)
    lines = figure_notes.caveats(figures, localizer)
    for text in {figure.caveat_key[language] for figure in figures}:
        concerned = [figure for figure in figures if figure.caveat_key[language] == text]
        [line] = [line for line in lines if line.endswith(text) and line.count(text) == 1][:1]
        if len(concerned) < len(figures):
            named = line.removesuffix(text)
            for figure in concerned:
                assert all(part in named for part in localizer.metric(figure).split(", ")[:1])
