"""How many initiatives a range of days leaves out for want of a date is said wherever the rest is taken along."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, SPECS, Language
from dashboard.queries import count_undated
from tests.client import Client

RANGE = "country=FR&to=2020-03-31"
FACETS = {"country": ("FR",)}


@pytest.fixture
def undated(context: SiteContext) -> int:
    count = count_undated(context, InitiativeFilter(facets=FACETS, end=date(2020, 3, 31)))
    assert count
    return count


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["gallery", "map"])
def test_a_citation_says_it(ask: Client, context: SiteContext, undated: int, language: Language, page: str) -> None:
    t = context.localizer(language).t
    said = t("cite-view-undated", view="", count=undated)
    for query, expected in ((RANGE, True), (RANGE.partition("&to")[0], False)):
        answer = ask(f"/open-data/citation-{page}.json?{query}&lang={language}").json
        [forms] = [each["forms"] for each in answer["citations"] if each["language"] == language]
        assert all((said in form["text"]) == expected for form in forms if form["label"] == t("cite-form-press"))


def test_json_counts_it(ask: Client, undated: int) -> None:
    assert ask(f"/open-data/initiatives.json?{RANGE}").json["undated_left_out"] == undated
    assert ask("/open-data/initiatives.json?country=FR").json["undated_left_out"] == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_of_a_workbook_and_of_a_press_kit_say_it(
    ask: Client, context: SiteContext, undated: int, language: Language
) -> None:
    said = context.localizer(language).t("undated-left-out", count=undated)
    workbook = ask(f"/open-data/initiatives.xlsx?{RANGE}&lang={language}").content
    notes = load_workbook(io.BytesIO(workbook)).worksheets[-1].iter_rows(values_only=True)
    assert any(said in note for _, note in notes)
    kit = zipfile.ZipFile(io.BytesIO(ask(f"/open-data/press-kit.zip?{RANGE}&lang={language}").content))
    [readme] = [name for name in kit.namelist() if name.endswith(SPECS[language].files.readme_name)]
    assert said in " ".join(kit.read(readme).decode("utf-8-sig").split(" "))
