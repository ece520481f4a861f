"""The description of the data (Frictionless Data Package) as the server offers it, beside the tables it names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dashboard.context import SiteContext
from dashboard.open_data.data_urls import TABLES
from dashboard.open_data.json_writer import json_file


def served_package(package: Mapping[str, Any]) -> dict[str, Any]:
    """``package`` with the addresses that its tables have on the server, relative to its own."""
    return {**package, "resources": [_placed(resource) for resource in package["resources"]]}


def package_file(context: SiteContext) -> bytes:
    """The description as a file."""
    return json_file(served_package(context.package))


def table_names(package: Mapping[str, Any]) -> tuple[str, ...]:
    """The file names of the tables that ``package`` describes."""
    return tuple(resource["path"] for resource in package["resources"] if _is_table(resource))


def _placed(resource: Mapping[str, Any]) -> dict[str, Any]:
    return {**resource, "path": f"{TABLES}/{resource['path']}"} if _is_table(resource) else {**resource}


def _is_table(resource: Mapping[str, Any]) -> bool:
    return bool(resource.get("type") == "table")
