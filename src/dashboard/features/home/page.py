"""The home page's own parts: initiatives in a sentence, what the map leaves out, the ways in, how much there is."""

from __future__ import annotations

from dataclasses import asdict

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.catalogue_stats import count_catalogue, count_inferred
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.catalogue.records import WORLDWIDE
from dashboard.components.number_tiles import number_tiles
from dashboard.components.onward_links import onward_links
from dashboard.components.text import small, stack
from dashboard.context import SiteContext
from dashboard.features.home.highlights import highlights_html
from dashboard.i18n.numbers import format_number
from dashboard.languages import Language
from dashboard.maps.colour_scale import LEGEND
from dashboard.maps.legend import legend
from dashboard.streamlit_adapter import html_elements, link_placeholder, page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render
from dashboard.urls import GALLERY, SEARCH, Urls

ENTRY_POINTS = {"journalist": SEARCH, "meeting": "present", "public": GALLERY}
"""The three kinds of reader, and the page where each begins."""
IN_LETTER = InitiativeFilter().with_facet("evidence", "letter")


def lead() -> None:
    """What the site is, in the one sentence that also describes it elsewhere."""
    page_elements.lead(url_state.translator()("home-lead", initiatives=len(current_context().catalogue.initiatives)))


def highlights() -> None:
    """Some initiatives in a sentence each."""
    html = highlights_html(current_context(), url_state.language(), link_placeholder.link_params(selection=False))
    html_elements.place(link_placeholder.with_own_slides(html))


def map_notes() -> None:
    """The scale of the map, how many of its countries are inferred, and that coverage follows what could be found."""
    html_elements.place(_map_notes_html(current_context(), url_state.language()))


def letter_link() -> None:
    """The way to the initiatives that the letter mentions."""
    html = _letter_link_html(current_context(), url_state.language(), link_placeholder.link_params(selection=False))
    html_elements.place(link_placeholder.with_own_slides(html))


def entry_points() -> None:
    """Where each kind of reader may begin."""
    html = _entry_points_html(current_context(), url_state.language(), link_placeholder.link_params(selection=False))
    html_elements.place(link_placeholder.with_own_slides(html))


def tiles() -> None:
    """How many initiatives, countries, platforms, sources, publishers and figures."""
    html_elements.place(_tiles_html(current_context(), url_state.language()))


@cached(max_bytes=10 * KB, is_finite=True)
def _map_notes_html(context: SiteContext, language: Language) -> Markup:
    localizer, initiatives = context.localizer(language), context.catalogue.initiatives
    t, total = localizer.t, sum(item.country != WORLDWIDE for item in initiatives)
    caveat = small(f"{t('map-inferred', count=count_inferred(initiatives), total=total)} {t('map-caveat')}")
    return stack([legend(localizer, LEGEND), caveat])


@cached(max_bytes=50 * KB)
def _letter_link_html(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    count = sum(item.in_letter for item in context.catalogue.initiatives)
    url = Urls().gallery(serialize_filters(IN_LETTER), params)
    return onward_links([(context.localizer(language).t("home-letter-link", count=count), url)])


@cached(max_bytes=100 * KB)
def _entry_points_html(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    localizer = context.localizer(language)
    t = localizer.t
    entry_points = [
        (t(f"way-{who}-title"), t(f"way-{who}-text"), (t(f"way-{who}-link"), Urls().page(page, params)))
        for who, page in ENTRY_POINTS.items()
    ]
    return render("entry_points", localizer, entry_points=entry_points)


@cached(max_bytes=100 * KB, is_finite=True)
def _tiles_html(context: SiteContext, language: Language) -> Markup:
    catalogue, localizer = context.catalogue, context.localizer(language)
    counts = asdict(count_catalogue(catalogue.initiatives, catalogue.figures)) | {"figures": len(catalogue.figures)}
    values = [(localizer.t(f"tile-{name}"), format_number(count, language)) for name, count in counts.items()]
    return number_tiles(localizer, values)
