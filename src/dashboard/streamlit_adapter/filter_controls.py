"""Controls that show what the address says and write back what the reader chooses.

A widget's own state is set only where it differs from the address: setting it always would overwrite what a reader
types while an earlier run is still on its way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import INITIATIVE_FACETS, InitiativeFilter
from dashboard.components import text as text_blocks
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import Language
from dashboard.queries import search_initiatives
from dashboard.streamlit_adapter import inputs, page_elements, shared_fragments, url_state
from dashboard.streamlit_adapter.inputs import FacetOptions, InputGroup, InputSpec
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render

LabelOf = Callable[[str, str], str]
TOOLS = ("filters", "view", "frame", "share")
"""What folds away on phones and tablets: the filters, how results are shown, what of the world, what may be taken."""
SELECT_FACETS = ("country",)
"""Facets with too many codes to show them all at once."""
BYTES_OF_JSON = 5
"""What inputs take for a byte of their JSON, with their objects."""
FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2021, 12, 31)
"""What the calendars offer; an address may ask for any day."""


def search(q: str, label: str, placeholder: str) -> None:
    """The search box, named ``label``."""
    change = partial(_write, "q")
    inputs.render_inputs(
        "control-q",
        inputs.text_input(
            "q", label, q, placeholder=placeholder, max_length=query_params.MAX_SEARCH_LENGTH, on_change=change
        ),
    )


def filters(selection: InitiativeFilter, localizer: Localizer, *tools: str) -> None:
    """Every facet with its live counts and the date range.

    On phones and tablets they fold away, as do the other ``tools`` of the page. One row has what unfolds each, and the
    filters end with a button that leads to the results.
    """
    context, language = current_context(), localizer.t.language
    fold_filters(language, *tools)
    with st.container(key="filters"):
        st.html(text_blocks.filters_heading(localizer.t("filters-title")))
        inputs.render_group("control-filters", _filter_inputs(context, selection, language))
        page_elements.small(localizer.t("dates-help"))
        st.html(_show_results(context, language, len(search_initiatives(context, selection).records)))


def fold_filters(language: Language, *tools: str) -> None:
    """One row with what unfolds the filters, and ``tools`` of the page besides, on phones and tablets."""
    # Always the same: were a number in it, each choice would fold it.
    st.html(_tools(current_context(), language, ("filters", *tools)))


def facet_options(
    name: str, selected: Collection[str], counts: Mapping[str, int], localizer: Localizer, label_of: LabelOf
) -> FacetOptions:
    """The codes of a facet that would bring something, with how many; ``label_of`` words facet and code."""
    available = ((code, count) for code, count in counts.items() if count or code in selected)
    options = (
        (code, f"{label_of(name, code)} ({format_number(count, localizer.t.language)})", code in selected)
        for code, count in available
    )
    return FacetOptions(name, localizer.t(f"facet-{name}"), tuple(options))


def facet_buttons(facets: Sequence[FacetOptions]) -> InputSpec:
    """Facets whose codes are buttons."""
    return inputs.facet_input("facets", [each for each in facets if each.options], on_change=url_state.set_param)


def facet_select(facet: FacetOptions, localizer: Localizer) -> InputSpec:
    """A facet whose codes open as a list; the chips take away what was added."""
    left = [(code, text) for code, text, is_selected in facet.options if not is_selected]
    change = partial(_add, facet.name)
    return inputs.select_input(
        facet.name, facet.label, localizer.t("facet-add"), options=left, definitions=facet.definitions, on_change=change
    )


@cached(max_bytes=10 * KB, is_finite=True)
def _tools(context: SiteContext, language: Language, tools: tuple[str, ...]) -> Markup:
    localizer = context.localizer(language)
    return render("tools", localizer, tools={tool: localizer.t(f"tool-{tool}") for tool in tools})


@cached(max_bytes=100 * KB)
def _show_results(context: SiteContext, language: Language, count: int) -> Markup:
    return render("show_results", context.localizer(language), count=count)


@cached(max_bytes=2 * MB, size_of=lambda group: BYTES_OF_JSON * len(group.data))
def _filter_inputs(context: SiteContext, selection: InitiativeFilter, language: Language) -> InputGroup:
    localizer, counts = context.localizer(language), search_initiatives(context, selection).counts
    definitions = shared_fragments.folded_definitions(context, language)
    facets = {
        name: replace(
            facet_options(name, selection.facets.get(name, ()), counts[name], localizer, localizer.facet),
            definitions=definitions.get(name, ""),
        )
        for name in INITIATIVE_FACETS
    }
    return inputs.input_group(
        *(facet_select(facets[name], localizer) for name in SELECT_FACETS),
        facet_buttons([facet for name, facet in facets.items() if name not in SELECT_FACETS]),
        _day("from", selection.start, localizer),
        _day("to", selection.end, localizer),
    )


def _day(name: str, day: date | None, localizer: Localizer) -> InputSpec:
    value = min(max(day, FIRST_DAY), LAST_DAY) if day else None
    label = localizer.t(f"date-{name}")
    return inputs.date_input(
        name,
        label,
        value,
        localizer.t,
        within=(FIRST_DAY, LAST_DAY),
        ends=name == "to",
        on_change=partial(_write, name),
    )


def _add(name: str, code: str) -> None:
    url_state.set_param(name, [*url_state.query_values().get(name, ()), code])


def _write(name: str, value: str) -> None:
    url_state.set_param(name, (value,))
