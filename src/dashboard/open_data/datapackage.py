"""The description of the data (Frictionless Data Package) as the server offers it, beside the tables it names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TABLES = "tables"
"""Where the tables lie below the description: ``initiatives.csv`` beside it is the export, which can be filtered."""


def served_package(package: Mapping[str, Any]) -> dict[str, Any]:
    """``package`` with the addresses that its tables have on the server, relative to its own."""
    return {**package, "resources": [_placed(resource) for resource in package["resources"]]}


def table_names(package: Mapping[str, Any]) -> tuple[str, ...]:
    """The file names of the tables that ``package`` describes."""
    return tuple(resource["path"] for resource in package["resources"] if _is_table(resource))


def _placed(resource: Mapping[str, Any]) -> dict[str, Any]:
    return {**resource, "path": f"{TABLES}/{resource['path']}"} if _is_table(resource) else {**resource}


def _is_table(resource: Mapping[str, Any]) -> bool:
    return bool(resource.get("type") == "table")
