"""The checks of the letter's four numbers, the charts and the table of the figures; or one check, or one figure."""

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter
from dashboard.features.figures import figures_table
from dashboard.features.figures import page as figures_page
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context

context, t = current_context(), url_state.translator()
figure, claim = figures_page.figure_from_address(), figures_page.claim_from_address()
selection = query_params.parse_filters(url_state.query_values(), context.figure_codes, FigureFilter).selection

if figure:
    figures_page.single_figure(figure)
elif claim:
    figures_page.single_claim(claim)
else:
    page_elements.page_header(t("page-engagement"), t("engagement-lead", count=len(context.catalogue.figures)))
    if figures_page.is_missing():
        page_elements.notice(t("figures-missing"))
    figures_table.active_filters(selection)
    figures_page.charts_and_claims()
    page_elements.heading(t("figures-title"), anchor="figures")
    page_elements.prose(t("figures-lead"))
    figures_table.table(selection)
