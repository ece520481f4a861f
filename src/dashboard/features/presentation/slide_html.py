"""The slides of a presentation as markup: the same for all readers of a language, so browsers fetch it by an address.

A map is drawn in the page itself. Its slide stands between runs of others, and each run is one part of a parcel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import Pairs
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import Chart
from dashboard.charts.display_list import Plot, plot
from dashboard.components import markup, qr
from dashboard.features.presentation import story
from dashboard.features.presentation.story import (
    Cards,
    Charts,
    Claims,
    Counts,
    Map,
    Material,
    Slide,
    Themes,
    Tiles,
    Told,
)
from dashboard.i18n.localizer import Labels

ROOM = 590
"""Pixels of a slide, which is 1920 by 1080 and then scaled to the screen, that are left for a chart or a map."""
WIDTH, GAP = 1760, 64
"""Pixels from side to side, and between two charts or the columns of one."""
FACTORS = (2.2, 2, 1.8, 1.6, 1.4, 1.2, 1)
"""How many times as large as on a page a chart may become; the largest that fits is taken."""
LEGIBLE = 1.6
"""The factor from which a hall can read a chart; one that would be smaller stands in two columns."""
TIMELINE = 320
"""Pixels that a timeline needs at its size on a page, so that no value lies on its axis."""
LETTER = 7.3
"""Width in pixels of a letter of a label, at its size on a page, with some to spare."""


@dataclass(frozen=True, slots=True)
class Staging:
    """For whom slides are made. ``title`` is what a reader calls their own, if they do.

    ``carried`` is what links take along; ``address`` gives the absolute address of a slide's live view, "" where nobody
    knows where the site is.
    """

    material: Material
    labels: Labels
    title: str
    carried: Pairs
    address: Callable[[Slide], str]


def runs(slides: Sequence[Slide]) -> list[tuple[Slide, ...]]:
    """``slides`` in their order, those without a map together, every map by itself."""
    runs: list[tuple[Slide, ...]] = []
    for is_map, group in groupby(slides, lambda slide: isinstance(slide.content, Map)):
        members = tuple(group)
        runs += [(slide,) for slide in members] if is_map else [members]
    return runs


def parts(slides: Sequence[Slide], staging: Staging) -> dict[str, str]:
    """The markup of every run without a map by the name of its first slide, and what is above and below a map."""
    made: dict[str, str] = {}
    for run in runs(slides):
        [first, *_] = run
        if isinstance(first.content, Map):
            made |= {head(first): _head(first, staging), foot(first): _foot(first, staging)}
        else:
            made[first.name] = Markup().join(_slide(slide, staging) for slide in run)
    return made


def head(slide: Slide) -> str:
    """The name of the part above the map of ``slide``."""
    return f"{slide.name}-head"


def foot(slide: Slide) -> str:
    """The name of the part below the map of ``slide``."""
    return f"{slide.name}-foot"


def _head(slide: Slide, staging: Staging) -> Markup:
    """The finding of ``slide`` and what to take away."""
    return markup.slide_head(slide, story.told(slide, staging.material, staging.labels), staging.labels)


def _foot(slide: Slide, staging: Staging) -> Markup:
    """Where ``slide`` comes from, what its speaker may add, and the code of its live view."""
    told, address = story.told(slide, staging.material, staging.labels), staging.address(slide)
    code = qr.code(address) if address else ""
    return markup.slide_foot(told, staging.labels, source=_source(slide, staging), address=address, code=code)


def _slide(slide: Slide, staging: Staging) -> Markup:
    told = story.told(slide, staging.material, staging.labels)
    body = _DRAWN[type(slide.content)](slide, told, staging)
    return markup.slide(slide, _head(slide, staging), body, _foot(slide, staging))


def _source(slide: Slide, staging: Staging) -> str:
    """Who published what a slide shows, and in which version of the data it stands."""
    labels, title = staging.labels, staging.title
    shown = story.figures(slide, staging.material)
    issuers = dict.fromkeys(figure.issuer[labels.t.language] for figure in shown)
    release = staging.material.catalogue.release
    version = labels.t("footer-version", version=release.version, date=labels.date(release.date.isoformat()))
    source = labels.t("chart-image-source", issuers=", ".join([*issuers, labels.t("site")]))
    return f"{f'{title}. ' if title else ''}{source}. {version} {labels.t('present-licence')}"


def _tiles(slide: Slide, _told: Told, staging: Staging) -> Markup:
    assert isinstance(slide.content, Tiles | Counts)
    return markup.tiles(staging.labels, story.tiles(slide, slide.content, staging.material, staging.labels))


def _claims(slide: Slide, _told: Told, staging: Staging) -> Markup:
    assert isinstance(slide.content, Claims)
    return markup.slide_claims(story.claims(slide.content, staging.material.catalogue), staging.labels)


def _cards(slide: Slide, _told: Told, staging: Staging) -> Markup:
    assert isinstance(slide.content, Cards)
    shown = staging.material.selected(slide).initiatives[: slide.content.limit]
    return markup.cards(shown, staging.labels, _href(slide, staging))


def _themes(slide: Slide, _told: Told, staging: Staging) -> Markup:
    assert isinstance(slide.content, Themes)
    material, limit = staging.material, slide.content.limit
    items = [
        (code, count, material.theme(slide, code)[:limit]) for code, count in story.themes(slide, material).items()
    ]
    return markup.slide_themes(items, staging.labels, _href(slide, staging))


def _href(slide: Slide, staging: Staging) -> Callable[[Initiative], str]:
    return lambda item: f"initiative?{urlencode((('id', item.id), *slide.pairs, *staging.carried))}"


def _charts(slide: Slide, told: Told, staging: Staging) -> Markup:
    assert isinstance(slide.content, Charts)
    shown = story.charts(slide.content)
    drawn = _enlarged(shown, staging)
    charts = (_chart(chart, plots, told, staging) for chart, plots in zip(shown, drawn, strict=True))
    return Markup('<div class="ci-slide-charts">{}</div>').format(Markup().join(charts))


def _enlarged(shown: Sequence[Chart], staging: Staging) -> list[tuple[Plot, ...]]:
    """Charts side by side, all as many times larger as the highest of them has room for, or a single one in columns."""
    width = (WIDTH - GAP * (len(shown) - 1)) / len(shown)
    factor, plots = _fitting(shown, width, 1, staging)
    [first, *others] = shown
    if factor < LEGIBLE and not others and first.kind != "timeline":
        factor, plots = _fitting(shown, (width - GAP) / 2, 2, staging)
    return [tuple(part.scaled(factor) for part in columns) for columns in plots]


def _fitting(
    shown: Sequence[Chart], width: float, columns: int, staging: Staging
) -> tuple[float, list[tuple[Plot, ...]]]:
    """The largest factor at which ``shown`` fit a place so wide, and their plots in so many columns."""
    for factor in FACTORS:
        plots = [_plot(chart, width, factor, staging).columns(columns) for chart in shown]
        if all(round(part.height * factor) <= ROOM for parts in plots for part in parts):
            break
    return factor, plots


def _plot(chart: Chart, width: float, factor: float, staging: Staging) -> Plot:
    letters = int(width / LETTER / factor)
    drawing = chart_registry.draw(chart, staging.material.catalogue, staging.labels, "light", letters)
    return plot(replace(drawing, height=max(int(ROOM / factor), TIMELINE)) if chart.kind == "timeline" else drawing)


def _chart(chart: Chart, plots: Sequence[Plot], told: Told, staging: Staging) -> Markup:
    catalogue, labels = staging.material.catalogue, staging.labels
    figures = chart_registry.figures_of(chart, catalogue)
    subtitle = chart_registry.sentence(f"chart-{chart.name}-subtitle", figures, labels)
    return markup.slide_chart(
        subtitle if subtitle != told.takeaway else "",
        chart_registry.alternative(chart, catalogue, labels),
        [svg_renderer.column(part) for part in plots],
        chart_registry.values(figures, labels),
    )


_DRAWN: Mapping[type[Any], Callable[[Slide, Told, Staging], Markup]] = {
    Tiles: _tiles,
    Counts: _tiles,
    Claims: _claims,
    Charts: _charts,
    Cards: _cards,
    Themes: _themes,
}
