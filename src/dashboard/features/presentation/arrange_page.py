"""The list of a reader's own slides: to add to, to name, to order, to take out, to share and to present."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from dashboard.catalogue import slide_params
from dashboard.catalogue.query_params import QueryParams
from dashboard.components.onward_links import onward_links
from dashboard.components.site_assets import script_element, stylesheet_name
from dashboard.features.presentation import fragments, page
from dashboard.features.presentation.own_slides import (
    COVER_VIEW,
    SLIDE,
    STORY_VIEW,
    TEXT_VIEW,
    OwnSlides,
    serialize_slide,
)
from dashboard.features.presentation.slide_model import Slide, SlideContext, Text
from dashboard.features.presentation.slide_text import slide_text
from dashboard.features.presentation.story import SLIDES
from dashboard.streamlit_adapter import inputs, navigation, own_slides_button, page_elements, url_state
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.inputs import InputSpec
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render

ARRANGE: QueryParams = (("arrange", "1"),)
"""What makes the presentation's address open its list instead."""
MOVE = "move"
"""What the list says when a slide was dragged or moved by a key: from which place to which."""
MAX_DIGITS = 2


def is_arranging() -> bool:
    """Whether the address asks for the list of the slides."""
    return bool(url_state.first_value(ARRANGE[0][0]))


def arrange(own: OwnSlides) -> None:
    """The whole list."""
    t = url_state.translator()
    page_elements.page_header(t("slides-title"), t("slides-lead"))
    if not own.slides:
        _empty_list()
        _additions()
        return
    _name_input(own)
    for place, slide in enumerate(own.slides):
        _row(own.slides, place, slide)
    inputs.button_bridge("press", partial(_move_pressed, own.slides))
    _additions()
    _share()
    _thumbnails(own)


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
    """One slide: how it looks, its words, and what moves it or takes it out."""
    t = url_state.translator()
    views = [slide_params.shown_view(serialize_slide(each)) for each in slides[: place + 1]]
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"row-{place}"):
        thumbnail = render(
            "thumbnail",
            page_elements.localizer(),
            slide=slide,
            place=place,
            sheet=f"./{stylesheet_name()}",
            title=_title(slide),
            is_repeated=views[-1] in views[:-1],
        )
        st.html(thumbnail)
        _word_inputs(slides, place, slide)
        for label, target in ((t("slides-up"), place - 1), (t("slides-down"), place + 1)):
            swap = partial(_move, slides, place, target)
            st.button(label, key=f"move-{place}-{target}", disabled=not 0 <= target < len(slides), on_click=swap)
        st.button(t("slides-remove"), key=f"remove-{place}", on_click=partial(_remove, slides, place))


def _title(slide: Slide) -> str:
    return slide_text(slide, SlideContext.of(current_context()), page_elements.localizer()).title


def _word_inputs(slides: Sequence[Slide], place: int, slide: Slide) -> None:
    """The title of a slide, its text where it is the reader's own, and notes for who speaks."""
    t = url_state.translator()

    def box(name: str, label: str, value: str, hint: str, change: Callable[[str], Slide]) -> InputSpec:
        longest = slide_params.MAX_TITLE_LENGTH if name == "title" else slide_params.MAX_TEXT_LENGTH
        handle = partial(_change, slides, place, change)
        return inputs.text_input(name, label, value, placeholder=hint, max_length=longest, on_change=handle)

    untitled, number = _title(replace(slide, title="")), place + 1
    boxes = [box("title", t("slides-row", number=number), slide.title, untitled, partial(_with_title, slide))]
    if isinstance(slide.content, Text):
        label = t("slides-row-text", number=number)
        boxes.append(box("text", label, slide.content.text, "", partial(_with_text, slide, slide.content)))
    notes = t("slides-row-notes", number=number)
    boxes.append(box("notes", notes, slide.own_notes, t("slides-notes-hint"), partial(_with_notes, slide)))
    inputs.render_inputs(f"control-title-{place}", *boxes)


def _with_title(slide: Slide, text: str) -> Slide:
    return replace(slide, title=slide_params.limit_title(text))


def _with_text(slide: Slide, content: Text, text: str) -> Slide:
    return replace(slide, content=replace(content, text=slide_params.limit_text(text)))


def _with_notes(slide: Slide, text: str) -> Slide:
    return replace(slide, own_notes=slide_params.limit_text(text))


def _empty_list() -> None:
    t = url_state.translator()
    page_elements.notice(t("slides-none"))
    pages = [(t(f"page-{page}"), navigation.page_href(page)) for page in ("gallery", "map", "engagement")]
    st.html(onward_links(pages))


def _additions() -> None:
    """What needs no page of its own: a cover, a text, a slide of the story."""
    t = url_state.translator()
    full = own_slides_button.is_full()
    page_elements.small(t("slides-full") if full else t("slides-additions"))
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="slide-additions"):
        for label, view in ((t("slides-add-cover"), COVER_VIEW), (t("slides-add-text"), TEXT_VIEW)):
            words: QueryParams = (("title", label),)
            add = partial(own_slides_button.add_view, view, words)
            st.button(label, key=f"add-{view}", disabled=full, on_click=add)
        options = [] if full else [(slide.name, _title(slide)) for slide in SLIDES]
        select = inputs.select_input(
            "story", t("slides-add-story"), t("slides-add-story-prompt"), options=options, on_change=_add_story
        )
        inputs.render_inputs("control-story", select)


def _add_story(name: str) -> None:
    own_slides_button.add_view(STORY_VIEW, ((SLIDE, name),))


def _share() -> None:
    t = url_state.translator()
    st.html(onward_links([(t("slides-present"), navigation.page_href("present"))]))
    address = url_state.absolute(navigation.page_href("present"))
    if address:
        st.html(render("copy_link", page_elements.localizer(), address=address))


def _thumbnails(own: OwnSlides) -> None:
    """The slides, out of sight, for the script that puts a small copy of each into its row."""
    language, site = url_state.language(), current_context().public_url(url_state.site_url())
    url = fragments.slides_url(current_context(), language, own, site)
    with st.container(key="thumbnails"):
        st.html(page.slide_styles())
        st.html(fragment_placeholder(url, fragments.SLIDES, language))
        st.html(script_element("arrange"), unsafe_allow_javascript=True)


def _set_slides(slides: Sequence[Slide]) -> None:
    url_state.set_slide_views([serialize_slide(slide) for slide in slides])


def _move_pressed(slides: Sequence[Slide], pressed: str) -> None:
    """What the script of the list says: ``move/2/0``."""
    action, *places = pressed.split("/")
    if action == MOVE and len(places) == len(("from", "to")) and all(map(_is_place, places)):
        _move(slides, *map(int, places))


def _is_place(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS


def _move(slides: Sequence[Slide], place: int, target: int) -> None:
    if max(place, target) < len(slides):
        moved = [*slides[:place], *slides[place + 1 :]]
        moved.insert(target, slides[place])
        _set_slides(moved)


def _remove(slides: Sequence[Slide], place: int) -> None:
    _set_slides([*slides[:place], *slides[place + 1 :]])


def _change(slides: Sequence[Slide], place: int, change: Callable[[str], Slide], text: str) -> None:
    _set_slides([*slides[:place], change(text), *slides[place + 1 :]])


def _rename(name: str) -> None:
    url_state.set_param(url_state.NAME, (slide_params.limit_title(name),))
