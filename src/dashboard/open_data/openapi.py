"""The description of the machine interface (OpenAPI 3.1), made of the lists that the interface itself works with.

Its words are English, as those of every description that programs and programmers read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from babel.lists import format_list

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.context import SiteContext
from dashboard.http.errors import QueryError
from dashboard.i18n.places import language_name
from dashboard.languages import LANGUAGES
from dashboard.open_data import data_urls
from dashboard.open_data.endpoint_spec import EndpointSpec, Json
from dashboard.open_data.export_file import export_parameters
from dashboard.open_data.exporter_registry import Export, exports
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import CSV, GEOJSON, JSON
from dashboard.open_data.openapi_examples import MISTAKES, Example, export_example
from dashboard.open_data.openapi_parameters import IF_NONE_MATCH, describe_parameter
from dashboard.open_data.openapi_schemas import component_schemas
from dashboard.open_data.parameters import Parameter, first_error
from dashboard.open_data.served_package import table_names
from dashboard.urls import Urls

_LANGUAGE_NAMES = format_list(sorted(language_name(language, "en") for language in LANGUAGES), locale="en")
ABOUT = f"""\
The catalogue as files. An export takes the query parameters of the pages: paste the query of a gallery's address behind
it (without `view` and `page`). What cannot be understood is answered by 400 and a reason, never left out in silence.

Codes are those of the data and never translated; texts come in {_LANGUAGE_NAMES}. What is not stated is empty in CSV
and null in JSON, never zero; lists and dates have their types in Parquet. People open the workbook (XLSX), or what
`variant=spreadsheet` asks for: heads and labels in the language of `lang`, in the CSV that its spreadsheets open right.
A text that a spreadsheet would run as a formula has an apostrophe before it in CSV that is written for one, with
`variant`, `bom` or `delimiter`, and nowhere else.

Every file answers HEAD as it answers GET, has a strong entity tag and the day of its release, answers 304 to
If-None-Match and If-Modified-Since, 206 to a Range, and may be read by a page of any origin. The files may be kept for
a minute. What other sites add to links (`fbclid`, `gclid`, `utm_…`) is left aside."""
ENTITY_TAG: Json = {"description": "Another one for every other content.", "schema": {"type": "string"}}
RESPONSES: Json = {
    "NotModified": {
        "description": "The client has the file already.",
        "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
    }
}


@cached(max_bytes=1 * MB, is_finite=True)
def openapi_file(context: SiteContext, endpoints: tuple[EndpointSpec, ...], base: str) -> bytes:
    """The description as a file; ``endpoints`` are the addresses besides exports and tables, below ``base``."""
    return json_file(document(context, endpoints, base))


def document(context: SiteContext, endpoints: Sequence[EndpointSpec], base: str) -> Json:
    """The whole description.

    Args:
        context: The site.
        endpoints: The addresses besides exports and tables.
        base: The absolute address of the site's top, which ends with a slash: where clients find all of them.
    """
    package = context.package
    examples = {export: export_example(context, export, Urls(base)) for export in exports()}
    exported = {export.address: {"get": _export(context, export, examples[export])} for export in exports()}
    return {
        "openapi": "3.1.0",
        "info": _info(package),
        "servers": [{"url": base.rstrip("/")}],
        "paths": {**exported, **_endpoints(package, endpoints, examples), **_files(package)},
        "components": {
            "schemas": component_schemas(endpoints),
            "headers": {"ETag": ENTITY_TAG},
            "responses": RESPONSES,
        },
    }


def _info(package: Mapping[str, Any]) -> Json:
    licence = package["licenses"][0]
    return {
        "title": package["title"],
        "version": package["version"],
        "description": ABOUT,
        "license": {"name": licence["title"], "url": licence["path"]},
    }


def _export(context: SiteContext, export: Export, example: Example) -> Json:
    description, parameters = export.description, export_parameters(context, export)
    return _operation(
        f"{export.kind}_{export.exporter.name}",
        description.summary,
        _ok_response(export.exporter.media_type, description.schema, example.body),
        [describe_parameter(parameter, example) for parameter in parameters],
        {"400": _refused(parameters)},
    )


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
    return _operation(
        endpoint.name,
        endpoint.summary,
        _ok_response(endpoint.media_type, endpoint.schema),
        [describe_parameter(parameter, example) for parameter in endpoint.parameters],
        {"400": _refused(endpoint.parameters)},
    )


def _operation(
    name: str, summary: str, ok_response: Json, parameters: Sequence[Json] = (), refusals: Json | None = None
) -> Json:
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [*parameters, IF_NONE_MATCH],
        "responses": {
            "200": ok_response,
            "304": {"$ref": "#/components/responses/NotModified"},
            **(refusals or {}),
        },
    }


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
    return _operation(name, summary, _ok_response(media_type, {"type": "string" if media_type == CSV else "object"}))
