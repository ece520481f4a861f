"""The recipe "add a language", followed in a copy: one TOML file, the sentences, the columns and notes of the data.

The language that is added is one that the site lacks, and every text in it is the English one behind a mark. Names may
not stay English, so theirs have words of their own unless all languages call a thing alike, and numbers are written as
on the continent.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, TextElement

from dashboard.i18n.translation import sentences
from dashboard.languages import LANGUAGES, Language
from tests.recipes.project_copy import ProjectCopy, Visit, recipe_files

RECIPE, MARK = "A language", "§"
LOCALE = next(tag for tag in ("de-DE", "it-IT", "nl-NL", "pt-PT", "da-DK") if tag[:2] not in LANGUAGES)
"""A language that the site lacks, whose decimals have a comma and whose thousands a point."""
NEW = LOCALE[:2]
NAME, ENGLISH_NAME = (str(Locale(NEW).get_display_name(language)) for language in (NEW, "en"))
RULES, SENTENCES, TEXTS = recipe_files(RECIPE, code=NEW)
FILES = (
    f"/open-data/initiatives.csv?lang={NEW}",
    f"/open-data/initiatives.json?lang={NEW}",
    "/open-data/initiatives.geojson",
    "/open-data/figures.csv",
    "/open-data/openapi.json",
    f"/open-data/citation.json?lang={NEW}",
    f"/open-data/citation-gallery.json?country=CH&lang={NEW}",
    f"/open-data/press-kit.zip?country=CH&lang={NEW}",
    f"/feed/{NEW}.atom",
    "/sitemap.xml",
    f"/charts/gwi.svg?lang={NEW}",
    f"/charts/weeks.svg?lang={NEW}",
    f"/newsletter/{NEW}/2020-W13.html",
    f"/newsletter/{NEW}/2020-W13.txt",
    f"/present.pptx?lang={NEW}",
    f"/preview/{NEW}/selection.png?country=CH",
)
PAGES = ("", "gallery", "map", "engagement", "watch", "present", "data", "accessibility")
STATIC_PAGES = ("initiatives", "initiatives/wearewarrior", "claims", "watch", "watch/2020-W13")
EMBEDS = (
    f"/engagement?embed=true&chart=gwi&lang={NEW}",
    f"/map?embed=true&lang={NEW}",
    f"/initiative?embed=true&id=wearewarrior&lang={NEW}",
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
    """The new columns stand among those of the other languages in the order of their codes, with the English texts."""
    with table.open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    places = with_new_columns(heading)
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


def with_new_columns(heading: Sequence[str]) -> list[tuple[int, str]]:
    """All columns of a table with the new ones, and the place of the column whose texts each has."""
    columns = [(place, 1, place, column) for place, column in enumerate(heading)]
    for place, column in enumerate(heading):
        if column.endswith("_en"):
            stem = column.removesuffix("en")
            siblings = [(language, heading.index(f"{stem}{language}")) for language in LANGUAGES]
            columns.append((new_place(siblings), 0, place, f"{stem}{NEW}"))
        elif column.startswith("en_"):
            # A unit has its languages before its forms: the columns of a language stand together.
            siblings = [(name[:2], other) for other, name in enumerate(heading) if name[:2] in LANGUAGES]
            columns.append((new_place(siblings), 0, place, column.replace("en_", f"{NEW}_")))
    return [(source, column) for _, _, source, column in sorted(columns)]


def new_place(siblings: Sequence[tuple[Language, int]]) -> int:
    """Before which of the columns of other languages the new language stands: they are in the order of their codes."""
    behind = max(place for _, place in siblings) + 1
    return min((place for language, place in siblings if language > NEW), default=behind)


def translated(row: Mapping[str, str], column: str, text: str) -> str:
    """``text``, the English one of ``row``, in the new language and its ``column``."""
    if column == f"name_{NEW}" and text == row.get("name_fr"):
        return text
    if column in (f"name_{NEW}", f"actor_{NEW}", f"followers_actor_{NEW}", f"locality_{NEW}"):
        return re.sub(r"\w+", rf"{MARK}\g<0>en", text)
    if column in (f"quote_{NEW}", f"sentence_{NEW}"):
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
def visit(copy: ProjectCopy) -> Visit:
    """The site with the new language."""
    documents = [f"/{page}?lang={NEW}" for page in PAGES]
    statics = [f"/{language}/{page}" for language in ("en", NEW) for page in STATIC_PAGES]
    opened = [f"/{page}?lang={NEW}" for page in ("", "gallery", "engagement", "watch")]
    return copy.visit([*documents, *statics, *FILES, *EMBEDS], opened)


def test_only_three_places_change(copy: ProjectCopy) -> None:
    changed = copy.changed_files()
    assert {file if not file.startswith(TEXTS) else TEXTS for file in changed} == {RULES, SENTENCES, TEXTS}
    tables = {path.relative_to(copy.root).as_posix() for path in (copy.root / TEXTS).glob("*.csv")}
    assert {file for file in changed if file.startswith(TEXTS)} <= {
        *tables,
        *(f"{TEXTS}{name}" for name in ("CHANGELOG.md", "datapackage.json", "fingerprints.json")),
    }


def test_every_address_answers_in_the_new_language(visit: Visit) -> None:
    answers = visit.answers
    assert {address: status for address, (status, _, _) in answers.items() if status != 200} == {}
    silent = {
        address
        for address, (_, kind, text) in answers.items()
        if kind not in ("application/zip", "image/png") and "presentation" not in kind
        if MARK not in text and not address.startswith("/en/") and address != "/sitemap.xml"
    }
    assert silent == set()


def test_documents_are_in_the_new_language_and_name_all_others(visit: Visit) -> None:
    answers = visit.answers
    for page in PAGES:
        html = answers[f"/{page}?lang={NEW}"][2]
        assert f'<html lang="{NEW}">' in html
        assert all(f'hreflang="{language}"' in html for language in (*LANGUAGES, NEW))
    for page in STATIC_PAGES:
        english, new = (answers[f"/{language}/{page}"][2] for language in ("en", NEW))
        assert f'<html lang="{NEW}">' in new
        assert f'lang="{NEW}">{NAME}</a>' in english
        assert all(f'lang="{language}">' in new for language in LANGUAGES)


def test_files_have_the_columns_and_texts_of_the_new_language(visit: Visit) -> None:
    answers = visit.answers
    heading, *_ = csv.reader(answers[f"/open-data/initiatives.csv?lang={NEW}"][2].splitlines())
    assert {f"summary_{language}" for language in (*LANGUAGES, NEW)} <= set(heading)
    citations = json.loads(answers[f"/open-data/citation.json?lang={NEW}"][2])["citations"]
    assert [citation["language"] for citation in citations] == [NEW, *LANGUAGES]
    assert ENGLISH_NAME in answers["/open-data/openapi.json"][2]
    assert f"/{NEW}/initiatives/wearewarrior" in answers["/sitemap.xml"][2]


def test_pages_are_in_the_new_language_and_offer_all_others(visit: Visit) -> None:
    for page in visit.pages.values():
        assert page["languages"] == list(LANGUAGES)
        assert MARK in page["elements"]


def test_the_check_of_the_recipe_passes(copy: ProjectCopy) -> None:
    copy.check(RECIPE)
