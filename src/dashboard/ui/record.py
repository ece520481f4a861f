"""The page of one initiative, and of one that does not exist."""

from __future__ import annotations

import streamlit as st

from dashboard.catalogue.records import Initiative
from dashboard.catalogue.related import neighbours
from dashboard.draw import markup
from dashboard.ui import blocks, citing, navigation, store, url_state


def whole(initiative: Initiative) -> None:
    """Everything that is known about it."""
    st.html(markup.record(initiative, blocks.labels()))
    citing.initiative(initiative)


def steps(initiative: Initiative) -> None:
    """Back to the list, and to the one before and after in the current selection."""
    t = url_state.words()
    selection = url_state.reading().selection
    before, after = neighbours(initiative, store.select(selection).initiatives)
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
