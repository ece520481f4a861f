"""A presentation: every slide stands in the page from the start, and a script shows one of them.

So going on needs no server, and a presentation goes on where there is no network at all.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from dashboard import services
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.model import WORLDWIDE
from dashboard.components import markup
from dashboard.components.language_link import LanguageLink
from dashboard.components.number_tiles import number_tiles
from dashboard.components.share_actions import Link
from dashboard.components.site_assets import script_element
from dashboard.features.map import page as map_page
from dashboard.features.presentation import slide_html
from dashboard.features.presentation.slide_html import BODY_HEIGHT
from dashboard.features.presentation.story import Map, Slide
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import other_languages
from dashboard.maps.viewports import VIEWPORTS
from dashboard.streamlit_adapter import fragment_urls, page_elements, url_state
from dashboard.streamlit_adapter.session import current_context
from dashboard.urls import Urls

LISTED = 5
"""Countries named beside a map."""


def slide_show(slides: Sequence[Slide], title: str, links: Sequence[Link]) -> None:
    """The slides under their common ``title``, what one presses to go through them, and ``links`` to leave."""
    localizer, site = page_elements.localizer(), current_context().public_url(url_state.site_url())
    views = tuple(url_state.slide_views())
    address = fragment_urls.slides(localizer.t.language, views, title, site)
    st.html(markup.slide_styles())
    with st.container(key="stage"):
        for run in slide_html.slide_groups(slides):
            if isinstance(run[0].content, Map):
                _map(run[0], run[0].content, address, localizer)
            else:
                st.html(fragment_urls.fragment_placeholder(address, run[0].name, localizer.t.language))
        bar = markup.slides_bar(
            localizer,
            [slide.name for slide in slides],
            coded=bool(site),
            languages=_other_languages(localizer),
            links=links,
        )
        st.html(bar + script_element("slides"), unsafe_allow_javascript=True)


def pptx_href() -> str:
    """The address of the slides that are shown as a PowerPoint file, relative to the site."""
    return url_state.href("present.pptx", (("lang", url_state.language()), *url_state.slide_params()))


def _other_languages(localizer: Localizer) -> list[LanguageLink]:
    pairs = [(name, value) for name, values in url_state.query_values().items() for value in values]
    kept = [pair for pair in pairs if pair[0] != url_state.LANGUAGE]
    return [
        LanguageLink(other, Urls().page("present", (*kept, (url_state.LANGUAGE, other))))
        for other in other_languages(localizer.t.language)
    ]


def _map(slide: Slide, content: Map, address: str, localizer: Localizer) -> None:
    """A slide with a map, which the page draws itself."""
    with st.container(key=f"slide-{slide.name}"):
        st.html(fragment_urls.fragment_placeholder(address, slide_html.head_fragment(slide), localizer.t.language))
        with st.container(key=f"body-{slide.name}"):
            _mapped(slide, content, localizer)
        st.html(fragment_urls.fragment_placeholder(address, slide_html.foot_fragment(slide), localizer.t.language))


def _mapped(slide: Slide, content: Map, localizer: Localizer) -> None:
    selection = services.slide_context().selection(slide)
    counts: Mapping[str, int] = services.select(selection).counts["country"]
    left, right = st.columns([3, 1], gap="large")
    with left:
        _deck(selection, counts, content.frame, slide.name)
        map_page.legend()
    with right:
        named = map_page.selected_countries(selection)
        most = sorted((code for code in counts if code != WORLDWIDE and counts[code]), key=lambda code: -counts[code])
        listed = [
            (localizer.country(code), format_number(counts[code], localizer.t.language))
            for code in named or most[:LISTED]
        ]
        st.html(number_tiles(localizer, listed))


def _deck(selection: InitiativeFilter, counts: Mapping[str, int], frame: str, slide: str) -> None:
    """The map of the map page; what it showed there fills the larger place here."""
    height = BODY_HEIGHT - 20
    shown = VIEWPORTS[frame]
    larger = replace(shown, zoom=shown.zoom + math.log2(height / map_page.HEIGHT))
    key = f"atlas-{slide}"
    st.pydeck_chart(map_page.map_deck(selection, larger), height=height, key=key, alt=map_page.alt_text(counts, frame))
