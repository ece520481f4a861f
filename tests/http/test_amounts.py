"""That amounts are not to be added up is said in the same words wherever several of them are shown or taken along."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dashboard.languages import LANGUAGES, SPECS, Language
from tests.client import Client

ROOT = Path(__file__).parents[2]
SEVERAL = "theme=fundraising&country=FR"


def in_one_line(text: str) -> str:
    return " ".join(text.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ").split())


def statement(language: Language) -> str:
    return in_one_line(SPECS[language].statements.amounts)


def visible_text(markup: str) -> str:
    return in_one_line(html.unescape(re.sub(r"<[^>]*>", "", markup)))


def test_the_data_package_says_it_of_the_table_and_of_the_column(ask: Client) -> None:
    package = json.loads(in_one_line(ask("/open-data/datapackage.json").text))
    table = next(resource for resource in package["resources"] if resource["name"] == "initiatives")
    column = next(field for field in table["schema"]["fields"] if field["name"] == "outcome_value")
    for language in LANGUAGES:
        assert statement(language) in table["description"]
        assert statement(language) in column["description"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_description_of_the_tables_says_it(language: Language) -> None:
    assert statement(language) in in_one_line((ROOT / "data" / "README.md").read_text("utf-8"))


def readme_of_kit(ask: Client, language: Language) -> str:
    """What the press kit of several amounts says of itself; it stands in the folder of the kit."""
    kit = zipfile.ZipFile(io.BytesIO(ask(f"/open-data/press-kit.zip?{SEVERAL}&lang={language}").content))
    [name] = [name for name in kit.namelist() if name.endswith(f"/{SPECS[language].files.readme_name}")]
    return kit.read(name).decode("utf-8-sig")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_press_kit_says_it_and_no_sentence_twice(ask: Client, language: Language) -> None:
    readme = readme_of_kit(ask, language)
    assert statement(language) in in_one_line(readme)
    beginnings = [line[:30] for line in readme.splitlines() if line.strip()]
    assert len({*beginnings}) == len(beginnings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_says_it_in_its_notes(ask: Client, language: Language) -> None:
    content = ask(f"/open-data/initiatives.xlsx?{SEVERAL}&lang={language}").content
    notes = load_workbook(io.BytesIO(content)).worksheets[-1].iter_rows(values_only=True)
    assert any(statement(language) in in_one_line(note) for _, note in notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_amount_in_a_csv_for_people_says_it_and_no_other_row(ask: Client, language: Language) -> None:
    query = f"{SEVERAL}&lang={language}"
    text = ask(f"/open-data/initiatives.csv?{query}&variant=spreadsheet&delimiter=comma").content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))[1:]
    kinds = [item["outcome_kind"] for item in ask(f"/open-data/initiatives.json?{query}").json["initiatives"]]
    says_it = [statement(language) in map(in_one_line, row) for row in rows]
    assert says_it == [kind == "money" for kind in kinds]
    assert any(says_it)


def test_the_csv_for_programs_names_the_description_that_says_it(ask: Client) -> None:
    link = ask(f"/open-data/initiatives.csv?{SEVERAL}").headers["Link"]
    assert '<datapackage.json>; rel="describedby"' in link


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_initiatives_says_it(ask: Client, language: Language) -> None:
    assert statement(language) in in_one_line(ask(f"/open-data/initiatives.json?{SEVERAL}").json[f"note_{language}"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_with_several_amounts_says_it_in_every_form(ask: Client, language: Language) -> None:
    for address in (
        f"/{language}/watch/2020-W13",
        f"/newsletter/{language}/2020-W13.html",
        f"/newsletter/{language}/2020-W13.txt",
    ):
        assert statement(language) in visible_text(ask(address).text), address
    feed = html.unescape(ask(f"/feed/{language}.atom").text)
    assert statement(language) in visible_text(feed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_says_that_amounts_of_one_unit_may_be_added_up(ask: Client, language: Language) -> None:
    texts = [readme_of_kit(ask, language), ask("/open-data/datapackage.json").text]
    assert not [text for text in texts if re.search("different units|across units|unités différentes", text)]
