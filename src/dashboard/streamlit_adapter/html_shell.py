"""The HTML document in which every page of the site starts: Streamlit's own, in the reader's language and our look.

Streamlit's document is the same for every address, in English, and knows neither our stylesheet nor which parts of its
bundle a page shows. Both are told here, so that a page is fetched in one go and appears at once. It also says what the
page at this very address is, which chat applications and search engines read without running it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from pathlib import Path

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.components import site_assets
from dashboard.components.loading_message import loading_message
from dashboard.components.site_assets import (
    ICON,
    ICON_NAME,
    script_element,
    site_script,
    site_script_name,
    stylesheet_name,
)
from dashboard.context import SiteContext
from dashboard.features.watch import feed
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.representation import (
    Representation,
    conditional_response,
    immutable_response,
    uncached_response,
)
from dashboard.i18n import places
from dashboard.i18n.translation import translation
from dashboard.page_spec import PageRequest, PageSpec
from dashboard.static_site import page_meta
from dashboard.static_site.static_urls import feed_path
from dashboard.streamlit_adapter import embed_documents, fonts
from dashboard.templates import render

STATIC = fonts.STATIC
STYLESHEET = site_assets.stylesheet().encode()
STYLESHEET_NAME = stylesheet_name()
SCRIPT = site_script().encode()
SCRIPT_NAME = site_script_name()

FRAME = ("Html", "PageLink", "Button")
"""Parts of Streamlit's bundle that every page shows. Charts and maps are left to come later: they are megabytes, their
places are kept, and reading them in would hold up everything else."""
FONTS = ("SourceSerifVariable-Roman", "SourceSansVF-Upright")
ABOUT, WITHOUT_SCRIPT = "<!--about-->", "<!--without-script-->"
NOSCRIPT = re.compile(r"<noscript>.*</noscript>", re.DOTALL)
IMPORT = re.compile(r"""(?:from|import)\s*["']\./([^"']+\.js)["']""")


def routes(context: SiteContext) -> list[BaseRoute]:
    """The documents of all pages, and the stylesheet, the script and the icon that they name."""
    documents = [_document_route(context, page) for page in context.pages]
    files = {
        STYLESHEET_NAME: Representation(STYLESHEET, "text/css"),
        SCRIPT_NAME: Representation(SCRIPT, "text/javascript"),
        ICON_NAME: Representation(Path(ICON).read_bytes(), "image/svg+xml"),
    }
    return [*documents, *(_file_route(context, name, file) for name, file in files.items())]


def document(page: PageSpec, language: Language) -> str:
    """The document of ``page`` in ``language``, with marks where what depends on the address goes."""
    html = (STATIC / "index.html").read_text("utf-8")
    html = _put(html, '<html lang="en">', f'<html lang="{language}">')
    html = _put(html, "<title>Streamlit</title>", ABOUT)
    html = _put(html, "./favicon.png", f"./{ICON_NAME}")
    html = _put(html, "</head>", f"{_head(page, language, already=html)}</head>")
    html = _put(html, "".join(NOSCRIPT.findall(html)), WITHOUT_SCRIPT)
    return _put(html, "<body>", f"<body>{loading_message(translation(language))}")


def modules(names: Iterable[str]) -> list[str]:
    """Files of the parts ``names`` of Streamlit's bundle and of all they import; a part that is gone is left out."""
    folder = STATIC / "static" / "js"
    waiting = [file.name for name in names for file in folder.glob(f"{name}.*.js")]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = None
            waiting += IMPORT.findall((folder / name).read_text("utf-8"))
    return list(found)


def _document_route(context: SiteContext, page: PageSpec) -> Route:
    documents = {language: document(page, language) for language in LANGUAGES}

    def handle(context: SiteContext, request: Request) -> Response:
        language = reader_language(request)
        parameters = {key: request.query_params.getlist(key) for key in request.query_params}
        page_request = PageRequest(context, page, language, parameters, base_url.base_url(context, request))
        embedded = embed_documents.document(page_request)
        if embedded:
            return conditional_response(context, request, embedded)
        html = _filled(documents[language], page_request, page.preloads(context, request))
        # A record that is not there is not found, whatever the page then explains; every other address has its page.
        status = HTTPStatus.NOT_FOUND if page.is_missing(page_request) else HTTPStatus.OK
        return uncached_response(context, request, Representation(html.encode(), "text/html", status=status))

    return Route(f"/{page.path}", DocumentEndpoint(context, handle, cross_origin=False))


def _filled(html: str, request: PageRequest, preloads: Iterable[str]) -> str:
    """The document as it was asked for. Texts of data and address are escaped, so no mark can be among them."""
    link = Markup('\n<link rel="preload" as="fetch" crossorigin="anonymous" href="./{}">')
    about = page_meta.meta_tags(request.page.describe(request), request.localizer)
    about += Markup().join(link.format(address) for address in preloads)
    without = render("without_script", request.localizer, static=request.page.static_equivalent(request))
    return html.replace(ABOUT, about).replace(WITHOUT_SCRIPT, without)


def _head(page: PageSpec, language: Language, already: str) -> str:
    preloads = [
        f'<link rel="modulepreload" crossorigin href="./static/js/{file}">'
        for file in modules((*FRAME, *page.bundle_chunks))
        if file not in already
    ]
    font_links = [
        f'<link rel="preload" as="font" type="font/woff2" crossorigin href="./static/media/{file.name}">'
        for font in FONTS
        for file in fonts.MEDIA.glob(f"{font}.*")
    ]
    stylesheet = f'<link rel="stylesheet" href="./{STYLESHEET_NAME}">'
    script = f'<script defer src="./{SCRIPT_NAME}"></script>'
    return "\n".join([stylesheet, script, *_feeds(language), *font_links, *preloads, script_element("arrival")])


def _feeds(language: Language) -> Iterator[str]:
    """The feed of the watch in every language, named in ``language``."""
    t = translation(language)
    title = t("feed-title", site=t("site"))
    for spoken in LANGUAGES:
        named = title if spoken == language else f"{title} ({places.language_name(spoken, language)})"
        yield Markup('<link rel="alternate" type="{}" hreflang="{}" title="{}" href="./{}">').format(
            feed.MEDIA_TYPE, spoken, named, feed_path(spoken)
        )


def _put(html: str, mark: str, text: str) -> str:
    """``html`` with ``text`` in place of ``mark``. Raises ``ValueError`` if Streamlit's document has changed."""
    if html.count(mark) != 1:
        raise ValueError(f"Streamlit's document has {html.count(mark)} times {escape(mark)}, not once")
    return html.replace(mark, text)


def _file_route(context: SiteContext, name: str, file: Representation) -> Route:
    def handle(context: SiteContext, request: Request) -> Response:
        return immutable_response(context, request, file)

    return Route(f"/{name}", DocumentEndpoint(context, handle, cross_origin=False))
