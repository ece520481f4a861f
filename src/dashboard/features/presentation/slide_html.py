"""The slides of a presentation as markup, the same for all readers of a language: browsers fetch it by an address."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.components import qr
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_kinds import SLIDE_KINDS
from dashboard.features.presentation.slide_model import Slide, SlideText, Text
from dashboard.features.presentation.slide_render_context import SlideRenderContext
from dashboard.hosts import is_loopback
from dashboard.templates import render, render_wordless


def render_slides(slides: Sequence[Slide], rendering: SlideRenderContext) -> Markup:
    """The markup of ``slides`` in their order."""
    return Markup().join(_slide(slide, rendering) for slide in slides)


def _head(slide: Slide, words: SlideText, rendering: SlideRenderContext) -> Markup:
    """The finding of ``slide`` and what to take away."""
    return render("slide_head", rendering.localizer, slide=slide, words=words)


def _foot(slide: Slide, words: SlideText, rendering: SlideRenderContext) -> Markup:
    """What must be known of ``slide``, where it comes from, what its speaker may add, and the code of its live view."""
    live_url = rendering.live_url(slide)
    code = qr.qr_data_uri(live_url) if live_url else ""
    return render(
        "slide_foot",
        rendering.localizer,
        words=words,
        chart_notes=slide_text.chart_notes(slide.content, rendering.data.catalogue, rendering.localizer),
        spoken_notes=slide_text.spoken_notes(slide.content, rendering.data.catalogue, rendering.localizer),
        source=_source(slide, rendering),
        live_url=live_url,
        live_address=live_url.partition("://")[2],
        is_local=is_loopback(live_url),
        code=code,
    )


def _slide(slide: Slide, rendering: SlideRenderContext) -> Markup:
    words = slide_text.slide_text(slide, rendering.data, rendering.localizer)
    body = SLIDE_KINDS[type(slide.content)].render_body(slide, words, rendering)
    head, foot = _head(slide, words, rendering), _foot(slide, words, rendering)
    return render_wordless("slide", slide=slide, head=head, body=body, foot=foot)


def _source(slide: Slide, rendering: SlideRenderContext) -> str:
    """Who published what a slide shows, and in which version of the data it stands."""
    localizer, title = rendering.localizer, rendering.title
    if isinstance(slide.content, Text):
        return localizer.t("slides-text-of-link")
    figures = slide_text.slide_figures(slide, rendering.data)
    issuers = dict.fromkeys(figure.issuer[localizer.t.language] for figure in figures)
    release = rendering.data.catalogue.release
    version = localizer.t("footer-version", version=release.version, date=localizer.date(release.date.isoformat()))
    source = localizer.t("chart-image-source", issuers=", ".join([*issuers, localizer.t("site")]))
    mark = f" {localizer.t('slides-name-of-link', name=title)}" if title else ""
    return f"{source}. {version} {localizer.t('present-licence')}{mark}"
