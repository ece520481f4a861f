"""The press kit: a filtered view with all that an editor needs to print it, as one ZIP file.

It holds what belongs to the view and nothing else: its initiatives and the charts of them, the figures that belong to
it, and those charts of the site that show one of these. A chart is never cut, so all of its figures come with it.

The same view on the same day gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dashboard import queries
from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.figure_matching import matching_figures
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure, Initiative
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.citations import chart_file, citation_styles
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.cited_view import CitedView, cited_view
from dashboard.citations.selection_charts import selection_charts
from dashboard.components.reliability import reliability_sentences
from dashboard.context import SiteContext
from dashboard.i18n import dates, filters_text, places
from dashboard.i18n.localizer import Localizer
from dashboard.languages import SPECS, Language
from dashboard.open_data import csv_tables
from dashboard.urls import GALLERY, Urls

CHARTS_FOLDER = "charts"
Files = Mapping[str, bytes]
"""The content of each file by its name in the kit."""


@dataclass(frozen=True)
class PressKit:
    """The content of a kit.

    Attributes:
        view: The view of the gallery.
        initiatives: What it shows.
        matching: The figures that belong to it.
        factories: Make its citations, in the reader's language first.
    """

    view: CitedView
    initiatives: Sequence[Initiative]
    matching: Sequence[Figure]
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
        """The charts of the site that show a figure of the view."""
        matching = {figure.id for figure in self.matching}
        return [
            chart
            for chart in CHARTS.values()
            if not matching.isdisjoint(figure.id for figure in chart_builder.chart_figures(chart, self.catalogue))
        ]

    @cached_property
    def figures(self) -> Sequence[Figure]:
        """The figures of the view and the others that its charts show, in the order of the data."""
        in_charts = {
            figure.id for chart in self.charts for figure in chart_builder.chart_figures(chart, self.catalogue)
        }
        ids = in_charts | {figure.id for figure in self.matching}
        return [figure for figure in self.catalogue.figures if figure.id in ids]


def press_kit_file(factories: Sequence[CitationFactory], selection: InitiativeFilter) -> bytes:
    """The press kit of ``selection`` as a ZIP file.

    Args:
        factories: Make its citations; the first is of the reader's language.
        selection: The filters of the gallery.
    """
    context, urls, language = factories[0].context, factories[0].urls, factories[0].language
    view = cited_view(context, GALLERY, query_params.to_multidict(query_params.serialize_filters(selection)))
    initiatives = queries.search_initiatives(context, selection, language).records
    kit = PressKit(view, initiatives, matching_figures(selection, context.figure_index), factories)
    return zip_files(kit_files(kit, chart_files(context, language, urls.root)), kit.catalogue)


def kit_files(kit: PressKit, charts: Files) -> Files:
    """Everything in the kit.

    Args:
        kit: Its content.
        charts: The files of all charts of the site, of which it takes its own.
    """
    rules = SPECS[kit.citations.language].files
    selection = selection_charts(kit.view, kit.initiatives, kit.citations)
    delimiter = rules.spreadsheet_delimiter
    return {
        rules.readme_name: _readme(kit).encode("utf-8-sig"),
        "initiatives.csv": csv_tables.initiatives_csv(kit.initiatives, delimiter),
        "figures.csv": csv_tables.figures_csv(kit.figures, delimiter),
        "sources.csv": csv_tables.sources_csv([*kit.initiatives, *kit.figures], delimiter),
        **{f"citations.{extension}": text.encode() for extension, text in _citations(kit).items()},
        **{_chart_path(name): content for name, content in selection.items()},
        **{path: charts[path] for path in (_chart_path(chart.name) for chart in kit.charts)},
    }


def zip_files(files: Files, catalogue: Catalogue) -> bytes:
    """``files`` as a ZIP file; every file in it has the date of the data."""
    day = catalogue.release.date
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, body in files.items():
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, body)
    return buffer.getvalue()


@cached(max_bytes=4 * MB, is_finite=True)
def chart_files(context: SiteContext, language: Language, root: str) -> Files:
    """Every chart of the site as an SVG file with links below ``root``, by its path in a kit."""
    # The day is in no chart.
    citations = CitationFactory(context, language, Urls(root), context.catalogue.release.date)
    charts = CHARTS.values()
    return {_chart_path(chart.name): chart_file.chart_svg(chart, citations).encode() for chart in charts}


def _chart_path(name: str) -> str:
    return f"{CHARTS_FOLDER}/{name}.svg"


def _readme(kit: PressKit) -> str:
    localizer, release = kit.localizer, kit.catalogue.release
    t, citation = localizer.t, kit.citations.view_citation(kit.view)
    text = t(
        "kit-readme",
        title=citation.name,
        permalink=citation.permalink,
        filters=filters_text.describe_filters(kit.view.query, localizer, localizer.facet) or t("kit-no-filter"),
        records=t("gallery-count", count=kit.view.count, total=kit.view.total),
        languages=places.in_all_languages(t.language),
        selection=t("kit-own-charts", count=kit.view.count),
        figures=_describe_figures(kit),
        reliability="\n".join(reliability_sentences(kit.catalogue, localizer)),
        charts=t("kit-charts", count=len(kit.charts), total=len(CHARTS)),
        version=release.version,
        released=dates.format_date(release.date.isoformat(), t.language),
        accessed=dates.format_date(kit.citations.accessed.isoformat(), t.language),
        licence=release.licence,
        licence_url=release.licence_url,
        credit=citation_styles.press(citation),
    )
    return text.replace("\n", "\r\n") + "\r\n"  # for the editors of Windows, as are the byte-order mark and the CSV


def _describe_figures(kit: PressKit) -> str:
    t, total = kit.localizer.t, len(kit.catalogue.figures)
    if len(kit.matching) == total:
        return t("kit-figures-all", count=total)
    return t("kit-figures", count=len(kit.matching), size=len(kit.figures), total=total)


def _citations(kit: PressKit) -> Mapping[str, str]:
    """The content of the files of citations by extension."""
    citations = [
        citation for factory in kit.factories for citation in (factory.view_citation(kit.view), factory.site_citation())
    ]
    prose = [
        style(citation)
        for citation in citations
        for form, style in citation_styles.FORMS.items()
        if form not in citation_styles.FILE_EXTENSIONS
    ]
    return {
        "txt": "\n\n".join(prose) + "\n",
        "bib": "\n".join(map(citation_styles.bibtex, citations)),
        "ris": "\r\n".join(map(citation_styles.ris, citations)),
        "json": citation_styles.csl(*citations),
    }
