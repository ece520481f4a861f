"""The parameters of the machine interface as its description has them."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import PARAM_DESCRIPTIONS
from dashboard.open_data.endpoint_spec import Json
from dashboard.open_data.openapi_examples import Example
from dashboard.open_data.parameters import Parameter

MEANINGS: Mapping[str, str] = {
    **PARAM_DESCRIPTIONS,
    "view": "The part of the world that the map shows.",
    "lang": "The language of a file for people (XLSX, CSV for spreadsheets, press kit), the first of citations, and "
    "that whose names are sorted. Files for programs hold all languages whatever it says.",
    "of": "What is cited: the site, or one of its initiatives, figures, charts and checked numbers.",
    "accessed": "The day on which it was seen; today without it.",
}
"""What each parameter means."""
IF_NONE_MATCH: Json = {
    "name": "If-None-Match",
    "in": "header",
    "description": "Entity tags of what the client has.",
    "schema": {"type": "string"},
}


def describe_parameter(parameter: Parameter, example: Example) -> Json:
    """``parameter`` with the values that ``example`` has for it."""
    one = _value(parameter)
    values = example.parameters.get(parameter.name)
    keywords = {"example": list(values) if parameter.repeats else values[0]} if values else {}
    return {
        "name": parameter.name,
        "in": "query",
        "description": parameter.description or MEANINGS[parameter.name],
        "schema": {"type": "array", "items": one} if parameter.repeats else one,
        **({"style": "form", "explode": True} if parameter.repeats else {}),
        **keywords,
    }


def _value(parameter: Parameter) -> Json:
    match parameter.kind:
        case "code":
            return {"type": "string", "enum": list(parameter.codes)}
        case "day":
            return {"type": "string", "format": "date"}
        case "text":
            return {"type": "string", "maxLength": query_params.MAX_SEARCH_LENGTH}
