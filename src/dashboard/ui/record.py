"""The page of one initiative, and of one that does not exist."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.catalogue.related import neighbours, related
from dashboard.catalogue.selection import Selection
from dashboard.catalogue.vocabulary import Language
from dashboard.draw import markup
from dashboard.ui import blocks, citing, navigation, store, url_state


def whole(initiative: Initiative) -> None:
    """Everything that is known about it."""
    st.html(store.made(_whole, initiative.id, url_state.language()))
    citing.initiative(initiative)


def others(initiative: Initiative) -> None:
    """What is related to it, where anything is."""
    shown = store.made(_related, initiative.id)
    if shown:
        blocks.heading(url_state.words()("related-title"))
        blocks.cards(shown)


def steps(initiative: Initiative) -> None:
    """Back to the list, and to the one before and after in the current selection."""
    t = url_state.words()
    selection = url_state.reading().selection
    before, after = store.made(_neighbours, initiative.id, selection)
    st.html(
        markup.steps(
            blocks.labels(),
            back=(
                t("back-to-selection") if selection.active else t("back-to-gallery"),
                navigation.to("gallery", selection=True),
            ),
            before=(before.name, blocks.initiative_address(before)) if before else None,
            after=(after.name, blocks.initiative_address(after)) if after else None,
        )
    )


def unknown() -> None:
    """No such initiative: say so, and show the way back."""
    t = url_state.words()
    blocks.opening(t("unknown-title"), t("unknown-lead"))
    st.html(
        markup.steps(blocks.labels(), back=(t("back-to-gallery"), navigation.to("gallery")), before=None, after=None)
    )


def _whole(id_: str, language: Language) -> Markup:
    return markup.record(_known(id_), store.labels(language))


def _related(id_: str) -> Sequence[Initiative]:
    return related(_known(id_), store.catalogue().initiatives)


def _neighbours(id_: str, selection: Selection) -> tuple[Initiative | None, Initiative | None]:
    return neighbours(_known(id_), store.select(selection).initiatives)


def _known(id_: str) -> Initiative:
    found = store.catalogue().initiative(id_)
    assert found is not None
    return found
