"""The recipe "a chart of a kind that exists", followed in a copy: its section, and its sentences in one file."""

from __future__ import annotations

import csv
import io

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_registry
from tests.recipes.project_copy import ProjectCopy, recipe_files

MAX_FILES = 2
SECTION, SENTENCES = recipe_files("A chart of a kind that exists", section="growth")
TITLES = {"en": "Once more, differently", "fr": "Encore une fois, autrement"}
SERIES = chart_registry.SECTIONS["growth"][0].series[0]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    copy = ProjectCopy.create(tmp_path_factory.mktemp("chart") / "copy")
    copy.insert(SECTION, r"^CHARTS = \(", f'\n    ChartSpec("again", ("{SERIES}",)),')
    for language, title in TITLES.items():
        sentences = f"\nchart-again-title = {title}\nchart-again-subtitle = {title}.\n"
        copy.insert(SENTENCES, rf"^## {language}\n", sentences)
    return copy


def test_only_the_files_of_the_recipe_change(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {SECTION, SENTENCES}
    assert len(copy.changed_files()) <= MAX_FILES


def test_it_is_a_picture_a_table_an_embed_and_can_be_cited(copy: ProjectCopy, catalogue: Catalogue) -> None:
    svg, table = "/charts/again.svg?lang=fr", "/charts/again.csv"
    embed, citation = "/engagement?embed=true&chart=again&lang=en", "/open-data/citation.json?of=chart/again"
    answers = copy.ask([svg, table, embed, citation, "/present.pptx?views=engagement%3Fchart%3Dagain"])
    assert {address: status for address, (status, _, _) in answers.items() if status != 200} == {}
    assert TITLES["fr"] in answers[svg][2]
    assert TITLES["en"] in answers[embed][2]
    rows = csv.DictReader(io.StringIO(answers[table][2].removeprefix("\ufeff")))
    assert {row["id"] for row in rows} == {figure.id for figure in catalogue.series(SERIES)}


def test_the_page_opens_with_it(copy: ProjectCopy) -> None:
    assert copy.open_pages(["/engagement?lang=en", "/engagement?lang=fr"]).keys()


def test_the_tests_of_charts_hold_with_it(copy: ProjectCopy) -> None:
    files = (
        "tests/unit/charts",
        "tests/unit/docs",
        "tests/unit/i18n/test_keys.py",
        "tests/unit/test_registry_checks.py",
    )
    copy.test(*files, "tests/golden/test_golden_charts.py", "tests/http/test_charts.py")
