"""References from charts, slides and sentences to the data: what is missing is said with file, key and user."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from dashboard import data_check, palette
from dashboard.catalogue.changelog import CHANGELOG, read_changelog
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.loader import Catalogue, InvalidDataError
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure
from dashboard.catalogue.validation import DATA
from dashboard.charts.chart_references import chart_problems
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.context import SiteContext
from dashboard.features.presentation.story import SLIDES
from dashboard.i18n import references
from dashboard.i18n.sentence_places import sentence_place
from dashboard.languages import LANGUAGES
from dashboard.settings import Settings
from dashboard.site import create_site_context

SPENDING = "hypeauditor-q1-growth"


@pytest.fixture
def without(context: SiteContext) -> Callable[[Callable[[Figure], bool]], SiteContext]:
    """The site without the figures that a condition holds for."""

    def narrowed(condition: Callable[[Figure], bool]) -> SiteContext:
        figures = tuple(figure for figure in context.catalogue.figures if not condition(figure))
        return replace(context, catalogue=replace(context.catalogue, figures=figures))

    return narrowed


def messages(site: SiteContext) -> list[str]:
    return [str(problem) for problem in data_check.reference_problems(site)]


def named_ids() -> Iterator[str]:
    for slide in SLIDES:
        yield from slide.cites
        yield from getattr(slide.content, "only", ())
    yield from (chart.reference for chart in CHARTS.values() if chart.reference)


def test_the_shipped_data_has_all_that_is_named(context: SiteContext) -> None:
    assert data_check.reference_problems(context) == []


def unmissed(without: Any, column: str, gone: Collection[str]) -> set[str]:
    """Those of ``gone`` that no error names when all figures are gone that have them in ``column``."""
    problems = [
        problem
        for problem in messages(without(lambda figure: getattr(figure, column) in gone))
        if problem.startswith(f"figures.csv, {column}:")
    ]
    return {name for name in gone if not any(f'"{name}"' in problem for problem in problems)}


def test_every_figure_that_is_named_and_gone_is_an_error(without: Any) -> None:
    assert unmissed(without, "id", {*named_ids()}) == set()


def test_a_figure_that_a_title_names_is_missed_with_file_line_key_and_chart(without: Any) -> None:
    problems = messages(without(lambda figure: figure.id == SPENDING))
    for language in LANGUAGES:
        file, line = sentence_place("chart-spending-title", language)
        said = rf"{file}, row {line}, chart-spending-title: names {{ \${SPENDING} }}, .* chart spending .*"
        assert any(re.fullmatch(said, problem) for problem in problems)


def test_every_series_that_is_drawn_and_gone_is_an_error(without: Any) -> None:
    assert unmissed(without, "series", {name for chart in CHARTS.values() for name in chart.series}) == set()


def test_one_that_is_gone_is_an_error_when_all_others_are_there(without: Any) -> None:
    id_, series = next(named_ids()), next(iter(CHARTS.values())).series[0]
    for field, name in (("id", id_), ("series", series)):
        problems = messages(without(lambda figure, field=field, name=name: getattr(figure, field) == name))
        assert any(problem.startswith(f"figures.csv, {field}:") and f'"{name}"' in problem for problem in problems)


def test_a_claim_that_a_slide_shows_and_is_gone_is_an_error(context: SiteContext) -> None:
    fewer = replace(context, catalogue=replace(context.catalogue, claims=context.catalogue.claims[1:]))
    gone = context.catalogue.claims[0].id
    assert any(problem.startswith("claims.csv, id:") and f'"{gone}"' in problem for problem in messages(fewer))


def test_a_sentence_to_quote_with_a_number_of_no_figure_is_an_error(context: SiteContext) -> None:
    first, *others = context.catalogue.claims
    quote = LocalizedText({language: f"{first.quote[language]} 99" for language in LANGUAGES})
    site = replace(context, catalogue=replace(context.catalogue, claims=(replace(first, quote=quote), *others)))
    assert any(problem.startswith("claims.csv, row 2, quote_") and "gives 99" in problem for problem in messages(site))


def test_a_code_that_a_slide_counts_and_nobody_has_is_an_error(context: SiteContext) -> None:
    items = tuple(item for item in context.catalogue.initiatives if item.country != "CH")
    codes = {**context.codes, "country": tuple(code for code in context.codes["country"] if code != "CH")}
    site = replace(
        context,
        catalogue=replace(context.catalogue, initiatives=items),
        initiative_index=index_initiatives(items),
        codes=codes,
    )
    assert any(problem.startswith("initiatives.csv, country:") and '"CH"' in problem for problem in messages(site))


def test_a_theme_without_a_colour_is_an_error(context: SiteContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(palette, "THEMES", {"mutual_aid": palette.THEMES["mutual_aid"]})
    assert any("vocabulary.csv" in problem and '"fundraising"' in problem for problem in messages(context))


def test_a_theme_without_an_icon_is_an_error(context: SiteContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_check, "has_icon", lambda theme: theme != "fundraising")
    assert [problem for problem in messages(context) if "icon" in problem] == [
        'vocabulary.csv, code: the theme "fundraising" has no icon in components/icons/'
    ]


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        (replace(CHARTS["channels"], series=("kantar-trust", "kantar-barometer-w1-channels")), "one unit"),
        (
            replace(CHARTS["channels"], name="nameless"),
            'features/figures/charts.ftl, chart-nameless-title: is missing below "## fr"',
        ),
        (replace(CHARTS["spending"], kind="timeline"), "is no day"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_chart_that_cannot_be_drawn_is_an_error(catalogue: Catalogue, spec: ChartSpec, reason: str) -> None:
    assert reason in "\n".join(map(str, chart_problems(catalogue, [spec])))


def test_a_number_that_is_typed_in_a_title_is_named_with_what_to_write(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(references, "typed_numbers", lambda key, _language: ["12"] if "channels" in key else [])
    file, row = sentence_place("chart-channels-title", "en")
    problems = list(map(str, chart_problems(catalogue)))
    assert any(problem.startswith(f'{file}, row {row}, chart-channels-title: "12" is typed') for problem in problems)
    assert len(problems) == len(LANGUAGES)
    assert all("{ $<id>-period }" in problem for problem in problems)


def test_a_site_whose_charts_lack_a_figure_does_not_start(without: Any) -> None:
    with pytest.raises(InvalidDataError, match=SPENDING):
        data_check.check_references(without(lambda figure: figure.id == SPENDING))


def test_an_excerpt_that_lacks_what_is_named_is_not_served(excerpt: Path) -> None:
    with pytest.raises(InvalidDataError, match="no figure is of the series"):
        create_site_context(Settings(data_directory=excerpt))


def test_an_excerpt_that_has_what_is_named_is_served(served_excerpt: Path, context: SiteContext) -> None:
    site = create_site_context(Settings(data_directory=served_excerpt))
    assert 0 < len(site.catalogue.initiatives) < len(context.catalogue.initiatives)


def test_the_command_prints_each_problem_and_fails(excerpt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert data_check.main([str(excerpt)], date.max) == 1
    lines: Collection[str] = capsys.readouterr().out.splitlines()
    assert any("no figure is of the series" in line for line in lines)


@pytest.mark.slow
def test_the_command_says_that_sound_data_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    latest, *_ = read_changelog(DATA)
    assert data_check.main([], latest.date) == 0
    assert "is sound" in capsys.readouterr().out


def test_the_command_refuses_a_release_of_a_day_to_come(
    served_excerpt: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latest, *_ = read_changelog(served_excerpt)
    assert data_check.main([str(served_excerpt)], latest.date - timedelta(days=1)) == 1
    [line] = [line for line in capsys.readouterr().out.splitlines() if "has not come" in line]
    assert CHANGELOG in line
    assert latest.version in line
