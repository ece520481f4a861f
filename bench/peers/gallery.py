"""The gallery in Streamlit's own elements: pills for facets, bordered containers for the 24 cards."""

import streamlit as st

from bench.peers import rows

initiatives = st.cache_data(rows.read)("initiatives")

st.title("Gallery")
wanted = {
    facet: st.pills(facet, list(rows.codes(initiatives, facet)), selection_mode="multi", key=facet)
    for facet in rows.FACETS
}
found = rows.chosen(initiatives, wanted)
st.caption(f"{len(found)} of {len(initiatives)} initiatives")
for row in found[: rows.PAGE]:
    with st.container(border=True):
        st.caption(f"{row['theme']} · {row['start_date'] or 'date unknown'}")
        st.subheader(row["name"], anchor=False)
        st.text(row["actor"])
        st.text(row["summary_en"])
        st.text(rows.outcome(row))
        st.caption(rows.tags(row))
