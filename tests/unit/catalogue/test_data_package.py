from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema.validators import validator_for

from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.data_package import described_package, package_problems, read_package, write_package
from dashboard.catalogue.validation import DATA

if TYPE_CHECKING:
    from tests.conftest import Draft

PROFILES = Path(__file__).with_name("profiles")
"""The profiles of the standard, as its authors publish them in the public domain."""
Change = Callable[[dict[str, Any]], object]


ACTOR = next(
    place
    for place, field in enumerate(read_package(DATA)["resources"][0]["schema"]["fields"])
    if field["name"] == "actor_kind"
)
"""The place of a field with a vocabulary among those of the initiatives."""


def problems_of(description: dict[str, Any]) -> list[str]:
    return list(map(str, package_problems(description)))


def test_the_shipped_description_is_that_of_the_records() -> None:
    assert problems_of(read_package(DATA)) == []


def test_a_description_is_served_with_version_and_day_of_the_latest_release() -> None:
    described, latest = described_package(DATA), read_changelog(DATA)[0]
    assert described["version"] == latest.version
    assert described["created"] == f"{latest.date.isoformat()}T00:00:00Z"
    assert list(described)[:6] == ["$schema", "name", "title", "description", "version", "created"]
    assert {name: value for name, value in described.items() if name not in ("version", "created")} == (
        read_package(DATA)
    )


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda fields: fields[0].update(description="x"), 'schema.fields.0.description is "x" in place of "Stable'),
        (lambda fields: fields.pop(), "schema.fields is "),
        (
            lambda fields: fields[ACTOR]["constraints"]["enum"].append("other"),
            f"schema.fields.{ACTOR}.constraints.enum is ",
        ),
        (lambda fields: fields[0]["constraints"].pop("pattern"), "schema.fields.0.constraints.pattern is null"),
    ],
)
def test_a_table_that_is_described_otherwise_is_told(change: Change, expected: str) -> None:
    description = read_package(DATA)
    change(description["resources"][0]["schema"]["fields"])
    [problem] = problems_of(description)
    assert problem.startswith('datapackage.json, resources: "initiatives.csv" is not described as it is: ')
    assert expected in problem


def test_of_long_values_the_part_that_differs_is_told() -> None:
    description = read_package(DATA)
    field = max(description["resources"][0]["schema"]["fields"], key=lambda field: len(field["description"]))
    ending = field["description"][-20:]
    field["description"] = field["description"].removesuffix(ending) + "something else"
    [problem] = problems_of(description)
    assert "something else" in problem
    assert ending[-15:] in problem.partition(" in place of ")[2]


def test_the_description_is_valid_against_the_profile_that_it_names() -> None:
    described = described_package(DATA)
    assert described["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    profile = json.loads((PROFILES / "datapackage-2.0.json").read_text("utf-8"))
    validator = validator_for(profile)
    assert [error.message for error in validator(profile).iter_errors(described)] == []
    described["resources"][0]["schema"]["fields"][0]["type"] = "list"
    assert list(validator(profile).iter_errors(described))


def test_the_description_has_only_the_types_that_every_version_of_the_standard_knows() -> None:
    fields = [
        field
        for resource in described_package(DATA)["resources"]
        for field in resource.get("schema", {}).get("fields", ())
    ]
    assert {field["type"] for field in fields} <= {"string", "integer", "number", "boolean"}


@pytest.mark.parametrize("field", ["version", "created"])
def test_what_the_change_log_states_is_stated_nowhere_else(field: str) -> None:
    assert problems_of({**read_package(DATA), field: "1.1.0"}) == [
        f"datapackage.json, {field}: does not belong here: the change log states it"
    ]


@pytest.mark.parametrize("licences", [[{"name": "CC0-1.0"}], [None], "CC0", [{"title": 1, "path": ""}]])
def test_a_licence_has_title_and_address(licences: Any) -> None:
    assert problems_of({**read_package(DATA), "licenses": licences})


def test_writing_it_mends_the_tables_and_keeps_the_rest(draft: Draft) -> None:
    description = read_package(draft.directory)
    spoilt = {**description, "version": "1", "resources": description["resources"][1:]}
    draft.path("datapackage.json").write_text(json.dumps(spoilt), "utf-8")
    write_package(draft.directory)
    assert read_package(draft.directory) == description


@pytest.mark.parametrize("content", ["[]", "{", "3", "null"])
def test_what_is_no_object_cannot_be_read(tmp_path: Path, content: str) -> None:
    (tmp_path / "datapackage.json").write_text(content)
    with pytest.raises(ValueError, match=r"."):
        read_package(tmp_path)
