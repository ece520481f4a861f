"""The files of records: which parameters they take, and their content for a query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter, RecordFilter
from dashboard.catalogue.query_params import QueryValues, parse_filters, serialize_filters
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import Export, ExportContent
from dashboard.open_data.parameters import LANGUAGE, Parameter, parameter_specs
from dashboard.queries import search_figures, search_initiatives


@cached(max_bytes=1 * MB, is_finite=True)
def export_parameters(context: SiteContext, export: Export) -> tuple[Parameter, ...]:
    """What a request for ``export`` may say."""
    if export.kind == "figures":
        filters = parameter_specs(query_params.FIGURE_FILTER_PARAMS, context.figure_codes)
    else:
        filters = parameter_specs(query_params.FILTER_PARAMS, context.codes)
    return (*filters, LANGUAGE, *export.exporter.parameters)


def export_file(context: SiteContext, export: Export, parameters: QueryValues) -> bytes:
    """The file of the records that ``parameters`` select, which must be right. Files of all records are kept."""
    names = (parameter.name for parameter in export.exporter.parameters)
    layout = {name: tuple(parameters[name]) for name in names if name in parameters}
    selects = parameters.keys() - layout.keys() - {LANGUAGE.name}
    if selects:
        return _write(context, export, parameters, layout)
    return _complete_file(context, export, tuple(sorted(layout.items())))


@cached(max_bytes=6 * MB, is_finite=True)
def _complete_file(context: SiteContext, export: Export, layout: tuple[tuple[str, tuple[str, ...]], ...]) -> bytes:
    return _write(context, export, {}, dict(layout))


def _write(context: SiteContext, export: Export, parameters: QueryValues, layout: Mapping[str, Sequence[str]]) -> bytes:
    records: Sequence[object]
    selection: RecordFilter
    if export.kind == "figures":
        figures = parse_filters(parameters, context.figure_codes, FigureFilter).selection
        selection, records = figures, search_figures(context, figures).records
    else:
        initiatives = parse_filters(parameters, context.codes, InitiativeFilter).selection
        language = query_params.choice_param(parameters, LANGUAGE.name, LANGUAGES)
        selection, records = initiatives, search_initiatives(context, initiatives, language).records
    metadata = ExportMetadata(context.catalogue.release, serialize_filters(selection))
    return export.exporter.write(ExportContent(export.kind, records, metadata, context.shapes, layout))
