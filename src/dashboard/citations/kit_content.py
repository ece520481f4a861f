"""What a press kit is about: a view, its initiatives, the figures that belong to it and the charts of these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Figure, Initiative
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.cited_view import CitedView
from dashboard.i18n.localizer import Localizer
from dashboard.open_data import file_names


@dataclass(frozen=True)
class PressKit:
    """The content of a kit.

    Attributes:
        view: The view of the gallery.
        initiatives: What it shows.
        figures: The figures that belong to it.
        factories: Make its citations, in the reader's language first.
    """

    view: CitedView
    initiatives: Sequence[Initiative]
    figures: Sequence[Figure]
    factories: Sequence[CitationFactory]

    @property
    def citations(self) -> CitationFactory:
        """Makes the citations in the reader's language."""
        return self.factories[0]

    @property
    def localizer(self) -> Localizer:
        """Words, numbers and dates in the reader's language."""
        return self.citations.localizer

    @property
    def catalogue(self) -> Catalogue:
        """The data."""
        return self.citations.catalogue

    @cached_property
    def charts(self) -> Sequence[ChartSpec]:
        """The charts of the site that show figures of the view and no others."""
        figures = {figure.id for figure in self.figures}
        return [
            chart
            for chart in CHARTS.values()
            if figures.issuperset(figure.id for figure in chart_builder.chart_figures(chart, self.catalogue))
        ]

    @property
    def records(self) -> Sequence[Initiative | Figure]:
        """Initiatives, then figures."""
        return [*self.initiatives, *self.figures]

    @property
    def name(self) -> str:
        """What its folder and its workbook are called."""
        return kit_name(self.citations, self.view.query)


def kit_name(citations: CitationFactory, query: QueryParams) -> str:
    """What the kit of the view that ``query`` selects is called, in the language of ``citations``."""
    localizer, version = citations.localizer, citations.catalogue.release.version
    selection = file_names.selection_name(query, localizer, localizer.facet)
    return file_names.file_stem(localizer.t("stem-press-kit"), version, citations.language, selection)
