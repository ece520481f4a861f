"""The slides of a presentation as markup: the same for all readers of a language, so browsers fetch it by an address.

A map is drawn in the page itself. Its slide stands between runs of others, and each run is one part of a parcel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.components import qr
from dashboard.components.card import cards
from dashboard.components.claim import claims_on_slide
from dashboard.components.number_tiles import number_tiles
from dashboard.context import SiteContext
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_charts import chart_svgs
from dashboard.features.presentation.slide_model import (
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
from dashboard.features.presentation.slide_text import slide_charts
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render, render_wordless
from dashboard.urls import Urls


@dataclass(frozen=True, slots=True)
class SlideRenderContext:
    """What slides are rendered with.

    Attributes:
        site: The site, which keeps the drawings of charts.
        data: The data that slides are made from.
        localizer: Words, numbers and dates.
        title: What a reader calls their own slides; "" for nothing.
        live_url: Gives the absolute address of a slide's live view, "" where nobody knows where the site is.
    """

    site: SiteContext
    data: SlideContext
    localizer: Localizer
    title: str
    live_url: Callable[[Slide], str]


def slide_groups(slides: Sequence[Slide]) -> list[tuple[Slide, ...]]:
    """``slides`` in their order, those without a map together, every map by itself."""
    runs: list[tuple[Slide, ...]] = []
    for is_map, group in groupby(slides, lambda slide: isinstance(slide.content, Map)):
        members = tuple(group)
        runs += [(slide,) for slide in members] if is_map else [members]
    return runs


def render_fragments(slides: Sequence[Slide], rendering: SlideRenderContext) -> dict[str, str]:
    """The markup of every run without a map by the name of its first slide, and what is above and below a map."""
    fragments: dict[str, str] = {}
    for group in slide_groups(slides):
        [first, *_] = group
        if isinstance(first.content, Map):
            fragments |= {head_fragment(first): _head(first, rendering), foot_fragment(first): _foot(first, rendering)}
        else:
            fragments[first.name] = Markup().join(_slide(slide, rendering) for slide in group)
    return fragments


def head_fragment(slide: Slide) -> str:
    """The name of the part above the map of ``slide``."""
    return f"{slide.name}-head"


def foot_fragment(slide: Slide) -> str:
    """The name of the part below the map of ``slide``."""
    return f"{slide.name}-foot"


def _head(slide: Slide, rendering: SlideRenderContext) -> Markup:
    """The finding of ``slide`` and what to take away."""
    words = slide_text.slide_text(slide, rendering.data, rendering.localizer)
    return render("slide_head", rendering.localizer, slide=slide, words=words)


def _foot(slide: Slide, rendering: SlideRenderContext) -> Markup:
    """Where ``slide`` comes from, what its speaker may add, and the code of its live view."""
    words, live_url = slide_text.slide_text(slide, rendering.data, rendering.localizer), rendering.live_url(slide)
    code = qr.qr_data_uri(live_url) if live_url else ""
    return render(
        "slide_foot", rendering.localizer, words=words, source=_source(slide, rendering), live_url=live_url, code=code
    )


def _slide(slide: Slide, rendering: SlideRenderContext) -> Markup:
    words = slide_text.slide_text(slide, rendering.data, rendering.localizer)
    body = _RENDERERS[type(slide.content)](slide, words, rendering)
    return render_wordless("slide", slide=slide, head=_head(slide, rendering), body=body, foot=_foot(slide, rendering))


def _source(slide: Slide, rendering: SlideRenderContext) -> str:
    """Who published what a slide shows, and in which version of the data it stands."""
    localizer, title = rendering.localizer, rendering.title
    shown = slide_text.slide_figures(slide, rendering.data)
    issuers = dict.fromkeys(figure.issuer[localizer.t.language] for figure in shown)
    release = rendering.data.catalogue.release
    version = localizer.t("footer-version", version=release.version, date=localizer.date(release.date.isoformat()))
    source = localizer.t("chart-image-source", issuers=", ".join([*issuers, localizer.t("site")]))
    return f"{f'{title}. ' if title else ''}{source}. {version} {localizer.t('present-licence')}"


def _tiles(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Tiles | Counts)
    return number_tiles(
        rendering.localizer, slide_text.tile_values(slide, slide.content, rendering.data, rendering.localizer)
    )


def _claims(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Claims)
    return claims_on_slide(slide_text.slide_claims(slide.content, rendering.data.catalogue), rendering.localizer)


def _cards(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Cards)
    shown = rendering.data.selected(slide).records[: slide.content.limit]
    return cards(shown, rendering.localizer, _href(slide))


def _themes(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Themes)
    material, limit = rendering.data, slide.content.limit
    themes = [
        (code, count, cards(material.theme(slide, code)[:limit], rendering.localizer, _href(slide)))
        for code, count in slide_text.theme_counts(slide, material).items()
    ]
    return render("slide_themes", rendering.localizer, themes=themes)


def _href(slide: Slide) -> Callable[[Initiative], str]:
    """The address of an initiative within the selection of ``slide``; the browser adds what the page carries along."""
    return lambda item: Urls().initiative(item.id, slide.pairs)


def _charts(slide: Slide, words: SlideText, rendering: SlideRenderContext) -> Markup:
    assert isinstance(slide.content, Charts)
    charts, svgs = (
        slide_charts(slide.content),
        chart_svgs(rendering.site, slide.content, rendering.localizer.t.language),
    )
    parts = (_chart(chart, columns, words, rendering) for chart, columns in zip(charts, svgs, strict=True))
    return Markup('<div class="ci-slide-charts">{}</div>').format(Markup().join(parts))


def _chart(chart: ChartSpec, columns: Sequence[str], words: SlideText, rendering: SlideRenderContext) -> Markup:
    catalogue, localizer = rendering.data.catalogue, rendering.localizer
    figures = chart_registry.chart_figures(chart, catalogue)
    subtitle = chart_registry.chart_text(f"chart-{chart.name}-subtitle", figures, localizer)
    return render_wordless(
        "slide_chart",
        subtitle=subtitle if subtitle != words.takeaway else "",
        name=chart_registry.alt_text(chart, catalogue, localizer),
        columns=[Markup(svg) for svg in columns],
        values=chart_registry.labelled_values(figures, localizer),
    )


_RENDERERS: Mapping[type[Any], Callable[[Slide, SlideText, SlideRenderContext], Markup]] = {
    Tiles: _tiles,
    Counts: _tiles,
    Claims: _claims,
    Charts: _charts,
    Cards: _cards,
    Themes: _themes,
}
