"""The recipe "add a language", followed in a copy: one TOML file, the sentences, the columns and notes of the data.

The language that is added is a German of which every text is the English one behind a mark. Names may not stay English,
so theirs have words of their own unless all languages call a thing alike, and the numbers of quotations are written as
German does.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, TextElement

from dashboard.i18n.translation import sentences
from dashboard.languages import LANGUAGES
from tests.recipes.project_copy import Answers, ProjectCopy, recipe_files

NEW, LOCALE, NAME, MARK = "de", "de-DE", "Deutsch", "§"
RULES, SENTENCES, TEXTS = recipe_files("A language", code=NEW)
FILES = (
    "/open-data/initiatives.csv?lang=de",
    "/open-data/initiatives.json?lang=de",
    "/open-data/initiatives.geojson",
    "/open-data/figures.csv",
    "/open-data/openapi.json",
    "/open-data/citation.json?lang=de",
    "/open-data/citation-gallery.json?country=CH&lang=de",
    "/open-data/press-kit.zip?country=CH&lang=de",
    "/feed/de.atom",
    "/sitemap.xml",
    "/charts/gwi.svg?lang=de",
    "/charts/weeks.svg?lang=de",
    "/newsletter/de/2020-W13.html",
    "/newsletter/de/2020-W13.txt",
    "/present.pptx?lang=de",
    "/preview/de/selection.png?country=CH",
)
PAGES = ("", "gallery", "map", "engagement", "watch", "present", "data", "accessibility")
STATIC_PAGES = ("initiatives", "initiatives/wearewarrior", "claims", "watch", "watch/2020-W13")
EMBEDS = (
    "/engagement?embed=true&chart=gwi&lang=de",
    "/map?embed=true&lang=de",
    "/initiative?embed=true&id=wearewarrior&lang=de",
)


def add_language(copy: ProjectCopy) -> None:
    """Follow the recipe in ``copy``."""
    data = copy.root / TEXTS
    rules = (copy.root / RULES).with_name("en.toml").read_text("utf-8")
    rules = rules.replace("rank = 2", f"rank = {len(LANGUAGES) + 1}").replace("en-GB", LOCALE).replace("English", NAME)
    rules = re.sub(r"_(words|names) = \[.*?\]", r"_\1 = []", rules, flags=re.DOTALL)
    copy.write(RULES, rules)
    copy.write(SENTENCES, marked_sentences())
    for table in data.glob("*.csv"):
        add_columns(table)
    add_release_notes(data / "CHANGELOG.md")
    copy.run("dashboard.describe_data")


def marked_sentences() -> str:
    resource = FluentParser().parse(sentences("en"))
    for entry in resource.body:
        if isinstance(entry, Message) and entry.value:
            entry.value.elements.insert(0, TextElement(MARK))
    return FluentSerializer().serialize(resource)


def add_columns(table: Path) -> None:
    """The new columns stand before the English ones: languages are in the order of their codes."""
    with table.open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    # A unit has its languages before its forms: its English columns stand together.
    forms = [place for place, column in enumerate(heading) if column.startswith("en_")]
    places: list[tuple[int, str]] = []
    for place, column in enumerate(heading):
        if forms and place == forms[0]:
            places += [(form, heading[form].replace("en_", f"{NEW}_")) for form in forms]
        if column.endswith("_en"):
            places.append((place, f"{column.removesuffix('en')}{NEW}"))
        places.append((place, column))
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([column for _, column in places])
        writer.writerows(
            [
                translated(dict(zip(heading, row, strict=True)), column, row[place])
                if column != heading[place]
                else row[place]
                for place, column in places
            ]
            for row in rows
        )


def translated(row: Mapping[str, str], column: str, text: str) -> str:
    """``text``, the English one of ``row``, in the new language and its ``column``."""
    if column == f"name_{NEW}" and text == row.get("name_fr"):
        return text
    if column in (f"name_{NEW}", f"actor_{NEW}", f"locality_{NEW}"):
        return re.sub(r"\w+", rf"{MARK}\g<0>en", text)
    if column == f"quote_{NEW}":
        text = re.sub(r"(?<=\d)[.,](?=\d)", lambda sign: "." if sign[0] == "," else ",", text)
    return f"{MARK}{text}" if text else text


def add_release_notes(changelog: Path) -> None:
    notes = re.compile(r"^- \*\*en\*\*: (.*?)(?=^- )", re.MULTILINE | re.DOTALL)
    content = changelog.read_text("utf-8")
    changelog.write_text(notes.sub(lambda note: f"{note[0]}- **{NEW}**: {MARK}{note[1]}", content), "utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """A copy of the project with the new language."""
    copy = ProjectCopy.create(tmp_path_factory.mktemp("language") / "copy")
    add_language(copy)
    return copy


@pytest.fixture(scope="module")
def answers(copy: ProjectCopy) -> Answers:
    """What the site with the new language answers, by address."""
    pages = [f"/{page}?lang={NEW}" for page in PAGES]
    statics = [f"/{language}/{page}" for language in ("en", NEW) for page in STATIC_PAGES]
    return copy.ask([*pages, *statics, *FILES, *EMBEDS])


def test_only_three_places_change(copy: ProjectCopy) -> None:
    changed = copy.changed_files()
    assert {file if not file.startswith(TEXTS) else TEXTS for file in changed} == {RULES, SENTENCES, TEXTS}
    tables = {path.relative_to(copy.root).as_posix() for path in (copy.root / TEXTS).glob("*.csv")}
    assert {file for file in changed if file.startswith(TEXTS)} <= {
        *tables,
        *(f"{TEXTS}{name}" for name in ("CHANGELOG.md", "datapackage.json", "fingerprints.json")),
    }


def test_every_address_answers_in_the_new_language(answers: Answers) -> None:
    assert {address: status for address, (status, _, _) in answers.items() if status != 200} == {}
    silent = {
        address
        for address, (_, kind, text) in answers.items()
        if kind not in ("application/zip", "image/png") and "presentation" not in kind
        if MARK not in text and not address.startswith("/en/") and address != "/sitemap.xml"
    }
    assert silent == set()


def test_documents_are_in_the_new_language_and_name_all_others(answers: Answers) -> None:
    for page in PAGES:
        html = answers[f"/{page}?lang={NEW}"][2]
        assert f'<html lang="{NEW}">' in html
        assert all(f'hreflang="{language}"' in html for language in (*LANGUAGES, NEW))
    for page in STATIC_PAGES:
        english, german = (answers[f"/{language}/{page}"][2] for language in ("en", NEW))
        assert f'<html lang="{NEW}">' in german
        assert f'lang="{NEW}">{NAME}</a>' in english
        assert all(f'lang="{language}">' in german for language in LANGUAGES)


def test_files_have_the_columns_and_texts_of_the_new_language(answers: Answers) -> None:
    heading, *_ = csv.reader(answers["/open-data/initiatives.csv?lang=de"][2].splitlines())
    assert {f"summary_{language}" for language in (*LANGUAGES, NEW)} <= set(heading)
    citations = json.loads(answers["/open-data/citation.json?lang=de"][2])["citations"]
    assert [citation["language"] for citation in citations] == [NEW, *LANGUAGES]
    assert "German" in answers["/open-data/openapi.json"][2]
    assert f"/{NEW}/initiatives/wearewarrior" in answers["/sitemap.xml"][2]


def test_pages_are_in_the_new_language_and_offer_all_others(copy: ProjectCopy) -> None:
    for page in copy.open_pages([f"/{page}?lang={NEW}" for page in ("", "gallery", "engagement", "watch")]).values():
        assert page["languages"] == list(LANGUAGES)
        assert MARK in page["elements"]


def test_the_tests_of_texts_hold_with_it(copy: ProjectCopy) -> None:
    rules = ("tests/unit/catalogue/test_rules.py", "tests/unit/catalogue/test_changelog.py")
    copy.test("tests/unit/i18n", "tests/unit/data", "tests/unit/docs", "tests/unit/test_languages.py", *rules)
