"""The open data for programs: exports that take the query parameters of the pages, and the data's own files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import PurePosixPath

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.cache import KB
from dashboard.context import SHAPES_FILE, SiteContext, data_file
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint, Handler
from dashboard.http.errors import QueryError
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.representation import Representation
from dashboard.open_data import data_urls, file_names, served_package
from dashboard.open_data.endpoint_spec import EndpointSpec
from dashboard.open_data.export_file import (
    ExportRequest,
    export_file,
    export_parameters,
    export_request,
)
from dashboard.open_data.exporter_registry import Export, exports
from dashboard.open_data.file_response import file_headers, read_parameters
from dashboard.open_data.media_types import CSV, GEOJSON, JSON
from dashboard.open_data.openapi import openapi_file

ReadFile = Callable[[SiteContext], bytes]
MAX_HEAVY_BYTES = 500 * KB
"""Exports of selections that take long to make and are kept; those of everything are kept as all exports are."""


def routes(context: SiteContext, endpoints: Sequence[EndpointSpec]) -> list[BaseRoute]:
    """Every address of the data below /open-data/; one that is none of ours is not found, rather than a page.

    Args:
        context: The site.
        endpoints: The addresses below /open-data/ that are routed elsewhere, before these.
    """
    handlers = _handlers(context, endpoints)
    known_addresses = tuple(
        dict.fromkeys(
            (*(export.address for export in exports()), *(endpoint.address for endpoint in endpoints), *handlers)
        )
    )
    return [
        *(Route(export.address, _export_endpoint(context, export)) for export in exports()),
        *(Route(address, DocumentEndpoint(context, handler)) for address, handler in handlers.items()),
        Route(f"{data_urls.ROOT}{{rest:path}}", DocumentEndpoint(context, partial(_not_found, known_addresses))),
    ]


def _handlers(context: SiteContext, endpoints: Sequence[EndpointSpec]) -> dict[str, Handler]:
    files: dict[str, tuple[str, ReadFile]] = {
        data_urls.PACKAGE: (JSON, served_package.package_file),
        data_urls.SHAPES: (GEOJSON, lambda context: data_file(context, SHAPES_FILE)),
        **{data_urls.table(name): (CSV, _table_reader(name)) for name in served_package.table_names(context.package)},
    }
    descriptions: dict[str, Handler] = {data_urls.DESCRIPTION: partial(_description, tuple(endpoints))}
    return descriptions | {address: partial(_file, address, *file) for address, file in files.items()}


def _table_reader(name: str) -> ReadFile:
    return lambda context: data_file(context, name)


def _export_endpoint(context: SiteContext, export: Export) -> DocumentEndpoint | HeavyEndpoint:
    if export.exporter.is_heavy:
        return HeavyEndpoint(context, "export", partial(_heavy_export, export), max_bytes=MAX_HEAVY_BYTES)
    return DocumentEndpoint(context, partial(_export, export))


def _export(export: Export, context: SiteContext, request: Request) -> Representation | QueryError:
    file_request = _file_request(export, context, request)
    if isinstance(file_request, QueryError):
        return file_request
    headers = _export_headers(context, file_request)
    return Representation(export_file(context, file_request), export.exporter.media_type, headers)


def _heavy_export(export: Export, context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    file_request = _file_request(export, context, request)
    if isinstance(file_request, QueryError):
        return file_request
    key = (export.address, file_request.query, file_request.layout, file_request.language, file_request.urls)
    render = partial(export_file, context, file_request)
    return HeavyDocument(key, render, export.exporter.media_type, _export_headers(context, file_request))


def _file_request(export: Export, context: SiteContext, request: Request) -> ExportRequest | QueryError:
    parameters = read_parameters(request, export_parameters(context, export))
    if isinstance(parameters, QueryError):
        return parameters
    return export_request(context, export, parameters, base_url.request_urls(context, request))


def _export_headers(context: SiteContext, file_request: ExportRequest) -> Mapping[str, str]:
    export, release = file_request.export, context.catalogue.release
    name = f"{_export_stem(context, file_request)}.{export.exporter.name}"
    return file_headers(release, export.address, name, "attachment" if export.exporter.is_saved else "inline")


def _export_stem(context: SiteContext, file_request: ExportRequest) -> str:
    """Its name in the words of its language, or in codes where it is for programs."""
    kind, version = file_request.export.kind, context.catalogue.release.version
    if not file_request.is_localized:
        return file_names.file_stem(kind, version, selection=file_names.selection_codes(file_request.query))
    localizer = context.localizer(file_request.language)
    label = localizer.figure_facet if kind == "figures" else localizer.facet
    selection = file_names.selection_name(file_request.query, localizer, label)
    return file_names.file_stem(localizer.t(f"sheet-{kind}"), version, file_request.language, selection)


def _file(
    address: str, media_type: str, read: ReadFile, context: SiteContext, request: Request
) -> Representation | QueryError:
    parameters = read_parameters(request, ())
    if isinstance(parameters, QueryError):
        return parameters
    release = context.catalogue.release
    name = file_names.file_stem(f"table {PurePosixPath(address).stem}", release.version) if media_type == CSV else ""
    headers = file_headers(release, address, f"{name}.csv" if name else "")
    return Representation(read(context), media_type, headers)


def _description(
    endpoints: tuple[EndpointSpec, ...], context: SiteContext, request: Request
) -> Representation | QueryError:
    base = base_url.base_url(context, request)
    return _file(data_urls.DESCRIPTION, JSON, lambda context: openapi_file(context, endpoints, base), context, request)


def _not_found(addresses: tuple[str, ...], _context: SiteContext, request: Request) -> QueryError:
    return QueryError("not_found", value=request.url.path, valid_values=addresses)
