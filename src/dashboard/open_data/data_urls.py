"""Where programs find the files of the open data that are no exports; the addresses are a contract."""

from __future__ import annotations

ROOT = "/open-data/"
PACKAGE = f"{ROOT}datapackage.json"
DESCRIPTION = f"{ROOT}openapi.json"
SHAPES = f"{ROOT}countries.geojson"
TABLES = "tables"
"""Where the tables lie below ``ROOT``: ``initiatives.csv`` beside it is the export, which can be filtered."""


def table(file: str) -> str:
    """The address of one of the data's own tables, as it stands."""
    return f"{ROOT}{TABLES}/{file}"
