"""The parts of the map page: the map that can be clicked, its legend, a country's list, the table of its numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.catalogue.records import WORLDWIDE, Initiative
from dashboard.catalogue.selection import Selection
from dashboard.draw import maps, markup
from dashboard.ui import blocks, navigation, store, url_state

KEY = "atlas"
LIST_LENGTH = 15
HEIGHT = 460


def chart(counts: Mapping[str, int], frame: str, chosen: Sequence[str]) -> None:
    """The map; a click on a country chooses it, a second click lets it go."""
    t, labels = url_state.words(), blocks.labels()
    deck = maps.choropleth(
        store.shapes(),
        counts,
        lambda code, count: t("map-tooltip", country=labels.country(code), count=count),
        maps.FRAMES[frame],
        scheme=blocks.scheme(),
        chosen=chosen,
    )
    # The view belongs to the key: another frame must move a map that the reader has moved.
    st.pydeck_chart(
        deck,
        height=HEIGHT,
        key=f"{KEY}-{frame}",
        on_select=lambda: _choose(f"{KEY}-{frame}"),
        selection_mode="single-object",
        alt=t("map-alt"),
    )


def legend() -> None:
    """Which shade stands for how many."""
    st.html(markup.legend(blocks.labels(), maps.SCALE))


def beside(selection: Selection, initiatives: Sequence[Initiative], counts: Mapping[str, int]) -> None:
    """The list of the chosen countries, or how to choose one; then the worldwide measures."""
    t, labels = url_state.words(), blocks.labels()
    chosen = [code for code in selection.chosen.get("country", ()) if code != WORLDWIDE]
    for code in chosen:
        name = labels.country(code)
        _list(t("map-country-title", country=name, count=counts[code]), initiatives, code)
    if not chosen:
        blocks.small(t("map-click-help"))


def worldwide(initiatives: Sequence[Initiative]) -> None:
    """Measures without one country: they are listed and never drawn at a point of the map."""
    t = url_state.words()
    items = [item for item in initiatives if item.country == WORLDWIDE]
    blocks.heading(t("map-worldwide-title"))
    blocks.small(t("map-worldwide-lead", count=len(items)))
    if items:
        _links(items)


def table(counts: Mapping[str, int]) -> None:
    """The numbers of the map, to sort and to read without it."""
    t, labels = url_state.words(), blocks.labels()
    rows = [
        {
            "country": labels.country(code),
            "count": count,
            "link": navigation.to("gallery", ("country", code), selection=False),
        }
        for code, count in counts.items()
        if count
    ]
    columns = {
        "country": st.column_config.TextColumn(t("column-country")),
        "count": st.column_config.NumberColumn(t("column-count")),
        "link": st.column_config.LinkColumn(t("field-link"), display_text=t("map-in-gallery")),
    }
    st.dataframe(pd.DataFrame(rows), column_config=columns, hide_index=True, alt=t("map-table-alt"))


def _list(title: str, initiatives: Sequence[Initiative], code: str) -> None:
    blocks.heading(title)
    _links([item for item in initiatives if item.country == code])


def _links(items: Sequence[Initiative]) -> None:
    t = url_state.words()
    more = t("map-more", count=len(items) - LIST_LENGTH) if len(items) > LIST_LENGTH else None
    everything = (more, navigation.to("gallery", selection=True)) if more else None
    st.html(markup.links(blocks.labels(), items[:LIST_LENGTH], blocks.initiative_address, everything))


def _choose(key: str) -> None:
    picked: Any = st.session_state[key].selection.objects.get(maps.LAYER, ())
    url_state.put("country", [item["properties"]["iso"] for item in picked if item["properties"]["iso"]])
