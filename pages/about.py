"""What the site is and is not, who publishes it, how its entries were found, and what it stores of readers."""

from dashboard.features.about import page as about_page
from dashboard.streamlit_adapter import page_elements, url_state

t = url_state.translator()

page_elements.page_header(t("page-about"), t("about-lead"))
about_page.contents()
about_page.sections()
