"""The page of one initiative, and of one that does not exist."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.related_initiatives import neighbours, related
from dashboard.components import pager
from dashboard.components.share_actions import Link
from dashboard.context import SiteContext
from dashboard.features.initiative.embed import initiative_embed
from dashboard.features.initiative.record import record
from dashboard.languages import Language
from dashboard.queries import search_initiatives
from dashboard.streamlit_adapter import (
    html_elements,
    navigation,
    own_slides_button,
    page_elements,
    record_elements,
    share_bar_elements,
    url_state,
)
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import INITIATIVE

Neighbours = tuple[Initiative | None, Initiative | None]


def initiative_from_address() -> Initiative | None:
    """The initiative that the address names; None if there is none of that identifier."""
    return current_context().catalogue.initiative(url_state.first_value("id"))


def record_pager(initiative: Initiative) -> None:
    """Back to the list, and to the one before and after in the current selection."""
    t, found = url_state.translator(), url_state.found_by()
    selection = InitiativeFilter(q=found) if found else url_state.parsed_filters().selection
    before, after = _neighbours(current_context(), initiative.id, selection, t.language)
    back_text = t("back-to-selection") if selection.active_count else t("back-to-gallery")
    back = navigation.back_to_search() or (back_text, navigation.page_href("gallery", selection=True))
    st.html(pager.record_pager(page_elements.localizer(), back=back, before=_link(before), after=_link(after)))


def full_record(initiative: Initiative) -> None:
    """Everything that is known about it."""
    context, language = current_context(), url_state.language()
    st.html(_record_html(context, initiative.id, language))
    own_slides_button.add_button("initiative", INITIATIVE, (("id", initiative.id),))
    share_bar_elements.initiative(initiative, initiative_embed(context, initiative.id, language))


def related_records(initiative: Initiative) -> None:
    """What is related to it, where anything is: a way on, which paper has no use for."""
    initiatives = _related(current_context(), initiative.id)
    if initiatives:
        with html_elements.together(on_screen_only=True):
            page_elements.heading(url_state.translator()("related-title"))
            record_elements.cards(initiatives)


def not_found() -> None:
    """No such initiative: say so, and show the way back."""
    t = url_state.translator()
    page_elements.page_header(t("unknown-title"), t("unknown-lead"))
    back = (t("back-to-gallery"), navigation.page_href("gallery"))
    st.html(pager.record_pager(page_elements.localizer(), back=back))


def _link(initiative: Initiative | None) -> Link | None:
    if initiative is None:
        return None
    return initiative.name[url_state.language()], record_elements.initiative_address(initiative)


def _references_size(records: Sequence[Initiative | None]) -> int:
    """The bytes of references: the records themselves belong to the catalogue."""
    return 8 * len(records)


@cached(max_bytes=10 * MB, is_finite=True)
def _record_html(context: SiteContext, identifier: str, language: Language) -> Markup:
    return record(_initiative(context, identifier), context.localizer(language))


@cached(max_bytes=500 * KB, size_of=_references_size, is_finite=True)
def _related(context: SiteContext, identifier: str) -> Sequence[Initiative]:
    return related(_initiative(context, identifier), context.catalogue.initiatives)


@cached(max_bytes=500 * KB, size_of=_references_size)
def _neighbours(context: SiteContext, identifier: str, selection: InitiativeFilter, language: Language) -> Neighbours:
    ordered = search_initiatives(context, selection, language).records
    return neighbours(_initiative(context, identifier), ordered)


def _initiative(context: SiteContext, identifier: str) -> Initiative:
    initiative = context.catalogue.initiative(identifier)
    assert initiative is not None, identifier
    return initiative
