"""The chart of the watch with all that stands beside it, as a part of a page and as a picture of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from dashboard.catalogue.loader import Release
from dashboard.catalogue.model import Lockdown
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.weeks import Week
from dashboard.charts import svg_renderer, weekly_chart
from dashboard.charts.model import Chart
from dashboard.charts.svg_renderer import ChartCaption
from dashboard.components import markup
from dashboard.components.chart_card import Caption, chart_card
from dashboard.i18n.localizer import Localizer
from dashboard.open_data import exports
from dashboard.palette import Scheme

NAME = "weeks"


@dataclass(frozen=True, slots=True)
class WeeklyChart:
    """What is drawn: how many began in each week, the ``chosen`` one, lockdowns; ``asked`` is the query behind it."""

    counts: Mapping[Week, int]
    chosen: Week
    lockdowns: Sequence[Lockdown]
    localizer: Localizer
    asked: QueryParams

    @property
    def caption(self) -> Caption:
        """What the chart is called."""
        fullest = max(self.counts, key=lambda week: self.counts[week])
        most, t = self.counts[fullest], self.localizer.t
        title = (
            t("watch-chart-title", days=self.localizer.week(fullest), count=most) if most else t("watch-chart-empty")
        )
        return Caption(NAME, title, t("watch-chart-subtitle"))

    @property
    def alternative(self) -> str:
        """The chart in words, for those who do not see it."""
        told = weekly_chart.weeks_as_text(self.counts, self.lockdowns, self.localizer)
        return f"{self.caption.title}. {self.caption.subtitle} {told}"

    @property
    def chart(self) -> Chart:
        """The marks of the chart, which any renderer draws."""
        return weekly_chart.weekly_chart(self.counts, self.chosen, self.lockdowns, self.localizer)

    def exhibit(self) -> Markup:
        """The chart with its caveat, its data, and what may be taken away."""
        told = weekly_chart.weeks_as_text(self.counts, self.lockdowns, self.localizer)
        plate = svg_renderer.inline_svg(self.chart, self.localizer.t("chart-alternative", values=told))
        notes = markup.weeks_notes(self.counts, self.localizer, self.caption, urlencode(self.asked))
        return chart_card(self.localizer, self.caption, plate, notes, wide=False)

    def picture(self, site: str, release: Release, scheme: Scheme) -> str:
        """The chart as a picture of ``release`` that says where the site is."""
        t = self.localizer.t
        words = ChartCaption(
            title=self.caption.title,
            subtitle=self.caption.subtitle,
            source=t("chart-image-source", issuers=exports.credit(release, t)),
            address=f"{site}/watch?{urlencode(self.asked)}",
            language=t.language,
            description=self.alternative,
        )
        return svg_renderer.standalone_svg(self.chart, words, scheme)
