"""What the catalogue holds: how solid it is, where it is thin, what not to do with it, and its files."""

from dashboard.features.data import downloads
from dashboard.features.data import page as data_page
from dashboard.streamlit_adapter import page_elements, url_state

t = url_state.translator()

page_elements.page_header(t("page-data"), t("data-lead"))
data_page.contents()

page_elements.heading(t("data-quality-title"), anchor="quality")
page_elements.prose(t("data-quality-lead"))
data_page.shares()

page_elements.heading(t("data-reliability-title"), anchor="reliability")
page_elements.prose(t("data-reliability-lead"))
data_page.reliability()

page_elements.heading(t("data-themes-title"), anchor="themes")
data_page.low_coverage_rule()
data_page.quality_table("themes")

page_elements.heading(t("data-countries-title"), anchor="countries")
data_page.quality_table("countries")

page_elements.heading(t("data-caveats-title"), anchor="caveats")
data_page.caveats()

page_elements.heading(t("data-files-title"), anchor="files")
downloads.show_release_and_licence()
downloads.files()

page_elements.heading(t("data-changes-title"), anchor="changes")
downloads.show_release_notes()
downloads.corrections_link()
