"""What started week by week, against the dates of lockdowns and the count of people told to stay home."""

from dashboard import services
from dashboard.catalogue.query_params import write
from dashboard.features.watch import page as watch_page
from dashboard.streamlit_adapter import filter_controls, page_elements, url_state

t = url_state.words()
labels = page_elements.labels()
selection = url_state.reading().selection
selected = services.select(selection)
known, week = services.starts(selection), watch_page.chosen()
issue = services.issue(week, selection)

page_elements.opening(t("page-watch"), t("watch-lead"))
side, results = page_elements.desk()
with side:
    filter_controls.filters(selection, labels)
with results:
    filter_controls.chips(write(selection), labels, labels.facet)
    page_elements.left_out()
    watch_page.tally(known, len(selected.initiatives))
    watch_page.chart(week, selection)
    watch_page.turns(known, week)
    watch_page.issue(issue, selection)
    page_elements.together(
        watch_page.without_week(known), watch_page.mailing(week, selection), watch_page.feed(), watch_page.lockdowns()
    )
watch_page.scripts()
