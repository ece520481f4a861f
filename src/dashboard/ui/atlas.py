"""The parts of the map page: the map that can be clicked, its legend, a country's list, the table of its numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import pydeck as pdk
import streamlit as st

from dashboard.catalogue import query
from dashboard.catalogue.records import WORLDWIDE, Initiative
from dashboard.catalogue.selection import Selection
from dashboard.draw import maps, markup
from dashboard.draw.maps import Frame
from dashboard.ui import blocks, navigation, paper, store, url_state

KEY = "atlas"
LIST_LENGTH = 15
TOLD = 5
"""Countries that the text alternative of the map names."""
HEIGHT = 460


def chart(counts: Mapping[str, int], frame: str, chosen: Sequence[str]) -> None:
    """The map; a click on a country chooses it, a second click lets it go."""
    # The view belongs to the key: another frame must move a map that the reader has moved.
    st.pydeck_chart(
        deck(counts, maps.FRAMES[frame], chosen),
        height=HEIGHT,
        key=f"{KEY}-{frame}",
        on_select=lambda: _choose(f"{KEY}-{frame}"),
        selection_mode="single-object",
        alt=alternative(counts, frame),
    )


def deck(counts: Mapping[str, int], frame: Frame, chosen: Sequence[str]) -> pdk.Deck:
    """The countries shaded by ``counts``, in the reader's language and scheme."""
    t, labels = url_state.words(), blocks.labels()
    return maps.choropleth(
        store.shapes(),
        counts,
        lambda code, count: t("map-tooltip", country=labels.country(code), count=count),
        frame,
        scheme=blocks.scheme(),
        chosen=chosen,
    )


def legend() -> None:
    """Which shade stands for how many."""
    st.html(markup.legend(blocks.labels(), maps.SCALE))


def beside(selection: Selection) -> None:
    """The list of each chosen country, or how to choose one."""
    chosen = [code for code in selection.chosen.get("country", ()) if code != WORLDWIDE]
    for code in chosen:
        name = blocks.labels().country(code)
        items = _selected(selection, code)
        blocks.heading(url_state.words()("map-country-title", country=name, count=len(items)))
        if items:
            _links(items, selection, code)
        else:
            blocks.small(url_state.words()("map-country-none"))
    if not chosen:
        blocks.small(url_state.words()("map-click-help"))


def worldwide(selection: Selection) -> None:
    """Initiatives without one country, whichever country is chosen: listed, never drawn at a point of the map."""
    t, items = url_state.words(), _selected(selection, WORLDWIDE)
    blocks.heading(t("map-worldwide-title"))
    blocks.small(t("map-worldwide-lead", count=len(items)))
    if items:
        _links(items, selection, WORLDWIDE)


def table(selection: Selection, counts: Mapping[str, int]) -> None:
    """The numbers of the map, to sort and to read without it; each opens what it counts."""
    t, labels = url_state.words(), blocks.labels()
    rows = [
        {"country": labels.country(code), "count": count, "link": _gallery(selection, code)}
        for code, count in counts.items()
        if count
    ]
    columns = {
        "country": st.column_config.TextColumn(t("column-country")),
        "count": st.column_config.NumberColumn(t("column-count")),
        "link": st.column_config.LinkColumn(t("field-link"), display_text=t("map-in-gallery")),
    }
    with paper.not_printed():
        st.dataframe(
            pd.DataFrame(rows, columns=list(columns)), column_config=columns, hide_index=True, alt=t("map-table-alt")
        )
    paper.table((t("column-country"), t("column-count")), ((row["country"], row["count"]) for row in rows))


def alternative(counts: Mapping[str, int], frame: str) -> str:
    """The map in words: how many countries, and those with most. What has no country is not on it."""
    t, labels = url_state.words(), blocks.labels()
    shaded = Counter({code: count for code, count in counts.items() if count and code != WORLDWIDE})
    most = (t("map-country-title", country=labels.country(code), count=n) for code, n in shaded.most_common(TOLD))
    return t("map-alt", countries=len(shaded), frame=t(f"view-{frame}"), most=", ".join(most))


def _selected(selection: Selection, code: str) -> Sequence[Initiative]:
    return store.select(selection.choosing("country", code)).initiatives


def _gallery(selection: Selection, code: str) -> str:
    return navigation.to("gallery", *query.write(selection.choosing("country", code)))


def _links(items: Sequence[Initiative], selection: Selection, code: str) -> None:
    t = url_state.words()
    more = len(items) - LIST_LENGTH
    rest = (t("map-more", count=more), _gallery(selection, code)) if more > 0 else None
    st.html(markup.links(blocks.labels(), items[:LIST_LENGTH], blocks.initiative_address, rest))


def _choose(key: str) -> None:
    picked: Any = st.session_state[key].selection.objects.get(maps.LAYER, ())
    url_state.put("country", [item["properties"]["iso"] for item in picked if item["properties"]["iso"]])
