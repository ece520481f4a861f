"""The slides of a presentation as markup: the same for all readers of a language, so browsers fetch it by an address.

A map is drawn in the page itself. Its slide stands between runs of others, and each run is one part of a parcel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import ChartSpec
from dashboard.charts.display_list import DisplayList
from dashboard.charts.svg_layout import layout_chart
from dashboard.components import markup, qr
from dashboard.components.card import cards
from dashboard.components.claim import claims_on_slide
from dashboard.components.number_tiles import number_tiles
from dashboard.features.presentation import story
from dashboard.features.presentation.story import (
    Cards,
    Charts,
    Claims,
    Counts,
    Map,
    Slide,
    SlideContext,
    SlideText,
    Themes,
    Tiles,
)
from dashboard.i18n.localizer import Localizer

BODY_HEIGHT = 590
"""Pixels of a slide, which is 1920 by 1080 and then scaled to the screen, that are left for a chart or a map."""
WIDTH, GAP = 1760, 64
"""Pixels from side to side, and between two charts or the columns of one."""
ZOOM_STEPS = (2.2, 2, 1.8, 1.6, 1.4, 1.2, 1)
"""How many times as large as on a page a chart may become; the largest that fits is taken."""
MIN_ZOOM = 1.6
"""The factor from which a hall can read a chart; one that would be smaller stands in two columns."""
TIMELINE_HEIGHT = 320
"""Pixels that a timeline needs at its size on a page, so that no value lies on its axis."""
LETTER = 7.3
"""Width in pixels of a letter of a label, at its size on a page, with some to spare."""


@dataclass(frozen=True, slots=True)
class SlideRenderContext:
    """For whom slides are made. ``title`` is what a reader calls their own, if they do.

    ``carried`` is what links take along; ``address`` gives the absolute address of a slide's live view, "" where nobody
    knows where the site is.
    """

    material: SlideContext
    localizer: Localizer
    title: str
    carried: QueryParams
    address: Callable[[Slide], str]


def slide_groups(slides: Sequence[Slide]) -> list[tuple[Slide, ...]]:
    """``slides`` in their order, those without a map together, every map by itself."""
    runs: list[tuple[Slide, ...]] = []
    for is_map, group in groupby(slides, lambda slide: isinstance(slide.content, Map)):
        members = tuple(group)
        runs += [(slide,) for slide in members] if is_map else [members]
    return runs


def render_fragments(slides: Sequence[Slide], staging: SlideRenderContext) -> dict[str, str]:
    """The markup of every run without a map by the name of its first slide, and what is above and below a map."""
    made: dict[str, str] = {}
    for run in slide_groups(slides):
        [first, *_] = run
        if isinstance(first.content, Map):
            made |= {head_fragment(first): _head(first, staging), foot_fragment(first): _foot(first, staging)}
        else:
            made[first.name] = Markup().join(_slide(slide, staging) for slide in run)
    return made


def head_fragment(slide: Slide) -> str:
    """The name of the part above the map of ``slide``."""
    return f"{slide.name}-head"


def foot_fragment(slide: Slide) -> str:
    """The name of the part below the map of ``slide``."""
    return f"{slide.name}-foot"


def _head(slide: Slide, staging: SlideRenderContext) -> Markup:
    """The finding of ``slide`` and what to take away."""
    return markup.slide_head(slide, story.slide_text(slide, staging.material, staging.localizer), staging.localizer)


def _foot(slide: Slide, staging: SlideRenderContext) -> Markup:
    """Where ``slide`` comes from, what its speaker may add, and the code of its live view."""
    told, address = story.slide_text(slide, staging.material, staging.localizer), staging.address(slide)
    code = qr.qr_data_uri(address) if address else ""
    return markup.slide_foot(told, staging.localizer, source=_source(slide, staging), address=address, code=code)


def _slide(slide: Slide, staging: SlideRenderContext) -> Markup:
    told = story.slide_text(slide, staging.material, staging.localizer)
    body = _DRAWN[type(slide.content)](slide, told, staging)
    return markup.slide(slide, _head(slide, staging), body, _foot(slide, staging))


def _source(slide: Slide, staging: SlideRenderContext) -> str:
    """Who published what a slide shows, and in which version of the data it stands."""
    localizer, title = staging.localizer, staging.title
    shown = story.slide_figures(slide, staging.material)
    issuers = dict.fromkeys(figure.issuer[localizer.t.language] for figure in shown)
    release = staging.material.catalogue.release
    version = localizer.t("footer-version", version=release.version, date=localizer.date(release.date.isoformat()))
    source = localizer.t("chart-image-source", issuers=", ".join([*issuers, localizer.t("site")]))
    return f"{f'{title}. ' if title else ''}{source}. {version} {localizer.t('present-licence')}"


def _tiles(slide: Slide, _told: SlideText, staging: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Tiles | Counts)
    return number_tiles(staging.localizer, story.tile_values(slide, slide.content, staging.material, staging.localizer))


def _claims(slide: Slide, _told: SlideText, staging: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Claims)
    return claims_on_slide(story.slide_claims(slide.content, staging.material.catalogue), staging.localizer)


def _cards(slide: Slide, _told: SlideText, staging: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Cards)
    shown = staging.material.selected(slide).records[: slide.content.limit]
    return cards(shown, staging.localizer, _href(slide, staging))


def _themes(slide: Slide, _told: SlideText, staging: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Themes)
    material, limit = staging.material, slide.content.limit
    items = [
        (code, count, material.theme(slide, code)[:limit])
        for code, count in story.theme_counts(slide, material).items()
    ]
    return markup.slide_themes(items, staging.localizer, _href(slide, staging))


def _href(slide: Slide, staging: SlideRenderContext) -> Callable[[Initiative], str]:
    return lambda item: f"initiative?{urlencode((('id', item.id), *slide.pairs, *staging.carried))}"


def _charts(slide: Slide, told: SlideText, staging: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Charts)
    shown = story.slide_charts(slide.content)
    drawn = _enlarged(shown, staging)
    charts = (_chart(chart, plots, told, staging) for chart, plots in zip(shown, drawn, strict=True))
    return Markup('<div class="ci-slide-charts">{}</div>').format(Markup().join(charts))


def _enlarged(shown: Sequence[ChartSpec], staging: SlideRenderContext) -> list[tuple[DisplayList, ...]]:
    """Charts side by side, all as many times larger as the highest of them has room for, or a single one in columns."""
    width = (WIDTH - GAP * (len(shown) - 1)) / len(shown)
    factor, plots = _fitting(shown, width, 1, staging)
    [first, *others] = shown
    if factor < MIN_ZOOM and not others and first.kind != "timeline":
        factor, plots = _fitting(shown, (width - GAP) / 2, 2, staging)
    return [tuple(part.scaled(factor) for part in columns) for columns in plots]


def _fitting(
    shown: Sequence[ChartSpec], width: float, columns: int, staging: SlideRenderContext
) -> tuple[float, list[tuple[DisplayList, ...]]]:
    """The largest factor at which ``shown`` fit a place so wide, and their plots in so many columns."""
    for factor in ZOOM_STEPS:
        plots = [_plot(chart, width, factor, staging).columns(columns) for chart in shown]
        if all(round(part.height * factor) <= BODY_HEIGHT for parts in plots for part in parts):
            break
    return factor, plots


def _plot(chart: ChartSpec, width: float, factor: float, staging: SlideRenderContext) -> DisplayList:
    letters = int(width / LETTER / factor)
    timeline_height = max(int(BODY_HEIGHT / factor), TIMELINE_HEIGHT)
    return layout_chart(
        chart_registry.build_chart(chart, staging.material.catalogue, staging.localizer, letters, timeline_height)
    )


def _chart(chart: ChartSpec, plots: Sequence[DisplayList], told: SlideText, staging: SlideRenderContext) -> Markup:
    catalogue, localizer = staging.material.catalogue, staging.localizer
    figures = chart_registry.chart_figures(chart, catalogue)
    subtitle = chart_registry.chart_text(f"chart-{chart.name}-subtitle", figures, localizer)
    return markup.slide_chart(
        subtitle if subtitle != told.takeaway else "",
        chart_registry.alt_text(chart, catalogue, localizer),
        [svg_renderer.inline_drawing(part) for part in plots],
        chart_registry.labelled_values(figures, localizer),
    )


_DRAWN: Mapping[type[Any], Callable[[Slide, SlideText, SlideRenderContext], Markup]] = {
    Tiles: _tiles,
    Counts: _tiles,
    Claims: _claims,
    Charts: _charts,
    Cards: _cards,
    Themes: _themes,
}
