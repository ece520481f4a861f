"""A selection as the gallery shows it: cards or a table, both by pages, or the way out of an empty result."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.initiative_index import Selection
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.vocabulary import Language
from dashboard.components import markup
from dashboard.components.table import Cell, Column, Grid
from dashboard.i18n.localizer import Labels
from dashboard.i18n.numbers import number
from dashboard.i18n.translation import Translation
from dashboard.streamlit_adapter import filter_controls, navigation, page_elements, sort_headers, url_state

PAGE_SIZE = 24
ROWS = 50
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


def paged_table(initiatives: Sequence[Initiative], selection: Selection) -> None:
    """The page of rows that the address asks for, with links to other orders and to the other pages."""
    shown, current, last = filter_controls.page_of(initiatives, ROWS)
    known = tuple(item.id for item in shown)
    table = services.made(_table, known, selection, url_state.language(), url_state.carried(selection=False))
    page_elements.part(sort_headers.ANCHOR, table)
    filter_controls.pages(current, last)
    page_elements.anchors()


def nothing(selection: Selection) -> None:
    """Why nothing is shown and what to do about it."""
    t = url_state.words()
    page_elements.notice(t("gallery-empty-search") if selection.q else t("gallery-empty"))


def _table(shown: Sequence[str], selection: Selection, language: Language, carried: Pairs) -> Markup:
    labels, known = services.labels(language), services.catalogue()
    kept = (*carried, *query_params.write(selection))
    rows = [_row(item, labels, kept) for id_ in shown if (item := known.initiative(id_))]
    columns = [_column(name, selection, labels.t, carried) for name in COLUMNS]
    return markup.grid(Grid(labels.t("gallery-table-alt"), "initiatives", columns, rows, wide=True), labels)


def _column(name: str, selection: Selection, t: Translation, carried: Pairs) -> Column:
    text, counts = t(f"field-{name}"), name in NUMBERS
    if name not in SORTS:
        return Column(text, counts)
    return sort_headers.column(text, SORTS[name], selection, "gallery", (("view", "table"), *carried), number=counts)


def _row(item: Initiative, labels: Labels, carried: Pairs) -> tuple[Cell, ...]:
    """What is known of ``item``, in the order of ``COLUMNS``."""
    language = labels.t.language
    actors = labels.actors(item.actor) if item.actor != item.name else ""
    basis = labels.t("country-inferred" if item.country_basis == "inferred" else "country-stated")
    return (
        Cell(item.name, navigation.record(item, carried), actors),
        Cell(labels.term("theme", item.theme)),
        Cell(labels.term("format", item.format), note=labels.terms("platform", item.platforms)),
        Cell(labels.country(item.country), note=basis),
        Cell(labels.date(item.start_date) if item.start_date else ""),
        Cell(
            labels.quantity(item.outcome.value, item.outcome.unit) if item.outcome else "",
            note=item.outcome_note[language] if item.outcome_note else "",
        ),
        Cell(number(item.followers, language) if item.followers is not None else ""),
        Cell(number(evidence(item.sources).independent, language)),
    )
