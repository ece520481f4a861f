"""The dot plot of all initiatives as markup: the marks, the words and bars on the same days, the themes that filter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.charts.confined_points import confined_points
from dashboard.charts.dot_plot import DAY, DotPlot
from dashboard.charts.dot_plot_drawing import DotPlotDrawing, drawing_of
from dashboard.charts.weekly_chart import lockdown_label
from dashboard.components.dot_plot_marks import bands_html
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import SPECS, Language
from dashboard.templates import SafeHtml, render
from dashboard.urls import GALLERY, HOME, Urls

PICTURE, TABLE = "charts/starts.svg", "open-data/initiatives.csv"
"""Where the drawing is a picture, and where its initiatives are a table, below the top of the site."""
LABEL_ROOM = 0.35
"""Share of the width that the words of the day with most starts take where the drawing is narrow."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme of the key, whose link filters by it or no longer does."""

    code: str
    name: str
    count: int
    href: str
    is_selected: bool


@dataclass(frozen=True, slots=True)
class Span:
    """A month below the days: where it begins and how wide it is, in per cent, and its initiatives without a day."""

    name: str
    left: float
    width: float
    count: int


@dataclass(frozen=True, slots=True)
class Peak:
    """The day with most starts in words, at the side of its column where there is room, in per cent from that edge."""

    label: str
    side: str
    share: float


def dot_plot_html(
    context: SiteContext, language: Language, selection: InitiativeFilter, page: str, *, is_low: bool = False
) -> SafeHtml:
    """The dot plot of the site, in which all are dimmed that are not of ``selection``.

    Args:
        context: The site.
        language: The language of the reader.
        selection: What is not dimmed.
        page: The page on which it stands; its themes and days filter there, those of the home page in the gallery.
        is_low: Whether it stands above a list, low and folded.
    """
    localizer, drawing = context.localizer(language), drawing_of(context, language, selection)
    unordered = replace(selection, sort=SORTS[0])
    target = GALLERY if page == HOME else page
    return render(
        "dot_plot",
        localizer,
        drawing=drawing,
        plot=drawing.plot,
        page=target,
        range_href=Urls().page(target, _params(unordered, language)),
        is_low=is_low,
        bands=bands_html(context, drawing, language),
        confined=confined_points(drawing, localizer),
        peak=_peak(drawing, localizer),
        months=[*_months(drawing, localizer)],
        themes=[*_themes(drawing, unordered, target, localizer)],
        others=", ".join(map(localizer.country, drawing.other_countries)),
        lockdown_label=lockdown_label,
        picture=Urls().file(PICTURE, _params(unordered, language)),
        table=Urls().file(TABLE, _params(unordered, language)),
        locale=SPECS[language].locale,
    )


def _params(selection: InitiativeFilter, language: Language) -> QueryParams:
    return (*serialize_filters(selection), ("lang", language))


def _months(drawing: DotPlotDrawing, localizer: Localizer) -> Iterator[Span]:
    plot, counts = drawing.plot, drawing.count_by_start()
    for month in plot.period.months:
        first, last = plot.range_of(month)
        yield Span(localizer.month(month), _percent(first, plot), _percent(last - first, plot), counts[month])


def _peak(drawing: DotPlotDrawing, localizer: Localizer) -> Peak | None:
    """Columns grow towards the day on which most of all began, so the words stand on the other side of theirs."""
    plot, day = drawing.plot, drawing.peak
    if day is None or not plot.period.first <= day <= plot.period.last:
        return None
    label = localizer.t("dot-plot-peak", count=drawing.counts.most, day=localizer.day(day.isoformat()))
    begins, ends = plot.x(day), plot.x(day) + DAY
    if day.isoformat() >= plot.highest_day:
        return Peak(label, "left", _percent(ends, plot))
    has_room = begins > LABEL_ROOM * plot.width
    return Peak(label, "right", _percent(plot.width - begins, plot)) if has_room else Peak(label, "left", 0)


def _themes(drawing: DotPlotDrawing, selection: InitiativeFilter, page: str, localizer: Localizer) -> Iterator[Theme]:
    counts = drawing.count_by_theme()
    selected = selection.facets.get("theme", ())
    for code in localizer.vocabulary.codes("theme"):
        codes = [theme for theme in localizer.vocabulary.codes("theme") if (theme in selected) != (theme == code)]
        href = Urls().page(page, _params(selection.with_facet("theme", *codes), localizer.t.language))
        yield Theme(code, localizer.term("theme", code), counts[code], href, code in selected)


def _percent(units: float, plot: DotPlot) -> float:
    return round(100 * units / plot.width, 2)
