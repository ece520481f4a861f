"""The JSON schemas of what the machine interface answers, made of the classes of the records."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.catalogue.partial_dates import PRECISIONS
from dashboard.catalogue.records import Change, Figure, Initiative, Source, column_schemas, table_columns
from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.http.errors import ERROR_MESSAGES
from dashboard.languages import localized_columns
from dashboard.open_data.columns import LETTER_ONLY, LINK, PRECISION, SOURCES, STATED_BY, date_column_names
from dashboard.open_data.endpoint_spec import EndpointSpec, Json

ENVELOPE = (
    *localized_columns("title"),
    "version",
    "date",
    *localized_columns("credit"),
    *localized_columns("note"),
)


def component_schemas(endpoints: Sequence[EndpointSpec]) -> Json:
    """The schemas that the description refers to by name."""
    return {
        "Source": describe_object(_properties(Source)),
        "Change": describe_object({**_properties(Change), "date": RELEASE_DAY}),
        "Initiative": _record(Initiative),
        "Figure": _record(Figure),
        "Initiatives": _envelope({"initiatives": _list_of("Initiative")}),
        "Figures": _envelope({"figures": _list_of("Figure")}),
        "Countries": _envelope({"type": {"const": "FeatureCollection"}, "features": _list_of("Country")}),
        "Country": COUNTRY,
        "Fault": FAULT,
        **{name: schema for endpoint in endpoints for name, schema in endpoint.schemas.items()},
    }


def _record(record_class: type) -> Json:
    dates = {name: _date_property(name, column) for name, column in date_column_names(record_class).items()}
    lists = {SOURCES: _list_of("Source"), "changes": _list_of("Change")}
    letter_only = {LETTER_ONLY: ONLY_THE_LETTER} if record_class is Initiative else {}
    others = {**letter_only, STATED_BY: WHO_STATES_WHAT, LINK: RECORD_LINK}
    return describe_object({**_properties(record_class), **dates, **others, **lists})


def _date_property(name: str, date: TableColumn) -> Json:
    """What follows from ``date``; null where that is empty."""
    if name.endswith(PRECISION):
        return {"description": f"How far {date.name} is known.", "enum": [*PRECISIONS, None]}
    text = {"type": ["string", "null"], "format": "date"}
    return {"description": f"The first day that {date.name} may mean, to sort by.", **text}


def _properties(record_class: type) -> Json:
    return column_schemas.json_properties(table_columns.columns(record_class))


def _envelope(items: Json) -> Json:
    text = {"type": "string"}
    about = {
        **dict.fromkeys(ENVELOPE, text),
        "licence": describe_object({"title": text, "url": text}),
        "query": {"type": "object", "description": "The query as it was understood."},
        "count": {"type": "integer", "minimum": 0, "description": "How many records were selected."},
        "month_goes_beyond": {
            "type": "integer",
            "minimum": 0,
            "description": "How many of them are known by a month only, part of which lies outside the range of days.",
        },
        "undated_left_out": {
            "type": "integer",
            "minimum": 0,
            "description": "How many more the range of days leaves out, because they have no date.",
        },
    }
    return describe_object({**about, **items})


def describe_object(properties: Json) -> Json:
    """The JSON schema of an object that has exactly ``properties``."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list_of(name: str) -> Json:
    return {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}


RECORD_LINK: Json = {"description": "The address of the record on the site.", "type": "string", "format": "uri"}
ONLY_THE_LETTER: Json = {"description": "Whether nobody but the letter tells of it.", "type": "boolean"}
WHO_STATES_WHAT: Json = {
    "description": "Each fact of which it was recorded who states it, with the publishers: “start_date: RTN”.",
    "type": "array",
    "items": {"type": "string"},
}
RELEASE_DAY: Json = {"description": "The day of the release.", "type": "string", "format": "date"}
COUNTRY: Json = describe_object(
    {
        "type": {"const": "Feature"},
        "id": {"type": "string"},
        "geometry": {"type": ["object", "null"], "description": "The country's shape; null for worldwide."},
        "properties": describe_object(
            {
                "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
                **{name: {"type": "string"} for name in localized_columns("name")},
                "count": {"type": "integer", "minimum": 1},
                "initiatives": {"type": "array", "items": {"type": "string"}},
            }
        ),
    }
)
FAULT: Json = describe_object(
    {
        "error": {"type": "string", "enum": list(ERROR_MESSAGES)},
        "parameter": {"type": ["string", "null"]},
        "value": {"type": ["string", "null"]},
        "reason": {"type": "string"},
        "known": {"type": "array", "items": {"type": "string"}, "description": "What would have been understood."},
    }
)
