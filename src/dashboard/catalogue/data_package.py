"""The description of the data (Frictionless Data Package): words from ``datapackage.json``, the rest is derived.

The tables are described as the classes of their records say, version and date are those of the change log.
``write_package`` writes the tables into the file anew; ``dashboard.describe_data`` is the command.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import takewhile
from pathlib import Path
from typing import Any

from dashboard.catalogue.changelog import ReleaseNote, read_changelog
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.table_specs import TABLES, resource

PACKAGE = "datapackage.json"
DERIVED = ("version", "created")
"""Fields of the description that are not in the file."""
REWRITE = "make describe-data writes it anew"
EXCERPT = 80
"""Letters that are shown of a long value."""


def described_package(directory: Path) -> dict[str, Any]:
    """The description of the data in ``directory``, with the version and the date of its latest release.

    Raises:
        OSError: A file cannot be read.
        ValueError: A file is not written as it should be.
    """
    return with_release(read_package(directory), read_changelog(directory)[0])


def read_package(directory: Path) -> dict[str, Any]:
    """What ``datapackage.json`` says.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no JSON object.
    """
    description = json.loads((directory / PACKAGE).read_text("utf-8"))
    if not isinstance(description, dict):
        raise ValueError("it is no JSON object")
    return description


def with_release(description: Mapping[str, Any], release: ReleaseNote) -> dict[str, Any]:
    """``description`` with the version and the date of ``release``, behind the words on the data as a whole."""
    derived = {"version": release.version, "created": f"{release.date.isoformat()}T00:00:00Z"}
    fields = list(description.items())
    place = list(description).index("licenses") if "licenses" in description else len(fields)
    return dict([*fields[:place], *derived.items(), *fields[place:]])


def package_problems(description: Mapping[str, Any]) -> Iterator[Problem]:
    """Where ``description`` differs from the classes of the records, or says less than the site needs."""
    yield from _resource_problems(description.get("resources"))
    for field in DERIVED:
        if field in description:
            yield Problem(PACKAGE, None, field, "does not belong here: the change log states it")
    for field in ("title", "description", "licenses"):
        if not description.get(field):
            yield Problem(PACKAGE, None, field, "is missing")
    yield from _licence_problems(description.get("licenses"))


def _resource_problems(resources: Any) -> Iterator[Problem]:
    described = [item for item in resources if isinstance(item, dict)] if isinstance(resources, list) else []
    if not isinstance(resources, list) or len(described) < len(resources):
        yield Problem(PACKAGE, None, None, "cannot be used: resources is no list of descriptions")
    by_name = {str(item.get("name")): item for item in described}
    for table in TABLES:
        if table.name not in by_name:
            yield Problem(PACKAGE, None, "resources", f'"{table.file}" is not described; {REWRITE}')
        elif difference := _difference(resource(table), by_name[table.name]):
            yield Problem(
                PACKAGE, None, "resources", f'"{table.file}" is not described as it is: {difference}; {REWRITE}'
            )


def _difference(expected: Any, stated: Any, path: str = "") -> str | None:
    """The first place where ``stated`` differs from ``expected``."""
    if isinstance(expected, dict) and isinstance(stated, dict):
        pairs: Any = ((key, expected.get(key), stated.get(key)) for key in {**expected, **stated})
    elif isinstance(expected, list) and isinstance(stated, list) and len(expected) == len(stated):
        pairs = ((str(place), *pair) for place, pair in enumerate(zip(expected, stated, strict=True)))
    else:
        return (
            None
            if expected == stated
            else f"{path} is {_excerpt(stated, expected)} in place of {_excerpt(expected, stated)}"
        )
    deeper = (_difference(one, other, f"{path}.{key}".lstrip(".")) for key, one, other in pairs)
    return next((difference for difference in deeper if difference), None)


def _excerpt(value: Any, other: Any) -> str:
    """``value`` as JSON; of a long one what follows where it begins to differ from ``other``."""
    text, other_text = (json.dumps(each, ensure_ascii=False) for each in (value, other))
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(text, other_text, strict=False))
    start = sum(1 for _ in alike) if len(text) > EXCERPT else 0
    return f"{'…' if start else ''}{text[start : start + EXCERPT]}{'…' if len(text) > start + EXCERPT else ''}"


def _licence_problems(licences: Any) -> Iterator[Problem]:
    for licence in licences if isinstance(licences, list) else ():
        for field in ("title", "path"):
            if not (isinstance(licence, dict) and isinstance(licence.get(field), str) and licence[field]):
                yield Problem(PACKAGE, None, "licenses", f"a licence has no {field}")
    if licences and not isinstance(licences, list):
        yield Problem(PACKAGE, None, "licenses", "is no list")


def write_package(directory: Path) -> None:
    """Write the tables into ``datapackage.json`` as the classes of their records describe them."""
    description = read_package(directory)
    untouched = [item for item in description.get("resources", ()) if item.get("type") != "table"]
    described = {name: value for name, value in description.items() if name not in DERIVED}
    described["resources"] = [*map(resource, TABLES), *untouched]
    (directory / PACKAGE).write_text(f"{json.dumps(described, ensure_ascii=False, indent=2)}\n", "utf-8")
