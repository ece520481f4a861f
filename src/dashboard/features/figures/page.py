"""The charts of the page of the figures: the browser fetches their drawings, and what one presses is done here."""

from __future__ import annotations

from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Claim, Figure
from dashboard.charts.chart_builder import build_chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.components import claim as claim_component
from dashboard.components import pager
from dashboard.context import SiteContext
from dashboard.features.figures import fragments
from dashboard.features.figures.chart_cards import chart_caption
from dashboard.features.figures.figure_record import figure_record
from dashboard.languages import Language
from dashboard.streamlit_adapter import (
    chart_dialog,
    inputs,
    link_placeholder,
    navigation,
    own_slides_button,
    page_elements,
    share_bar_elements,
    url_state,
)
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import CLAIM, FIGURE, FIGURES, Urls

PRESS = "press"
COLLECT = "collect"
"""What a button says before the name of the chart that it adds to the reader's slides."""


def figure_from_address() -> Figure | None:
    """The one figure that the address names; None if it names none of the catalogue."""
    return current_context().catalogue.figure(url_state.first_value(FIGURE))


def claim_from_address() -> Claim | None:
    """The one check that the address names; None if it names none of the catalogue."""
    return current_context().catalogue.claim(url_state.first_value(CLAIM))


def is_missing() -> bool:
    """Whether the address names a figure or a check that is not in the catalogue."""
    names = (url_state.first_value(FIGURE), url_state.first_value(CLAIM))
    return any(names) and not (figure_from_address() or claim_from_address())


def single_figure(figure: Figure) -> None:
    """Everything that is known about one figure, and what a reader may take of it."""
    _back()
    params = link_placeholder.link_params(selection=False)
    st.html(link_placeholder.with_own_slides(_figure_html(current_context(), figure.id, url_state.language(), params)))
    own_slides_button.add_button("figure", FIGURES, ((FIGURE, figure.id),))
    share_bar_elements.figure(figure)


def single_claim(claim: Claim) -> None:
    """One check with all that belongs to it."""
    _back()
    factory = share_bar_elements.share_actions()
    href = partial(Urls().claim, params=url_state.persistent_params(selection=False))
    st.html(
        claim_component.claims((claim,), page_elements.localizer(), 1, factory.claim, href=lambda item: href(item.id))
    )
    own_slides_button.add_button("claim", FIGURES, ((CLAIM, claim.id),))


def charts_and_claims() -> None:
    """The contents of the page, the checks of the letter's numbers and all charts."""
    url = fragments.charts_url(share_bar_elements.share_actions())
    is_full, link_params = own_slides_button.is_full(), page_elements.fragment_link_params(selection=False)
    place = fragment_placeholder(url, fragments.CHARTS, url_state.language(), full=is_full, link_params=link_params)
    st.html(place)
    action, _, name = inputs.button_bridge(PRESS, _collect).partition("/")
    if action == chart_dialog.ACTION and name in CHARTS:
        _open(name)


def _back() -> None:
    localizer = page_elements.localizer()
    back = navigation.back_to_search() or (localizer.t("figures-back"), navigation.page_href(FIGURES))
    st.html(pager.record_pager(localizer, label=localizer.t("figure-steps-label"), back=back))


@cached(max_bytes=500 * KB)
def _figure_html(context: SiteContext, identifier: str, language: Language, params: QueryParams) -> Markup:
    figure = context.catalogue.figure(identifier)
    assert figure is not None, identifier
    localizer = context.localizer(language)
    return figure_record(figure, context.catalogue, localizer, Urls(), lambda claim: Urls().claim(claim.id, params))


def _collect(value: str) -> None:
    action, _, name = value.partition("/")
    if action == COLLECT and name in CHARTS:
        own_slides_button.add_view("engagement", (), name)


def _open(name: str) -> None:
    localizer, chart, catalogue = page_elements.localizer(), CHARTS[name], current_context().catalogue
    caption, alt_text = chart_caption(chart, catalogue, localizer), describe_chart(chart, catalogue, localizer).alt_text
    chart_dialog.open_chart(caption, build_chart(chart, catalogue, localizer), page_elements.scheme(), alt_text)
