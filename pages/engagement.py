"""The four numbers of the letter with their checks, and the charts of the figures of the time."""

from dashboard.catalogue import query
from dashboard.draw import chartbook
from dashboard.ui import blocks, exhibits, figures, store, url_state

t = url_state.words()
catalogue = store.catalogue()
selection = query.read_figures(url_state.parameters(), store.figure_codes())

blocks.opening(t("page-engagement"), t("engagement-lead", count=len(catalogue.figures)))
exhibits.contents()
blocks.heading(t("claims-title"), anchor="claims")
blocks.prose(t("claims-lead"))
blocks.claims(catalogue.claims)

for part in chartbook.PARTS:
    exhibits.part(part)
exhibits.scripts()

blocks.heading(t("figures-title"), anchor="figures")
blocks.prose(t("figures-lead"))
figures.table(selection)
