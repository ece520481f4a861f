"""The page of one initiative, and of one that does not exist."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.related import neighbours, related
from dashboard.catalogue.vocabulary import Language
from dashboard.components import pager
from dashboard.features.initiative.record import record
from dashboard.streamlit_adapter import navigation, page_elements, share_bar, url_state


def full_record(initiative: Initiative) -> None:
    """Everything that is known about it."""
    st.html(services.cached(_whole, initiative.id, url_state.language()))
    share_bar.initiative(initiative, services.embedded_record(initiative.id, url_state.language()))


def related_records(initiative: Initiative) -> None:
    """What is related to it, where anything is."""
    shown = services.cached(_related, initiative.id)
    if shown:
        page_elements.heading(url_state.translator()("related-title"))
        page_elements.cards(shown)


def record_pager(initiative: Initiative) -> None:
    """Back to the list, and to the one before and after in the current selection."""
    t = url_state.translator()
    selection = url_state.parsed_filters().selection
    before, after = services.cached(_neighbours, initiative.id, selection)
    st.html(
        pager.record_pager(
            page_elements.localizer(),
            back=(
                t("back-to-selection") if selection.active_count else t("back-to-gallery"),
                navigation.page_href("gallery", selection=True),
            ),
            before=(before.name, page_elements.initiative_address(before)) if before else None,
            after=(after.name, page_elements.initiative_address(after)) if after else None,
        )
    )


def not_found() -> None:
    """No such initiative: say so, and show the way back."""
    t = url_state.translator()
    page_elements.page_header(t("unknown-title"), t("unknown-lead"))
    st.html(
        pager.record_pager(
            page_elements.localizer(),
            back=(t("back-to-gallery"), navigation.page_href("gallery")),
            before=None,
            after=None,
        )
    )


def _whole(id_: str, language: Language) -> Markup:
    return record(_known(id_), services.localizer(language))


def _related(id_: str) -> Sequence[Initiative]:
    return related(_known(id_), services.catalogue().initiatives)


def _neighbours(id_: str, selection: InitiativeFilter) -> tuple[Initiative | None, Initiative | None]:
    return neighbours(_known(id_), services.select(selection).records)


def _known(id_: str) -> Initiative:
    found = services.catalogue().initiative(id_)
    assert found is not None
    return found
