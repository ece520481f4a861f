"""The press kit: a filtered view with all that an editor needs to print it, as one ZIP file.

It holds what belongs to the view and nothing else: its initiatives and the charts of them, the figures about what its
filter names, and those charts of the site all of whose figures are among these. All of it is in one folder that is
called after the view.

The same view on the same day gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from dashboard import queries
from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.figure_matching import matching_figures
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations import chart_file
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.cited_view import cited_view
from dashboard.citations.kit_content import PressKit
from dashboard.citations.kit_texts import citation_files, readme
from dashboard.citations.selection_charts import selection_charts
from dashboard.context import SiteContext
from dashboard.languages import SPECS, Language
from dashboard.open_data import csv_tables
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.reader_files import count_sentence, notes_on, reader_workbook
from dashboard.open_data.reader_tables import records_table, sources_table
from dashboard.urls import GALLERY, Urls

CHARTS_FOLDER = "charts"
COMPRESSED = ".xlsx"
"""How the names of files end that are compressed themselves."""
Files = Mapping[str, bytes]
"""The content of each file by its name in the kit."""


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
    selection = selection_charts(kit.view, kit.initiatives, kit.citations)
    urls = kit.citations.urls
    figures = {"figures.csv": csv_tables.records_csv("figures", kit.figures, urls)} if kit.figures else {}
    files = {
        SPECS[kit.citations.language].files.readme_name: readme(kit, selection).encode("utf-8-sig"),
        f"{kit.name}.xlsx": _workbook(kit),
        "initiatives.csv": csv_tables.records_csv("initiatives", kit.initiatives, urls),
        **figures,
        "sources.csv": csv_tables.sources_csv(kit.records),
        **{f"citations.{extension}": text.encode() for extension, text in citation_files(kit).items()},
        **{_chart_path(name): content for name, content in selection.items()},
        **{path: charts[path] for path in (_chart_path(chart.name) for chart in kit.charts)},
    }
    return {f"{kit.name}/{name}": content for name, content in files.items()}


def zip_files(files: Files, catalogue: Catalogue) -> bytes:
    """``files`` as a ZIP file; every file in it has the date of the data."""
    day = catalogue.release.date
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, body in files.items():
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = ZIP_STORED if name.endswith(COMPRESSED) else ZIP_DEFLATED
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


def _workbook(kit: PressKit) -> bytes:
    """The records of the kit for people, with what has to be known of them."""
    localizer, urls = kit.localizer, kit.citations.urls
    tables = [records_table("initiatives", kit.initiatives, localizer, urls)]
    if kit.figures:
        tables.append(records_table("figures", kit.figures, localizer, urls))
    tables.append(sources_table(kit.records, localizer, urls))
    about = ExportMetadata(kit.catalogue.release, kit.view.query, kit.view.dates)
    count = count_sentence("initiatives", kit.view.count, kit.view.total, about, localizer)
    notes = notes_on("initiatives", count, about, localizer, urls)
    return reader_workbook(tables, notes, about, localizer)
