"""The marks of a dot plot as SVG: a link each, named after its initiative; those that are not selected are dimmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from dashboard.cache import MB, cached
from dashboard.charts.dot_plot import BandName, DotBand
from dashboard.charts.dot_plot_drawing import DotPlotDrawing, site_dot_plot
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.urls import Urls

OUTLINES: Mapping[BandName, str] = {"days": "h8v8h-8z", "months": "h12v7h-12z", "undated": "h0"}
"""A mark from its place on, in the sizes of ``dot_plot.SIZE``; a dot is a line without length that has round ends."""
SVG = Markup('<svg viewBox="0 0 {} {}" preserveAspectRatio="none" role="group" aria-label="{}">{}</svg>')
GROUP = Markup('<g data-date="{}" transform="translate({})">{}</g>')
"""Marks of one date, moved to the first of them: marks in different columns are written alike and compress better."""
LINK = Markup("<a ")
MARK = LINK + Markup('href="{}" data-theme="{}"><title>{}</title><path d="M{} {}{}"/></a>')
DIMMED = LINK + Markup('class="ci-dimmed" ')


def selected_mask(drawing: DotPlotDrawing) -> int:
    """Which marks are not dimmed, a bit each in the order of the marks: one key for all selections of the same ones."""
    return sum(1 << place for place, dot in enumerate(drawing.plot.dots) if not drawing.is_dimmed(dot.initiative))


def bands_html(context: SiteContext, drawing: DotPlotDrawing, language: Language) -> Mapping[str, Markup]:
    """The bands of ``drawing`` by name: the marks of its selection as they are, all others dimmed."""
    whole = drawing.selected is None
    bands = _whole_bands(context, language) if whole else _selected_bands(context, language, selected_mask(drawing))
    return {name: Markup(html.decode()) for name, html in bands.items()}


@cached(max_bytes=MB, is_finite=True)
def _whole_bands(context: SiteContext, language: Language) -> Mapping[str, bytes]:
    return _bands(context, language, _marks(context, language))


@cached(max_bytes=MB)
def _selected_bands(context: SiteContext, language: Language, mask: int) -> Mapping[str, bytes]:
    marks = _marks(context, language)
    return _bands(
        context,
        language,
        (mark if mask >> place & 1 else DIMMED + mark[len(LINK) :] for place, mark in enumerate(marks)),
    )


def _bands(context: SiteContext, language: Language, marks: Iterable[Markup]) -> Mapping[str, bytes]:
    """The bands as UTF-8, half as long as the text in memory."""
    plot, localizer, each = site_dot_plot(context), context.localizer(language), iter(marks)
    return {band.name: _band(band, plot.width, each, localizer).encode() for band in plot.bands}


@cached(max_bytes=MB, is_finite=True)
def _marks(context: SiteContext, language: Language) -> tuple[Markup, ...]:
    """The link of every mark in their order, none dimmed."""
    return tuple(
        MARK.format(
            Urls().initiative(dot.initiative.id),
            dot.initiative.theme,
            dot.initiative.name[language],
            dot.x - group.x,
            dot.y,
            OUTLINES[band.name],
        )
        for band in site_dot_plot(context).bands
        for group in band.groups
        for dot in group.dots
    )


def _band(band: DotBand, width: int, marks: Iterator[Markup], localizer: Localizer) -> Markup:
    names: Mapping[BandName, str] = {
        "days": localizer.t("dot-plot-days"),
        "months": localizer.t("dot-plot-months"),
        "undated": localizer.t("dot-plot-no-date"),
    }
    groups = (
        GROUP.format(
            localizer.date(group.start) if group.start else names["undated"],
            group.x,
            Markup().join(next(marks) for _ in group.dots),
        )
        for group in band.groups
    )
    return SVG.format(width, band.height, names[band.name], Markup().join(groups))
