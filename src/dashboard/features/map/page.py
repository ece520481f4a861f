"""The parts of the map page: the map, its legend, a country's list, the table of its numbers."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import WORLDWIDE, Initiative
from dashboard.catalogue.search.folding import fold_text
from dashboard.components import embed_frame, share_bar
from dashboard.components.initiative_links import initiative_links
from dashboard.components.linked_map import selected_countries, view_params
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.context import SiteContext
from dashboard.features.map import interactive_map
from dashboard.features.map.embed import map_embed
from dashboard.i18n.numbers import format_number
from dashboard.i18n.translation import Translation
from dashboard.languages import Language
from dashboard.maps import legend as map_legend
from dashboard.maps.colour_scale import LEGEND
from dashboard.queries import search_initiatives
from dashboard.streamlit_adapter import map_elements, page_elements, record_elements, sort_headers, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render
from dashboard.urls import Urls

LIST_LENGTH = 15
BY_NUMBER = "size"
"""The order of the table that begins with the country of which most was found."""


def count(selection: InitiativeFilter) -> None:
    """How many initiatives the selection holds, with those that the map does not place."""
    context = current_context()
    found, total = len(search_initiatives(context, selection).records), len(context.catalogue.initiatives)
    page_elements.count_heading(url_state.translator()("gallery-count", count=found, total=total))


def drawing(selection: InitiativeFilter, view: str) -> None:
    """The map of ``selection``: a drawing at once and, once a reader has asked for it, the interactive map over it."""
    with st.container(key="map-stage"):
        map_elements.drawing(selection, view)
        if stage := interactive_map.place():
            with st.container(key="map-interactive"):
                interactive_map.interactive_map(selection, view, stage)


def legend() -> None:
    """Which shade stands for how many."""
    st.html(map_legend.legend(page_elements.localizer(), LEGEND))


def embed_code(selection: InitiativeFilter, view: str) -> None:
    """How other sites show this map."""
    root = current_context().urls(url_state.site_url()).root
    st.html(_embed_code(current_context(), selection, view, url_state.language(), root))


@cached(max_bytes=500 * KB)
def _embed_code(context: SiteContext, selection: InitiativeFilter, view: str, language: Language, root: str) -> Markup:
    localizer = context.localizer(language)
    embed = map_embed(context, selection, view, language)
    return share_bar.embed_code(localizer, embed.title, embed_frame.iframe_html(embed, localizer, Urls(root)))


def caveat(selection: InitiativeFilter) -> None:
    """What the map does not say: how many countries are inferred, and that coverage follows what could be found.

    Chosen countries change no shade, so all that are on the map are counted.
    """
    t, initiatives = (
        url_state.translator(),
        search_initiatives(current_context(), selection.with_facet("country")).records,
    )
    total = sum(item.country != WORLDWIDE for item in initiatives)
    page_elements.small(f"{t('map-inferred', count=count_inferred(initiatives), total=total)} {t('map-caveat')}")


def country_lists(selection: InitiativeFilter) -> None:
    """The list of each chosen country; the script of the map leads to it."""
    localizer, codes = page_elements.localizer(), selected_countries(selection)
    items = [(code, _in_country(selection, code)) for code in codes]
    lists = [
        (
            localizer.t("map-country-title", country=localizer.country(code), count=len(found)),
            _links(found, selection, code) if found else "",
        )
        for code, found in items
    ]
    st.html(render("country_lists", localizer, codes=" ".join(codes), lists=lists))


def worldwide_list(selection: InitiativeFilter) -> None:
    """Initiatives without one country, whichever country is chosen: listed, never drawn at a point of the map."""
    t, items = url_state.translator(), _in_country(selection, WORLDWIDE)
    page_elements.heading(t("map-worldwide-title"))
    page_elements.small(t("map-worldwide-lead", count=len(items)))
    if items:
        st.html(_links(items, selection, WORLDWIDE))


def table(selection: InitiativeFilter, view: str) -> None:
    """The numbers of the map, to sort and to read without it; each opens what it counts."""
    link_params = url_state.persistent_params(selection=False)
    st.html(_table(current_context(), selection, view, url_state.language(), link_params))


@cached(max_bytes=MB)
def _table(
    context: SiteContext, selection: InitiativeFilter, view: str, language: Language, link_params: QueryParams
) -> Markup:
    localizer, counts = context.localizer(language), search_initiatives(context, selection).counts["country"]
    counts_by_name = [(localizer.country(code), code, count) for code, count in counts.items() if count]
    counts_by_name.sort(key=lambda row: (-row[2] if selection.sort == BY_NUMBER else 0, fold_text(row[0])))
    rows = [
        (Cell(name, _list_url(selection, code, link_params)), Cell(format_number(count, language)))
        for name, code, count in counts_by_name
    ]
    columns = _columns(selection, localizer.t, (*view_params(view), *link_params))
    return data_table(Table(localizer.t("map-table-alt"), "countries", columns, rows), localizer)


def _columns(selection: InitiativeFilter, t: Translation, params: QueryParams) -> tuple[Column, Column]:
    """By name unless the address asks for the numbers: countries are not to be ranked by what could be found."""
    country, count = t("column-country"), t("column-count")
    if selection.sort == BY_NUMBER:
        by_name = sort_headers.sorted_url("map", selection, SORTS[0], params)
        return Column(country, address=by_name), Column(count, number=True, sorted="descending")
    by_number = sort_headers.sorted_url("map", selection, BY_NUMBER, params)
    return Column(country, sorted="ascending"), Column(count, number=True, address=by_number)


def _in_country(selection: InitiativeFilter, code: str) -> Sequence[Initiative]:
    filtered = selection.with_facet("country", code)
    return search_initiatives(current_context(), filtered, url_state.language()).records


def _list_url(selection: InitiativeFilter, code: str, link_params: QueryParams) -> str:
    return Urls().gallery(query_params.serialize_filters(selection.with_facet("country", code)), link_params)


def _links(items: Sequence[Initiative], selection: InitiativeFilter, code: str) -> Markup:
    """The first of ``items``, and a way to the others."""
    t, localizer = url_state.translator(), page_elements.localizer()
    more, link_params = len(items) - LIST_LENGTH, url_state.persistent_params(selection=False)
    rest = (t("map-more", count=more), _list_url(selection, code, link_params)) if more > 0 else None
    return initiative_links(localizer, items[:LIST_LENGTH], record_elements.initiative_address, rest)
