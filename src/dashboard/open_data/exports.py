"""The catalogue as files: codes as in the data, texts in both languages, every record with its sources.

What is not stated is an empty cell or null, never zero. JSON holds everything as it is; in CSV a text that a
spreadsheet would run as a formula is set off by an apostrophe.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from dashboard.catalogue.filters import REPEATABLE
from dashboard.catalogue.loader import Release
from dashboard.catalogue.model import Figure, Initiative, Source
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.record_schema import LIST_SEPARATOR
from dashboard.catalogue.vocabulary import LANGUAGES
from dashboard.i18n import dates
from dashboard.i18n.places import country_name
from dashboard.i18n.translation import Translation, translation
from dashboard.open_data import csv_writer
from dashboard.open_data.columns import FIGURE_COLUMNS, INITIATIVE_COLUMNS, SOURCE_TABLE, Columns, Value, record
from dashboard.open_data.csv_writer import Cell, Delimiter
from dashboard.open_data.open_data_urls import Format


@dataclass(frozen=True, slots=True)
class ExportMetadata:
    """What a file says about itself: the release it is of, and the query that selected its records."""

    release: Release
    query: QueryParams = ()


def initiatives_csv(initiatives: Iterable[Initiative], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """``initiatives`` as UTF-8 CSV, one a row, with a byte-order mark for Excel or without one for programs."""
    return csv_writer.write_csv(_rows(initiatives, INITIATIVE_COLUMNS), delimiter, bom=bom)


def figures_csv(figures: Iterable[Figure], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """``figures`` as UTF-8 CSV, one a row, with a byte-order mark for Excel or without one for programs."""
    return csv_writer.write_csv(_rows(figures, FIGURE_COLUMNS), delimiter, bom=bom)


def sources_csv(records: Iterable[Initiative | Figure], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """Every page that states something of ``records``, one a row, with the record of which it does."""
    stated = [(item, source) for item in records for source in item.sources]
    return csv_writer.write_csv(_rows(stated, SOURCE_TABLE), delimiter, bom=bom)


def initiatives_json(initiatives: Iterable[Initiative], origin: ExportMetadata) -> bytes:
    """``initiatives`` as JSON, with what the file is."""
    records = [record(item, INITIATIVE_COLUMNS) for item in initiatives]
    return json_file({**_about("initiatives", len(records), origin), "initiatives": records})


def figures_json(figures: Iterable[Figure], origin: ExportMetadata) -> bytes:
    """``figures`` as JSON, with what the file is."""
    records = [record(figure, FIGURE_COLUMNS) for figure in figures]
    return json_file({**_about("figures", len(records), origin), "figures": records})


def initiatives_geojson(initiatives: Iterable[Initiative], shapes: Mapping[str, Any], origin: ExportMetadata) -> bytes:
    """The countries of ``initiatives`` as GeoJSON (RFC 7946), each with its shape, its count and their identifiers.

    The catalogue knows countries, not places: a point would be made up. Worldwide initiatives have no geometry.
    """
    geometries = {feature["properties"]["iso"]: feature["geometry"] for feature in shapes["features"]}
    found: dict[str, list[str]] = defaultdict(list)
    for item in initiatives:
        found[item.country].append(item.id)
    features = [_feature(code, found[code], geometries.get(code)) for code in sorted(found)]
    count = sum(map(len, found.values()))
    return json_file({"type": "FeatureCollection", **_about("countries", count, origin), "features": features})


def initiatives_file(
    form: Format,
    initiatives: Iterable[Initiative],
    shapes: Mapping[str, Any],
    origin: ExportMetadata,
    delimiter: Delimiter = "comma",
) -> bytes:
    """``initiatives`` in that format, for programs; only CSV has a ``delimiter``."""
    match form:
        case "csv":
            return initiatives_csv(initiatives, delimiter, bom=False)
        case "json":
            return initiatives_json(initiatives, origin)
        case "geojson":
            return initiatives_geojson(initiatives, shapes, origin)


def figures_file(
    form: Format, figures: Iterable[Figure], origin: ExportMetadata, delimiter: Delimiter = "comma"
) -> bytes:
    """``figures`` as CSV or JSON, for programs; only CSV has a ``delimiter``."""
    return figures_csv(figures, delimiter, bom=False) if form == "csv" else figures_json(figures, origin)


def _feature(code: str, identifiers: list[str], geometry: Any) -> dict[str, Any]:
    names = {f"name_{language}": country_name(code, language) for language in sorted(LANGUAGES)}
    properties = {"country": code, **names, "count": len(identifiers), "initiatives": identifiers}
    return {"type": "Feature", "id": code, "geometry": geometry, "properties": properties}


def _about(kind: str, count: int, origin: ExportMetadata) -> dict[str, Any]:
    release = origin.release
    return {
        **_in_both(lambda t: t("site"), "title"),
        "version": release.version,
        "date": release.date.isoformat(),
        "licence": {"title": release.licence, "url": release.licence_url},
        **_in_both(partial(credit, release), "credit"),
        **_in_both(lambda t: t(f"export-note-{kind}"), "note"),
        "query": query_as_json(origin.query),
        "count": count,
    }


def credit(release: Release, t: Translation) -> str:
    """How a file names the data it was made from."""
    date = dates.format_date(release.date.isoformat(), t.language)
    return t("export-credit", version=release.version, date=date, licence=release.licence)


def _in_both(say: Callable[[Translation], str], name: str) -> dict[str, str]:
    return {f"{name}_{language}": say(translation(language)) for language in sorted(LANGUAGES)}


def query_as_json(query: QueryParams) -> dict[str, str | list[str]]:
    """``query`` as an object: a list for every parameter that may be repeated."""
    values: dict[str, str | list[str]] = {}
    for name, value in query:
        values[name] = [*values.get(name, ()), value] if name in REPEATABLE else value
    return values


def json_file(content: Mapping[str, Any]) -> bytes:
    """``content`` as UTF-8 JSON."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _rows(items: Iterable[Any], columns: Columns) -> Iterator[Sequence[Cell]]:
    yield tuple(columns)
    yield from ([_cell(read(item)) for read in columns.values()] for item in items)


def _cell(value: Value) -> Cell:
    """Numbers as they are, everything else as text; what stands in a list is set off too where it would be run."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case tuple():
            sources = [item.url for item in value if isinstance(item, Source)]
            return " ".join(sources) or LIST_SEPARATOR.join(csv_writer.escape_formula(str(item)) for item in value)
        case _:
            return value
