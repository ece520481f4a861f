"""The charts of the site with everything that stands beside them, and the checks of the letter's numbers, as markup.

It is the same for all readers of a language on a day, so it is made once and fetched by their browsers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import CHARTS, ChartSpec
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components import claim, embed_frame
from dashboard.components.chart_card import Caption, chart_card
from dashboard.components.chart_notes import chart_notes
from dashboard.components.contents import contents
from dashboard.i18n.localizer import Localizer

ChartSvgs = Mapping[str, str]
"""The drawing of each chart that can be shown by its name."""


def chart_svgs(known: Catalogue, localizer: Localizer) -> ChartSvgs:
    """The drawings of all charts that ``known`` can show, in the language of ``labels``."""
    return {
        name: svg_renderer.inline_svg(
            chart_registry.build_chart(chart, known, localizer),
            localizer.t("chart-alternative", values=chart_registry.values_as_text(chart, known, localizer)),
        )
        for name, chart in CHARTS.items()
    }


def charts_and_claims(share_actions: ShareActionsFactory, drawn: ChartSvgs) -> Markup:
    """The checks and the charts, part by part, below links to them and to the figures that follow.

    A chart without a drawing is left out, and so is a part without a chart.
    """
    parts = [name for name, charts in chart_registry.SECTIONS.items() if any(chart.name in drawn for chart in charts)]
    return Markup("\n").join(
        [
            _contents(parts, share_actions),
            _claims(share_actions),
            *(_part(name, share_actions, drawn) for name in parts),
        ]
    )


def chart_caption(chart: ChartSpec, known: Catalogue, localizer: Localizer) -> Caption:
    """What ``chart`` is called."""
    figures = chart_registry.chart_figures(chart, known)
    title, subtitle = (
        chart_registry.chart_text(f"chart-{chart.name}-{part}", figures, localizer) for part in ("title", "subtitle")
    )
    return Caption(chart.name, title, subtitle)


def _contents(parts: Sequence[str], share_actions: ShareActionsFactory) -> Markup:
    localizer = share_actions.citations.localizer
    links = [(localizer.t(f"part-{name}-title"), f"#part-{name}") for name in parts]
    claims = (localizer.t("claims-title"), "#claims")
    return contents(localizer, [claims, *links, (localizer.t("figures-title"), "#figures")])


def _claims(share_actions: ShareActionsFactory) -> Markup:
    citations = share_actions.citations
    told = claim.claims(citations.catalogue.claims, citations.localizer, share_actions=share_actions.claim)
    return _opening("claims", citations.localizer.t("claims-title"), citations.localizer.t("claims-lead")) + told


def _part(name: str, share_actions: ShareActionsFactory, drawn: ChartSvgs) -> Markup:
    """A part: its heading, what holds for all of its charts, and the charts, narrow ones in pairs before wide ones."""
    shown = [chart for chart in chart_registry.SECTIONS[name] if chart.name in drawn]
    narrow, wide = ([chart for chart in shown if chart.wide == is_wide] for is_wide in (False, True))
    pairs = Markup().join(_exhibit(chart, share_actions, drawn) for chart in narrow)
    rows = Markup().join(_exhibit(chart, share_actions, drawn) for chart in wide)
    framed = Markup('<div class="ci-chart-cards">{}</div>').format(pairs) if narrow else Markup()
    t = share_actions.citations.localizer.t
    return _opening(f"part-{name}", t(f"part-{name}-title"), t(f"part-{name}-lead")) + framed + rows


def _opening(anchor: str, title: str, lead: str) -> Markup:
    heading = Markup('<h2 class="ci-heading" id="{}">{}</h2>\n<p class="ci-prose">{}</p>\n')
    return heading.format(anchor, title, lead)


def _exhibit(chart: ChartSpec, share_actions: ShareActionsFactory, drawn: ChartSvgs) -> Markup:
    known, localizer = share_actions.citations.catalogue, share_actions.citations.localizer
    figures, called = chart_registry.chart_figures(chart, known), chart_caption(chart, known, localizer)
    taking = share_actions.chart(chart, embed_frame.chart_embed(chart.name, known, localizer))
    notes = chart_notes(figures, localizer, called, taking)
    return chart_card(localizer, called, drawn[chart.name], notes, wide=chart.wide)
