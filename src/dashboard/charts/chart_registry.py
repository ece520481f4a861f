"""The charts of the site, declared as data: which series, drawn how. Their words are in the translations.

Growth rates (``percent_change``) and shares of people (``percent_share``) stand in different parts and never in one
chart: a chart takes figures of one unit only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure
from dashboard.charts import palette, plotly_charts, value_ranges
from dashboard.charts.chart_text_style import LABEL_WIDTH
from dashboard.charts.palette import Scheme
from dashboard.charts.plotly_charts import Drawing, Group
from dashboard.i18n.localizer import Labels

CONFINED_CLAIM = "letter-confined"
"""The figure of the letter that the timeline is set against."""


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart. ``name`` is its anchor and the prefix of its words; ``by`` is the field that groups its marks.

    Bars of different groups have different colours, which their own names must tell apart; ranges stand below the name
    of their group. A ``wide`` chart takes the width of the page, with its notes at its side. ``only`` names the figures
    that are drawn where there is no room for the whole series, ``claim`` a figure of the letter that ranges are set
    against.
    """

    name: str
    series: tuple[str, ...]
    by: str | None = None
    ranked: bool = True
    kind: Literal["bars", "ranges", "timeline"] = "bars"
    wide: bool = False
    only: tuple[str, ...] = ()
    claim: str = ""


PARTS: Mapping[str, tuple[Chart, ...]] = {
    "growth": (
        Chart("channels", ("kantar-barometer-w1-channels",)),
        Chart("whatsapp", ("kantar-w1-whatsapp-phase",), ranked=False),
        Chart("apps", ("kantar-barometer-w1-apps",), wide=True),
    ),
    "shares": (
        Chart("more", ("kantar-w1-fr-vs-world",), by="country", ranked=False),
        Chart("gwi", ("gwi-april-2020-more",)),
        Chart("trust", ("kantar-trust",), ranked=False, wide=True),
    ),
    "measured": (
        Chart("traffic", ("early-traffic-estimates", "network-traffic-growth"), by="method", kind="ranges", wide=True),
        Chart("france-time", ("mediametrie-time-growth",), wide=True),
    ),
    "audiences": (
        Chart("withme", ("youtube-withme",)),
        Chart("live", ("streamelements-year-on-year",)),
    ),
    "business": (
        Chart("attention", ("influencer-engagement-2020",), wide=True),
        Chart("spending", ("hypeauditor-market-growth", "socialbakers-ad-posts")),
        Chart("sponsored-engagement", ("traackr-h1-2020",)),
        Chart("sponsored", ("launchmetrics-sponsored-share",), ranked=False),
        Chart("partnerships", ("reech-partnerships-week",), ranked=False),
    ),
    "confined": (Chart("confined", ("afp-confined-timeline",), ranked=False, kind="timeline", wide=True),),
}
"""The parts of the engagement page in their order, each with its charts."""


def figures_of(chart: Chart, catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures of ``chart`` in drawing order. Raises ``ValueError`` if they have not all one unit."""
    series = [figure for name in chart.series for figure in catalogue.series(name)]
    figures = [figure for figure in series if not chart.only or figure.id in chart.only]
    units = {figure.unit for figure in figures}
    if len(units) != 1:
        raise ValueError(f"the chart {chart.name} needs figures of one unit, not {sorted(units)}")
    return tuple(sorted(figures, key=lambda figure: -figure.value) if chart.ranked else figures)


def draw(chart: Chart, catalogue: Catalogue, labels: Labels, scheme: Scheme, letters: int = LABEL_WIDTH) -> Drawing:
    """``chart`` in the language of ``labels``, which have lines of so many ``letters``.

    Raises ``KeyError`` if the letter's figure that it is set against is gone.
    """
    figures = figures_of(chart, catalogue)
    if chart.kind == "timeline":
        return plotly_charts.timeline(figures, labels, claimed(catalogue), scheme)
    drawn = plotly_charts.ranges if chart.kind == "ranges" else plotly_charts.bars
    drawing = drawn(figures, labels, _groups(chart, figures, labels), scheme, letters)
    return plotly_charts.claimed(drawing, _claim(chart.claim, catalogue), labels, scheme) if chart.claim else drawing


def claimed(catalogue: Catalogue) -> Figure:
    """The figure of the letter that the timeline is set against. Raises ``KeyError`` if it is gone."""
    return _claim(CONFINED_CLAIM, catalogue)


def can_be_shown(chart: Chart, catalogue: Catalogue, labels: Labels) -> bool:
    """Whether ``catalogue`` has all that is drawn and said of ``chart``; one with fewer figures is sound as well."""
    try:
        alternative(chart, catalogue, labels)
        if chart.kind == "timeline":
            claimed(catalogue)
        elif chart.claim:
            _claim(chart.claim, catalogue)
    except (KeyError, ValueError):  # a figure that is named, or all that are drawn, are missing
        return False
    return True


def groups_of(chart: Chart, catalogue: Catalogue, labels: Labels) -> tuple[Group, ...]:
    """The groups of the marks of ``chart``, each with its name and its colour; without a field to group by, one."""
    return _groups(chart, figures_of(chart, catalogue), labels)


def alternative(chart: Chart, catalogue: Catalogue, labels: Labels) -> str:
    """``chart`` in words, for those who do not see it: its finding, what it measures, every value by its name."""
    figures = figures_of(chart, catalogue)
    title, subtitle = (sentence(f"chart-{chart.name}-{part}", figures, labels) for part in ("title", "subtitle"))
    return f"{title}. {subtitle} {told(chart, catalogue, labels)}"


def told(chart: Chart, catalogue: Catalogue, labels: Labels) -> str:
    """Every value of ``chart`` by its name, for those who do not see it and have read its title already."""
    figures = figures_of(chart, catalogue)
    ranges = chart.kind == "ranges"
    return _told_in_groups(_groups(chart, figures, labels), figures, labels) if ranges else _told(figures, labels)


def issuers(figures: Sequence[Figure], labels: Labels) -> str:
    """Who published ``figures``, each once."""
    return ", ".join(dict.fromkeys(figure.issuer[labels.t.language] for figure in figures))


def sentence(key: str, figures: Sequence[Figure], labels: Labels) -> str:
    """The words ``key``; a number in them is named by the figure's id, so it is always the one in the data."""
    return labels.t(key, **{figure.id: labels.quantity(figure.value, figure.unit) for figure in figures})


def _claim(id_: str, catalogue: Catalogue) -> Figure:
    claim = catalogue.figure(id_)
    if claim is None:
        raise KeyError(id_)
    return claim


def values(figures: Sequence[Figure], labels: Labels) -> list[tuple[str, str]]:
    """What each mark stands for, and its value."""
    return [
        (plotly_charts.named(figures, figure, labels), labels.quantity(figure.value, figure.unit)) for figure in figures
    ]


def _told(figures: Sequence[Figure], labels: Labels) -> str:
    return f"{labels.joined(labels.t('colon').join(pair) for pair in values(figures, labels))}."


def _told_in_groups(groups: Sequence[Group], figures: Sequence[Figure], labels: Labels) -> str:
    """Group by group, as the chart is read."""
    return " ".join(f"{group.name}. {labels.joined(_told_spans(group, figures, labels))}." for group in groups)


def _told_spans(group: Group, figures: Sequence[Figure], labels: Labels) -> Iterator[str]:
    for span in value_ranges.paired(figure for figure in figures if figure.id in group.members):
        yield f"{plotly_charts.name(span.metric(labels), span.high, labels)}{labels.t('colon')}{span.quantity(labels)}"


def _groups(chart: Chart, figures: Sequence[Figure], labels: Labels) -> tuple[Group, ...]:
    field = chart.by
    if field is None:
        return (Group("", palette.CHARTS[0], frozenset(figure.id for figure in figures)),)
    codes = tuple(dict.fromkeys(getattr(figure, field) for figure in figures))
    return tuple(
        Group(labels.figure_facet(field, code), colour, frozenset(f.id for f in figures if getattr(f, field) == code))
        for code, colour in zip(codes, palette.CHARTS[: len(codes)], strict=True)
    )
