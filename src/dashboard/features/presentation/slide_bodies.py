"""What each kind of slide shows, as markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count, repeat

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.components import figure_notes
from dashboard.components.bar import bar
from dashboard.components.card import cards
from dashboard.components.chart_card import Caption
from dashboard.components.claim import claims_on_slide
from dashboard.components.number_tiles import number_tiles
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_charts import ChartSvgs, chart_svgs, head_height, phone_chart
from dashboard.features.presentation.slide_map import map_content
from dashboard.features.presentation.slide_model import (
    Cards,
    Charts,
    Claims,
    Slide,
    SlideText,
    Text,
    Themes,
)
from dashboard.features.presentation.slide_render_context import SlideRenderContext
from dashboard.features.presentation.slide_text import slide_charts
from dashboard.i18n.numbers import format_number
from dashboard.maps.colour_scale import LEGEND
from dashboard.maps.country_counts import MAX_COUNTRIES
from dashboard.maps.legend import legend
from dashboard.maps.map_drawing import describe_map, map_drawing, visible_countries
from dashboard.maps.map_labels import map_labels
from dashboard.templates import SafeHtml, render, render_wordless
from dashboard.urls import Urls

SteppedRows = Sequence[Sequence[tuple[int, Markup]]]
"""The columns of a chart, row by row, each with the step at which it comes; 0 for what is there at once."""


def render_claims(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """Numbers of the letter with their checks."""
    assert isinstance(slide.content, Claims)
    return claims_on_slide(slide_text.slide_claims(slide.content, rendering.data.catalogue), rendering.localizer)


def render_cards(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """The first initiatives of the selection, or that there is none."""
    assert isinstance(slide.content, Cards)
    language = rendering.localizer.t.language
    records = rendering.data.selected(slide, language).records[: slide.content.limit]
    if not records:
        return Markup("<p>{}</p>").format(rendering.localizer.t("deck-nothing"))
    return cards(records, rendering.localizer, _href(slide))


def render_themes(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """Theme after theme, each with its first initiatives."""
    assert isinstance(slide.content, Themes)
    material, limit, language = rendering.data, slide.content.limit, rendering.localizer.t.language
    themes = [
        (
            code,
            count,
            cards(material.with_code(slide, "theme", code, language)[:limit], rendering.localizer, _href(slide)),
        )
        for code, count in slide_text.theme_counts(slide, material).items()
    ]
    return render("slide_themes", rendering.localizer, themes=themes, bar=bar)


def _href(slide: Slide) -> Callable[[Initiative], str]:
    """The address of an initiative within the selection of ``slide``; the browser adds what the page carries along."""
    return lambda item: Urls().initiative(item.id, slide.pairs)


def render_map(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """The map of the selection, its scale, and the countries that it outlines or else those with most."""
    localizer, content = rendering.localizer, map_content(slide, rendering.data, rendering.site)
    alt_text = describe_map(rendering.site, content, localizer)
    labels = map_labels(rendering.site, content.view, content.counts, localizer)
    drawing = map_drawing(rendering.site, content, localizer, alt_text=alt_text, labels=labels)
    codes = [*content.selected] or [*visible_countries(rendering.site, content)][:MAX_COUNTRIES]
    tiles = [(localizer.country(code), format_number(content.counts[code], localizer.t.language)) for code in codes]
    beside = "" if slide.is_of_story else number_tiles(localizer, tiles)
    return render_wordless("slide_map", drawing=drawing, legend=legend(localizer, LEGEND), tiles=beside)


def render_figures(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """Figures, each as a large number with who published it and when."""
    localizer = rendering.localizer
    figures = slide_text.slide_figures(slide, rendering.data)
    return number_tiles(localizer, [(figure_notes.origin(each, localizer), localizer.value(each)) for each in figures])


def render_text(slide: Slide, words: SlideText, _rendering: SlideRenderContext) -> Markup:
    """Words of whoever made the link."""
    assert isinstance(slide.content, Text)
    shown = slide.content.text if slide.content.text != words.title else ""
    kind = "cover" if slide.content.is_cover else "text"
    return SafeHtml('<p class="ci-slide-{}">{}</p>').format(kind, shown)


def render_charts(slide: Slide, words: SlideText, rendering: SlideRenderContext) -> Markup:
    """Charts side by side; a phone shows them one below the other."""
    assert isinstance(slide.content, Charts)
    charts, language = slide_charts(slide.content), rendering.localizer.t.language
    svgs = chart_svgs(rendering.site, slide.content, language, head_height(words))
    several, steps = len(charts) > 1, count(1) if slide.is_of_story else repeat(0)
    drawn = zip(charts, (_with_steps(columns, steps) for columns in svgs), strict=True)
    parts = (_chart(chart, columns, rendering, has_subtitle=several) for chart, columns in drawn)
    return Markup('<div class="ci-slide-charts">{}</div>').format(Markup().join(parts))


def _with_steps(columns: ChartSvgs, steps: Iterator[int]) -> SteppedRows:
    """The rows of a chart with their steps."""
    return [[(next(steps), Markup(row)) for row in column] for column in columns]


def _chart(
    chart: ChartSpec,
    columns: SteppedRows,
    rendering: SlideRenderContext,
    *,
    has_subtitle: bool,
) -> Markup:
    """A chart for a hall and for a phone; what it measures is said of one among several, by the slide of one alone."""
    catalogue, localizer = rendering.data.catalogue, rendering.localizer
    text = describe_chart(chart, catalogue, localizer)
    return render_wordless(
        "slide_chart",
        subtitle=Caption(chart.name, text.title, text.subtitle).measure if has_subtitle else "",
        name=text.alt_text,
        columns=columns,
        phone=Markup(phone_chart(chart, rendering.site, localizer.t.language, text.alt_text)),
    )
