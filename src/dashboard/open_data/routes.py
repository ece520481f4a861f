"""The open data for programs: exports that take the query parameters of the pages, and the data's own files."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Sequence
from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.context import SiteContext
from dashboard.http.endpoint import DocumentEndpoint, Handler
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import datapackage, open_data_urls
from dashboard.open_data.endpoint_spec import EndpointSpec
from dashboard.open_data.files import named_file, read_parameters
from dashboard.open_data.open_data_urls import Export, Format
from dashboard.open_data.parameters import BYTE_ORDER_MARK


def routes(context: SiteContext, others: Sequence[EndpointSpec]) -> list[BaseRoute]:
    """Every address of the data below /open-data/; one that is none of ours is not found, rather than a page.

    Args:
        context: The site.
        others: The addresses below /open-data/ that are routed elsewhere, before these.
    """
    handlers = _handlers(others)
    exports = [export.address for export in open_data_urls.EXPORTS]
    known = tuple(dict.fromkeys((*exports, *(endpoint.address for endpoint in others), *handlers)))
    return [
        *(Route(address, DocumentEndpoint(context, handler)) for address, handler in handlers.items()),
        Route(f"{open_data_urls.ROOT}{{rest:path}}", DocumentEndpoint(context, partial(_not_found, known))),
    ]


def _handlers(others: Sequence[EndpointSpec]) -> dict[str, Handler]:
    exports: dict[str, Handler] = {export.address: partial(_export, export) for export in open_data_urls.EXPORTS}
    files: dict[str, tuple[Format, Callable[[], bytes]]] = {
        open_data_urls.PACKAGE: ("json", services.package_file),
        open_data_urls.DESCRIPTION: ("json", partial(services.openapi_file, tuple(others))),
        open_data_urls.SHAPES: ("geojson", partial(services.data_file, services.SHAPES)),
    }
    for name in datapackage.table_names(services.package()):
        files[open_data_urls.table(name)] = ("csv", partial(services.data_file, name))
    return exports | {address: partial(_file, address, *file) for address, file in files.items()}


def _export(export: Export, context: SiteContext, request: Request) -> Representation | QueryError:
    parameters = read_parameters(request, services.parameters(export))
    if isinstance(parameters, QueryError):
        return parameters
    mark = BOM_UTF8 if parameters.get(BYTE_ORDER_MARK.name) == ["1"] else b""
    return named_file(
        context.catalogue.release, export.address, export.format, mark + services.export_file(export, parameters)
    )


def _file(
    address: str, form: Format, read: Callable[[], bytes], context: SiteContext, request: Request
) -> Representation | QueryError:
    parameters = read_parameters(request, ())
    return (
        parameters
        if isinstance(parameters, QueryError)
        else named_file(context.catalogue.release, address, form, read())
    )


def _not_found(known: tuple[str, ...], _context: SiteContext, request: Request) -> QueryError:
    return QueryError("not_found", value=request.url.path, known=known)
