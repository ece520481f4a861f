"""The files of records: which parameters they take, and their content for a query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter, RecordFilter
from dashboard.catalogue.query_params import QueryParams, QueryValues, parse_filters, serialize_filters
from dashboard.catalogue.start_dates import NOTHING_OPEN
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import ExportContent
from dashboard.open_data.exporter_registry import Export
from dashboard.open_data.parameters import LANGUAGE, VARIANT, Parameter, parameter_specs
from dashboard.queries import search_figures, search_initiatives, uncertain_dates
from dashboard.urls import Urls

Layout = tuple[tuple[str, tuple[str, ...]], ...]
"""What a request says of the file itself, by parameter."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What a file is asked for: all that it depends on besides the data, normalised.

    Attributes:
        export: Which file.
        selection: The filter of its records.
        layout: How it is written.
        language: The language of its words, and that whose names are sorted.
        urls: Where its links lead.
    """

    export: Export
    selection: RecordFilter
    layout: Layout
    language: Language
    urls: Urls

    @property
    def query(self) -> QueryParams:
        """Its filter as the pairs of a query string."""
        return serialize_filters(self.selection)

    @property
    def is_localized(self) -> bool:
        """Whether it is in the words of one language."""
        return self.export.exporter.is_localized or "spreadsheet" in dict(self.layout).get(VARIANT.name, ())


@cached(max_bytes=1 * MB, is_finite=True)
def export_parameters(context: SiteContext, export: Export) -> tuple[Parameter, ...]:
    """What a request for ``export`` may say."""
    if export.kind == "figures":
        filters = parameter_specs(query_params.FIGURE_FILTER_PARAMS, context.figure_codes)
    else:
        filters = parameter_specs(query_params.FILTER_PARAMS, context.codes)
    return (*filters, LANGUAGE, *export.exporter.parameters)


def export_request(context: SiteContext, export: Export, parameters: QueryValues, urls: Urls) -> ExportRequest:
    """The file that ``parameters`` ask for, which must be right."""
    names = (parameter.name for parameter in export.exporter.parameters)
    layout = tuple(sorted((name, tuple(parameters[name])) for name in names if name in parameters))
    selection: RecordFilter
    if export.kind == "figures":
        selection = parse_filters(parameters, context.figure_codes, FigureFilter).selection
    else:
        selection = parse_filters(parameters, context.codes, InitiativeFilter).selection
    language = query_params.choice_param(parameters, LANGUAGE.name, LANGUAGES)
    return ExportRequest(export, selection, layout, language, urls)


def export_file(context: SiteContext, request: ExportRequest) -> bytes:
    """The file that is asked for. Files of all records are kept."""
    if request.query:
        return write_export(context, request)
    language = request.language if request.is_localized else LANGUAGES[0]
    return _complete_file(context, request.export, request.layout, language, request.urls)


@cached(max_bytes=10 * MB, is_finite=True)
def _complete_file(context: SiteContext, export: Export, layout: Layout, language: Language, urls: Urls) -> bytes:
    return write_export(context, export_request(context, export, {**dict(layout), LANGUAGE.name: [language]}, urls))


def write_export(context: SiteContext, request: ExportRequest) -> bytes:
    """The file that is asked for, written anew."""
    records, total = _records(context, request)
    selection = request.selection
    dates = uncertain_dates(context, selection) if isinstance(selection, InitiativeFilter) else NOTHING_OPEN
    metadata = ExportMetadata(context.catalogue.release, request.query, dates)
    layout: Mapping[str, Sequence[str]] = dict(request.layout)
    localizer, kind = context.localizer(request.language), request.export.kind
    content = ExportContent(kind, records, metadata, context.shapes, layout, localizer, request.urls, total)
    return request.export.exporter.write(content)


def _records(context: SiteContext, request: ExportRequest) -> tuple[Sequence[object], int]:
    """The records that are selected, and how many there are."""
    match request.selection:
        case FigureFilter() as figures:
            return search_figures(context, figures).records, len(context.catalogue.figures)
        case InitiativeFilter() as initiatives:
            records = search_initiatives(context, initiatives, request.language).records
            return records, len(context.catalogue.initiatives)
        case _:
            raise TypeError(request.selection)
