"""Inputs as a plain form, which works before any script runs and where none does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from dashboard.i18n.localizer import Localizer
from dashboard.templates import render
from dashboard.urls import Params, Urls

if TYPE_CHECKING:
    from dashboard.streamlit_adapter.inputs import InputSpec


def input_form(inputs: Sequence[InputSpec], page: str, params: Params, localizer: Localizer) -> Markup:
    """``inputs`` as a form that opens ``page`` with what was entered.

    Args:
        inputs: The inputs; each writes the parameter of its name, those of facets the parameters of their facets.
        page: The name of the page.
        params: The parameters of its address, which stay but for those that the form writes.
        localizer: Words in one language.
    """
    written = {"page", *(name for each in inputs for name in _replaced(each))}
    hidden = [(name, value) for name, value in params if name not in written]
    fields = localizer.join_list(label for each in inputs for label in _labels(each))
    return render("input_form", localizer, inputs=inputs, action=Urls().page(page), hidden=hidden, fields=fields)


def _labels(spec: InputSpec) -> Iterator[str]:
    """What the fields of an input are called."""
    data: Any = spec.data
    yield from (facet["label"] for facet in data["facets"]) if spec.kind == "facet_buttons" else (data["label"],)


def _replaced(spec: InputSpec) -> Iterator[str]:
    """The parameters that an input writes anew; a list adds a value to those that are there."""
    data: Any = spec.data
    match spec.kind:
        case "facet_buttons":
            yield from (facet["name"] for facet in data["facets"])
        case "select_once":
            pass
        case _:
            yield spec.name
