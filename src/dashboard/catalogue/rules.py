"""Rules of the data that a table schema cannot state: across the cells of a row, and across tables."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale

from dashboard.catalogue import tables
from dashboard.catalogue.model import WORLDWIDE
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.tables import Row
from dashboard.catalogue.typography import first_violation
from dashboard.catalogue.vocabulary import LANGUAGES, Language

Tables = Mapping[str, Sequence[Row]]

SHAPES = "countries.geojson"
DATES = {
    "initiatives": ("start_date",),
    "initiative_sources": ("published",),
    "figures": ("period_start", "period_end"),
    "figure_sources": ("published",),
    "lockdowns": ("start", "end"),
    "lockdown_sources": ("published",),
}
TABLES_WITH_SOURCES = {
    "initiatives": ("id", "initiative_sources", "initiative_id"),
    "figures": ("id", "figure_sources", "figure_id"),
    "lockdowns": ("country", "lockdown_sources", "country"),
}
"""Tables whose rows need a source: the column that names a row, the table of its sources, the column that refers."""
PERIODS = {"figures": ("period_start", "period_end"), "lockdowns": ("start", "end")}
UNITS = {"initiatives": "outcome_unit", "figures": "unit"}
CLDR = Locale("en")
"""The international codes that the site can name: of countries, languages and currencies, from the Unicode CLDR."""
NUMBERS = {"initiatives": "outcome_value", "figures": "value"}
LANGUAGE_NEUTRAL_COLUMNS = ("name", "actor", "locality", "publisher")
"""Texts that stand once for both languages. The titles of pages are left as their sources have them."""
TABLES = (
    "initiatives",
    "initiative_sources",
    "figures",
    "figure_sources",
    "claims",
    "claim_evidence",
    "lockdowns",
    "lockdown_sources",
    "vocabulary",
    "units",
)
"""Every table that the catalogue is loaded from."""


def broken_rules(directory: Path, unreadable: Collection[str]) -> Iterator[Problem]:
    """What breaks a rule in ``directory``; files in ``unreadable`` (their names) are passed over."""
    known = {path.stem: tuple(tables.read(path)) for path in directory.glob("*.csv") if _usable(path, unreadable)}
    for rule in RULES:
        # A missing column is reported by the schema; the rules that need it have nothing to add.
        try:
            yield from rule(known)
        except KeyError:
            continue
    yield from _shapes(directory, known.get("initiatives", ()))
    if tables.PACKAGE not in unreadable:
        package = tables.package(directory)
        yield from _described(package)
        yield from _vocabulary(package, known.get("vocabulary", ()))


def _usable(path: Path, unreadable: Collection[str]) -> bool:
    return path.name not in unreadable and tables.readable(path)


def _filled(known: Tables) -> Iterator[Problem]:
    for table, rows in known.items():
        if not rows:
            yield Problem(f"{table}.csv", None, None, "has no row")


def _dates(known: Tables) -> Iterator[Problem]:
    for table, columns in DATES.items():
        for row in known.get(table, ()):
            for column in columns:
                if row[column] and not _is_date(row[column]):
                    yield Problem(f"{table}.csv", row.number, column, f'"{row[column]}" is no date of the calendar')


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return True


def _periods(known: Tables) -> Iterator[Problem]:
    for table, (first, last) in PERIODS.items():
        for row in known.get(table, ()):
            start, end = row[first], row[last]
            shared = min(len(start), len(end))
            if start[:shared] > end[:shared]:
                yield Problem(f"{table}.csv", row.number, last, f'"{end}" lies before the start, "{start}"')


def _sources(known: Tables) -> Iterator[Problem]:
    for table, (key, sources, owner) in TABLES_WITH_SOURCES.items():
        sourced = {row[owner] for row in known.get(sources, ())}
        for row in known.get(table, ()) if sources in known else ():
            if row[key] not in sourced:
                yield Problem(f"{table}.csv", row.number, key, f'"{row[key]}" has no source in {sources}.csv')


def _numbers(known: Tables) -> Iterator[Problem]:
    for table, column in NUMBERS.items():
        for row in known.get(table, ()):
            if not math.isfinite(_number(row[column])):
                yield Problem(f"{table}.csv", row.number, column, f'"{row[column]}" is no number that can be shown')


def _number(cell: str) -> float:
    try:
        return float(cell or 0)
    except ValueError:
        return math.nan


def _units(known: Tables) -> Iterator[Problem]:
    units = {row["unit"] for row in known.get("units", ())}
    for table, column in UNITS.items():
        for row in known.get(table, ()) if units else ():
            unit = row[column]
            if unit and unit not in units and unit not in CLDR.currencies:
                yield Problem(f"{table}.csv", row.number, column, f'"{unit}" is neither in units.csv nor a currency')


def _outcomes(known: Tables) -> Iterator[Problem]:
    columns = ("outcome_value", "outcome_unit", "outcome_kind")
    for row in known.get("initiatives", ()):
        missing = [column for column in columns if not row[column]]
        if missing and len(missing) < len(columns):
            yield Problem("initiatives.csv", row.number, missing[0], "is missing: value, unit and kind stand together")


def _lockdowns(known: Tables) -> Iterator[Problem]:
    """No lockdown has no date, any other has a start; an end says what ended."""
    for row in known.get("lockdowns", ()):
        if (row["kind"] == "none") == bool(row["start"]):
            reason = "stands beside the kind none" if row["start"] else "is missing: only the kind none has no start"
            yield Problem("lockdowns.csv", row.number, "start", reason)
        if row["end"] and not row["start"]:
            yield Problem("lockdowns.csv", row.number, "end", "stands without a start")
        if bool(row["end"]) != bool(row["end_what_en"]):
            yield Problem("lockdowns.csv", row.number, "end", "stands together with what ended, or neither does")


def _series(known: Tables) -> Iterator[Problem]:
    unit_of: dict[str, str] = {}
    for row in known.get("figures", ()):
        expected = unit_of.setdefault(row["series"], row["unit"])
        if row["unit"] != expected:
            reason = f'"{row["unit"]}" in a series whose unit is "{expected}": a series has one unit'
            yield Problem("figures.csv", row.number, "unit", reason)


def _both_languages(known: Tables) -> Iterator[Problem]:
    for table, rows in known.items():
        for row in rows:
            for column in row.cells:
                other = column.removesuffix("_en") + "_fr" if column.endswith("_en") else None
                if other in row.cells and bool(row[column]) != bool(row[other]):
                    empty = other if row[column] else column
                    yield Problem(f"{table}.csv", row.number, empty, "is missing: a text stands in both languages")


def _platforms(known: Tables) -> Iterator[Problem]:
    platforms = {row["code"] for row in known.get("vocabulary", ()) if row["field"] == "platform"}
    for row in known.get("initiatives", ()) if platforms else ():
        for platform in row.listed("platforms"):
            if platform not in platforms:
                yield Problem("initiatives.csv", row.number, "platforms", f'"{platform}" is not one of the known codes')


def _names(known: Tables) -> Iterator[Problem]:
    nameable = (
        ("initiative_sources", "language", CLDR.languages),
        ("figure_sources", "language", CLDR.languages),
        ("lockdown_sources", "language", CLDR.languages),
        ("figures", "country", CLDR.territories),
        ("lockdowns", "country", CLDR.territories),
    )
    for table, column, codes in nameable:
        for row in known.get(table, ()):
            if row[column] and row[column] not in codes:
                yield Problem(f"{table}.csv", row.number, column, f'"{row[column]}" is the code of no {column}')


def _typography(known: Tables) -> Iterator[Problem]:
    for table, rows in known.items():
        columns = dict(_texts(rows[0].cells if rows else ()))
        for row in rows:
            for column, language in columns.items():
                reason = first_violation(row[column], language)
                if reason:
                    yield Problem(f"{table}.csv", row.number, column, reason)


def _texts(columns: Iterable[str]) -> Iterator[tuple[str, Language | None]]:
    for column in columns:
        if column in LANGUAGE_NEUTRAL_COLUMNS:
            yield column, None
        for language in LANGUAGES:
            if column.endswith(f"_{language}") or column.startswith(f"{language}_"):
                yield column, language


RULES = (
    _filled,
    _dates,
    _periods,
    _sources,
    _numbers,
    _units,
    _outcomes,
    _lockdowns,
    _series,
    _both_languages,
    _platforms,
    _names,
    _typography,
)


def _shapes(directory: Path, initiatives: Sequence[Row]) -> Iterator[Problem]:
    try:
        features = json.loads((directory / SHAPES).read_text("utf-8"))["features"]
        drawn = {feature["properties"]["iso"] for feature in features} | {WORLDWIDE}
    except (OSError, ValueError, KeyError, TypeError) as error:
        yield Problem(SHAPES, None, None, f"cannot be read as GeoJSON keyed by country: {type(error).__name__}")
        return
    for row in initiatives:
        country = row.cells.get("country")
        if country and country not in drawn:
            yield Problem("initiatives.csv", row.number, "country", f'"{country}" has no shape in {SHAPES}')


def _described(package: Mapping[str, Any]) -> Iterator[Problem]:
    """The description names every table, and what the site says of its data: version, date and licence."""
    paths = {resource.get("path") for resource in package["resources"]}
    for table in TABLES:
        if f"{table}.csv" not in paths:
            yield Problem(tables.PACKAGE, None, "resources", f'"{table}.csv" is not described')
    for field in ("version", "created", "licenses"):
        if not package.get(field):
            yield Problem(tables.PACKAGE, None, field, "is missing")
    for field in ("title", "path"):
        if any(field not in licence for licence in package.get("licenses", ())):
            yield Problem(tables.PACKAGE, None, "licenses", f"a licence has no {field}")


def _vocabulary(package: Mapping[str, Any], rows: Sequence[Row]) -> Iterator[Problem]:
    """Every code that the schema allows has its labels, and none is labelled that the schema does not allow."""
    allowed = dict(_enums(package))
    labelled = {(row.cells.get("field", ""), row.cells.get("code", "")): row.number for row in rows}
    for field, codes in allowed.items() if rows else ():
        for code in codes:
            if (field, code) not in labelled:
                yield Problem("vocabulary.csv", None, "code", f'"{code}" of {field} has no label')
    for (field, code), number in labelled.items():
        if field in allowed and code not in allowed[field]:
            yield Problem("vocabulary.csv", number, "code", f'"{code}" is not a code of {field} in {tables.PACKAGE}')


def _enums(package: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[str]]]:
    for resource in package["resources"]:
        for field in resource.get("schema", {}).get("fields", ()):
            if "enum" in field.get("constraints", {}):
                yield field["name"], field["constraints"]["enum"]
