"""Addresses of citations and of the press kit: where they are, what they take, and how OpenAPI describes them.

The addresses are a contract.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.citations.citation_factory import citable_codes
from dashboard.citations.citation_styles import FORMS
from dashboard.citations.cited_view import CITABLE_PAGES
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES
from dashboard.open_data.data_urls import ROOT
from dashboard.open_data.endpoint_spec import EndpointSpec, Json
from dashboard.open_data.media_types import JSON, ZIP
from dashboard.open_data.openapi_schemas import describe_object
from dashboard.open_data.parameters import ACCESSED, CITED_OBJECT, LANGUAGE, MAP_VIEW, Parameter, parameter_specs
from dashboard.urls import FIGURES, GALLERY, MAP

CITATION = f"{ROOT}citation.json"
"""The citations of one object."""
VIEW_CITATIONS: Mapping[str, str] = {page: f"{ROOT}citation-{page}.json" for page in CITABLE_PAGES}
"""The citations of a selection, by the page that shows it."""
PRESS_KIT = f"{ROOT}press-kit.zip"
ADDRESSES = (CITATION, *VIEW_CITATIONS.values(), PRESS_KIT)
SUMMARIES: Mapping[str, tuple[str, str]] = {
    CITATION: ("citation", "Citations of the site, an initiative, a figure or a chart, in six forms"),
    VIEW_CITATIONS[GALLERY]: ("citation_gallery", "Citations of a selection in the gallery"),
    VIEW_CITATIONS[MAP]: ("citation_map", "Citations of a selection on the map"),
    VIEW_CITATIONS[FIGURES]: ("citation_engagement", "Citations of a selection of figures"),
    PRESS_KIT: (
        "press_kit",
        "A selection with its tables, charts, sources and citations, and the figures and charts about it, as ZIP",
    ),
}
"""The name of each operation and what it answers with."""


def object_parameters(context: SiteContext) -> tuple[Parameter, ...]:
    """What a request for the citations of one object may say."""
    codes = {CITED_OBJECT: tuple(citable_codes(context.catalogue))}
    return (*parameter_specs((CITED_OBJECT,), codes), LANGUAGE, ACCESSED)


def view_parameters(context: SiteContext, page: str) -> tuple[Parameter, ...]:
    """What a request for the citations, or the press kit, of a view of ``page`` may say."""
    if page == FIGURES:
        filters = parameter_specs(query_params.FIGURE_FILTER_PARAMS, context.figure_codes)
    else:
        filters = parameter_specs(query_params.FILTER_PARAMS, context.codes)
    viewport = (MAP_VIEW,) if page == MAP else ()
    return (*filters, *viewport, LANGUAGE, ACCESSED)


@cached(max_bytes=1 * MB, is_finite=True)
def endpoint_parameters(context: SiteContext, address: str) -> tuple[Parameter, ...]:
    """What a request for one of ``ADDRESSES`` may say."""
    if address == CITATION:
        return object_parameters(context)
    page = next((page for page, view in VIEW_CITATIONS.items() if view == address), GALLERY)
    return view_parameters(context, page)


def endpoint_specs(context: SiteContext) -> tuple[EndpointSpec, ...]:
    """Every address as OpenAPI describes it."""
    return tuple(_endpoint_spec(context, address) for address in ADDRESSES)


def _endpoint_spec(context: SiteContext, address: str) -> EndpointSpec:
    name, summary = SUMMARIES[address]
    is_kit = address == PRESS_KIT
    schema: Json = {"type": "string", "format": "binary"} if is_kit else {"$ref": "#/components/schemas/Citations"}
    media_type = ZIP if is_kit else JSON
    parameters = endpoint_parameters(context, address)
    return EndpointSpec(address, name, summary, media_type, schema, parameters, {} if is_kit else SCHEMAS)


_TEXT = {"type": "string"}
SCHEMAS: Mapping[str, Json] = {
    "Citations": describe_object(
        {
            **dict.fromkeys(("version", "released", "accessed"), _TEXT),
            "citations": {
                "type": "array",
                "description": "One a language.",
                "items": describe_object(
                    {
                        "language": {"type": "string", "enum": list(LANGUAGES)},
                        **dict.fromkeys(("title", "permalink"), _TEXT),
                        "forms": {
                            "type": "array",
                            "items": describe_object(
                                {
                                    "form": {"type": "string", "enum": list(FORMS)},
                                    **dict.fromkeys(("label", "text"), _TEXT),
                                    "html": {"type": ["string", "null"], "description": "With its italics, if any."},
                                    "file": {"type": ["string", "null"], "description": "How to name it as a file."},
                                }
                            ),
                        },
                    }
                ),
            },
        }
    )
}
"""The schemas to which the answers refer."""
