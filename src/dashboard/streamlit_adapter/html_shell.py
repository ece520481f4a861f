"""The HTML document in which every page of the site starts: Streamlit's own, in the reader's language and our look.

Streamlit's document is the same for every address, in English, and knows neither our stylesheet nor which parts of its
bundle a page shows. Both are put in here, so that a page is fetched in one go and appears at once. It also says what
the page at this very address is, which chat applications and search engines read without running it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Iterator

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.catalogue.query_limits import limit_values
from dashboard.catalogue.query_params import QueryValues
from dashboard.citations.access_date import today
from dashboard.components import site_assets
from dashboard.context import SiteContext
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint, Handler
from dashboard.http.page_request import PageRequest
from dashboard.http.representation import (
    Representation,
    conditional_response,
    immutable_response,
    missing_response,
    revalidated_response,
)
from dashboard.http.security_headers import DocumentKind, declare_kind
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data import data_urls
from dashboard.open_data.media_types import JSON
from dashboard.page_spec import PageSpec
from dashboard.static_site import page_meta
from dashboard.streamlit_adapter import embed_documents, fonts, frontend
from dashboard.streamlit_adapter.first_content import first_content
from dashboard.streamlit_adapter.index_document import IndexDocument
from dashboard.streamlit_adapter.loading_screen import loading_message
from dashboard.urls import Urls

FRAME_CHUNKS = ("Html", "PageLink", "Button")
"""Parts of Streamlit's bundle that every page shows. Charts and maps are left to come later: they are megabytes, their
places are kept, and reading them in would hold up everything else."""
_log = logging.getLogger(__name__)


def routes(context: SiteContext) -> list[BaseRoute]:
    """The documents of all pages, and the stylesheet, the script and the icons that they name."""
    return [*_document_routes(context, IndexDocument.parse(frontend.read_document())), *_file_routes(context)]


def _document_routes(context: SiteContext, index: IndexDocument) -> list[BaseRoute]:
    if index.missing:
        changed = ", ".join(index.missing)
        _log.warning("Streamlit's document has changed: pages open without what stood there (%s)", changed)
    if not index.html:
        return []
    return [_document_route(context, page, index) for page in context.pages]


def _document_route(context: SiteContext, page: PageSpec, index: IndexDocument) -> Route:
    documents = {language: document(context, page, language, index) for language in LANGUAGES}

    def handle(context: SiteContext, request: Request) -> Response:
        language = reader_language(request)
        parameters = _parameters(request)
        page_request = PageRequest(context, language, page, parameters, base_url.base_url(context, request))
        if embed_documents.is_embed(page, parameters):
            return _embed_response(page_request, request)

        def make() -> bytes:
            return _filled(documents[language], page_request, request).encode()

        if page.is_missing(page_request):
            # A record that is not there is not found, whatever the page then explains; all other addresses have pages.
            return missing_response(context, request, "text/html", make)
        return revalidated_response(context, request, _key(page_request), "text/html", make)

    return Route(f"/{page.path}", _PageEndpoint(context, page, handle))


class _PageEndpoint(DocumentEndpoint):
    """Answers with the document of ``page`` or an embed of it, and says which before any work is done for it.

    So other sites may frame an embed also where the server is busy.
    """

    def __init__(self, context: SiteContext, page: PageSpec, handler: Handler) -> None:
        super().__init__(context, handler, cross_origin=False)
        self._page = page

    async def _respond(self, request: Request) -> Response:
        is_embed = embed_documents.is_embed(self._page, _parameters(request))
        declare_kind(request, DocumentKind.EMBED if is_embed else DocumentKind.PAGE)
        return await super()._respond(request)


def _parameters(request: Request) -> QueryValues:
    return limit_values({name: request.query_params.getlist(name) for name in request.query_params})


def _embed_response(page_request: PageRequest, request: Request) -> Response:
    context, embedded = page_request.context, embed_documents.document(page_request)
    if embedded:
        return conditional_response(context, request, embedded)
    return missing_response(context, request, "text/html", lambda: embed_documents.missing_document(page_request).body)


def _key(request: PageRequest) -> tuple[Hashable, ...]:
    """All that the document depends on; citations in it name the day."""
    parameters = tuple((name, tuple(values)) for name, values in request.parameters.items())
    return ("document", request.page.name, request.language, parameters, str(request.base), today())


def document(context: SiteContext, page: PageSpec, language: Language, index: IndexDocument) -> IndexDocument:
    """The document of ``page`` in ``language``, but for what depends on the address."""
    return index.fill(
        language=language,
        icon=f"./{site_assets.ICON_NAME}",
        interface=f'<link rel="service-desc" type="{JSON}" href="./{data_urls.DESCRIPTION.lstrip("/")}">',
        head=_head(context, page, language, already=index.html),
    )


def _filled(document: IndexDocument, page_request: PageRequest, request: Request) -> str:
    """The document as it was asked for."""
    about = page_meta.meta_tags(page_request.page.describe(page_request), page_request)
    about += page_meta.robots_tag(page_request)
    return document.fill(about=about, body=_body(page_request, request), without_script="").html


def _body(page_request: PageRequest, request: Request) -> Markup:
    try:
        return first_content(page_request, request)
    except Exception:
        # Readers wait for the page then, as where a later Streamlit runs pages in another way.
        _log.exception("The content of a document could not be made: %s", page_request.page.name)
        return loading_message(page_request.localizer.t)


def _head(context: SiteContext, page: PageSpec, language: Language, already: str) -> str:
    # In the document itself, so that the first text of it can be painted before anything else has come.
    stylesheet = f"<style>{site_assets.stylesheet()}</style>"
    icon = f'<link rel="apple-touch-icon" href="./{site_assets.TOUCH_ICON}">'
    script = f'<script defer src="./{site_assets.site_script_name()}"></script>'
    links = (link for each in context.pages for link in each.head_links(context, language, Urls("./")))
    chunks = (name for name in frontend.chunk_files((*FRAME_CHUNKS, *page.bundle_chunks)) if name not in already)
    preloads = (
        f'<link rel="modulepreload" fetchpriority="low" crossorigin href="./{frontend.asset_url("js", name)}">'
        for name in chunks
    )
    address = (site_assets.script_element(name) for name in ("address_language", "kept_slides"))
    frame = (site_assets.script_element(name) for name in ("late_styles", "landmarks", "first_content"))
    return "\n".join([*address, icon, stylesheet, *_font_links(), script, *links, *preloads, *frame])


def _font_links() -> Iterator[str]:
    """The typefaces of the content; Streamlit names the same files once its script runs."""
    for family, address in fonts.site_fonts().urls.items():
        yield f'<link rel="preload" as="font" type="font/woff2" crossorigin href="./{address}">'
        face = f'font-family: "{family}"; font-weight: 100 900; font-display: swap'
        yield f'<style>@font-face {{ {face}; src: url("./{address}") format("woff2"); }}</style>'


def _file_routes(context: SiteContext) -> list[BaseRoute]:
    files = {
        site_assets.stylesheet_name(): Representation(site_assets.stylesheet().encode(), "text/css"),
        site_assets.site_script_name(): Representation(site_assets.site_script().encode(), "text/javascript"),
    }
    icons = {name: Representation(path.read_bytes(), kind) for name, (path, kind) in site_assets.icon_files().items()}
    return [
        *(_file_route(context, name, file, immutable_response) for name, file in files.items()),
        *(_file_route(context, name, file, conditional_response) for name, file in icons.items()),
    ]


def _file_route(context: SiteContext, name: str, file: Representation, respond: Callable[..., Response]) -> Route:
    def handle(context: SiteContext, request: Request) -> Response:
        return respond(context, request, file)

    return Route(f"/{name}", DocumentEndpoint(context, handle, cross_origin=False))
