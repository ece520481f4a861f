"""The content of a page in its document: what readers see before any script has run, and where none does."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import partial
from html import unescape
from urllib.parse import urlsplit

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.routing import Route

from dashboard.cache import KB, MB, cached
from dashboard.citations.access_date import today
from dashboard.context import SiteContext
from dashboard.http.fragment_bundle import FragmentEndpoint
from dashboard.http.page_request import PageRequest
from dashboard.object_sizes import estimate_size
from dashboard.streamlit_adapter.document_run import run_page
from dashboard.streamlit_adapter.page_markup import page_markup

MAX_BYTES = 8 * MB
"""Contents that are kept: all pages in all languages for two names of the site."""
PLACE = re.compile(r'<div class="ci-(?:unseen-)?fragment" data-url="([^"]*)" data-fragment="([^"]*)"([^>]*)></div>')
"""The place of a fragment, as ``fragment_placeholder`` writes it."""
LINK_QUERY = re.compile(r'data-link-query="([^"]*)"')
RECORD_LINK = re.compile(r'(<a (?:class="ci-country" href="map|[^>]*href="(?:initiative|engagement))\?[^"#]*)')
"""A link of a fragment to a record, or of the map to a country: what the page carries in its address is added."""


def first_content(page: PageRequest, request: Request) -> Markup:
    """The page that ``page`` asks for, as ``request`` asked for it over HTTP; kept where its address says no more."""
    if page.parameters.keys() - {"lang"} or getattr(page.base, "unkept", False):
        return _content(page, request)
    contents = page.context.caches.cache("first_content", MAX_BYTES, estimate_size, is_finite=True)
    key = (page.page.name, page.language, page.base, today())
    return Markup(contents.get(key, lambda: _content(page, request).encode()).decode())


def _content(page: PageRequest, request: Request) -> Markup:
    values = {**page.parameters, "lang": [page.language]}
    params = tuple((name, text) for name, texts in values.items() for text in texts)
    run = run_page(page.context, page.page.name, params, page.language, page.urls.page(page.page.name))
    bundles: dict[str, Mapping[str, str]] = {}
    fill = partial(_filled, page.context, request, bundles)
    return Markup('<div class="ci-first-content">{}</div>').format(Markup(PLACE.sub(fill, str(page_markup(run)))))


def _filled(context: SiteContext, request: Request, bundles: dict[str, Mapping[str, str]], place: re.Match[str]) -> str:
    """The place with what a browser would fetch for it."""
    address, part, attributes = unescape(place[1]), unescape(place[2]), place[3]
    if address not in bundles:
        bundles[address] = _bundle(context, request, address)
    content = bundles[address].get(part, "")
    if query := LINK_QUERY.search(attributes):
        content = RECORD_LINK.sub(rf"\1&amp;{escape(unescape(query[1]))}", content)
    return f"{place[0].removesuffix('</div>')}{content}</div>"


def _bundle(context: SiteContext, request: Request, address: str) -> Mapping[str, str]:
    """The fragment file at ``address``, made as for a client that asks for it."""
    url = urlsplit(address)
    endpoint = _endpoints(context).get(f"/{url.path}")
    if endpoint is None:
        return {}
    scope = {**request.scope, "path": f"/{url.path}", "query_string": url.query.encode()}
    parts: Mapping[str, str] = json.loads(endpoint.bundle(context, Request(scope)).body)
    return parts


@cached(max_bytes=10 * KB, size_of=lambda _: 5 * KB, is_finite=True)
def _endpoints(context: SiteContext) -> Mapping[str, FragmentEndpoint]:
    routes = (route for page in context.pages for route in page.routes(context) if isinstance(route, Route))
    return {route.path: route.endpoint for route in routes if isinstance(route.endpoint, FragmentEndpoint)}
