"""The examples of the description of the machine interface: requests that find something, and requests that do not."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FIGURE_FACETS, INITIATIVE_FACETS
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.context import SiteContext
from dashboard.open_data.export_file import export_file, export_request
from dashboard.open_data.exporter_registry import Export
from dashboard.urls import Urls

MISTAKES: Mapping[str, Sequence[str]] = {
    "country": ("XX",),
    "delimiter": ("tab",),
    "from": ("17/03/2020",),
    "page": ("2",),
    "colour": ("red",),
    "q": ("masks", "masques"),
}
"""Requests that are answered by a reason, one parameter each."""


@dataclass(frozen=True, slots=True)
class Example:
    """A query, by parameter, and the file that it selects: text, or what JSON was read from it."""

    parameters: Mapping[str, Sequence[str]]
    body: Any


def export_example(context: SiteContext, export: Export, urls: Urls) -> Example:
    """A request for ``export`` that finds something, and its answer where that is a text."""
    parameters = example_parameters(export, context.catalogue)
    if export.exporter.is_binary:
        return Example(parameters, None)
    content = export_file(context, export_request(context, export, parameters, urls)).decode()
    return Example(parameters, json.loads(content) if is_json(export.exporter.media_type) else content)


def is_json(media_type: str) -> bool:
    """Whether files of ``media_type`` are one JSON value; a value a line is none."""
    return media_type.endswith(("/json", "+json"))


def example_parameters(export: Export, catalogue: Catalogue) -> dict[str, list[str]]:
    """The parameters of an example request: those of one record, so that ``export`` is not empty.

    The record is the first figure, or the initiative with values for the most facets.
    """
    always = {"lang": ["en"], **{name: [value] for name, value in export.exporter.example}}
    if export.kind == "figures":
        figure = catalogue.figures[0]
        codes = {name: list(facet.codes_of(figure)) for name, facet in FIGURE_FACETS.items()}
        return {"q": [figure.metric["en"]], **codes, **always}
    item = max(catalogue.initiatives, key=lambda item: len(_traits(item)))
    return {"q": [item.name["en"]], **_traits(item), "sort": ["date"], **always}


def _traits(initiative: Initiative) -> dict[str, list[str]]:
    codes = {name: list(facet.codes_of(initiative)[:1]) for name, facet in INITIATIVE_FACETS.items()}
    facets = {name: first for name, first in codes.items() if first}
    day = initiative.start_date or ""
    return {**facets, "from": [day], "to": [day]} if query_params.parse_day(day) else facets
