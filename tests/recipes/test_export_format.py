"""The recipe "an export format", followed in a copy: one module in the folder of the exporters."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from dashboard.open_data.exporter import exporters
from tests.recipes.project_copy import Answers, ProjectCopy, recipe_files

NAME = "jsonl"
(MODULE,) = recipe_files("An export format", name=NAME)
EXPORTER = '''"""Records as JSON Lines."""

from __future__ import annotations

import json

from dashboard.open_data.columns import record, record_columns
from dashboard.open_data.exporter import ExportContent, ExportedKind, exporter


@exporter(
    name="{name}",
    media_type="application/x-ndjson",
    position={position},
    is_saved=True,
    kinds={{"initiatives": ExportedKind("Initiatives, one a line", {{"type": "string"}})}},
)
def {name}(content: ExportContent) -> bytes:
    """One record a line."""
    columns = record_columns(content.kind, content.urls)
    lines = (json.dumps(record(item, columns), ensure_ascii=False) for item in content.records)
    return "".join(f"{{line}}\\n" for line in lines).encode()
'''
FILE = f"/open-data/initiatives.{NAME}"
SELECTED, REFUSED = f"{FILE}?country=CH", f"{FILE}?country=XX"
DESCRIPTION, UNKNOWN, STATIC_PAGE = "/open-data/openapi.json", "/open-data/nope", "/en/initiatives"


def free_position() -> int:
    """A place behind all formats."""
    return max(exporter.position for exporter in exporters()) + 10


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    copy = ProjectCopy.create(tmp_path_factory.mktemp("format") / "copy")
    copy.write(MODULE, EXPORTER.format(name=NAME, position=free_position()))
    return copy


@pytest.fixture(scope="module")
def answers(copy: ProjectCopy) -> Answers:
    return copy.ask([SELECTED, REFUSED, DESCRIPTION, UNKNOWN, STATIC_PAGE])


def test_only_the_file_of_the_recipe_changes(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {MODULE}


def test_the_file_has_what_is_selected(answers: Answers, shipped: Callable[[str], list[dict[str, str]]]) -> None:
    status, media_type, text = answers[SELECTED]
    assert (status, media_type) == (200, "application/x-ndjson")
    expected = {row["id"] for row in shipped("initiatives") if row["country"] == "CH"}
    assert {json.loads(line)["id"] for line in text.splitlines()} == expected
    assert (answers[REFUSED][0], json.loads(answers[REFUSED][2])["error"]) == (400, "unknown_code")


def test_programs_find_it(answers: Answers) -> None:
    operation = json.loads(answers[DESCRIPTION][2])["paths"][FILE]["get"]
    assert operation["summary"] == "Initiatives, one a line"
    assert FILE in json.loads(answers[UNKNOWN][2])["known"]
    assert FILE in answers[STATIC_PAGE][2]


def test_readers_find_it(copy: ProjectCopy) -> None:
    pages = copy.open_pages(["/data?lang=en", "/gallery?lang=en"])
    assert all(f"initiatives.{NAME}" in page["elements"] for page in pages.values())


def test_the_tests_of_files_hold_with_it(copy: ProjectCopy) -> None:
    documents = ("tests/unit/docs", "tests/unit/i18n/test_keys.py", "tests/unit/test_registry_checks.py")
    copy.test("tests/unit/open_data", "tests/http/test_open_data.py", "tests/http/test_openapi.py", *documents)
