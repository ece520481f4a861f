"""What every reader shares, loaded once a process. These are the only caches of the site."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.catalogue import query, strict, tables
from dashboard.catalogue.figures import FIGURE_FACETS, FigureSelector
from dashboard.catalogue.load import DATA, Catalogue, load
from dashboard.catalogue.query import Parameters
from dashboard.catalogue.selection import FACETS, Selector
from dashboard.catalogue.strict import Parameter
from dashboard.catalogue.vocabulary import Language
from dashboard.draw.story import Material
from dashboard.publish import exports, openapi
from dashboard.publish import package as packages
from dashboard.publish.addresses import EXPORTS, Export
from dashboard.publish.exports import Origin
from dashboard.text.labels import Labels
from dashboard.text.translation import translation

SHAPES = "countries.geojson"
DATA_VARIABLE = "CONFINEMENT_DATA"
"""Environment variable that names another data directory than the shipped one."""


def directory() -> Path:
    """The data directory that this process serves."""
    return Path(os.environ.get(DATA_VARIABLE, DATA))


def prepare() -> None:
    """Load what readers share before the first of them comes. Raises ``BrokenData`` with everything that is wrong."""
    selector()
    figure_selector()
    shapes()
    for file in (SHAPES, *packages.tables(package())):
        data_file(file)


@cache
def catalogue() -> Catalogue:
    """The checked catalogue. Raises ``BrokenData`` with everything that is wrong."""
    return load(directory())


@cache
def selector() -> Selector:
    """The prepared selector over all initiatives."""
    return Selector(catalogue().initiatives)


@cache
def codes() -> dict[str, tuple[str, ...]]:
    """The codes that a link may name, by facet, the most frequent first."""
    return {facet: selector().codes(facet) for facet in FACETS}


@cache
def figure_selector() -> FigureSelector:
    """The prepared selector over all figures."""
    return FigureSelector(catalogue().figures)


@cache
def figure_codes() -> dict[str, tuple[str, ...]]:
    """The codes that a link to figures may name, by facet, the most frequent first."""
    return {facet: figure_selector().codes(facet) for facet in FIGURE_FACETS}


@cache
def material() -> Material:
    """What slides are made from."""
    return Material(catalogue(), selector())


@cache
def shapes() -> dict[str, Any]:
    """The country shapes, a GeoJSON FeatureCollection keyed by ISO 3166-1 alpha-2."""
    shapes: dict[str, Any] = json.loads(data_file(SHAPES))
    return shapes


@cache
def labels(language: Language) -> Labels:
    """Words for codes and values in ``language``."""
    return Labels(translation(language), catalogue().vocabulary)


@cache
def package() -> dict[str, Any]:
    """The description of the data, as it stands beside the tables."""
    return tables.package(directory())


@cache
def data_file(name: str) -> bytes:
    """A file of the data as it stands."""
    return (directory() / name).read_bytes()


@cache
def parameters(export: Export) -> tuple[Parameter, ...]:
    """What a program may ask of ``export``."""
    about = (query.PARAMETERS, codes()) if export.kind == "initiatives" else (query.FIGURE_PARAMETERS, figure_codes())
    mark = (strict.BYTE_ORDER_MARK,) if export.format == "csv" else ()
    return (*strict.described(*about), strict.LANGUAGE, *mark)


def exported(export: Export, asked: Parameters) -> bytes:
    """The file of the records that ``asked`` selects."""
    narrows = not asked.keys() <= {strict.LANGUAGE.name, strict.BYTE_ORDER_MARK.name}
    return _made(export, asked) if narrows else _whole(export)


@cache
def _whole(export: Export) -> bytes:
    return _made(export, {})


def _made(export: Export, asked: Parameters) -> bytes:
    release = catalogue().release
    if export.kind == "figures":
        chosen = query.read_figures(asked, figure_codes())
        origin = Origin(release, query.write_figures(chosen))
        return exports.figures_file(export.format, figure_selector().select(chosen).figures, origin)
    selection = query.read(asked, codes()).selection
    origin = Origin(release, query.write(selection))
    return exports.initiatives_file(export.format, selector().select(selection).initiatives, shapes(), origin)


@cache
def package_file() -> bytes:
    """The description of the data, as the server offers it."""
    return exports.json_file(packages.served(package()))


@cache
def description_file() -> bytes:
    """The description of the machine interface."""
    asked = {export: openapi.asked(export, catalogue()) for export in EXPORTS}
    examples = {export: openapi.Example(said, _example(export, said)) for export, said in asked.items()}
    return exports.json_file(openapi.document(package(), {export: parameters(export) for export in EXPORTS}, examples))


def _example(export: Export, asked: Parameters) -> Any:
    content = exported(export, asked).decode()
    return content if export.format == "csv" else json.loads(content)
