"""The charts of a view itself: its initiatives by theme, by country and by week, as SVG files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dashboard.catalogue import weeks
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.records import WORLDWIDE, Initiative
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.weeks import InitiativesByStart, Week
from dashboard.charts import svg_renderer
from dashboard.charts.count_chart import count_chart
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.cited_view import CitedView
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.open_data.export_metadata import credit

SELECTION_CHARTS = ("themes", "countries", "weeks")
"""What initiatives are counted by."""
Group = tuple[str, int]
"""A label and how many initiatives it counts."""


def selection_charts(
    view: CitedView, initiatives: Sequence[Initiative], citations: CitationFactory
) -> Mapping[str, bytes]:
    """An SVG document by name for each way in which ``initiatives`` can be counted; none of a single group."""
    localizer = citations.localizer
    by_start = weeks.initiatives_by_start(initiatives)
    counts = (
        count_by_theme(initiatives, localizer),
        count_by_country(initiatives, localizer),
        count_by_week(by_start, localizer),
    )
    inferred = localizer.t("view-chart-inferred", count=count_inferred(initiatives))
    notes = ("", inferred, localizer.t("view-chart-dated", count=by_start.dated))
    return {
        f"selection-{name}": _chart_svg(name, groups, view, citations, note).encode()
        for name, groups, note in zip(SELECTION_CHARTS, counts, notes, strict=True)
        if len(groups) > 1
    }


def count_by_theme(initiatives: Sequence[Initiative], localizer: Localizer) -> list[Group]:
    """The themes with their initiatives, the most frequent first."""
    counts = Counter(item.theme for item in initiatives)
    return [(localizer.term("theme", code), count) for code, count in counts.most_common()]


def count_by_country(initiatives: Sequence[Initiative], localizer: Localizer) -> list[Group]:
    """Every country with its initiatives, by name: countries are not to be ranked; then the whole world."""
    counts = Counter(item.country for item in initiatives)
    worldwide = counts.pop(WORLDWIDE, 0)
    groups = [(localizer.country(code), count) for code, count in counts.items()]
    groups.sort(key=lambda group: fold_text(group[0]))
    return [*groups, (localizer.country(WORLDWIDE), worldwide)] if worldwide else groups


def count_by_week(by_start: InitiativesByStart, localizer: Localizer) -> list[Group]:
    """Every week from the first start that is known to the day to the last, with what began in it."""
    return [(localizer.week(week), len(by_start.weeks.get(week, ()))) for week in _all_weeks(by_start)]


def _all_weeks(by_start: InitiativesByStart) -> Iterator[Week]:
    if by_start.weeks:
        yield from map(Week, range(min(by_start.weeks).number, max(by_start.weeks).number + 1))


def _chart_svg(name: str, groups: Sequence[Group], view: CitedView, citations: CitationFactory, note: str) -> str:
    localizer, t = citations.localizer, citations.localizer.t
    pairs = [pair for pair in view.query if pair[0] != "sort"]
    filters = filters_text.describe_filters(pairs, localizer, localizer.facet)
    records = t("gallery-count", count=view.count, total=view.total)
    title, subtitle = t(f"view-chart-{name}"), localizer.join_list(filter(None, (records, filters, note)))
    values = localizer.join_list(f"{group}{t('colon')}{count}" for group, count in groups)
    caption = svg_renderer.ChartCaption(
        title=title,
        subtitle=subtitle,
        source=t("chart-image-source", issuers=credit(citations.catalogue.release, t)),
        address=citations.view_citation(view).permalink,
        language=citations.language,
        description=f"{title}. {subtitle}. {values}.",
        notes=tuple(
            filter(None, (filters_text.describe_uncertain_dates(view.dates, localizer), t("export-note-countries")))
        ),
    )
    return svg_renderer.standalone_svg(count_chart(groups, citations.language), caption)
