"""The filters of the peers' pages in Streamlit's own elements: pills for facets."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from bench.peers import rows


def selected(initiatives: Sequence[rows.Cells]) -> list[rows.Cells]:
    """Show the facets; the initiatives that their codes select."""
    wanted = {
        facet: st.pills(facet, list(rows.codes(initiatives, facet)), selection_mode="multi", key=facet)
        for facet in rows.FACETS
    }
    matches = rows.select(initiatives, wanted)
    st.caption(f"{len(matches)} of {len(initiatives)} initiatives")
    return matches


def card(row: rows.Cells) -> None:
    """One initiative in a bordered container."""
    with st.container(border=True):
        st.caption(f"{row['theme']} · {row['start_date'] or 'date unknown'}")
        st.subheader(row["name_en"], anchor=False)
        st.text(row["actor_en"])
        st.text(row["summary_en"])
        st.text(rows.outcome(row))
        st.caption(rows.tags(row))
