"""Citations and the press kit over HTTP."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.cache import MB
from dashboard.catalogue import query_params
from dashboard.citations import citation_file, endpoints
from dashboard.citations.kit_content import kit_name
from dashboard.citations.press_kit import press_kit_file
from dashboard.context import SiteContext
from dashboard.http.base_url import request_urls
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.representation import Representation
from dashboard.open_data.file_response import dated_file_headers, read_parameters
from dashboard.open_data.media_types import JSON, ZIP


def routes(context: SiteContext) -> list[BaseRoute]:
    """Every address of ``endpoints``."""
    views = [
        Route(address, DocumentEndpoint(context, partial(_view_citations, page)))
        for page, address in endpoints.VIEW_CITATIONS.items()
    ]
    return [
        Route(endpoints.CITATION, DocumentEndpoint(context, _object_citations)),
        *views,
        Route(endpoints.PRESS_KIT, HeavyEndpoint(context, "press_kit", _press_kit, max_bytes=2 * MB)),
    ]


def _object_citations(context: SiteContext, request: Request) -> Representation | QueryError:
    parameters = read_parameters(request, endpoints.endpoint_parameters(context, endpoints.CITATION))
    if isinstance(parameters, QueryError):
        return parameters
    body = citation_file.object_citations_file(context, request_urls(context, request), parameters)
    return Representation(body, JSON, dated_file_headers(context.catalogue.release, endpoints.CITATION))


def _view_citations(page: str, context: SiteContext, request: Request) -> Representation | QueryError:
    address = endpoints.VIEW_CITATIONS[page]
    parameters = read_parameters(request, endpoints.endpoint_parameters(context, address))
    if isinstance(parameters, QueryError):
        return parameters
    body = citation_file.view_citations_file(context, request_urls(context, request), page, parameters)
    return Representation(body, JSON, dated_file_headers(context.catalogue.release, address))


def _press_kit(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    parameters = read_parameters(request, endpoints.endpoint_parameters(context, endpoints.PRESS_KIT))
    if isinstance(parameters, QueryError):
        return parameters
    factories = citation_file.citation_factories(context, request_urls(context, request), parameters)
    selection = query_params.parse_filters(parameters, context.codes).selection
    reader = factories[0]
    query = query_params.serialize_filters(selection)
    key = (reader.urls.root, reader.language, reader.accessed, query)
    headers = dated_file_headers(context.catalogue.release, endpoints.PRESS_KIT, f"{kit_name(reader, query)}.zip")
    return HeavyDocument(key, lambda: press_kit_file(factories, selection), ZIP, headers)
