"""The open data for programs: exports that take the query parameters of the pages, and the data's own files."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.query_params import QueryValues
from dashboard.citations import citation_file
from dashboard.citations.press_kit import press_kit_file
from dashboard.context import SiteContext
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint, Handler, HeavyDocument, HeavyEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import datapackage, open_data_urls
from dashboard.open_data.open_data_urls import MEDIA_TYPES, Export, FileFormat, Format
from dashboard.open_data.parameters import BYTE_ORDER_MARK, Parameter, first_error, parse_query_string
from dashboard.urls import GALLERY

KEPT: Sequence[FileFormat] = ("csv", "zip")
"""What a browser saves rather than shows."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """Every address below /open-data/; one that is none of ours is not found, rather than a page of the site."""
    handlers = _handlers()
    known = (*handlers, open_data_urls.PRESS_KIT)
    return [
        *(Route(address, DocumentEndpoint(context, handler)) for address, handler in handlers.items()),
        Route(open_data_urls.PRESS_KIT, HeavyEndpoint(context, "press_kit", _press_kit)),
        Route(f"{open_data_urls.ROOT}{{rest:path}}", DocumentEndpoint(context, partial(_not_found, known))),
    ]


def _handlers() -> dict[str, Handler]:
    exports: dict[str, Handler] = {export.address: partial(_export, export) for export in open_data_urls.EXPORTS}
    files: dict[str, tuple[Format, Callable[[], bytes]]] = {
        open_data_urls.PACKAGE: ("json", services.package_file),
        open_data_urls.DESCRIPTION: ("json", services.openapi_file),
        open_data_urls.SHAPES: ("geojson", partial(services.data_file, services.SHAPES)),
    }
    for name in datapackage.table_names(services.package()):
        files[open_data_urls.table(name)] = ("csv", partial(services.data_file, name))
    citations: dict[str, Handler] = {
        open_data_urls.CITATION: partial(_citations, open_data_urls.CITATION, None),
        **{address: partial(_citations, address, page) for page, address in open_data_urls.VIEWS.items()},
    }
    return exports | citations | {address: partial(_file, address, *file) for address, file in files.items()}


def _export(export: Export, _context: SiteContext, request: Request) -> Representation | QueryError:
    parameters = _understood(request, services.parameters(export))
    if isinstance(parameters, QueryError):
        return parameters
    mark = BOM_UTF8 if parameters.get(BYTE_ORDER_MARK.name) == ["1"] else b""
    return _named(export.address, export.format, mark + services.export_file(export, parameters))


def _citations(address: str, page: str | None, context: SiteContext, request: Request) -> Representation | QueryError:
    parameters = _understood(request, services.offer_parameters(page))
    if isinstance(parameters, QueryError):
        return parameters
    urls = base_url.request_urls(context, request)
    if page is None:
        return _named(address, "json", citation_file.object_citations_file(context, urls, parameters))
    return _named(address, "json", citation_file.view_citations_file(context, urls, page, parameters))


def _press_kit(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    parameters = _understood(request, services.offer_parameters(GALLERY))
    if isinstance(parameters, QueryError):
        return parameters
    factories = citation_file.citation_factories(context, base_url.request_urls(context, request), parameters)
    selection = query_params.parse_filters(parameters, context.codes).selection
    file = _named(open_data_urls.PRESS_KIT, "zip", b"")
    key = (factories[0].urls.root, factories[0].language, factories[0].accessed, selection)
    return HeavyDocument(key, lambda: press_kit_file(factories, selection), file.media_type, file.headers)


def _file(
    address: str, form: Format, read: Callable[[], bytes], _context: SiteContext, request: Request
) -> Representation | QueryError:
    parameters = _understood(request, ())
    return parameters if isinstance(parameters, QueryError) else _named(address, form, read())


def _not_found(known: tuple[str, ...], _context: SiteContext, request: Request) -> QueryError:
    return QueryError("not_found", value=request.url.path, known=known)


def _understood(request: Request, understood: Sequence[Parameter]) -> QueryValues | QueryError:
    parsed = parse_query_string(request.scope["query_string"])
    return parsed if isinstance(parsed, QueryError) else first_error(parsed, understood) or parsed


def _named(address: str, form: FileFormat, body: bytes) -> Representation:
    """A table is kept under a name that says of what and which release it is; JSON is read in place."""
    links = {"Link": ", ".join(_links(address))}
    stem = address.removeprefix(open_data_urls.ROOT).removesuffix(f".{form}").replace("/", "-")
    name = f"confinement-initiatives-{stem}-{services.catalogue().release.version}.{form}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'} if form in KEPT else {}
    return Representation(body, MEDIA_TYPES[form], {**links, **disposition})


def _links(address: str) -> Iterator[str]:
    # Relative, so that they hold where the site is served below another path.
    above = "../" * (address.count("/") - open_data_urls.ROOT.count("/"))
    yield f'<{above}datapackage.json>; rel="describedby"; type="application/json"'
    yield f'<{above}openapi.json>; rel="service-desc"; type="application/json"'
    if address not in (open_data_urls.SHAPES, open_data_urls.DESCRIPTION):  # public domain; no data
        yield f'<{services.catalogue().release.licence_url}>; rel="license"'
