"""A presentation: every slide stands in the page from the start, and a script shows one of them.

So going on needs no server, and a presentation goes on where there is no network at all.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from dashboard import services, settings
from dashboard.catalogue.initiative_index import Selection
from dashboard.catalogue.model import WORLDWIDE
from dashboard.components import markup
from dashboard.components.share_actions import Link
from dashboard.features.map import page as map_page
from dashboard.features.presentation import slide_html
from dashboard.features.presentation.slide_html import ROOM
from dashboard.features.presentation.story import Map, Slide
from dashboard.i18n.localizer import Labels
from dashboard.i18n.numbers import number
from dashboard.maps.choropleth import FRAMES
from dashboard.streamlit_adapter import fragment_urls, navigation, page_elements, url_state

LISTED = 5
"""Countries named beside a map."""


def stage(slides: Sequence[Slide], title: str, links: Sequence[Link]) -> None:
    """The slides under their common ``title``, what one presses to go through them, and ``links`` to leave."""
    labels, site = page_elements.labels(), settings.address(url_state.site())
    views = tuple(url_state.collected())
    address = fragment_urls.slides(labels.t.language, views, title, site)
    st.html(markup.stage_style())
    with st.container(key="stage"):
        for run in slide_html.runs(slides):
            if isinstance(run[0].content, Map):
                _map(run[0], run[0].content, address, labels)
            else:
                st.html(fragment_urls.place(address, run[0].name, labels.t.language))
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
        st.html(fragment_urls.place(address, slide_html.head(slide), labels.t.language))
        with st.container(key=f"body-{slide.name}"):
            _mapped(slide, content, labels)
        st.html(fragment_urls.place(address, slide_html.foot(slide), labels.t.language))


def _mapped(slide: Slide, content: Map, labels: Labels) -> None:
    selection = services.material().selection(slide)
    counts: Mapping[str, int] = services.select(selection).counts["country"]
    left, right = st.columns([3, 1], gap="large")
    with left:
        _deck(selection, counts, content.frame, slide.name)
        map_page.legend()
    with right:
        named = map_page.chosen(selection)
        most = sorted((code for code in counts if code != WORLDWIDE and counts[code]), key=lambda code: -counts[code])
        listed = [(labels.country(code), number(counts[code], labels.t.language)) for code in named or most[:LISTED]]
        st.html(markup.tiles(labels, listed))


def _deck(selection: Selection, counts: Mapping[str, int], frame: str, slide: str) -> None:
    """The map of the map page; what it showed there fills the larger place here."""
    height = ROOM - 20
    shown = FRAMES[frame]
    larger = replace(shown, zoom=shown.zoom + math.log2(height / map_page.HEIGHT))
    key = f"atlas-{slide}"
    st.pydeck_chart(map_page.deck(selection, larger), height=height, key=key, alt=map_page.alternative(counts, frame))
