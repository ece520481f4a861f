"""The recipe "an export format", followed in a copy: one module in the folder of the exporters."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from dashboard.open_data.exporter_registry import exporters
from tests.recipes.project_copy import ProjectCopy, Visit, recipe_files

RECIPE, NAME = "An export format", "recipelines"
(MODULE,) = recipe_files(RECIPE, name=NAME)
EXPORTER = '''"""Records as JSON Lines."""

from __future__ import annotations

import json

from dashboard.open_data.columns import record, record_columns
from dashboard.open_data.exporter import ExportContent, ExportedKind, exporter


@exporter(
    name="{name}",
    media_type="text/x-recipe-lines",
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
def visit(copy: ProjectCopy) -> Visit:
    return copy.visit([SELECTED, REFUSED, DESCRIPTION, UNKNOWN, STATIC_PAGE], ["/data?lang=en", "/gallery?lang=en"])


def test_only_the_file_of_the_recipe_changes(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {MODULE}


def test_the_file_has_what_is_selected(visit: Visit, shipped: Callable[[str], list[dict[str, str]]]) -> None:
    answers = visit.answers
    status, media_type, text = answers[SELECTED]
    assert (status, media_type) == (200, "text/x-recipe-lines")
    expected = {row["id"] for row in shipped("initiatives") if row["country"] == "CH"}
    assert {json.loads(line)["id"] for line in text.splitlines()} == expected
    assert (answers[REFUSED][0], json.loads(answers[REFUSED][2])["error"]) == (400, "unknown_code")


def test_programs_find_it(visit: Visit) -> None:
    answers = visit.answers
    operation = json.loads(answers[DESCRIPTION][2])["paths"][FILE]["get"]
    assert operation["summary"] == "Initiatives, one a line"
    assert FILE in json.loads(answers[UNKNOWN][2])["known"]
    assert FILE in answers[STATIC_PAGE][2]


def test_readers_find_it(visit: Visit) -> None:
    assert all(f"initiatives.{NAME}" in page["elements"] for page in visit.pages.values())


def test_the_check_of_the_recipe_passes(copy: ProjectCopy) -> None:
    copy.check(RECIPE)
