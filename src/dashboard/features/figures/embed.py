"""One chart in somebody else's page."""

from __future__ import annotations

from functools import partial

from markupsafe import Markup

from dashboard.cache import MB, cached
from dashboard.charts import chart_builder, svg_renderer
from dashboard.charts.chart_model import Chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.components import figure_notes
from dashboard.components.embed_frame import Embed
from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.open_data.export_metadata import picture_source
from dashboard.urls import Urls

WIDE_LABEL, NARROW_LABEL = 48, 38
"""Characters of a label's line in a wide place and in a narrow one; the style sheet shows one of the two."""


@cached(max_bytes=MB, is_finite=True)
def chart_embed(context: SiteContext, name: str, language: Language) -> Embed | None:
    """A chart for other sites; None where there is none of that name."""
    chart = CHARTS.get(name)
    if chart is None:
        return None
    localizer, catalogue = context.localizer(language), context.catalogue
    text = describe_chart(chart, catalogue, localizer)
    return Embed(
        title=text.title,
        subtitle=text.subtitle,
        render_body=partial(_chart_body, context, name, language),
        body_height=_build(context, chart, language, NARROW_LABEL).height,
        source=picture_source(text.issuers, catalogue.release, localizer.t),
        page="engagement",
        pairs=(("chart", name),),
        page_url=Urls().chart(name, (("lang", language),)),
        notes=figure_notes.short_notes(chart_builder.chart_figures(chart, catalogue), localizer),
    )


@cached(max_bytes=3 * MB, is_finite=True)
def _chart_body(context: SiteContext, name: str, language: Language) -> Markup:
    """The chart twice: in the lines of a wide place and in those of a narrow one."""
    chart = CHARTS[name]
    values = describe_chart(chart, context.catalogue, context.localizer(language)).values
    wide, narrow = (
        Markup(svg_renderer.inline_svg(_build(context, chart, language, letters), values))
        for letters in (WIDE_LABEL, NARROW_LABEL)
    )
    return Markup('<div class="ci-wide">{}</div><div class="ci-narrow">{}</div>').format(wide, narrow)


def _build(context: SiteContext, chart: ChartSpec, language: Language, letters: int) -> Chart:
    return chart_builder.build_chart(chart, context.catalogue, context.localizer(language), letters)
