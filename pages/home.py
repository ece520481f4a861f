"""What this is, the letter's four numbers, how much there is, and where to begin."""

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.features.home import page as home_page
from dashboard.streamlit_adapter import (
    dot_plot_elements,
    html_elements,
    page_elements,
    record_elements,
    search_elements,
    share_bar_elements,
    url_state,
)
from dashboard.streamlit_adapter.served_site import current_context

t = url_state.translator()
catalogue = current_context().catalogue
in_letter = [item for item in catalogue.initiatives if item.in_letter]

page_elements.title(t("home-title"))
with html_elements.together():
    dot_plot_elements.dot_plot(InitiativeFilter(), "home")
    page_elements.lead(t("home-lead", initiatives=len(catalogue.initiatives), figures=len(catalogue.figures)))
    search_elements.on_page()
    page_elements.heading(t("claims-title"))
    page_elements.prose(t("home-claims-lead"))
    record_elements.claims_in_brief()

    page_elements.heading(t("home-size-title"))
    home_page.tiles()

    with html_elements.together(on_screen_only=True):
        page_elements.heading(t("home-ways-title"))
        home_page.entry_points()

    page_elements.heading(t("home-letter-title"))
    page_elements.prose(t("home-letter-lead", count=len(in_letter)))
    record_elements.cards(in_letter)

    with html_elements.together(on_screen_only=True):
        page_elements.heading(t("cite-title"), anchor="cite")
        page_elements.prose(t("cite-lead"))
        share_bar_elements.site()
