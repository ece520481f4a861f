"""Initiatives in a sentence each, as an editor chose them."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.query_params import QueryParams
from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.templates import render
from dashboard.urls import Urls


@cached(max_bytes=100 * KB)
def highlights_html(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    """A card a highlight, which leads to its record with ``params`` and names the page that states it."""
    return render(
        "highlights",
        context.localizer(language),
        highlights=context.catalogue.highlights,
        href=lambda item: Urls().initiative(item.id, params),
    )
