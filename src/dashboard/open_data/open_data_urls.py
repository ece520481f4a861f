"""Where programs find the files of the open data; the addresses are a contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week
from dashboard.maps.choropleth import SHAPES_ADDRESS
from dashboard.open_data.datapackage import TABLES

Kind = Literal["initiatives", "figures"]
Format = Literal["csv", "json", "geojson"]
FileFormat = Format | Literal["zip"]

ROOT = "/open-data/"
PACKAGE = f"{ROOT}datapackage.json"
DESCRIPTION = f"{ROOT}openapi.json"
SHAPES = f"/{SHAPES_ADDRESS}"
NEWSLETTERS = "/newsletter/"
WEEKS = "/charts/weeks.csv"
"""The chart of the weekly watch as a table."""
MEDIA_TYPES: Mapping[FileFormat, str] = {
    "csv": "text/csv",
    "json": "application/json",
    "geojson": "application/geo+json",
    "zip": "application/zip",
}


@dataclass(frozen=True, slots=True)
class Export:
    """A file of the records that a query selects."""

    kind: Kind
    format: Format

    @property
    def address(self) -> str:
        """Where it is."""
        return f"{ROOT}{self.kind}.{self.format}"


EXPORTS = (
    Export("initiatives", "csv"),
    Export("initiatives", "json"),
    Export("initiatives", "geojson"),
    Export("figures", "csv"),
    Export("figures", "json"),
)


def newsletter(language: Language, week: Week, ending: str) -> str:
    """The address of a week of the watch as a newsletter: ``html`` is laid out, ``txt`` plain."""
    return f"{NEWSLETTERS}{language}/{week.code}.{ending}"


def table(file: str) -> str:
    """The address of one of the data's own tables, as it stands."""
    return f"{ROOT}{TABLES}/{file}"
