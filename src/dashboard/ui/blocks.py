"""Pieces that several pages show: headings, cards, claims, sources, the footer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import streamlit as st
from markupsafe import Markup, escape
from streamlit.delta_generator import DeltaGenerator

from dashboard.catalogue.records import Claim, Initiative
from dashboard.draw import markup
from dashboard.draw.palette import Scheme
from dashboard.text.labels import Labels
from dashboard.ui import navigation, store, url_state


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


def cards(initiatives: Sequence[Initiative]) -> None:
    """Initiatives as cards that link to their pages and keep the selection."""
    st.html(markup.cards(initiatives, labels(), initiative_address))


def initiative_address(initiative: Initiative) -> str:
    """The page of an initiative, within the current selection."""
    return navigation.to("initiative", ("id", initiative.id), selection=True)


def claims(items: Sequence[Claim]) -> None:
    """The letter's numbers with their checks."""
    st.html(markup.claims(items, labels()))


def desk() -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where the filters and where the results of a page go: side by side, or one below the other on a phone."""
    with st.container(key="desk"):
        return st.container(key="side"), st.container(key="results")


def left_out() -> None:
    """One calm line where the address asked for something that does not exist."""
    if not url_state.reading().complete:
        small(url_state.words()("link-left-out"))


def footer() -> None:
    """Source, licence, data version and date, how much there is, and the way to the accessibility statement."""
    t, known = url_state.words(), store.catalogue()
    version = t("footer-version", version=known.release.version, date=labels().date(known.release.date.isoformat()))
    size = t("footer-size", initiatives=len(known.initiatives), figures=len(known.figures))
    lines = (t("footer-source"), t("footer-licence"), f"{version} {size}")
    link = Markup('<a href="{}" target="_self">{}</a>').format(navigation.to("accessibility"), t("page-accessibility"))
    paragraphs = Markup("").join(_paragraph(line) for line in (*lines, link))
    st.html(Markup('<footer class="ci-footer">{}</footer>').format(paragraphs))


def _paragraph(text: str) -> Markup:
    return Markup("<p>{}</p>").format(escape(text))
