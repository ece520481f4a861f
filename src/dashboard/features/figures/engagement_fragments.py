"""The charts of the site with everything that stands beside them, and the checks of the letter's numbers, as markup.

It is the same for all readers of a language on a day, so it is made once and fetched by their browsers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import Chart
from dashboard.citations import citation_factory
from dashboard.citations.share_actions_factory import Takings
from dashboard.components import embed_frame, markup
from dashboard.i18n.localizer import Labels

Plates = Mapping[str, str]
"""The drawing of each chart that can be shown by its name."""


def plates(known: Catalogue, labels: Labels) -> Plates:
    """The drawings of all charts that ``known`` can show, in the language of ``labels``."""
    return {
        name: svg_renderer.plate(
            chart_registry.draw(chart, known, labels, "light"),
            labels.t("chart-alternative", values=chart_registry.told(chart, known, labels)),
        )
        for name, chart in citation_factory.charts(known).items()
    }


def whole(takings: Takings, drawn: Plates) -> Markup:
    """The checks and the charts, part by part, below links to them and to the figures that follow.

    A chart without a drawing is left out, and so is a part without a chart.
    """
    parts = [name for name, charts in chart_registry.PARTS.items() if any(chart.name in drawn for chart in charts)]
    return Markup("\n").join(
        [_contents(parts, takings), _claims(takings), *(_part(name, takings, drawn) for name in parts)]
    )


def caption(chart: Chart, known: Catalogue, labels: Labels) -> markup.Caption:
    """What ``chart`` is called."""
    figures = chart_registry.figures_of(chart, known)
    title, subtitle = (
        chart_registry.sentence(f"chart-{chart.name}-{part}", figures, labels) for part in ("title", "subtitle")
    )
    return markup.Caption(chart.name, title, subtitle)


def _contents(parts: Sequence[str], takings: Takings) -> Markup:
    labels = takings.desk.labels
    links = [(labels.t(f"part-{name}-title"), f"#part-{name}") for name in parts]
    claims = (labels.t("claims-title"), "#claims")
    return markup.contents(labels, [claims, *links, (labels.t("figures-title"), "#figures")])


def _claims(takings: Takings) -> Markup:
    desk = takings.desk
    told = markup.claims(desk.catalogue.claims, desk.labels, taking=takings.claim)
    return _opening("claims", desk.labels.t("claims-title"), desk.labels.t("claims-lead")) + told


def _part(name: str, takings: Takings, drawn: Plates) -> Markup:
    """A part: its heading, what holds for all of its charts, and the charts, narrow ones in pairs before wide ones."""
    shown = [chart for chart in chart_registry.PARTS[name] if chart.name in drawn]
    narrow, wide = ([chart for chart in shown if chart.wide == is_wide] for is_wide in (False, True))
    pairs = Markup().join(_exhibit(chart, takings, drawn) for chart in narrow)
    rows = Markup().join(_exhibit(chart, takings, drawn) for chart in wide)
    framed = Markup('<div class="ci-exhibits">{}</div>').format(pairs) if narrow else Markup()
    t = takings.desk.labels.t
    return _opening(f"part-{name}", t(f"part-{name}-title"), t(f"part-{name}-lead")) + framed + rows


def _opening(anchor: str, title: str, lead: str) -> Markup:
    heading = Markup('<h2 class="ci-heading" id="{}">{}</h2>\n<p class="ci-prose">{}</p>\n')
    return heading.format(anchor, title, lead)


def _exhibit(chart: Chart, takings: Takings, drawn: Plates) -> Markup:
    known, labels = takings.desk.catalogue, takings.desk.labels
    figures, called = chart_registry.figures_of(chart, known), caption(chart, known, labels)
    taking = takings.chart(chart, embed_frame.chart(chart.name, known, labels))
    notes = markup.chart_notes(figures, labels, called, taking)
    return markup.exhibit(labels, called, drawn[chart.name], notes, broad=chart.wide)
