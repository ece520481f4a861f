"""A selection as the gallery shows it: cards or a table, both by pages, or the way out of an empty result."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.i18n.translation import Translation
from dashboard.streamlit_adapter import filter_controls, navigation, page_elements, sort_headers, url_state

PAGE_SIZE = 24
TABLE_PAGE_SIZE = 50
"""Rows of the table on one page."""
COLUMNS = ("name", "theme", "format", "country", "start-date", "outcome", "followers", "publishers")
"""The columns of the table. Their words are those of the fields."""
SORTS = {"name": "name", "start-date": "date", "followers": "size"}
"""Columns that sort, with the name of their order in the address."""
NUMBERS = ("followers", "publishers")


def paged_cards(initiatives: Sequence[Initiative]) -> None:
    """The page of cards that the address asks for, with links to the other pages."""
    shown, current, last = filter_controls.page_of(initiatives, PAGE_SIZE)
    page_elements.cards(shown)
    filter_controls.pages(current, last)


def paged_table(initiatives: Sequence[Initiative], selection: InitiativeFilter) -> None:
    """The page of rows that the address asks for, with links to other orders and to the other pages."""
    shown, current, last = filter_controls.page_of(initiatives, TABLE_PAGE_SIZE)
    known = tuple(item.id for item in shown)
    table = services.cached(
        _table, known, selection, url_state.language(), url_state.persistent_params(selection=False)
    )
    page_elements.anchored_section(sort_headers.ANCHOR, table)
    filter_controls.pages(current, last)
    page_elements.anchor_script()


def empty_result(selection: InitiativeFilter) -> None:
    """Why nothing is shown and what to do about it."""
    t = url_state.translator()
    page_elements.notice(t("gallery-empty-search") if selection.q else t("gallery-empty"))


def _table(shown: Sequence[str], selection: InitiativeFilter, language: Language, carried: QueryParams) -> Markup:
    localizer, known = services.localizer(language), services.catalogue()
    kept = (*carried, *query_params.serialize_filters(selection))
    rows = [_row(item, localizer, kept) for id_ in shown if (item := known.initiative(id_))]
    columns = [_column(name, selection, localizer.t, carried) for name in COLUMNS]
    return data_table(Table(localizer.t("gallery-table-alt"), "initiatives", columns, rows, wide=True), localizer)


def _column(name: str, selection: InitiativeFilter, t: Translation, carried: QueryParams) -> Column:
    text, counts = t(f"field-{name}"), name in NUMBERS
    if name not in SORTS:
        return Column(text, counts)
    return sort_headers.sort_column(
        text, SORTS[name], selection, "gallery", (("view", "table"), *carried), number=counts
    )


def _row(item: Initiative, localizer: Localizer, carried: QueryParams) -> tuple[Cell, ...]:
    """What is known of ``item``, in the order of ``COLUMNS``."""
    language = localizer.t.language
    actors = localizer.actors(item.actor) if item.actor != item.name else ""
    basis = localizer.t("country-inferred" if item.country_basis == "inferred" else "country-stated")
    return (
        Cell(item.name, navigation.initiative_href(item, carried), actors),
        Cell(localizer.term("theme", item.theme)),
        Cell(localizer.term("format", item.format), note=localizer.terms("platform", item.platforms)),
        Cell(localizer.country(item.country), note=basis),
        Cell(localizer.date(item.start_date) if item.start_date else ""),
        Cell(
            localizer.quantity(item.outcome.value, item.outcome.unit) if item.outcome else "",
            note=item.outcome_note[language] if item.outcome_note else "",
        ),
        Cell(format_number(item.followers, language) if item.followers is not None else ""),
        Cell(format_number(evidence(item.sources).independent, language)),
    )
