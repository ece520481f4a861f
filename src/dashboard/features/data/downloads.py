"""The files of the open data for readers, and what changed from release to release."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st
from markupsafe import Markup

from dashboard.components.release_notes import release_notes
from dashboard.components.share_actions import Link
from dashboard.languages import LANGUAGES
from dashboard.open_data import data_urls, served_package
from dashboard.open_data.columns import KINDS
from dashboard.open_data.export_links import export_links
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml, render
from dashboard.urls import Urls

FILES = ("initiatives", "figures", "tables", "package", "shapes", "description")
"""Kinds of files in their order."""


def show_release_and_licence() -> None:
    """Place version and day of the release, and its licence."""
    t, release = url_state.translator(), current_context().catalogue.release
    day = page_elements.localizer().date(release.date.isoformat())
    lead = t("data-files-lead", version=release.version, date=day)
    link = Markup('<a href="{}" rel="noopener noreferrer" target="_blank">{}</a>')
    link = link.format(release.licence_url, release.licence)
    st.html(SafeHtml('<p class="ci-prose">{} {}</p>').format(lead, link))


def files() -> None:
    """Every file that programs and spreadsheets may take, with what it holds."""
    t, links = url_state.translator(), _links_by_kind()
    rows = [(t(f"file-{kind}", languages=len(LANGUAGES)), links[kind]) for kind in FILES]
    st.html(render("file_list", page_elements.localizer(), rows=rows))


def show_release_notes() -> None:
    """Place what changed in each release, in one sentence each."""
    st.html(release_notes(current_context().catalogue, page_elements.localizer()))


def corrections_link() -> None:
    """The feed that tells of every corrected record."""
    t = url_state.translator()
    link = SafeHtml('<p class="ci-feed"><a href="{}">{}</a></p>')
    st.html(link.format(Urls().corrections_feed(t.language), t("corrections-feed")))


def _links_by_kind() -> Mapping[str, list[Link]]:
    tables = [data_urls.table(file) for file in served_package.table_names(current_context().package)]
    return {
        **{kind: [*export_links(kind, (), page_elements.localizer())] for kind in KINDS},
        "tables": [_link(table) for table in tables],
        "package": [_link(data_urls.PACKAGE)],
        "shapes": [_link(data_urls.SHAPES)],
        "description": [_link(data_urls.DESCRIPTION)],
    }


def _link(address: str) -> Link:
    """The name of a file and its address, relative as all addresses of pages are."""
    return address.removeprefix(data_urls.ROOT), Urls().file(address)
