"""The charts of a view itself: its initiatives by theme, by country and by week, as pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dashboard.catalogue import weeks
from dashboard.catalogue.model import WORLDWIDE, Initiative
from dashboard.catalogue.weeks import Starts, Week
from dashboard.charts import count_bars, svg_renderer
from dashboard.citations.citation_factory import Desk, View
from dashboard.i18n import filters_text
from dashboard.open_data import exports

VIEW_CHARTS = ("themes", "countries", "weeks")
"""What initiatives are counted by."""
MOST_COUNTRIES = 12
"""Countries that have a bar of their own, if there are many more."""
Group = tuple[str, int]


def view_charts(view: View, initiatives: Sequence[Initiative], desk: Desk) -> Mapping[str, bytes]:
    """An SVG document by name for each way in which ``initiatives`` can be counted; without any there is none."""
    known = weeks.starts(initiatives)
    groups = (by_theme(initiatives, desk), by_country(initiatives, desk), by_week(known, desk))
    notes = ("", "", desk.labels.t("view-chart-dated", count=known.dated))
    return {
        f"selection-{name}": _picture(name, counted, view, desk, note).encode()
        for name, counted, note in zip(VIEW_CHARTS, groups, notes, strict=True)
        if counted
    }


def by_theme(initiatives: Sequence[Initiative], desk: Desk) -> list[Group]:
    """The themes with their initiatives, the most frequent first."""
    found = Counter(item.theme for item in initiatives)
    return [(desk.labels.term("theme", code), count) for code, count in found.most_common()]


def by_country(initiatives: Sequence[Initiative], desk: Desk) -> list[Group]:
    """The countries with their initiatives, the most frequent first; then the rest, if many, and the whole world."""
    counts = Counter(item.country for item in initiatives)
    worldwide = counts.pop(WORLDWIDE, 0)
    found = counts.most_common()
    shown = found if len(found) <= MOST_COUNTRIES + 1 else found[:MOST_COUNTRIES]
    groups = [(desk.labels.country(code), count) for code, count in shown]
    if rest := found[len(shown) :]:
        groups.append((desk.labels.t("view-chart-others", count=len(rest)), sum(count for _, count in rest)))
    return [*groups, (desk.labels.country(WORLDWIDE), worldwide)] if worldwide else groups


def by_week(known: Starts, desk: Desk) -> list[Group]:
    """Every week from the first start that is known to the day to the last, with what began in it."""
    return [(desk.labels.week(week), len(known.weeks.get(week, ()))) for week in _from_to(known)]


def _from_to(known: Starts) -> Iterator[Week]:
    if known.weeks:
        yield from map(Week, range(min(known.weeks).number, max(known.weeks).number + 1))


def _picture(name: str, groups: Sequence[Group], view: View, desk: Desk, note: str) -> str:
    t, labels = desk.labels.t, desk.labels
    filters = filters_text.told([pair for pair in view.query if pair[0] != "sort"], labels, labels.facet)
    found = t("gallery-count", count=view.count, total=view.total)
    title, subtitle = t(f"view-chart-{name}"), labels.joined(filter(None, (found, filters, note)))
    told = labels.joined(f"{group}{t('colon')}{count}" for group, count in groups)
    words = svg_renderer.Words(
        title=title,
        subtitle=subtitle,
        source=f"{exports.credit(desk.catalogue.release, t)}. {t('export-note-countries')}",
        address=desk.view(view).permalink,
        language=desk.language,
        description=f"{title}. {subtitle}. {told}.",
    )
    return svg_renderer.svg(count_bars.tallied(groups, desk.language), words)
