"""The list of a reader's own slides: to name, to order, to take out, to share and to present."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from dashboard.catalogue import slide_params
from dashboard.catalogue.query_params import QueryParams
from dashboard.components.onward_links import onward_links
from dashboard.features.presentation.own_slides import OwnSlides, serialize_slide
from dashboard.features.presentation.slide_model import Slide, SlideContext
from dashboard.features.presentation.slide_text import slide_text
from dashboard.streamlit_adapter import inputs, navigation, page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render

ARRANGE: QueryParams = (("arrange", "1"),)
"""What makes the presentation's address open its list instead."""


def is_arranging() -> bool:
    """Whether the address asks for the list of the slides."""
    return bool(url_state.first_value(ARRANGE[0][0]))


def arrange(own: OwnSlides) -> None:
    """The whole list."""
    t = url_state.translator()
    page_elements.page_header(t("slides-title"), t("slides-lead"))
    if not own.slides:
        _empty_list()
        return
    _name_input(own)
    for place, slide in enumerate(own.slides):
        _row(own.slides, place, slide)
    _share()


def _name_input(own: OwnSlides) -> None:
    t = url_state.translator()
    box = inputs.text_input(
        "name",
        t("slides-name"),
        own.name,
        placeholder=t("slides-name-hint"),
        max_length=slide_params.MAX_TITLE_LENGTH,
        on_change=_rename,
    )
    inputs.render_inputs("control-name", box)


def _row(slides: Sequence[Slide], place: int, slide: Slide) -> None:
    """One slide: its title, and what moves it or takes it out."""
    t = url_state.translator()
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key=f"row-{place}"):
        _title_input(slides, place, slide)
        for label, target in ((t("slides-up"), place - 1), (t("slides-down"), place + 1)):
            swap = partial(_swap, slides, place, target)
            st.button(label, key=f"move-{place}-{target}", disabled=not 0 <= target < len(slides), on_click=swap)
        st.button(t("slides-remove"), key=f"remove-{place}", on_click=partial(_remove, slides, place))


def _title_input(slides: Sequence[Slide], place: int, slide: Slide) -> None:
    untitled, data = replace(slide, title=""), SlideContext.of(current_context())
    box = inputs.text_input(
        "title",
        url_state.translator()("slides-row", number=place + 1),
        slide.title,
        placeholder=slide_text(untitled, data, page_elements.localizer()).title,
        max_length=slide_params.MAX_TITLE_LENGTH,
        on_change=partial(_retitle, slides, place),
    )
    inputs.render_inputs(f"control-title-{place}", box)


def _empty_list() -> None:
    t = url_state.translator()
    page_elements.notice(t("slides-none"))
    pages = [(t(f"page-{page}"), navigation.page_href(page)) for page in ("gallery", "map", "engagement")]
    st.html(onward_links(pages))


def _share() -> None:
    t = url_state.translator()
    st.html(onward_links([(t("slides-present"), navigation.page_href("present"))]))
    address = url_state.absolute(navigation.page_href("present"))
    if address:
        st.html(render("copy_link", page_elements.localizer(), address=address))


def _set_slides(slides: Sequence[Slide]) -> None:
    url_state.set_slide_views([serialize_slide(slide) for slide in slides])


def _swap(slides: Sequence[Slide], place: int, target: int) -> None:
    swapped = list(slides)
    swapped[place], swapped[target] = swapped[target], swapped[place]
    _set_slides(swapped)


def _remove(slides: Sequence[Slide], place: int) -> None:
    _set_slides([*slides[:place], *slides[place + 1 :]])


def _retitle(slides: Sequence[Slide], place: int, title: str) -> None:
    _set_slides([*slides[:place], replace(slides[place], title=slide_params.limit_title(title)), *slides[place + 1 :]])


def _rename(name: str) -> None:
    url_state.set_param(url_state.NAME, (slide_params.limit_title(name),))
