"""The open data as a client that knows data packages loads it, over the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from frictionless import Package

from dashboard.catalogue.validation import DATA

if TYPE_CHECKING:
    from tools.server_process import ServerProcess


def test_a_frictionless_client_loads_every_table_from_the_server(
    site: ServerProcess, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    package = Package(f"{site.url}/open-data/datapackage.json")
    report = package.validate()
    assert report.valid, report.flatten(["name", "title", "note"])
    tables = {resource.name for resource in package.resources if resource.schema.fields}
    assert tables == {path.stem for path in DATA.glob("*.csv")}
    for table in tables:
        assert len(package.get_table_resource(table).read_rows()) == len(shipped(table))
