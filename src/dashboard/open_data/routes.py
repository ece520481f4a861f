"""The open data for programs: exports that take the query parameters of the pages, and the data's own files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.context import SHAPES_FILE, SiteContext, data_file
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint, Handler
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import data_urls, served_package
from dashboard.open_data.endpoint_spec import EndpointSpec
from dashboard.open_data.export_file import export_file, export_parameters
from dashboard.open_data.exporter import Export, exports
from dashboard.open_data.file_response import named_file, read_parameters
from dashboard.open_data.media_types import CSV, GEOJSON, JSON
from dashboard.open_data.openapi import openapi_file

ReadFile = Callable[[SiteContext], bytes]


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
        *(Route(address, DocumentEndpoint(context, handler)) for address, handler in handlers.items()),
        Route(f"{data_urls.ROOT}{{rest:path}}", DocumentEndpoint(context, partial(_not_found, known_addresses))),
    ]


def _handlers(context: SiteContext, endpoints: Sequence[EndpointSpec]) -> dict[str, Handler]:
    files: dict[str, tuple[str, ReadFile]] = {
        data_urls.PACKAGE: (JSON, served_package.package_file),
        data_urls.SHAPES: (GEOJSON, lambda context: data_file(context, SHAPES_FILE)),
        **{data_urls.table(name): (CSV, _table_reader(name)) for name in served_package.table_names(context.package)},
    }
    exported: dict[str, Handler] = {export.address: partial(_export, export) for export in exports()}
    described: dict[str, Handler] = {data_urls.DESCRIPTION: partial(_description, tuple(endpoints))}
    return exported | described | {address: partial(_file, address, *file) for address, file in files.items()}


def _table_reader(name: str) -> ReadFile:
    return lambda context: data_file(context, name)


def _export(export: Export, context: SiteContext, request: Request) -> Representation | QueryError:
    parameters = read_parameters(request, export_parameters(context, export))
    if isinstance(parameters, QueryError):
        return parameters
    body, format_ = export_file(context, export, parameters), export.exporter
    return named_file(context.catalogue.release, export.address, format_.media_type, body, is_saved=format_.is_saved)


def _file(
    address: str, media_type: str, read: ReadFile, context: SiteContext, request: Request
) -> Representation | QueryError:
    parameters = read_parameters(request, ())
    if isinstance(parameters, QueryError):
        return parameters
    return named_file(context.catalogue.release, address, media_type, read(context), is_saved=media_type == CSV)


def _description(
    endpoints: tuple[EndpointSpec, ...], context: SiteContext, request: Request
) -> Representation | QueryError:
    base = base_url.base_url(context, request)
    return _file(data_urls.DESCRIPTION, JSON, lambda context: openapi_file(context, endpoints, base), context, request)


def _not_found(addresses: tuple[str, ...], _context: SiteContext, request: Request) -> QueryError:
    return QueryError("not_found", value=request.url.path, valid_values=addresses)
