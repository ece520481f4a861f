"""The chart of the watch: on the page with all that stands beside it, as an image, as an interactive chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.loader import Release
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Lockdown
from dashboard.catalogue.weeks import Week
from dashboard.charts import svg_renderer, weekly_chart
from dashboard.charts.chart_model import Chart
from dashboard.charts.svg_renderer import ChartCaption
from dashboard.components.chart_card import Caption, chart_card
from dashboard.context import SiteContext
from dashboard.features.watch.week_queries import active_weeks, initiatives_by_start, lockdown_countries
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.export_metadata import credit
from dashboard.palette import Scheme
from dashboard.templates import render
from dashboard.urls import Urls, query_string

NAME = "weeks"


@dataclass(frozen=True, slots=True)
class WeeklyChart:
    """The weekly chart of one selection.

    Attributes:
        counts: How many initiatives began in each week.
        week: The week that is marked.
        lockdowns: Those that are drawn below the weeks.
        localizer: Words, numbers and dates.
        query: The parameters of the view, with its week and its language.
    """

    counts: Mapping[Week, int]
    week: Week
    lockdowns: Sequence[Lockdown]
    localizer: Localizer
    query: QueryParams

    @property
    def caption(self) -> Caption:
        """What the chart is called."""
        peak, t = weekly_chart.peak_week(self.counts), self.localizer.t
        if peak is None:
            return Caption(NAME, t("watch-chart-empty"), t("watch-chart-subtitle"))
        title = t("watch-chart-title", days=self.localizer.week(peak), count=self.counts[peak])
        return Caption(NAME, title, t("watch-chart-subtitle"))

    @property
    def values_as_text(self) -> str:
        """Every value of the chart in words."""
        return weekly_chart.weeks_as_text(self.counts, self.lockdowns, self.localizer)

    @property
    def alt_text(self) -> str:
        """The whole chart in words, for those who do not see it."""
        return f"{self.caption.title}. {self.caption.subtitle} {self.values_as_text}"

    @property
    def chart(self) -> Chart:
        """The marks of the chart, which any renderer draws."""
        return weekly_chart.weekly_chart(self.counts, self.week, self.lockdowns, self.localizer)

    def card(self) -> Markup:
        """The chart with its caveat, its data, and what may be taken away."""
        name = self.localizer.t("chart-alternative", finding=self.caption.title, values=self.values_as_text)
        svg = svg_renderer.inline_svg(self.chart, name)
        notes = render(
            "weeks_notes",
            self.localizer,
            counts=self.counts,
            caption=self.caption,
            reading=self.localizer.t("watch-chart-reading") if weekly_chart.peak_week(self.counts) else "",
            query=query_string(self.query),
        )
        return chart_card(self.localizer, self.caption, svg, notes)

    def svg_image(self, urls: Urls, release: Release, scheme: Scheme) -> str:
        """The chart of ``release`` as an image that stands for itself and says where the site is."""
        t = self.localizer.t
        caption = ChartCaption(
            title=self.caption.title,
            subtitle=self.caption.subtitle,
            source=t("chart-image-source", issuers=credit(release, t)),
            address=urls.watch(self.query),
            language=t.language,
            description=self.alt_text,
            notes=(t("watch-chart-caveat"),),
        )
        return svg_renderer.standalone_svg(self.chart, caption, scheme)


def weekly_chart_of(context: SiteContext, language: Language, selection: InitiativeFilter, week: Week) -> WeeklyChart:
    """The weekly chart of ``selection``, with the lockdowns of its countries and ``week`` marked."""
    starts, countries = initiatives_by_start(context, selection, language), lockdown_countries(selection)
    return WeeklyChart(
        counts={active: len(starts.weeks.get(active, ())) for active in active_weeks(context)},
        week=week,
        lockdowns=[item for item in context.catalogue.lockdowns if item.country in countries],
        localizer=context.localizer(language),
        query=view_params(selection, week, language),
    )


def view_params(selection: InitiativeFilter, week: Week, language: Language) -> QueryParams:
    """The parameters of a view of the watch; it has an order of its own, so none is named."""
    filters = query_params.serialize_filters(replace(selection, sort=SORTS[0]))
    return (*filters, ("week", week.code), ("lang", language))
