"""The charts of the site with everything that stands beside them, and the checks of the letter's numbers, as markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from dashboard.cache import MB, cached
from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry, svg_renderer
from dashboard.charts.chart_builder import build_chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.charts.labels import PANEL_WIDTH
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
    return {name: _chart_svg(chart, context.catalogue, context.localizer(language)) for name, chart in CHARTS.items()}


def _chart_svg(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> str:
    text = describe_chart(chart, catalogue, localizer)
    name = localizer.t("chart-alternative", finding=text.title, values=text.values)
    if chart.panels:
        return svg_renderer.inline_panels(build_chart(chart, catalogue, localizer, PANEL_WIDTH), name)
    return svg_renderer.inline_svg(build_chart(chart, catalogue, localizer), name)


def charts_and_claims(share_actions: ShareActionsFactory) -> Markup:
    """The first section, so that a page begins with a picture, links to all that follows, the checks, the others."""
    svgs = chart_svgs(share_actions.citations.context, share_actions.citations.language)
    opening, *names = chart_registry.SECTIONS
    first = _section(opening, share_actions, svgs, opening=True)
    others = (_section(name, share_actions, svgs) for name in names)
    links = _contents([*chart_registry.SECTIONS], share_actions)
    return Markup("\n").join([first, links, _claims(share_actions), *others])


def chart_caption(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> Caption:
    """What ``chart`` is called."""
    text = describe_chart(chart, catalogue, localizer)
    return Caption(chart.name, text.title, text.subtitle)


def _contents(sections: Sequence[str], share_actions: ShareActionsFactory) -> Markup:
    localizer = share_actions.citations.localizer
    first, *others = ((localizer.t(f"part-{name}-title"), f"#part-{name}") for name in sections)
    claims = (localizer.t("claims-title"), "#claims")
    return contents(localizer, [first, claims, *others, (localizer.t("figures-title"), "#figures")])


def _claims(share_actions: ShareActionsFactory) -> Markup:
    localizer = share_actions.citations.localizer
    checks = claim.claims(
        share_actions.citations.catalogue.claims,
        localizer,
        share_actions=share_actions.claim,
        href=lambda item: Urls().claim(item.id),
        folded=True,
    )
    return _heading("claims", localizer.t("claims-title")) + _prose(localizer.t("claims-lead")) + checks


def _section(name: str, share_actions: ShareActionsFactory, svgs: ChartSvgs, *, opening: bool = False) -> Markup:
    """A section: its heading, what holds for its charts, and the charts, narrow ones in pairs before wide ones.

    On a phone all but the first are folded. What holds for the charts follows those of the ``opening`` section, so that
    the page begins with a picture. On paper the heading stands in the first of them.
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
    head, words = _heading(f"part-{name}", title, "ci-screen"), _prose(lead, "ci-screen")
    return head + pairs + wide + words if opening else head + words + pairs + wide


def _heading(anchor: str, title: str, css_class: str = "") -> Markup:
    return Markup('<h2 class="ci-heading {}" id="{}">{}</h2>\n').format(css_class, anchor, title)


def _prose(text: str, css_class: str = "") -> Markup:
    return Markup('<p class="ci-prose {}">{}</p>\n').format(css_class, text)


def _chart_card(
    chart: ChartSpec, share_actions: ShareActionsFactory, svgs: ChartSvgs, paper_head: Markup | str
) -> Markup:
    citations = share_actions.citations
    catalogue, localizer = citations.catalogue, citations.localizer
    figures, caption = chart_builder.chart_figures(chart, catalogue), chart_caption(chart, catalogue, localizer)
    actions = share_actions.chart(chart, chart_embed(citations.context, chart.name, citations.language))
    notes = chart_notes(figures, localizer, caption, replace(actions, name=caption.short_title))
    return chart_card(
        localizer, caption, svgs[chart.name], notes, wide=chart.wide, folded=not paper_head, paper_head=paper_head
    )
