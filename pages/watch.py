"""What started week by week, against the dates of lockdowns and the count of people told to stay home."""

from dashboard.catalogue.query import write
from dashboard.ui import blocks, controls, store, url_state, watch

t = url_state.words()
labels = blocks.labels()
selection = url_state.reading().selection
selected = store.select(selection)
known, week = store.starts(selection), watch.chosen()
issue = store.issue(week, selection)

blocks.opening(t("page-watch"), t("watch-lead"))
side, results = blocks.desk()
with side:
    controls.filters(selection, labels)
with results:
    controls.chips(write(selection), labels, labels.facet)
    blocks.left_out()
    watch.tally(known, len(selected.initiatives))
    watch.chart(week, selection)
    watch.turns(known, week)
    watch.issue(issue, selection)
    blocks.together(watch.without_week(known), watch.mailing(week, selection), watch.feed(), watch.lockdowns())
watch.scripts()
