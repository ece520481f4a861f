"""Initiatives as a table whose columns can be sorted."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.cache import MB, cached
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.facts import FOLLOWERS
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.catalogue.records import Initiative
from dashboard.components.amounts_statement import amounts_paragraph
from dashboard.components.fact_sources import credit
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.i18n.translation import Translation
from dashboard.languages import Language
from dashboard.streamlit_adapter import shared_fragments, sort_headers
from dashboard.urls import Urls

COLUMNS = ("name", "theme", "format", "country", "start-date", "outcome", "followers", "publishers")
"""The columns of the table. Their words are those of the fields."""
SORTS = {"start-date": "date", "followers": "size"}
"""The names of orders in the address that differ from those of their columns."""
NUMBERS = ("publishers",)
"""Columns of numbers."""


@cached(max_bytes=2 * MB)
def initiatives_table(
    context: SiteContext,
    identifiers: tuple[str, ...],
    selection: InitiativeFilter,
    language: Language,
    params: QueryParams,
) -> Markup:
    """The initiatives of ``identifiers`` in their order.

    Args:
        context: The site.
        identifiers: Which initiatives.
        selection: The selection that they are from, in which their pages and other orders are opened.
        language: The language of the table.
        params: What every link takes along besides.
    """
    localizer, catalogue = context.localizer(language), context.catalogue
    columns = [_column(name, selection, localizer.t, params) for name in COLUMNS]
    row_params = (*params, *serialize_filters(selection))
    initiatives = [*filter(None, map(catalogue.initiative, identifiers))]
    rows = [_row(item, localizer, row_params) for item in initiatives]
    records = tuple(item.id for item in initiatives)
    sources_url = shared_fragments.sources_url(context, language, records)
    name = localizer.t("gallery-table-alt")
    table = Table(name, "initiatives", columns, rows, wide=True, sources_url=sources_url, records=records)
    return amounts_paragraph(initiatives, localizer) + data_table(table, localizer)


def _column(name: str, selection: InitiativeFilter, t: Translation, params: QueryParams) -> Column:
    text, number = t(f"field-{name}"), name in NUMBERS
    other_params = (("view", "table"), *params)
    return sort_headers.sort_column(text, SORTS.get(name, name), selection, "gallery", other_params, number=number)


def _row(item: Initiative, localizer: Localizer, params: QueryParams) -> tuple[Cell, ...]:
    """The cells of ``item``, in the order of ``COLUMNS``."""
    language = localizer.t.language
    return (
        Cell(item.name[language], Urls().initiative(item.id, params), localizer.actors_beside_name(item)),
        Cell(localizer.term("theme", item.theme)),
        Cell(localizer.term("format", item.format), note=localizer.terms("platform", item.platforms)),
        Cell(localizer.country(item.country), note=localizer.country_basis(item)),
        Cell(localizer.date(item.start_date) if item.start_date else ""),
        Cell(
            localizer.outcome(item),
            note=item.outcome_note[language] if item.outcome_note else "",
        ),
        Cell(localizer.followers(item), note=credit(item, FOLLOWERS, localizer)),
        Cell(format_number(evidence(item.sources).independent, language)),
    )
