"""The parts of the map page: the map that can be clicked, its legend, a country's list, the table of its numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.model import WORLDWIDE, Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.search import fold_text
from dashboard.catalogue.vocabulary import Language
from dashboard.components import embed_frame, share_bar
from dashboard.components.initiative_links import initiative_links
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.i18n.numbers import format_number
from dashboard.i18n.translation import Translation
from dashboard.maps import choropleth, pydeck_renderer
from dashboard.maps import legend as map_legend
from dashboard.maps.colour_scale import COLOUR_SCALE
from dashboard.maps.viewports import VIEWPORTS, Viewport
from dashboard.palette import Scheme
from dashboard.streamlit_adapter import page_elements, sort_headers, url_state
from dashboard.streamlit_adapter.session import current_context
from dashboard.urls import Urls

KEY = "atlas"
LIST_LENGTH = 15
TOLD = 5
"""Countries that the text alternative of the map names."""
HEIGHT = 460


def map_chart(selection: InitiativeFilter, counts: Mapping[str, int], frame: str) -> None:
    """The map of ``selection``; a click on a country chooses it, a second click lets it go."""
    # The view belongs to the key: another frame must move a map that the reader has moved.
    st.pydeck_chart(
        map_deck(selection, VIEWPORTS[frame]),
        height=HEIGHT,
        key=f"{KEY}-{frame}",
        on_select=lambda: _choose(f"{KEY}-{frame}"),
        selection_mode="single-object",
        alt=alt_text(counts, frame),
    )


def map_deck(selection: InitiativeFilter, frame: Viewport) -> Any:
    """The countries shaded by ``selection``, in the reader's language and scheme, and those outlined that it names."""
    others = replace(selection.with_facet("country"), sort=SORTS[0])
    countries = url_state.href(
        choropleth.SHADED_ADDRESS, (*query_params.serialize_filters(others), ("lang", url_state.language()))
    )
    named = InitiativeFilter(facets={"country": selected_countries(selection)})
    outlines = (
        url_state.href(choropleth.OUTLINED_ADDRESS, query_params.serialize_filters(named))
        if selected_countries(selection)
        else ""
    )
    return services.cached(_drawn, frame, page_elements.scheme(), countries, outlines)


def _drawn(frame: Viewport, scheme: Scheme, countries: str, chosen: str) -> Any:
    return pydeck_renderer.pydeck_map(frame, scheme=scheme, countries=countries, selected=chosen)


def selected_countries(selection: InitiativeFilter) -> tuple[str, ...]:
    """The countries that ``selection`` names, those without a place on the map left out."""
    return tuple(code for code in selection.facets.get("country", ()) if code != WORLDWIDE)


def embed_code(selection: InitiativeFilter, frame: str) -> None:
    """How other sites show this map."""
    st.html(
        services.cached(
            _snippet, selection, frame, url_state.language(), current_context().public_url(url_state.site_url())
        )
    )


def _snippet(selection: InitiativeFilter, frame: str, language: Language, site: str) -> Markup:
    localizer = services.localizer(language)
    return share_bar.embed_code(
        localizer,
        embed_frame.iframe_html(services.embedded_map(selection, frame, language), localizer, Urls(f"{site}/")),
    )


def legend() -> None:
    """Which shade stands for how many."""
    st.html(map_legend.legend(page_elements.localizer(), COLOUR_SCALE))


def country_lists(selection: InitiativeFilter) -> None:
    """The list of each chosen country, or how to choose one."""
    named = selected_countries(selection)
    for code in named:
        name = page_elements.localizer().country(code)
        items = _selected(selection, code)
        page_elements.heading(url_state.translator()("map-country-title", country=name, count=len(items)))
        if items:
            _links(items, selection, code)
        else:
            page_elements.small(url_state.translator()("map-country-none"))
    if not named:
        page_elements.small(url_state.translator()("map-click-help"))


def worldwide_list(selection: InitiativeFilter) -> None:
    """Initiatives without one country, whichever country is chosen: listed, never drawn at a point of the map."""
    t, items = url_state.translator(), _selected(selection, WORLDWIDE)
    page_elements.heading(t("map-worldwide-title"))
    page_elements.small(t("map-worldwide-lead", count=len(items)))
    if items:
        _links(items, selection, WORLDWIDE)


def table(selection: InitiativeFilter, frame: str) -> None:
    """The numbers of the map, to sort and to read without it; each opens what it counts."""
    carried = url_state.persistent_params(selection=False)
    st.html(services.cached(_table, selection, frame, url_state.language(), carried))


def alt_text(counts: Mapping[str, int], frame: str) -> str:
    """The map in words: how many countries, and those with most. What has no country is not on it."""
    t, localizer = url_state.translator(), page_elements.localizer()
    shaded = Counter({code: count for code, count in counts.items() if count and code != WORLDWIDE})
    most = (t("map-country-title", country=localizer.country(code), count=n) for code, n in shaded.most_common(TOLD))
    return t("map-alt", countries=len(shaded), frame=t(f"view-{frame}"), most=", ".join(most))


def _table(selection: InitiativeFilter, frame: str, language: Language, carried: QueryParams) -> Markup:
    localizer, counts = services.localizer(language), services.select(selection).counts["country"]
    counted = [(localizer.country(code), code, count) for code, count in counts.items() if count]
    counted.sort(key=lambda row: (0 if selection.sort == "name" else -row[2], fold_text(row[0])))
    rows = [
        (Cell(name, _gallery(selection, code, carried)), Cell(format_number(count, language)))
        for name, code, count in counted
    ]
    shown: QueryParams = (("view", frame),) if frame != query_params.MAP_VIEWS[0] else ()
    columns = _columns(selection, localizer.t, (*shown, *carried))
    return data_table(Table(localizer.t("map-table-alt"), "countries", columns, rows), localizer)


def _columns(selection: InitiativeFilter, t: Translation, also: QueryParams) -> tuple[Column, Column]:
    by_count = sort_headers.sorted_url("map", selection, SORTS[0], also) if selection.sort == "name" else ""
    return (
        sort_headers.sort_column(t("column-country"), "name", selection, "map", also),
        Column(t("column-count"), number=True, address=by_count, sorted=None if by_count else "descending"),
    )


def _selected(selection: InitiativeFilter, code: str) -> Sequence[Initiative]:
    return services.select(selection.with_facet("country", code)).records


def _gallery(selection: InitiativeFilter, code: str, carried: QueryParams) -> str:
    pairs = (*query_params.serialize_filters(selection.with_facet("country", code)), *carried)
    return Urls().page("gallery", pairs)


def _links(items: Sequence[Initiative], selection: InitiativeFilter, code: str) -> None:
    t = url_state.translator()
    more, carried = len(items) - LIST_LENGTH, url_state.persistent_params(selection=False)
    rest = (t("map-more", count=more), _gallery(selection, code, carried)) if more > 0 else None
    st.html(initiative_links(page_elements.localizer(), items[:LIST_LENGTH], page_elements.initiative_address, rest))


def _choose(key: str) -> None:
    picked: Any = st.session_state[key].selection.objects.get(pydeck_renderer.LAYER, ())
    url_state.set_param("country", [item["properties"]["iso"] for item in picked if item["properties"]["iso"]])
