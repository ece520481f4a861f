"""The growth figures that the letter cites, their check, and the charts of the figures of the time."""

from dashboard.catalogue import query
from dashboard.draw import chartbook
from dashboard.ui import blocks, exhibits, figures, store, url_state

t = url_state.words()
catalogue = store.catalogue()
selection = query.read_figures(url_state.parameters(), store.figure_codes())

blocks.opening(t("page-engagement"), t("engagement-lead", count=len(catalogue.figures)))
exhibits.contents()
blocks.heading(t("engagement-claims-title"), anchor="claims")
blocks.prose(t("engagement-claims-lead"))
blocks.claims([claim for claim in catalogue.claims if claim.figure.series == "letter-growth-claims"])

for part in chartbook.PARTS:
    exhibits.part(part)
exhibits.scripts()

blocks.heading(t("figures-title"), anchor="figures")
blocks.prose(t("figures-lead"))
figures.table(selection)
