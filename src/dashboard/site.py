"""The application: one site over one set of data, its routes, and how it starts."""

from __future__ import annotations

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import streamlit as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

import dashboard
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import InvalidDataError
from dashboard.citations import endpoints as citation_endpoints
from dashboard.citations import routes as citation_routes
from dashboard.components import site_assets
from dashboard.context import SHAPES_FILE, ProcessState, SiteContext, create_context, data_file
from dashboard.data_check import check_references
from dashboard.http.forwarded_headers import ForwardedHeaders
from dashboard.http.middleware import middleware
from dashboard.http.release_switch import ReleaseRoute, ReleaseSwitch
from dashboard.http.security_headers import SecurityHeaders
from dashboard.http.site_path import SitePath, check_site_path, top_names
from dashboard.i18n.sentence_checks import InvalidSentencesError
from dashboard.intake.database import Database
from dashboard.open_data import routes as open_data_routes
from dashboard.open_data import served_package
from dashboard.open_data.exporter_registry import InvalidFormatsError
from dashboard.operation.json_log import configure_log
from dashboard.operation.process_start import log_start, raise_open_files
from dashboard.operation.request_log import FRONT_END, RequestLog
from dashboard.operation.status_endpoints import STATUS_NAMES, StatusEndpoints
from dashboard.page_registry import InvalidPagesError, page_scripts
from dashboard.queries import search_initiatives
from dashboard.registry_checks import check_pages
from dashboard.releases.release_watcher import ReleaseWatcher
from dashboard.settings import InvalidSettingError, Settings
from dashboard.static_site import routes as static_site_routes
from dashboard.streamlit_adapter import fonts, html_shell, inline_scripts, served_site, shared_fragments, uvicorn_server
from dashboard.streamlit_adapter.core_endpoints import CLOSED, CoreEndpoints
from dashboard.streamlit_adapter.reserved_paths import NotFoundRoute
from dashboard.streamlit_adapter.static_assets import StaticAssets
from dashboard.templates import compile_templates

SHELL = Path(__file__).parent / "streamlit_adapter" / "shell.py"
"""The script of every page. It is not app.py: a script beside ``pages/`` would switch Streamlit's own pages on."""
LIBRARIES = ("pandas", "plotly.graph_objects", "pydeck")
"""What pages draw with and Streamlit itself only imports when it is needed."""


def create_app(settings: Settings) -> st.App:
    """The site of ``settings`` as an ASGI application, which Streamlit serves.

    Raises:
        InvalidDataError: The data cannot be served; the message lists everything that is wrong.
    """
    return st.App(**app_arguments(settings))


def app_arguments(settings: Settings) -> dict[str, Any]:
    """What ``st.App`` is made of.

    ``streamlit run`` serves an application only where the text of the script says ``st.App(…)``: so app.py calls it
    itself, with these arguments.
    """
    _import_pages()
    process = ProcessState(database=Database(settings))
    watcher = ReleaseWatcher(process, settings.data_directory, partial(warm_context, settings, process))
    context = watcher.first_context() or warm_context(settings, process, settings.data_directory)
    switch = ReleaseSwitch(context, routes)
    served_site.serve_current(lambda: switch.current)
    uvicorn_server.distrust_peers()
    check_site_path(settings.public_url, {*top_names(switch.routes), *FRONT_END, *CLOSED, *STATUS_NAMES})
    return {
        "script_path": SHELL,
        "routes": [ReleaseRoute(switch)],
        "middleware": _middleware(switch),
        "lifespan": partial(_lifespan, switch, watcher),
    }


def routes(context: SiteContext) -> list[BaseRoute]:
    """What the site answers: documents, what each page adds, static pages, open data. Streamlit answers the rest.

    They are looked through in this order, so that what many readers ask for comes first.
    """
    return [
        *html_shell.routes(context),
        *(route for page in context.pages for route in page.routes(context)),
        *static_site_routes.routes(context),
        *shared_fragments.routes(context),
        *citation_routes.routes(context),
        *open_data_routes.routes(context, citation_endpoints.endpoint_specs(context)),
        NotFoundRoute(context),
    ]


def create_http_app(context: SiteContext) -> Starlette:
    """All that the site answers over HTTP by itself, without Streamlit's server: for tests and measurements."""
    return create_switched_app(ReleaseSwitch(context, routes))


def create_switched_app(switch: ReleaseSwitch) -> Starlette:
    """The same for a site whose releases follow each other."""
    return Starlette(routes=[ReleaseRoute(switch)], middleware=_middleware(switch))


def create_site_context(settings: Settings, process: ProcessState | None = None) -> SiteContext:
    """The site of ``settings``, set in the typefaces that Streamlit brings, and served by ``process``.

    Raises:
        InvalidDataError: The data cannot be served; the message lists everything that is wrong.
        InvalidPagesError: A page lacks its folder or its script.
        InvalidSentencesError: The languages of the site do not have the same sentences.
    """
    check_pages()
    context = create_context(settings, fonts.site_fonts(), process)
    check_references(context)
    return context


def warm_context(settings: Settings, process: ProcessState, directory: Path) -> SiteContext:
    """The site over the release in ``directory``, with what readers share made before the first of them comes."""
    context = create_site_context(replace(settings, data_directory=directory), process)
    warm_up(context)
    return context


def app_arguments_or_exit() -> dict[str, Any]:
    """The same for the settings of the environment; what cannot be used ends the process with what is wrong."""
    configure_log()
    try:
        return app_arguments(Settings.from_environment())
    except (
        InvalidSettingError,
        InvalidDataError,
        InvalidFormatsError,
        InvalidPagesError,
        InvalidSentencesError,
    ) as error:
        sys.exit(str(error))


def warm_up(context: SiteContext) -> None:
    """Make what readers share before the first of them comes."""
    compile_templates()
    search_initiatives(context, InitiativeFilter())
    for page in context.pages:
        page.warm_up(context)
    for name in (SHAPES_FILE, *served_package.table_names(context.package)):
        data_file(context, name)


def _middleware(switch: ReleaseSwitch) -> list[Middleware]:
    """Nothing in it holds a release: connections last for hours."""
    context = switch.current
    process, settings = context.process, context.settings
    headers = Middleware(
        SecurityHeaders,
        page_scripts=list(inline_scripts.page_scripts()),
        embed_scripts=[site_assets.inline_script(name) for name in site_assets.EMBED_SCRIPTS],
        public_url=settings.public_url,
    )
    path = Middleware(SitePath, public_url=settings.public_url)
    status = Middleware(StatusEndpoints, switch=switch)
    forwarded = Middleware(ForwardedHeaders, proxies=settings.proxies)
    log = Middleware(RequestLog, metrics=process.metrics, names=top_names(switch.routes))
    core = Middleware(CoreEndpoints, process=process, public_url=settings.public_url)
    assets = Middleware(StaticAssets, current=lambda: switch.current)
    return [headers, path, status, forwarded, log, *middleware(context), core, assets]


@asynccontextmanager
async def _lifespan(switch: ReleaseSwitch, watcher: ReleaseWatcher, _app: object) -> AsyncIterator[None]:
    """From the start of the server to its end."""
    open_files = raise_open_files()
    gc.collect()
    gc.freeze()  # what was made at the start is left out of later garbage collections
    context = switch.current
    log_start(context, uvicorn_server.listening_url(), open_files, is_local=uvicorn_server.is_local())
    process, settings = context.process, context.settings
    del context  # it may be gone long before the process ends
    with (
        uvicorn_server.drained_at_end(process.drain, settings.drain_seconds),
        watcher.running(switch, settings.release_seconds),
    ):
        yield


def _import_pages() -> None:
    """Each reader's pages run in a thread: two first readers at once would see libraries that are half imported."""
    for name in LIBRARIES:
        import_module(name)
    scripts = {SHELL, *page_scripts().values()}
    for part in walk_packages(dashboard.__path__, f"{dashboard.__name__}."):
        if SHELL.parents[1].joinpath(*part.name.split(".")[1:]).with_suffix(".py") not in scripts:
            import_module(part.name)
