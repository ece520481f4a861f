"""What every reader shares, loaded once a process. These are the only caches of the site."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.catalogue.figures import FIGURE_FACETS, FigureSelector
from dashboard.catalogue.load import DATA, Catalogue, load
from dashboard.catalogue.selection import FACETS, Selector
from dashboard.catalogue.vocabulary import Language
from dashboard.text.labels import Labels
from dashboard.text.translation import translation

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
def shapes() -> dict[str, Any]:
    """The country shapes, a GeoJSON FeatureCollection keyed by ISO 3166-1 alpha-2."""
    shapes: dict[str, Any] = json.loads((directory() / "countries.geojson").read_text("utf-8"))
    return shapes


@cache
def labels(language: Language) -> Labels:
    """Words for codes and values in ``language``."""
    return Labels(translation(language), catalogue().vocabulary)
