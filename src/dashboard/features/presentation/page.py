"""A presentation: every slide stands in the page from the start, and a script shows one of them.

So going on needs no server, and a presentation goes on where there is no network at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import streamlit as st
from markupsafe import Markup

from dashboard import package_files
from dashboard.components.language_link import LanguageLink
from dashboard.components.share_actions import Link
from dashboard.components.site_assets import script_element
from dashboard.features.presentation import fragments, speaker
from dashboard.features.presentation.own_slides import OwnSlides, read_own_slides
from dashboard.features.presentation.slide_model import Slide
from dashboard.i18n.localizer import Localizer
from dashboard.languages import other_languages
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.streamlit_adapter.document_run import document_page
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml, render, render_wordless
from dashboard.urls import Urls

MAX_DIGITS = 3
"""Digits of the number of a slide."""


def own_slides() -> OwnSlides:
    """The reader's own slides, as the address says."""
    return read_own_slides(current_context(), url_state.slide_views(), url_state.first_value(url_state.NAME))


def slide_show(slides: Sequence[Slide], own: OwnSlides, links: Sequence[Link]) -> None:
    """Place the slides and the bar of buttons below them.

    Args:
        slides: The slides, in their order.
        own: The reader's own slides, of which ``slides`` are made; empty for the story.
        links: Links at the end of the bar.
    """
    localizer, site = page_elements.localizer(), current_context().public_url(url_state.site_url())
    url = fragments.slides_url(current_context(), localizer.t.language, own, site)
    st.html(slide_styles())
    if document_page():
        st.html(_opening_style(slides, url_state.first_value("slide")))
    with st.container(key="stage"):
        link_params = (("lang", localizer.t.language), *own.params)
        st.html(fragment_placeholder(url, fragments.SLIDES, localizer.t.language, link_params=link_params))
        bar = _bar(slides, own, localizer, links, is_coded=bool(site))
        commands = render("commands", localizer, coded=bool(site))
        scripts = Markup().join(map(script_element, ("slide_fit", "slide_steps", "slides", "stage")))
        st.html(bar + commands + scripts, unsafe_allow_javascript=True)


def pptx_url(own: OwnSlides) -> str:
    """The address of the slides that are shown as a PowerPoint file, relative to the site."""
    return Urls().file("present.pptx", (("lang", url_state.language()), *own.params))


@cache
def slide_styles() -> Markup:
    """What only slides need. It comes with them: what it asks of the whole document would slow other pages down."""
    return SafeHtml(f"<style>{speaker.slide_styles()}{package_files.read_text('stage.css')}</style>")


def _opening_style(slides: Sequence[Slide], number: str) -> Markup:
    """Shows the slide of that number before the script does, as the script shows it."""
    wanted = int(number) if number.isascii() and number.isdecimal() and len(number) <= MAX_DIGITS else 1
    name = slides[min(max(wanted, 1), len(slides)) - 1].name
    return render_wordless("opening_slide", name=name)


def _bar(
    slides: Sequence[Slide], own: OwnSlides, localizer: Localizer, links: Sequence[Link], *, is_coded: bool
) -> Markup:
    """The buttons below the slides; ``is_coded`` says whether there is an address to show as a QR code."""
    return render(
        "slides_bar",
        localizer,
        names=[slide.name for slide in slides],
        coded=is_coded,
        languages=_other_languages(localizer),
        links=links,
        speaker=speaker.speaker_url(localizer.t.language, own),
        channel=speaker.channel_name(own),
    )


def _other_languages(localizer: Localizer) -> list[LanguageLink]:
    pairs = [(name, value) for name, values in url_state.query_values().items() for value in values]
    params = [pair for pair in pairs if pair[0] != url_state.LANGUAGE]
    return [
        LanguageLink(other, Urls().page("present", (*params, (url_state.LANGUAGE, other))))
        for other in other_languages(localizer.t.language)
    ]
