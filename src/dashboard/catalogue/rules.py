"""Rules of the data that the class of a record cannot state: across the cells of a row, and across tables.

Rules of codes, texts, names, outcomes, facts and sources have modules of their own; ``RULES`` has all of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.catalogue.cell_conventions import HIGH, LOW, lower_bound_id
from dashboard.catalogue.code_rules import (
    codes_have_labels,
    platforms_are_known,
    references_exist,
    standard_codes_have_names,
    units_are_known,
)
from dashboard.catalogue.community_rules import communities_say_whom_they_count, communities_say_whose_they_are
from dashboard.catalogue.fact_rules import (
    facts_have_labels,
    only_publishers_state_what_matters_most,
    pages_that_corrected_an_outcome_state_it,
    sources_state_facts_of_their_record,
)
from dashboard.catalogue.name_rules import name_problems
from dashboard.catalogue.outcome_rules import (
    bounds_stand_beside_a_value,
    outcome_states_suit_their_kind,
    outcomes_are_whole,
    pledged_money_was_not_given,
)
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.rule_frames import Frames, Rule, cells_of, column_of, problems_of
from dashboard.catalogue.source_rules import (
    highlights_rest_on_a_page_of_their_initiative,
    publishers_have_names_for_readers,
    sources_of_a_record_are_different_pages,
    weak_sources_are_listed,
)
from dashboard.catalogue.table_specs import CHANGES, SOURCE_TABLES, TABLE_BY_NAME
from dashboard.catalogue.text_rules import (
    dates_are_as_exact_as_pages_agree,
    lists_inside_cells_are_well_formed,
    notes_are_set_alike,
    samples_are_of_their_country,
    texts_are_set_as_in_print,
    texts_stand_in_every_language,
)

PERIODS = {"figures": ("period_start", "period_end"), "lockdowns": ("start", "end")}


def broken_rules(frames: Frames) -> Iterator[Problem]:
    """What breaks a rule; tables that are not in ``frames`` and columns that they have not are passed over."""
    for rule in RULES:
        yield from rule(frames)


def _no_table_is_empty(frames: Frames) -> Iterator[Problem]:
    for table, frame in frames.items():
        if frame.empty and table != CHANGES.name:
            yield Problem(f"{table}.csv", None, None, "has no row")


def _records_have_sources(frames: Frames) -> Iterator[Problem]:
    for table, sources in SOURCE_TABLES.items():
        key, owner = TABLE_BY_NAME[table].key[0], TABLE_BY_NAME[sources].key[0]
        if sources in frames and owner in frames[sources]:
            cells = column_of(frames, table, key)
            unsourced = cells[(cells != "") & ~cells.isin(frames[sources][owner])]
            yield from problems_of(table, key, unsourced, f'"{{cell}}" has no source in {sources}.csv')


def _periods_end_after_their_start(frames: Frames) -> Iterator[Problem]:
    for table, (first, last) in PERIODS.items():
        cells = cells_of(frames, table, first, last)
        for row, start, end in zip(cells.index, cells[first], cells[last], strict=True):
            shared = min(len(start), len(end))
            if start[:shared] > end[:shared]:
                yield Problem(f"{table}.csv", int(row), last, f'"{end}" lies before the start, "{start}"')


def _lockdown_dates_agree(frames: Frames) -> Iterator[Problem]:
    """No lockdown has no date, any other has a start; an end says what ended, a regional one whose days they are."""
    names = {column.field: column.name for column in reversed(TABLE_BY_NAME["lockdowns"].columns)}
    end_text, region = names["end_what"], names["region"]
    cells = cells_of(frames, "lockdowns", "kind", region, "start", "end", end_text)
    is_none, has_start, has_end = cells["kind"] == "none", cells["start"] != "", cells["end"] != ""
    checks = (
        (
            region,
            (cells["kind"] == "regional") != (cells[region] != ""),
            "stands beside the kind regional, and only there",
        ),
        ("start", is_none & has_start, "stands beside the kind none"),
        ("start", ~is_none & ~has_start, "is missing: only the kind none has no start"),
        ("end", has_end & ~has_start, "stands without a start"),
        ("end", has_end != (cells[end_text] != ""), "stands together with what ended, or neither does"),
    )
    for column, broken, reason in checks:
        yield from problems_of("lockdowns", column, cells[column][broken], reason)


def _series_have_one_unit(frames: Frames) -> Iterator[Problem]:
    cells = cells_of(frames, "figures", "series", "unit")
    expected = cells.groupby("series")["unit"].transform("first")
    for row, unit, expected_unit in zip(cells.index, cells["unit"], expected, strict=True):
        if unit != expected_unit:
            reason = f'"{unit}" in a series whose unit is "{expected_unit}": a series has one unit'
            yield Problem("figures.csv", int(row), "unit", reason)


def _bounds_come_in_pairs(frames: Frames) -> Iterator[Problem]:
    """The two bounds of a measure are of one series, and the lower one is not the higher."""
    cells = cells_of(frames, "figures", "id", "series", "value").drop_duplicates("id")
    figures = {id_: (series, value) for id_, series, value in cells.itertuples(index=False)}
    lower_ids = {low for id_ in figures if (low := lower_bound_id(id_)) in figures}
    for row, id_ in cells["id"].items():
        low = lower_bound_id(id_)
        if (id_.endswith(LOW) and id_ not in lower_ids) or (id_.endswith(HIGH) and low not in figures):
            yield Problem(
                "figures.csv", int(str(row)), "id", f'"{id_}" has no other bound: ids end in {LOW} and {HIGH}'
            )
        elif low in figures and not _is_range(figures[low], figures[id_]):
            reason = f'"{low}" is not its lower bound: both are of one series, and the lower is not the higher'
            yield Problem("figures.csv", int(str(row)), "id", reason)


def _is_range(low: tuple[str, str], high: tuple[str, str]) -> bool:
    try:
        return low[0] == high[0] and float(low[1]) <= float(high[1])
    except ValueError:  # Said of the value itself.
        return True


def _only_inferred_countries_say_from_what(frames: Frames) -> Iterator[Problem]:
    cells = cells_of(frames, "initiatives", "country_basis", "country_inferred_from")
    idle = cells["country_inferred_from"][
        (cells["country_inferred_from"] != "") & (cells["country_basis"] != "inferred")
    ]
    reason = '"{cell}" stands beside a country that was not inferred'
    yield from problems_of("initiatives", "country_inferred_from", idle, reason)


RULES: tuple[Rule, ...] = (
    _no_table_is_empty,
    references_exist,
    _records_have_sources,
    _periods_end_after_their_start,
    units_are_known,
    outcomes_are_whole,
    bounds_stand_beside_a_value,
    outcome_states_suit_their_kind,
    pledged_money_was_not_given,
    _lockdown_dates_agree,
    _series_have_one_unit,
    texts_stand_in_every_language,
    platforms_are_known,
    standard_codes_have_names,
    codes_have_labels,
    _bounds_come_in_pairs,
    communities_say_whom_they_count,
    communities_say_whose_they_are,
    _only_inferred_countries_say_from_what,
    lists_inside_cells_are_well_formed,
    notes_are_set_alike,
    texts_are_set_as_in_print,
    name_problems,
    samples_are_of_their_country,
    dates_are_as_exact_as_pages_agree,
    weak_sources_are_listed,
    publishers_have_names_for_readers,
    sources_of_a_record_are_different_pages,
    highlights_rest_on_a_page_of_their_initiative,
    sources_state_facts_of_their_record,
    only_publishers_state_what_matters_most,
    pages_that_corrected_an_outcome_state_it,
    facts_have_labels,
)
