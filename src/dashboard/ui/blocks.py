"""Pieces that several pages show: headings, cards, claims, sources, the footer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from dashboard.catalogue.records import Claim, Initiative
from dashboard.draw import markup
from dashboard.draw.palette import Scheme
from dashboard.publish import twin
from dashboard.text.labels import Labels
from dashboard.ui import citing, navigation, store, url_state


def labels() -> Labels:
    """Words for codes and values in the reader's language."""
    return store.labels(url_state.language())


def scheme() -> Scheme:
    """The reader's colour scheme; light where the browser has not said."""
    return "dark" if st.context.theme.type == "dark" else "light"


def document_language() -> None:
    """Tell browsers, translators and screen readers the language: Streamlit's front end always says English."""
    script = f"<script>document.documentElement.lang = '{url_state.language()}'</script>"
    st.html(script, unsafe_allow_javascript=True)


def opening(title: str, lead: str) -> None:
    """The heading of a page and the one line that says what it shows."""
    st.title(title, anchor=False)
    st.html(Markup('<p class="ci-lead">{}</p>').format(lead))


def hidden_title(title: str) -> None:
    """The heading of a page that shows others in its place."""
    st.html(Markup('<h1 class="ci-hidden">{}</h1>').format(title))


def prose(text: str) -> None:
    """A paragraph of the interface, shown letter by letter."""
    st.html(Markup('<p class="ci-prose">{}</p>').format(text))


def small(text: str) -> None:
    """A remark of the interface."""
    st.html(Markup('<p class="ci-small">{}</p>').format(text))


def tally(text: str, level: Literal[2, 3] = 2) -> None:
    """The small heading of a list: what it holds and how much."""
    st.html(Markup('<h{0} class="ci-tally">{1}</h{0}>').format(level, text))


def notice(text: str) -> None:
    """Something that a reader must know before going on, and what to do about it."""
    st.html(Markup('<p class="ci-notice">{}</p>').format(text))


def heading(text: str, anchor: str = "") -> None:
    """The heading of a part of a page, which an address may name."""
    named = Markup(' id="{}"').format(anchor) if anchor else ""
    st.html(Markup('<h2 class="ci-heading"{}>{}</h2>').format(named, text))


def part(anchor: str, content: Markup) -> None:
    """A part of a page without a heading of its own, which an address may name."""
    st.html(Markup('<div id="{}" class="ci-part">{}</div>').format(anchor, content))


def cards(initiatives: Sequence[Initiative]) -> None:
    """Initiatives as cards that link to their pages and keep the selection."""
    st.html(markup.cards(initiatives, labels(), initiative_address))


def initiative_address(initiative: Initiative) -> str:
    """The page of an initiative, within the current selection."""
    return navigation.to("initiative", ("id", initiative.id), selection=True)


def anchors() -> None:
    """Make the addresses of the page's parts work; to be said once all of them are there."""
    st.html(markup.script("anchor"), unsafe_allow_javascript=True)


def claims(items: Sequence[Claim]) -> None:
    """The letter's numbers with their whole checks."""
    st.html(markup.claims(items, labels(), taking=citing.claim))


def claims_in_brief(items: Sequence[Claim]) -> None:
    """The letter's numbers with verdict and quote, each leading to its whole check."""
    st.html(markup.claims_in_brief(items, labels(), claim_address))


def claim_address(claim: Claim) -> str:
    """Where the whole check of a claim stands."""
    return f"{navigation.to('engagement')}#claim-{claim.id}"


def desk() -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where the filters and where the results of a page go: side by side, or one below the other on a phone."""
    with st.container(key="desk"):
        return st.container(key="side"), st.container(key="results")


def left_out() -> None:
    """One calm line where the address asked for something that does not exist."""
    if not url_state.reading().complete:
        small(url_state.words()("link-left-out"))


def footer() -> None:
    """Source, licence, data version and date, how much there is, the static pages, the accessibility statement."""
    t, known = url_state.words(), store.catalogue()
    links = [
        (t("page-initiatives"), f"{t.language}/{twin.LIST}"),
        (t("page-accessibility"), navigation.to("accessibility")),
    ]
    st.html(markup.footer(labels(), known.release, len(known.initiatives), len(known.figures), links))
