"""Records as several pages show them: initiatives as cards, claims in brief, what a search could mean."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.filters import RecordFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Initiative
from dashboard.components import card, claim
from dashboard.components.search_advice import search_advice as search_advice_html
from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.streamlit_adapter import html_elements, link_placeholder, navigation, shared_fragments, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import FOUND, Urls


def cards(initiatives: Sequence[Initiative]) -> None:
    """Initiatives as cards that link to their pages and keep the selection."""
    identifiers = tuple(item.id for item in initiatives)
    params = link_placeholder.link_params(selection=True)
    html = _cards_html(current_context(), identifiers, url_state.language(), params)
    html_elements.place(link_placeholder.with_own_slides(html))


@cached(max_bytes=1500 * KB)
def _cards_html(context: SiteContext, identifiers: tuple[str, ...], language: Language, params: QueryParams) -> Markup:
    initiatives = [item for identifier in identifiers if (item := context.catalogue.initiative(identifier))]
    sources_url = shared_fragments.sources_url(context, language, tuple(item.id for item in initiatives))
    return card.cards(
        initiatives,
        context.localizer(language),
        lambda item: Urls().initiative(item.id, params),
        sources_url=sources_url,
    )


def initiative_address(initiative: Initiative) -> str:
    """The page of an initiative, within the current selection or the search that found the one of now."""
    found = url_state.found_by()
    found_param = ((FOUND, found),) if found else ()
    return navigation.initiative_href(initiative, (*url_state.persistent_params(selection=True), *found_param))


def claims_in_brief() -> None:
    """The letter's numbers with verdict and quote, each leading to its whole check."""
    params = link_placeholder.link_params(selection=False)
    html_elements.place(
        link_placeholder.with_own_slides(_claims_in_brief_html(current_context(), url_state.language(), params))
    )


@cached(max_bytes=200 * KB)
def _claims_in_brief_html(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    return claim.claims_in_brief(
        context.catalogue.claims, context.localizer(language), lambda item: Urls().claim(item.id, params)
    )


def search_advice(selection: RecordFilter) -> None:
    """The filters that the words of a search name, or what to do where it finds nothing."""
    params = link_placeholder.link_params(selection=False)
    advice = search_advice_html(current_context(), selection, url_state.language(), params)
    if advice:
        html_elements.place(link_placeholder.with_own_slides(advice))
