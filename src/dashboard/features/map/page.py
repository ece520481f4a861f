"""The parts of the map page: the map that can be clicked, its legend, a country's list, the table of its numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pydeck as pdk
import streamlit as st
from markupsafe import Markup

from dashboard import services, settings
from dashboard.catalogue import query_params
from dashboard.catalogue.initiative_index import SORTS, Selection
from dashboard.catalogue.model import WORLDWIDE, Initiative
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.search import fold
from dashboard.catalogue.vocabulary import Language
from dashboard.charts.palette import Scheme
from dashboard.components import embed_frame, markup
from dashboard.components.table import Cell, Column, Grid
from dashboard.i18n.numbers import number
from dashboard.i18n.translation import Translation
from dashboard.maps import choropleth
from dashboard.maps.choropleth import Frame
from dashboard.streamlit_adapter import navigation, page_elements, sort_headers, url_state

KEY = "atlas"
LIST_LENGTH = 15
TOLD = 5
"""Countries that the text alternative of the map names."""
HEIGHT = 460


def chart(selection: Selection, counts: Mapping[str, int], frame: str) -> None:
    """The map of ``selection``; a click on a country chooses it, a second click lets it go."""
    # The view belongs to the key: another frame must move a map that the reader has moved.
    st.pydeck_chart(
        deck(selection, choropleth.FRAMES[frame]),
        height=HEIGHT,
        key=f"{KEY}-{frame}",
        on_select=lambda: _choose(f"{KEY}-{frame}"),
        selection_mode="single-object",
        alt=alternative(counts, frame),
    )


def deck(selection: Selection, frame: Frame) -> pdk.Deck:
    """The countries shaded by ``selection``, in the reader's language and scheme, and those outlined that it names."""
    others = replace(selection.choosing("country"), sort=SORTS[0])
    countries = url_state.href(choropleth.SHADED_ADDRESS, (*query_params.write(others), ("lang", url_state.language())))
    named = Selection(chosen={"country": chosen(selection)})
    outlines = url_state.href(choropleth.OUTLINED_ADDRESS, query_params.write(named)) if chosen(selection) else ""
    return services.made(_drawn, frame, page_elements.scheme(), countries, outlines)


def _drawn(frame: Frame, scheme: Scheme, countries: str, chosen: str) -> pdk.Deck:
    return choropleth.choropleth(frame, scheme=scheme, countries=countries, chosen=chosen)


def chosen(selection: Selection) -> tuple[str, ...]:
    """The countries that ``selection`` names, those without a place on the map left out."""
    return tuple(code for code in selection.chosen.get("country", ()) if code != WORLDWIDE)


def elsewhere(selection: Selection, frame: str) -> None:
    """How other sites show this map."""
    st.html(services.made(_snippet, selection, frame, url_state.language(), settings.address(url_state.site())))


def _snippet(selection: Selection, frame: str, language: Language, site: str) -> Markup:
    labels = services.labels(language)
    return markup.embedding(
        labels, embed_frame.snippet(services.embedded_map(selection, frame, language), labels, site)
    )


def legend() -> None:
    """Which shade stands for how many."""
    st.html(markup.legend(page_elements.labels(), choropleth.SCALE))


def beside(selection: Selection) -> None:
    """The list of each chosen country, or how to choose one."""
    named = chosen(selection)
    for code in named:
        name = page_elements.labels().country(code)
        items = _selected(selection, code)
        page_elements.heading(url_state.words()("map-country-title", country=name, count=len(items)))
        if items:
            _links(items, selection, code)
        else:
            page_elements.small(url_state.words()("map-country-none"))
    if not named:
        page_elements.small(url_state.words()("map-click-help"))


def worldwide(selection: Selection) -> None:
    """Initiatives without one country, whichever country is chosen: listed, never drawn at a point of the map."""
    t, items = url_state.words(), _selected(selection, WORLDWIDE)
    page_elements.heading(t("map-worldwide-title"))
    page_elements.small(t("map-worldwide-lead", count=len(items)))
    if items:
        _links(items, selection, WORLDWIDE)


def table(selection: Selection, frame: str) -> None:
    """The numbers of the map, to sort and to read without it; each opens what it counts."""
    carried = url_state.carried(selection=False)
    st.html(services.made(_table, selection, frame, url_state.language(), carried))


def alternative(counts: Mapping[str, int], frame: str) -> str:
    """The map in words: how many countries, and those with most. What has no country is not on it."""
    t, labels = url_state.words(), page_elements.labels()
    shaded = Counter({code: count for code, count in counts.items() if count and code != WORLDWIDE})
    most = (t("map-country-title", country=labels.country(code), count=n) for code, n in shaded.most_common(TOLD))
    return t("map-alt", countries=len(shaded), frame=t(f"view-{frame}"), most=", ".join(most))


def _table(selection: Selection, frame: str, language: Language, carried: Pairs) -> Markup:
    labels, counts = services.labels(language), services.select(selection).counts["country"]
    counted = [(labels.country(code), code, count) for code, count in counts.items() if count]
    counted.sort(key=lambda row: (0 if selection.sort == "name" else -row[2], fold(row[0])))
    rows = [
        (Cell(name, _gallery(selection, code, carried)), Cell(number(count, language))) for name, code, count in counted
    ]
    shown: Pairs = (("view", frame),) if frame != query_params.MAP_VIEWS[0] else ()
    columns = _columns(selection, labels.t, (*shown, *carried))
    return markup.grid(Grid(labels.t("map-table-alt"), "countries", columns, rows), labels)


def _columns(selection: Selection, t: Translation, also: Pairs) -> tuple[Column, Column]:
    by_count = sort_headers.address("map", selection, SORTS[0], also) if selection.sort == "name" else ""
    return (
        sort_headers.column(t("column-country"), "name", selection, "map", also),
        Column(t("column-count"), number=True, address=by_count, sorted=None if by_count else "descending"),
    )


def _selected(selection: Selection, code: str) -> Sequence[Initiative]:
    return services.select(selection.choosing("country", code)).initiatives


def _gallery(selection: Selection, code: str, carried: Pairs) -> str:
    pairs = (*query_params.write(selection.choosing("country", code)), *carried)
    return url_state.href(navigation.PATHS["gallery"], pairs)


def _links(items: Sequence[Initiative], selection: Selection, code: str) -> None:
    t = url_state.words()
    more, carried = len(items) - LIST_LENGTH, url_state.carried(selection=False)
    rest = (t("map-more", count=more), _gallery(selection, code, carried)) if more > 0 else None
    st.html(markup.links(page_elements.labels(), items[:LIST_LENGTH], page_elements.initiative_address, rest))


def _choose(key: str) -> None:
    picked: Any = st.session_state[key].selection.objects.get(choropleth.LAYER, ())
    url_state.put("country", [item["properties"]["iso"] for item in picked if item["properties"]["iso"]])
