"""One initiative in Streamlit's own elements: its texts, its sources, its fields, what is related to it."""

import streamlit as st

from bench.peers import rows

IDENTIFIER = "creustel-lockdown-film-dubs"
FIELDS = ("actor_kind", "followers", "country", "start_date", "format", "platforms", "in_letter", "confidence", "id")
RELATED = 6
read = st.cache_data(rows.read)
initiatives = read("initiatives")
item = next(row for row in initiatives if row["id"] == IDENTIFIER)

st.button("Previous")
st.button("Next")
st.title(item["name_en"])
st.text(item["actor_en"])
st.text(item["summary_en"])
st.metric("Outcome", rows.outcome(item))
st.subheader("Sources")
for source in read("initiative_sources"):
    if source["initiative_id"] == IDENTIFIER:
        st.markdown(f"[{source['title']}]({source['url']}), {source['publisher']}, {source['published']}")
st.table({field: item[field] for field in FIELDS})
st.subheader("Related")
for row in [row for row in initiatives if row["theme"] == item["theme"] and row is not item][:RELATED]:
    st.link_button(row["name_en"], f"https://site.example/initiative?id={row['id']}")
