"""Services over the current site that still wait for a room of their own."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from functools import cache, lru_cache
from typing import Any, TypeVar

from dashboard import context, queries
from dashboard.catalogue import query_params
from dashboard.catalogue.faceted_index import FacetedIndex, SearchResult
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure, Initiative
from dashboard.catalogue.query_params import QueryValues
from dashboard.catalogue.vocabulary import Language
from dashboard.context import Codes
from dashboard.i18n.localizer import Localizer
from dashboard.open_data import csv_writer, exports, openapi
from dashboard.open_data import datapackage as packages
from dashboard.open_data.csv_writer import Delimiter
from dashboard.open_data.endpoint_spec import EndpointSpec
from dashboard.open_data.exports import ExportMetadata
from dashboard.open_data.open_data_urls import EXPORTS, Export
from dashboard.open_data.parameters import (
    BYTE_ORDER_MARK,
    DELIMITER,
    LANGUAGE,
    Parameter,
    parameter_specs,
)
from dashboard.streamlit_adapter.session import current_context

Made = TypeVar("Made")
SHAPES = "countries.geojson"
DATA_VARIABLE = "CONFINEMENT_DATA"
"""Environment variable that names another data directory than the shipped one."""

KEPT_PIECES = 2048
"""Pieces of pages that are kept: some 10 MB; a record in one language is two of them."""


def catalogue() -> Catalogue:
    """The catalogue that is served."""
    return current_context().catalogue


def initiative_index() -> FacetedIndex[Initiative]:
    """The index of its initiatives."""
    return current_context().initiative_index


def codes() -> Codes:
    """The codes that a link may name."""
    return current_context().codes


def figure_index() -> FacetedIndex[Figure]:
    """The index of its figures."""
    return current_context().figure_index


def figure_codes() -> Codes:
    """The codes that a link to figures may name."""
    return current_context().figure_codes


def select(selection: InitiativeFilter) -> SearchResult[Initiative]:
    """The initiatives of ``selection``."""
    return queries.search_initiatives(current_context(), selection)


def select_figures(selection: FigureFilter) -> SearchResult[Figure]:
    """The figures of ``selection``."""
    return queries.search_figures(current_context(), selection)


def shapes() -> Mapping[str, Any]:
    """The country shapes."""
    return current_context().shapes


def localizer(language: Language) -> Localizer:
    """Words in ``language``."""
    return current_context().localizer(language)


def package() -> Mapping[str, Any]:
    """The data package description."""
    return current_context().package


def data_file(name: str) -> bytes:
    """A file of the data."""
    return context.data_file(current_context(), name)


@lru_cache(maxsize=KEPT_PIECES)
def cached(make: Callable[..., Made], *asked: Hashable) -> Made:
    """What ``make`` gives for ``asked``, the same for all readers. It must depend on that and on the data alone."""
    return make(*asked)


@cache
def parameters(export: Export) -> tuple[Parameter, ...]:
    """What a program may ask of ``export``."""
    about = (
        (query_params.FILTER_PARAMS, codes())
        if export.kind == "initiatives"
        else (query_params.FIGURE_FILTER_PARAMS, figure_codes())
    )
    layout = (BYTE_ORDER_MARK, DELIMITER) if export.format == "csv" else ()
    return (*parameter_specs(*about), LANGUAGE, *layout)


def export_file(export: Export, asked: QueryValues) -> bytes:
    """The file of the records that ``asked`` selects."""
    delimiter = csv_writer.parse_delimiter(asked.get(DELIMITER.name, ()))
    narrows = not asked.keys() <= {
        LANGUAGE.name,
        BYTE_ORDER_MARK.name,
        DELIMITER.name,
    }
    return _made(export, asked, delimiter) if narrows else _whole(export, delimiter)


@cache
def _whole(export: Export, delimiter: Delimiter) -> bytes:
    return _made(export, {}, delimiter)


def _made(export: Export, asked: QueryValues, delimiter: Delimiter) -> bytes:
    release = catalogue().release
    if export.kind == "figures":
        chosen = query_params.parse_filters(asked, figure_codes(), FigureFilter).selection
        origin = ExportMetadata(release, query_params.serialize_filters(chosen))
        return exports.figures_file(export.format, select_figures(chosen).records, origin, delimiter)
    selection = query_params.parse_filters(asked, codes()).selection
    origin = ExportMetadata(release, query_params.serialize_filters(selection))
    return exports.initiatives_file(export.format, select(selection).records, shapes(), origin, delimiter)


@cache
def package_file() -> bytes:
    """The description of the data, as the server offers it."""
    return exports.json_file(packages.served_package(package()))


def openapi_file(endpoints: tuple[EndpointSpec, ...]) -> bytes:
    """The description of the machine interface, with ``endpoints`` besides exports and tables."""
    asked = {export: openapi.asked(export, catalogue()) for export in EXPORTS}
    examples = {export: openapi.Example(said, _example(export, said)) for export, said in asked.items()}
    described = {export: parameters(export) for export in EXPORTS}
    return exports.json_file(openapi.document(package(), described, examples, endpoints))


def _example(export: Export, asked: QueryValues) -> Any:
    content = export_file(export, asked).decode()
    return content if export.format == "csv" else json.loads(content)
