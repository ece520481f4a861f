"""The description of the machine interface (OpenAPI 3.1), made of the lists that the interface itself works with.

Its words are English, as those of every description that programs and programmers read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from babel.lists import format_list

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params, record_schema
from dashboard.catalogue.filters import FIGURE_FACETS, INITIATIVE_FACETS, PARAM_DESCRIPTIONS
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure, Initiative, Source
from dashboard.context import SiteContext
from dashboard.http.errors import ERROR_MESSAGES, QueryError
from dashboard.i18n.places import language_name
from dashboard.languages import LANGUAGES, localized_columns
from dashboard.open_data import data_urls
from dashboard.open_data.datapackage import table_names
from dashboard.open_data.endpoint_spec import EndpointSpec, Json
from dashboard.open_data.export_file import export_file, export_parameters
from dashboard.open_data.exporter import Export, exports
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import CSV, GEOJSON, JSON
from dashboard.open_data.parameters import Parameter, first_error

_LANGUAGE_NAMES = format_list(sorted(language_name(language, "en") for language in LANGUAGES), locale="en")
ABOUT = f"""\
The catalogue as files. An export takes the query parameters of the pages: paste the query of a gallery's address behind
it (without `view` and `page`). What cannot be understood is answered by 400 and a reason, never left out in silence.

Codes are those of the data and never translated; texts come in {_LANGUAGE_NAMES}. What is not stated is empty in CSV
and null in JSON, never zero. In CSV, a text that a spreadsheet would run as a formula has an apostrophe before it; JSON
and the tables of the data package have none. A CSV is comma-separated; spreadsheets in French, as in most of Europe,
split at semicolons and read a decimal comma: they open what `delimiter=semicolon&bom=1` asks for, others what `bom=1`
does.

Every file answers HEAD as it answers GET, has a strong entity tag, answers 304 to If-None-Match, and may be read by a
page of any origin. The files may be kept for an hour."""
MEANINGS: Mapping[str, str] = {
    **PARAM_DESCRIPTIONS,
    "view": "The part of the world that the map shows.",
    "lang": "The language of a press kit, the first of citations, and that whose names are sorted. Exports hold both "
    "languages whatever it says.",
    "of": "What is cited: the site, or one of its initiatives, figures, charts and checked numbers.",
    "accessed": "The day on which it was seen; today without it.",
}
"""What each parameter means."""
MISTAKES: Mapping[str, Sequence[str]] = {
    "country": ("XX",),
    "delimiter": ("tab",),
    "from": ("17/03/2020",),
    "page": ("2",),
    "colour": ("red",),
    "q": ("masks", "masques"),
}
"""Requests that are answered by a reason, one parameter each."""
ENVELOPE = (
    *localized_columns("title"),
    "version",
    "date",
    *localized_columns("credit"),
    *localized_columns("note"),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A query, by parameter, and the file that it selects: text, or what JSON was read from it."""

    parameters: Mapping[str, Sequence[str]]
    body: Any


@cached(max_bytes=1 * MB, is_finite=True)
def openapi_file(context: SiteContext, endpoints: tuple[EndpointSpec, ...]) -> bytes:
    """The description as a file; ``endpoints`` are the addresses besides exports and tables."""
    return json_file(document(context, endpoints))


def _example(context: SiteContext, export: Export) -> Example:
    parameters = example_parameters(export, context.catalogue)
    content = export_file(context, export, parameters).decode()
    return Example(parameters, json.loads(content) if export.exporter.media_type.endswith("json") else content)


def example_parameters(export: Export, catalogue: Catalogue) -> dict[str, list[str]]:
    """The parameters of an example request: those of one record, so that ``export`` is not empty.

    The record is the first figure, or the initiative with values for the most facets.
    """
    always = {"lang": ["en"], **{name: [value] for name, value in export.exporter.example}}
    if export.kind == "figures":
        figure = catalogue.figures[0]
        codes = {name: list(facet.codes_of(figure)) for name, facet in FIGURE_FACETS.items()}
        return {"q": [figure.metric["en"]], **codes, **always}
    item = max(catalogue.initiatives, key=lambda item: len(_traits(item)))
    return {"q": [item.name["en"]], **_traits(item), "sort": ["date"], **always}


def _traits(initiative: Initiative) -> dict[str, list[str]]:
    codes = {name: list(facet.codes_of(initiative)[:1]) for name, facet in INITIATIVE_FACETS.items()}
    facets = {name: first for name, first in codes.items() if first}
    day = initiative.start_date or ""
    return {**facets, "from": [day], "to": [day]} if query_params.parse_day(day) else facets


def document(context: SiteContext, endpoints: Sequence[EndpointSpec]) -> Json:
    """The whole description; ``endpoints`` are the addresses besides exports and tables."""
    package = context.package
    examples = {export: _example(context, export) for export in exports()}
    exported = {export.address: {"get": _export(context, export, examples[export])} for export in exports()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": package["title"],
            "version": package["version"],
            "description": ABOUT,
            "license": {"name": package["licenses"][0]["title"], "url": package["licenses"][0]["path"]},
        },
        "paths": {**exported, **_endpoints(package, endpoints, examples), **_files(package)},
        "components": {
            "schemas": _schemas(endpoints),
            "headers": {"ETag": ENTITY_TAG},
            "responses": RESPONSES,
        },
    }


def _export(context: SiteContext, export: Export, example: Example) -> Json:
    description, parameters = export.description, export_parameters(context, export)
    return {
        "operationId": f"{export.kind}_{export.exporter.name}",
        "summary": description.summary,
        "parameters": [_parameter(parameter, example) for parameter in parameters] + [IF_NONE_MATCH],
        "responses": {
            "200": _ok_response(export.exporter.media_type, description.schema, example.body),
            "304": {"$ref": "#/components/responses/NotModified"},
            "400": _refused(parameters),
        },
    }


def _endpoints(
    package: Mapping[str, Any], endpoints: Sequence[EndpointSpec], examples: Mapping[Export, Example]
) -> Json:
    """Examples of answers are left out: they hold the address of the host that is asked."""
    example_params = {name: values for example in examples.values() for name, values in example.parameters.items()}
    example = Example(
        {**example_params, "of": ["site"], "view": [query_params.MAP_VIEWS[-1]], "accessed": [package["created"][:10]]},
        None,
    )
    return {endpoint.address: {"get": _endpoint(endpoint, example)} for endpoint in endpoints}


def _endpoint(endpoint: EndpointSpec, example: Example) -> Json:
    return {
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "parameters": [_parameter(parameter, example) for parameter in endpoint.parameters] + [IF_NONE_MATCH],
        "responses": {
            "200": _ok_response(endpoint.media_type, endpoint.schema),
            "304": {"$ref": "#/components/responses/NotModified"},
            "400": _refused(endpoint.parameters),
        },
    }


def _parameter(parameter: Parameter, example: Example) -> Json:
    one = _value(parameter)
    values = example.parameters.get(parameter.name)
    keywords = {"example": list(values) if parameter.repeats else values[0]} if values else {}
    return {
        "name": parameter.name,
        "in": "query",
        "description": parameter.description or MEANINGS[parameter.name],
        "schema": {"type": "array", "items": one} if parameter.repeats else one,
        **({"style": "form", "explode": True} if parameter.repeats else {}),
        **keywords,
    }


def _value(parameter: Parameter) -> Json:
    match parameter.kind:
        case "code":
            return {"type": "string", "enum": list(parameter.codes)}
        case "day":
            return {"type": "string", "format": "date"}
        case "text":
            return {"type": "string", "maxLength": query_params.MAX_SEARCH_LENGTH}


def _ok_response(media_type: str, schema: Json, example: Any = None) -> Json:
    keywords = {"example": example} if example is not None else {}
    return {
        "description": "The file.",
        "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
        "content": {media_type: {"schema": schema, **keywords}},
    }


def _refused(parameters: Sequence[Parameter]) -> Json:
    faults = {name: first_error({name: values}, parameters) for name, values in MISTAKES.items()}
    examples = {
        fault.error: {"summary": "&".join(f"{name}={value}" for value in MISTAKES[name]), "value": fault.as_json}
        for name, fault in faults.items()
        if isinstance(fault, QueryError)
    }
    fault = {"$ref": "#/components/schemas/Fault"}
    return {
        "description": "The request cannot be understood.",
        "content": {"application/json": {"schema": fault, "examples": examples}},
    }


def _files(package: Mapping[str, Any]) -> Json:
    files: dict[str, tuple[str, str, str]] = {
        data_urls.PACKAGE: ("datapackage", "The data package: every table with types, keys and codes", JSON),
        data_urls.SHAPES: ("countries", "The shapes of all countries, keyed by ISO 3166-1 alpha-2", GEOJSON),
        data_urls.DESCRIPTION: ("openapi", "This description", JSON),
        **{
            data_urls.table(file): (_name(file), f"The table {file} as it stands", CSV) for file in table_names(package)
        },
    }
    return {address: {"get": _file(*file)} for address, file in files.items()}


def _name(file: str) -> str:
    return f"table_{file.removesuffix('.csv')}"


def _file(name: str, summary: str, media_type: str) -> Json:
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [IF_NONE_MATCH],
        "responses": {
            "200": _ok_response(media_type, {"type": "string" if media_type == CSV else "object"}),
            "304": {"$ref": "#/components/responses/NotModified"},
        },
    }


def _schemas(endpoints: Sequence[EndpointSpec]) -> Json:
    return {
        "Source": describe_object(_properties(Source)),
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
    return describe_object({**_properties(record_class), "sources": _list_of("Source")})


def _properties(record_class: type) -> Json:
    return record_schema.json_properties(record_schema.columns(record_class))


def _envelope(items: Json) -> Json:
    text = {"type": "string"}
    about = {
        **dict.fromkeys(ENVELOPE, text),
        "licence": describe_object({"title": text, "url": text}),
        "query": {"type": "object", "description": "The query as it was understood."},
        "count": {"type": "integer", "minimum": 0, "description": "How many records were selected."},
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


ENTITY_TAG: Json = {"description": "Another one for every other content.", "schema": {"type": "string"}}
IF_NONE_MATCH: Json = {
    "name": "If-None-Match",
    "in": "header",
    "description": "Entity tags of what the client has.",
    "schema": {"type": "string"},
}
RESPONSES: Json = {
    "NotModified": {
        "description": "The client has the file already.",
        "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
    }
}
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
