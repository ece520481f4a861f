"""What started week by week, against the dates of lockdowns and the count of people told to stay home."""

from dashboard import services
from dashboard.catalogue.query_params import serialize_filters
from dashboard.features.watch import page as watch_page
from dashboard.streamlit_adapter import filter_controls, page_elements, url_state

t = url_state.translator()
localizer = page_elements.localizer()
selection = url_state.parsed_filters().selection
selected = services.select(selection)
known, week = services.initiatives_by_start(selection), watch_page.selected_week()
issue = services.week_digest(week, selection)

page_elements.page_header(t("page-watch"), t("watch-lead"))
side, results = page_elements.filter_layout()
with side:
    filter_controls.filters(selection, localizer)
with results:
    filter_controls.chips(serialize_filters(selection), localizer, localizer.facet)
    page_elements.unknown_params_notice()
    watch_page.count_summary(known, len(selected.records))
    watch_page.chart(week, selection)
    watch_page.week_pager(known, week)
    watch_page.week_section(issue, selection)
    page_elements.stack(
        watch_page.undated_section(known),
        watch_page.newsletter_links(week, selection),
        watch_page.feed(),
        watch_page.lockdowns(),
    )
watch_page.scripts()
