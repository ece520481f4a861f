"""The four numbers of the letter with their checks, and the charts of the figures of the time."""

from dashboard.catalogue import query
from dashboard.ui import blocks, exhibits, figures, store, url_state

t = url_state.words()
selection = query.read_figures(url_state.parameters(), store.figure_codes())

blocks.opening(t("page-engagement"), t("engagement-lead", count=len(store.catalogue().figures)))
exhibits.whole()
blocks.heading(t("figures-title"), anchor="figures")
blocks.prose(t("figures-lead"))
figures.table(selection)
blocks.anchors()
