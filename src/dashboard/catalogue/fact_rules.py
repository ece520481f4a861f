"""Rules of what sources state: facts that the record has, all that matter most where one publisher alone tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR
from dashboard.catalogue.evidence import is_letter_address, publisher_key
from dashboard.catalogue.facts import COUNTRY, ESSENTIAL_FACTS, FACTS, OUTCOME, STATES
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.rule_frames import Frames, cells_of
from dashboard.catalogue.table_specs import CHANGES, SOURCE_TABLES, TABLE_BY_NAME

BASIS = "country_basis"
Facts = Mapping[str, frozenset[str]]
"""The facts that a record has, by the key of the record."""


@dataclass(frozen=True, slots=True)
class Page:
    """A source in its row: of which publisher, variants of a name being one, and which facts it states."""

    row: int
    publisher: str
    is_letter: bool
    states: tuple[str, ...]


def sources_state_facts_of_their_record(frames: Frames) -> Iterator[Problem]:
    """What a source states is a fact of such records, and one that its record has."""
    for table, sources in SOURCE_TABLES.items():
        facts_of = _facts_by_record(frames, table)
        for row, owner, states in _stated(frames, sources):
            for fact in states:
                reason = _fact_problem(fact, table, facts_of.get(owner, frozenset(FACTS[table])))
                if reason:
                    yield Problem(f"{sources}.csv", row, STATES, f'"{fact}" {reason}')


def only_publishers_state_what_matters_most(frames: Frames) -> Iterator[Problem]:
    """Where one publisher alone tells of a record, the letter apart, a page says who gives what matters most of it.

    That is its date, its outcome, its followers, its value: with one publisher nobody else can have stated them.
    """
    for table, sources in SOURCE_TABLES.items():
        facts_of = _facts_by_record(frames, table)
        for owner, pages in _pages_by_record(frames, sources).items():
            if len({page.publisher for page in pages if not page.is_letter}) > 1:
                continue
            stated = {fact for page in pages for fact in page.states}
            others = "no other source" if len(pages) == 1 else "one publisher only"
            for fact in ESSENTIAL_FACTS[table]:
                if fact in facts_of.get(owner, ()) and fact not in stated:
                    reason = f'"{fact}" is missing: "{owner}" has it, and {others}'
                    yield Problem(f"{sources}.csv", pages[0].row, STATES, reason)


def pages_that_corrected_an_outcome_state_it(frames: Frames) -> Iterator[Problem]:
    """A source from which ``changes.csv`` has a cell of an outcome or of its note states it, while there is one."""
    initiatives, sources = "initiatives", SOURCE_TABLES["initiatives"]
    facts_of = _facts_by_record(frames, initiatives)
    changes = cells_of(frames, CHANGES.name, "table", "id", "field", "page")
    corrected = changes[(changes["table"] == initiatives) & changes["field"].str.startswith(f"{OUTCOME}_")]
    pages = set(zip(corrected["id"], corrected["page"], strict=True))
    columns = (TABLE_BY_NAME[sources].key[0], "url", STATES)
    for row, owner, url, states in cells_of(frames, sources, *columns).itertuples(name=None):
        is_credited = OUTCOME in states.split(LIST_SEPARATOR) or OUTCOME not in facts_of.get(owner, ())
        if (owner, url) in pages and not is_credited:
            reason = f'lacks "{OUTCOME}", and a line of {CHANGES.name}.csv has it from this page'
            yield Problem(f"{sources}.csv", int(row), STATES, reason)


def facts_have_labels(frames: Frames) -> Iterator[Problem]:
    """Every fact has its label, and none is labelled that no source may state."""
    terms = cells_of(frames, "vocabulary", "field", "code")
    labelled = dict(zip(terms["code"][terms["field"] == STATES], terms.index[terms["field"] == STATES], strict=True))
    known = [fact for facts in FACTS.values() for fact in facts]
    for fact in known if not terms.empty else ():
        if fact not in labelled:
            yield Problem("vocabulary.csv", None, "code", f'"{fact}" of {STATES} has no label')
    for code, row in labelled.items():
        if code not in known:
            yield Problem("vocabulary.csv", int(row), "code", f'"{code}" is not a code of {STATES}')


def _fact_problem(fact: str, table: str, facts: frozenset[str]) -> str:
    if fact not in FACTS[table]:
        return f"is no fact of {table}: {', '.join(FACTS[table])}"
    if fact not in facts:
        inferred = " or inferred" if fact == COUNTRY else ""
        return f"is empty{inferred} in {table}.csv, so no page states it"
    return ""


def _facts_by_record(frames: Frames, table: str) -> Facts:
    """The facts that each record has; a country that was inferred is none."""
    spec = TABLE_BY_NAME[table]
    columns = {
        fact: [column.name for column in spec.columns if column.field in fields]
        for fact, fields in FACTS[table].items()
    }
    basis = [column.name for column in spec.columns if column.name == BASIS]
    names = [name for group in columns.values() for name in group]
    cells = cells_of(frames, table, *dict.fromkeys([spec.key[0], *names, *basis]))
    return {str(row[spec.key[0]]): frozenset(_facts_of(row, columns)) for row in cells.to_dict("records")}


def _facts_of(row: Mapping[Hashable, Any], columns: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for fact, names in columns.items():
        is_inferred = fact == COUNTRY and row.get(BASIS) == "inferred"
        if any(row[name] for name in names) and not is_inferred:
            yield fact


def _pages_by_record(frames: Frames, sources: str) -> Mapping[str, list[Page]]:
    pages: dict[str, list[Page]] = defaultdict(list)
    columns = (TABLE_BY_NAME[sources].key[0], "publisher", "url", STATES)
    for row, owner, publisher, url, states in cells_of(frames, sources, *columns).itertuples(name=None):
        page = Page(int(row), publisher_key(publisher), is_letter_address(url), tuple(states.split(LIST_SEPARATOR)))
        pages[str(owner)].append(page)
    return pages


def _stated(frames: Frames, sources: str) -> Iterator[tuple[int, str, list[str]]]:
    owner = TABLE_BY_NAME[sources].key[0]
    for row, key, states in cells_of(frames, sources, owner, STATES).itertuples(name=None):
        yield int(row), str(key), [fact for fact in states.split(LIST_SEPARATOR) if fact]
