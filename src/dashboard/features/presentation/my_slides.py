"""A reader's own slides: collected on the pages, arranged, shared and presented. The address holds all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from dashboard import services
from dashboard.catalogue.query_params import QueryParams
from dashboard.components import markup
from dashboard.components.action_links import action_links
from dashboard.features.presentation import slide_links, story
from dashboard.features.presentation.story import Slide
from dashboard.streamlit_adapter import inputs, navigation, page_elements, url_state

ARRANGE: QueryParams = (("arrange", "1"),)
"""What makes the presentation's address open its list instead."""


def slides() -> tuple[Slide, ...]:
    """The slides that the address holds."""
    return services.own_slides(tuple(url_state.slide_views()))


def name() -> str:
    """What the reader calls them; empty where they said nothing."""
    return " ".join(url_state.first_value(url_state.NAME)[: slide_links.MAX_TITLE_LENGTH].split())


def arranging() -> bool:
    """Whether the address asks for the list of the slides."""
    return bool(url_state.first_value(ARRANGE[0][0]))


def offer(key: str, page: str, pairs: QueryParams) -> None:
    """A button that adds a view of ``page`` to the reader's slides."""
    st.button(
        url_state.translator()("slides-add"),
        key=f"collect-{key}",
        disabled=full(),
        on_click=partial(add, page, pairs),
    )


def full() -> bool:
    """Whether the reader's slides are as many as an address can hold."""
    return len(url_state.slide_views()) >= slide_links.MAX_SLIDES


def add(page: str, pairs: QueryParams, chart: str = "") -> None:
    """Add a view of ``page``, or one chart of it, to the reader's slides."""
    if not full():
        view = url_state.href(page, (*pairs, (slide_links.CHART, chart)) if chart else pairs)
        url_state.set_slide_views([*url_state.slide_views(), view])


def arrange(items: Sequence[Slide]) -> None:
    """The list of the slides: to name, to order, to take out, to share and to present."""
    t = url_state.translator()
    page_elements.page_header(t("slides-title"), t("slides-lead"))
    if not items:
        _nothing_yet()
        return
    limit = slide_links.MAX_TITLE_LENGTH
    hint = t("slides-name-hint")
    inputs.render_inputs(
        "control-name",
        inputs.text_input("name", t("slides-name"), name(), placeholder=hint, longest=limit, entered=_rename),
    )
    for place, slide in enumerate(items):
        _row(items, place, slide)
    _share()


def _row(items: Sequence[Slide], place: int, slide: Slide) -> None:
    t, said = (
        url_state.translator(),
        story.slide_text(replace(slide, title=""), services.slide_context(), page_elements.localizer()).title,
    )
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key=f"row-{place}"):
        label, limit, change = (
            t("slides-row", number=place + 1),
            slide_links.MAX_TITLE_LENGTH,
            partial(_retitle, items, place),
        )
        box = inputs.text_input("title", label, slide.title, placeholder=said, longest=limit, entered=change)
        inputs.render_inputs(f"control-title-{place}", box)
        for label, moved in ((t("slides-up"), place - 1), (t("slides-down"), place + 1)):
            swapped = partial(_swap, items, place, moved)
            st.button(label, key=f"move-{place}-{moved}", disabled=not 0 <= moved < len(items), on_click=swapped)
        st.button(t("slides-remove"), key=f"remove-{place}", on_click=partial(_remove, items, place))


def _nothing_yet() -> None:
    t = url_state.translator()
    page_elements.notice(t("slides-none"))
    pages = [(t(f"page-{page}"), navigation.page_href(page)) for page in ("gallery", "map", "engagement")]
    st.html(action_links(pages))


def _share() -> None:
    t = url_state.translator()
    st.html(action_links([(t("slides-present"), navigation.page_href("present"))]))
    address = url_state.absolute(navigation.page_href("present"))
    if address:
        st.html(markup.share(page_elements.localizer(), address))


def _keep(items: Sequence[Slide]) -> None:
    url_state.set_slide_views([slide_links.serialize_slide(slide) for slide in items])


def _swap(items: Sequence[Slide], one: int, other: int) -> None:
    moved = list(items)
    moved[one], moved[other] = moved[other], moved[one]
    _keep(moved)


def _remove(items: Sequence[Slide], place: int) -> None:
    _keep([*items[:place], *items[place + 1 :]])


def _retitle(items: Sequence[Slide], place: int, title: str) -> None:
    _keep([*items[:place], replace(items[place], title=" ".join(title.split())), *items[place + 1 :]])


def _rename(said: str) -> None:
    url_state.set_param(url_state.NAME, (" ".join(said.split()),))
