"""The home page's own parts: how much there is, and the ways in."""

from __future__ import annotations

from dataclasses import asdict

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.catalogue_stats import count_catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.components.number_tiles import number_tiles
from dashboard.context import SiteContext
from dashboard.i18n.numbers import format_number
from dashboard.languages import Language
from dashboard.streamlit_adapter import html_elements, kept_links, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render
from dashboard.urls import Urls

ENTRY_POINTS = {"journalist": "gallery", "meeting": "present", "public": "map"}
"""The three kinds of reader, and the page where each begins."""


def tiles() -> None:
    """How many initiatives, countries, platforms, sources, publishers and figures."""
    html_elements.place(_tiles_html(current_context(), url_state.language()))


def entry_points() -> None:
    """Where each kind of reader may begin."""
    html = _entry_points_html(current_context(), url_state.language(), kept_links.link_params(selection=False))
    html_elements.place(kept_links.with_own_slides(html))


@cached(max_bytes=100 * KB, is_finite=True)
def _tiles_html(context: SiteContext, language: Language) -> Markup:
    catalogue, localizer = context.catalogue, context.localizer(language)
    counts = asdict(count_catalogue(catalogue.initiatives, catalogue.figures)) | {"figures": len(catalogue.figures)}
    values = [(localizer.t(f"tile-{name}"), format_number(count, language)) for name, count in counts.items()]
    return number_tiles(localizer, values)


@cached(max_bytes=100 * KB)
def _entry_points_html(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    localizer = context.localizer(language)
    t = localizer.t
    entry_points = [
        (t(f"way-{who}-title"), t(f"way-{who}-text"), (t(f"way-{who}-link"), Urls().page(page, params)))
        for who, page in ENTRY_POINTS.items()
    ]
    return render("entry_points", localizer, entry_points=entry_points)
