"""What started week by week, against the dates of lockdowns and the count of people told to stay home."""

from functools import partial

from dashboard.catalogue.query_params import serialize_filters
from dashboard.features.watch import page as watch_page
from dashboard.features.watch.week_queries import initiatives_by_start, week_digest
from dashboard.queries import search_initiatives
from dashboard.streamlit_adapter import dot_plot_elements, filter_chips, filter_controls, page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context

context, t = current_context(), url_state.translator()
localizer = page_elements.localizer()
selection = url_state.parsed_filters().selection
selected = search_initiatives(context, selection)
starts, week = initiatives_by_start(context, selection, t.language), watch_page.selected_week()

page_elements.page_header(t("page-watch"), t("watch-lead"))
side, results = page_elements.filter_layout(partial(dot_plot_elements.dot_plot, selection, "watch"))
with side:
    filter_controls.filters(selection, localizer)
with results:
    filter_chips.chips(serialize_filters(selection), localizer, localizer.facet)
    page_elements.unknown_params_notice()
    watch_page.count_summary(starts, len(selected.records))
    watch_page.weekly_chart(week, selection)
    watch_page.week_pager(starts, week)
    watch_page.week_section(week_digest(context, week, selection, t.language), selection)
    page_elements.stack(
        watch_page.undated_section(selection),
        watch_page.newsletter_links(week, selection),
        watch_page.news_links(),
        watch_page.feed_link(),
        watch_page.lockdowns_section(),
    )
