"""The recipe "a chart of a kind that exists", followed in a copy: its section, and its sentences in one file."""

from __future__ import annotations

import csv
import io

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_registry
from tests.recipes.project_copy import ProjectCopy, Visit, recipe_files

RECIPE, NAME = "A chart of a kind that exists", "recipe-chart"
MAX_FILES = 2
SECTION, SENTENCES = recipe_files(RECIPE, section="growth")
TITLES = {"en": "Once more, differently", "fr": "Encore une fois, autrement"}
NAMED = "{ $kantar-w1-web-late }"
"""A figure of the series, which the title names."""
SERIES = chart_registry.SECTIONS["growth"][0].series[0]
SVG, TABLE = f"/charts/{NAME}.svg?lang=fr", f"/charts/{NAME}.csv"
EMBED, CITATION = f"/engagement?embed=true&chart={NAME}&lang=en", f"/open-data/citation.json?of=chart/{NAME}"
DECK = f"/present.pptx?views=engagement%3Fchart%3D{NAME}"
PAGES = ("/engagement?lang=en", "/engagement?lang=fr")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    copy = ProjectCopy.create(tmp_path_factory.mktemp("chart") / "copy")
    copy.insert(SECTION, r"^CHARTS = \(", f'\n    ChartSpec("{NAME}", ("{SERIES}",)),')
    for language, title in TITLES.items():
        sentences = f"\nchart-{NAME}-title = {title} ({NAMED})\nchart-{NAME}-subtitle = {title}.\n"
        copy.insert(SENTENCES, rf"^## {language}\n", sentences)
    return copy


def test_only_the_files_of_the_recipe_change(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {SECTION, SENTENCES}
    assert len(copy.changed_files()) <= MAX_FILES


@pytest.fixture(scope="module")
def visit(copy: ProjectCopy) -> Visit:
    return copy.visit([SVG, TABLE, EMBED, CITATION, DECK], PAGES)


def test_it_is_a_picture_a_table_an_embed_and_can_be_cited(visit: Visit, catalogue: Catalogue) -> None:
    answers = visit.answers
    assert {address: status for address, (status, _, _) in answers.items() if status != 200} == {}
    assert TITLES["fr"] in answers[SVG][2]
    assert TITLES["en"] in answers[EMBED][2]
    rows = csv.DictReader(io.StringIO(answers[TABLE][2].removeprefix("\ufeff")))
    assert {row["id"] for row in rows} == {figure.id for figure in catalogue.series(SERIES)}


def test_the_page_opens_with_it(visit: Visit) -> None:
    assert visit.pages.keys() == {*PAGES}


def test_the_check_of_the_recipe_passes(copy: ProjectCopy) -> None:
    copy.check(RECIPE)
