"""What this is: the drawing of all, some in a sentence, the search, the map, the letter's numbers, where to begin."""

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.features.home import page as home_page
from dashboard.streamlit_adapter import (
    dot_plot_elements,
    html_elements,
    map_elements,
    page_elements,
    record_elements,
    search_elements,
    share_bar_elements,
    url_state,
)

t = url_state.translator()

page_elements.title(t("home-title"))
with html_elements.together():
    home_page.lead()
    dot_plot_elements.dot_plot(InitiativeFilter(), "home")

    page_elements.heading(t("highlights-title"))
    home_page.highlights()
    search_elements.on_page()

    page_elements.heading(t("home-map-title"))
    map_elements.drawing(InitiativeFilter(), MAP_VIEWS[0])
    home_page.map_notes()

    page_elements.heading(t("home-letter-title"))
    page_elements.prose(t("home-letter-lead"))
    record_elements.claims_in_brief()
    home_page.letter_link()

    with html_elements.together(on_screen_only=True):
        page_elements.heading(t("home-ways-title"))
        home_page.entry_points()

    page_elements.heading(t("home-size-title"))
    home_page.tiles()

    with html_elements.together(on_screen_only=True):
        page_elements.heading(t("cite-title"), anchor="cite")
        page_elements.prose(t("cite-lead"))
        share_bar_elements.site()
