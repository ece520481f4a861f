"""How far the site can be used by everyone: what was tested, how, and what falls short."""

from dashboard.features.accessibility import page as accessibility_page
from dashboard.streamlit_adapter import page_elements, url_state

t = url_state.translator()

page_elements.page_header(t("page-accessibility"), t("accessibility-lead"))
page_elements.small(accessibility_page.date_text())

for part in accessibility_page.SECTIONS:
    page_elements.heading(t(f"accessibility-{part}-title"))
    page_elements.prose(t(f"accessibility-{part}-lead"))
    accessibility_page.section_points(part)
accessibility_page.contact()
