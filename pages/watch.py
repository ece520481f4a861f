"""What started week by week, against the dates of lockdowns and the count of people told to stay home."""

from dashboard.catalogue.query import write
from dashboard.catalogue.weeks import starts
from dashboard.ui import blocks, controls, store, url_state, watch

t = url_state.words()
labels = blocks.labels()
selection = url_state.reading().selection
selected = store.select(selection)
known, week = starts(selected.initiatives), watch.chosen()
issue = store.issue(week, known)

blocks.opening(t("page-watch"), t("watch-lead"))
side, results = blocks.desk()
with side:
    controls.filters(selection, labels)
with results:
    controls.chips(write(selection), labels, labels.facet)
    blocks.left_out()
    watch.tally(known, len(selected.initiatives))
    watch.chart(known, week, selection)
    watch.turns(known, week)
    watch.issue(issue, selection)
    watch.without_week(known)
    watch.mailing(issue, selection)
    watch.lockdowns()
watch.scripts()
