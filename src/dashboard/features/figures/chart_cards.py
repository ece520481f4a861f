"""The charts of the site with everything that stands beside them, and the checks of the letter's numbers, as markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from dashboard.cache import MB, cached
from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry, svg_renderer
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components import claim
from dashboard.components.chart_card import Caption, chart_card
from dashboard.components.chart_notes import chart_notes
from dashboard.components.contents import contents
from dashboard.context import SiteContext
from dashboard.features.figures.embed import chart_embed
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.urls import Urls

ChartSvgs = Mapping[str, str]
"""The drawing of each chart by its name."""


@cached(max_bytes=2 * MB, is_finite=True)
def chart_svgs(context: SiteContext, language: Language) -> ChartSvgs:
    """The drawings of all charts."""
    catalogue, localizer = context.catalogue, context.localizer(language)
    texts = {name: describe_chart(chart, catalogue, localizer) for name, chart in CHARTS.items()}
    return {
        name: svg_renderer.inline_svg(
            chart_builder.build_chart(chart, catalogue, localizer),
            localizer.t("chart-alternative", finding=texts[name].title, values=texts[name].values),
        )
        for name, chart in CHARTS.items()
    }


def charts_and_claims(share_actions: ShareActionsFactory) -> Markup:
    """The checks and the charts, section by section, below links to them and to the figures that follow."""
    svgs = chart_svgs(share_actions.citations.context, share_actions.citations.language)
    parts = (_section(name, share_actions, svgs) for name in chart_registry.SECTIONS)
    return Markup("\n").join([_contents([*chart_registry.SECTIONS], share_actions), _claims(share_actions), *parts])


def chart_caption(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> Caption:
    """What ``chart`` is called."""
    text = describe_chart(chart, catalogue, localizer)
    return Caption(chart.name, text.title, text.subtitle)


def _contents(sections: Sequence[str], share_actions: ShareActionsFactory) -> Markup:
    localizer = share_actions.citations.localizer
    links = [(localizer.t(f"part-{name}-title"), f"#part-{name}") for name in sections]
    claims = (localizer.t("claims-title"), "#claims")
    return contents(localizer, [claims, *links, (localizer.t("figures-title"), "#figures")])


def _claims(share_actions: ShareActionsFactory) -> Markup:
    localizer = share_actions.citations.localizer
    checks = claim.claims(
        share_actions.citations.catalogue.claims,
        localizer,
        share_actions=share_actions.claim,
        href=lambda item: Urls().claim(item.id),
    )
    return _section_head("claims", localizer.t("claims-title"), localizer.t("claims-lead")) + checks


def _section(name: str, share_actions: ShareActionsFactory, svgs: ChartSvgs) -> Markup:
    """A section: its heading, what holds for its charts, and the charts, narrow ones in pairs before wide ones.

    On paper the heading stands in the first of them.
    """
    t = share_actions.citations.localizer.t
    title, lead = t(f"part-{name}-title"), t(f"part-{name}-lead")
    charts = sorted((chart for chart in chart_registry.SECTIONS[name] if chart.name in svgs), key=lambda one: one.wide)
    paper_head = Markup('<p class="ci-heading ci-paper">{}</p><p class="ci-prose ci-paper">{}</p>').format(title, lead)
    cards = {
        chart: _chart_card(chart, share_actions, svgs, paper_head if chart == charts[0] else "") for chart in charts
    }
    narrow, wide = (
        Markup().join(cards[chart] for chart in charts if chart.wide == is_wide) for is_wide in (False, True)
    )
    pairs = Markup('<div class="ci-chart-cards">{}</div>').format(narrow) if narrow else Markup()
    return _section_head(f"part-{name}", title, lead, "ci-screen") + pairs + wide


def _section_head(anchor: str, title: str, lead: str, css_class: str = "") -> Markup:
    heading = Markup('<h2 class="ci-heading {}" id="{}">{}</h2>\n<p class="ci-prose {}">{}</p>\n')
    return heading.format(css_class, anchor, title, css_class, lead)


def _chart_card(
    chart: ChartSpec, share_actions: ShareActionsFactory, svgs: ChartSvgs, paper_head: Markup | str
) -> Markup:
    citations = share_actions.citations
    catalogue, localizer = citations.catalogue, citations.localizer
    figures, caption = chart_builder.chart_figures(chart, catalogue), chart_caption(chart, catalogue, localizer)
    actions = share_actions.chart(chart, chart_embed(citations.context, chart.name, citations.language))
    notes = chart_notes(figures, localizer, caption, actions)
    return chart_card(localizer, caption, svgs[chart.name], notes, wide=chart.wide, paper_head=paper_head)
