"""A presentation: every slide stands in the page from the start, and a script shows one of them.

So going on needs no server, and a presentation goes on where there is no network at all.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.selection import Selection
from dashboard.draw import markup
from dashboard.draw.maps import FRAMES
from dashboard.draw.story import Map, Slide
from dashboard.draw.taking import Link
from dashboard.publish import staging
from dashboard.publish.staging import ROOM
from dashboard.text.labels import Labels
from dashboard.text.numbers import number
from dashboard.ui import atlas, blocks, navigation, parcels, public, store, url_state

LISTED = 5
"""Countries named beside a map."""


def stage(slides: Sequence[Slide], title: str, links: Sequence[Link]) -> None:
    """The slides under their common ``title``, what one presses to go through them, and ``links`` to leave."""
    labels, site = blocks.labels(), public.address(url_state.site())
    views = tuple(url_state.collected())
    address = parcels.slides(labels.t.language, views, title, site)
    st.html(markup.stage_style())
    with st.container(key="stage"):
        for run in staging.runs(slides):
            if isinstance(run[0].content, Map):
                _map(run[0], run[0].content, address, labels)
            else:
                st.html(parcels.place(address, run[0].name, labels.t.language))
        bar = markup.slides_bar(
            labels,
            [slide.name for slide in slides],
            coded=bool(site),
            other=_other_language(labels),
            links=links,
        )
        st.html(bar + markup.script("slides"), unsafe_allow_javascript=True)


def file() -> str:
    """The address of the slides that are shown as a PowerPoint file, relative to the site."""
    return url_state.href("present.pptx", (("lang", url_state.language()), *url_state.own_slides()))


def _other_language(labels: Labels) -> tuple[str, str, str]:
    other = "en" if labels.t.language == "fr" else "fr"
    pairs = [(name, value) for name, values in url_state.parameters().items() for value in values]
    kept = [pair for pair in pairs if pair[0] != url_state.LANGUAGE]
    address = url_state.href(navigation.PATHS["present"], (*kept, (url_state.LANGUAGE, other)))
    return labels.t("other-language"), address, other


def _map(slide: Slide, content: Map, address: str, labels: Labels) -> None:
    """A slide with a map, which the page draws itself."""
    with st.container(key=f"slide-{slide.name}"):
        st.html(parcels.place(address, staging.head(slide), labels.t.language))
        with st.container(key=f"body-{slide.name}"):
            _mapped(slide, content, labels)
        st.html(parcels.place(address, staging.foot(slide), labels.t.language))


def _mapped(slide: Slide, content: Map, labels: Labels) -> None:
    selection = store.material().selection(slide)
    counts: Mapping[str, int] = store.select(selection).counts["country"]
    left, right = st.columns([3, 1], gap="large")
    with left:
        _deck(selection, counts, content.frame, slide.name)
        atlas.legend()
    with right:
        named = atlas.chosen(selection)
        most = sorted((code for code in counts if code != WORLDWIDE and counts[code]), key=lambda code: -counts[code])
        listed = [(labels.country(code), number(counts[code], labels.t.language)) for code in named or most[:LISTED]]
        st.html(markup.tiles(labels, listed))


def _deck(selection: Selection, counts: Mapping[str, int], frame: str, slide: str) -> None:
    """The map of the map page; what it showed there fills the larger place here."""
    height = ROOM - 20
    shown = FRAMES[frame]
    larger = replace(shown, zoom=shown.zoom + math.log2(height / atlas.HEIGHT))
    key = f"atlas-{slide}"
    st.pydeck_chart(atlas.deck(selection, larger), height=height, key=key, alt=atlas.alternative(counts, frame))
