"""What this is, the letter's four numbers, how much there is, and where to begin."""

from dashboard.ui import blocks, citing, front, store, url_state

t = url_state.words()
catalogue = store.catalogue()
mentioned = [item for item in catalogue.initiatives if item.in_letter]

blocks.opening(t("home-title"), t("home-lead", initiatives=len(catalogue.initiatives), figures=len(catalogue.figures)))
blocks.heading(t("claims-title"))
blocks.prose(t("home-claims-lead"))
blocks.claims_in_brief()

blocks.heading(t("home-size-title"))
front.tiles()

blocks.heading(t("home-ways-title"))
front.ways()

blocks.heading(t("home-letter-title"))
blocks.prose(t("home-letter-lead", count=len(mentioned)))
blocks.cards(mentioned)

blocks.heading(t("cite-title"), anchor="cite")
blocks.prose(t("cite-lead"))
citing.site()
blocks.anchors()
