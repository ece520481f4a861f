"""The charts of a view itself: its initiatives by theme, by country and by week, as pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dashboard.catalogue import weeks
from dashboard.catalogue.model import WORLDWIDE, Initiative
from dashboard.catalogue.weeks import InitiativesByStart, Week
from dashboard.charts import svg_renderer
from dashboard.charts.count_chart import count_chart
from dashboard.citations.citation_factory import CitationFactory, CitedView
from dashboard.i18n import filters_text
from dashboard.open_data import exports

SELECTION_CHARTS = ("themes", "countries", "weeks")
"""What initiatives are counted by."""
MOST_COUNTRIES = 12
"""Countries that have a bar of their own, if there are many more."""
Group = tuple[str, int]


def selection_charts(view: CitedView, initiatives: Sequence[Initiative], desk: CitationFactory) -> Mapping[str, bytes]:
    """An SVG document by name for each way in which ``initiatives`` can be counted; without any there is none."""
    known = weeks.initiatives_by_start(initiatives)
    groups = (count_by_theme(initiatives, desk), count_by_country(initiatives, desk), count_by_week(known, desk))
    notes = ("", "", desk.localizer.t("view-chart-dated", count=known.dated))
    return {
        f"selection-{name}": _picture(name, counted, view, desk, note).encode()
        for name, counted, note in zip(SELECTION_CHARTS, groups, notes, strict=True)
        if counted
    }


def count_by_theme(initiatives: Sequence[Initiative], desk: CitationFactory) -> list[Group]:
    """The themes with their initiatives, the most frequent first."""
    found = Counter(item.theme for item in initiatives)
    return [(desk.localizer.term("theme", code), count) for code, count in found.most_common()]


def count_by_country(initiatives: Sequence[Initiative], desk: CitationFactory) -> list[Group]:
    """The countries with their initiatives, the most frequent first; then the rest, if many, and the whole world."""
    counts = Counter(item.country for item in initiatives)
    worldwide = counts.pop(WORLDWIDE, 0)
    found = counts.most_common()
    shown = found if len(found) <= MOST_COUNTRIES + 1 else found[:MOST_COUNTRIES]
    groups = [(desk.localizer.country(code), count) for code, count in shown]
    if rest := found[len(shown) :]:
        groups.append((desk.localizer.t("view-chart-others", count=len(rest)), sum(count for _, count in rest)))
    return [*groups, (desk.localizer.country(WORLDWIDE), worldwide)] if worldwide else groups


def count_by_week(known: InitiativesByStart, desk: CitationFactory) -> list[Group]:
    """Every week from the first start that is known to the day to the last, with what began in it."""
    return [(desk.localizer.week(week), len(known.weeks.get(week, ()))) for week in _from_to(known)]


def _from_to(known: InitiativesByStart) -> Iterator[Week]:
    if known.weeks:
        yield from map(Week, range(min(known.weeks).number, max(known.weeks).number + 1))


def _picture(name: str, groups: Sequence[Group], view: CitedView, desk: CitationFactory, note: str) -> str:
    t, localizer = desk.localizer.t, desk.localizer
    filters = filters_text.describe_filters(
        [pair for pair in view.query if pair[0] != "sort"], localizer, localizer.facet
    )
    found = t("gallery-count", count=view.count, total=view.total)
    title, subtitle = t(f"view-chart-{name}"), localizer.join_list(filter(None, (found, filters, note)))
    told = localizer.join_list(f"{group}{t('colon')}{count}" for group, count in groups)
    words = svg_renderer.ChartCaption(
        title=title,
        subtitle=subtitle,
        source=f"{exports.credit(desk.catalogue.release, t)}. {t('export-note-countries')}",
        address=desk.view(view).permalink,
        language=desk.language,
        description=f"{title}. {subtitle}. {told}.",
    )
    return svg_renderer.standalone_svg(count_chart(groups, desk.language), words)
