"""What dates leave open of a range of days is said wherever what it selects is taken along.

Initiatives of which only the month is known are in every range that touches it; those without a date are in none.
"""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from lxml import etree
from openpyxl import load_workbook

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.start_dates import UncertainDates
from dashboard.context import SiteContext
from dashboard.i18n.filters_text import describe_uncertain_dates
from dashboard.languages import LANGUAGES, SPECS, Language
from dashboard.queries import uncertain_dates
from tests.client import Client

RANGE = "country=FR&from=2020-03-10&to=2020-03-20"
SELECTION = InitiativeFilter(facets={"country": ("FR",)}, start=date(2020, 3, 10), end=date(2020, 3, 20))


@pytest.fixture
def dates(context: SiteContext) -> UncertainDates:
    dates = uncertain_dates(context, SELECTION)
    assert dates.by_month
    assert dates.undated
    return dates


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["gallery", "map"])
def test_a_citation_says_it(
    ask: Client, context: SiteContext, dates: UncertainDates, language: Language, page: str
) -> None:
    t = context.localizer(language).t
    said = t("cite-view-months", view="", count=dates.by_month) + t("cite-view-undated", view="", count=dates.undated)
    for query, expected in ((RANGE, True), (RANGE.partition("&from")[0], False)):
        answer = ask(f"/open-data/citation-{page}.json?{query}&lang={language}").json
        [forms] = [each["forms"] for each in answer["citations"] if each["language"] == language]
        assert all((said in form["text"]) == expected for form in forms if form["label"] == t("cite-form-press"))


def drawn_words(svg: bytes) -> str:
    """What is written in a drawing, line after line."""
    lines = (element.text or "" for element in etree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"))
    return " ".join(" ".join(lines).split())


def test_json_counts_it(ask: Client, dates: UncertainDates) -> None:
    answer = ask(f"/open-data/initiatives.json?{RANGE}").json
    assert (answer["month_goes_beyond"], answer["undated_left_out"]) == (dates.by_month, dates.undated)
    whole = ask("/open-data/initiatives.json?country=FR").json
    assert (whole["month_goes_beyond"], whole["undated_left_out"]) == (0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_of_a_workbook_and_of_a_press_kit_say_it(
    ask: Client, context: SiteContext, dates: UncertainDates, language: Language
) -> None:
    said = describe_uncertain_dates(dates, context.localizer(language))
    workbook = ask(f"/open-data/initiatives.xlsx?{RANGE}&lang={language}").content
    notes = load_workbook(io.BytesIO(workbook)).worksheets[-1].iter_rows(values_only=True)
    assert any(said in note for _, note in notes)
    kit = zipfile.ZipFile(io.BytesIO(ask(f"/open-data/press-kit.zip?{RANGE}&lang={language}").content))
    [readme] = [name for name in kit.namelist() if name.endswith(SPECS[language].files.readme_name)]
    assert said in " ".join(kit.read(readme).decode("utf-8-sig").split(" "))
    charts = [name for name in kit.namelist() if "/selection-" in name]
    assert charts
    assert all(said in drawn_words(kit.read(name)) for name in charts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_feed_and_the_preview_of_a_link_say_it(
    ask: Client, context: SiteContext, dates: UncertainDates, language: Language
) -> None:
    said = describe_uncertain_dates(dates, context.localizer(language))
    assert said in ask(f"/feed/{language}.atom?{RANGE}").text
    document = ask(f"/gallery?{RANGE}&lang={language}", accept="text/html").text
    assert said in document
