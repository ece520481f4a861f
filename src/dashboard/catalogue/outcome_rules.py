"""Rules of outcomes: their cells stand together, and what was done with one suits what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dashboard.catalogue.problem import Problem
from dashboard.catalogue.rule_frames import Frames, cells_of, problems_of
from dashboard.languages import SPECS

TABLE = "initiatives"
OUTCOME = ["outcome_value", "outcome_unit", "outcome_kind", "outcome_state"]
PEOPLE_AND_CONTENT_STATES = ("counted", "planned")
"""Nobody raises, gives, pledges or sells an audience, people or contents."""
STATES_BY_KIND = {
    "money": ("raised", "given", "pledged", "matched", "sold", "planned"),
    "audience": PEOPLE_AND_CONTENT_STATES,
    "people": PEOPLE_AND_CONTENT_STATES,
    "content": PEOPLE_AND_CONTENT_STATES,
}
"""What may have been done with an outcome, by its kind; other kinds may have any state."""


def outcomes_are_whole(frames: Frames) -> Iterator[Problem]:
    """Value, unit, kind and state of an outcome stand together."""
    cells = cells_of(frames, TABLE, *OUTCOME)
    missing = cells == ""
    for row, is_missing in missing[missing.any(axis="columns") & ~missing.all(axis="columns")].iterrows():
        reason = "is missing: value, unit, kind and state stand together"
        yield Problem(f"{TABLE}.csv", int(str(row)), str(is_missing.idxmax()), reason)


def bounds_stand_beside_a_value(frames: Frames) -> Iterator[Problem]:
    """A bound stands beside the number that it bounds."""
    for bound, value in (("outcome_bound", "outcome_value"), ("followers_bound", "followers")):
        cells = cells_of(frames, TABLE, bound, value)
        lonely = cells[bound][(cells[bound] != "") & (cells[value] == "")]
        yield from problems_of(TABLE, bound, lonely, '"{cell}" stands beside no value')


def outcome_states_suit_their_kind(frames: Frames) -> Iterator[Problem]:
    """People are counted and money is not: the state stands before the number, and both make one phrase."""
    cells = cells_of(frames, TABLE, "outcome_kind", "outcome_state")
    for kind, states in STATES_BY_KIND.items():
        of_kind = cells["outcome_state"][(cells["outcome_kind"] == kind) & (cells["outcome_state"] != "")]
        reason = f'"{{cell}}" is no state of the kind {kind}: {", ".join(states)}'
        yield from problems_of(TABLE, "outcome_state", of_kind[~of_kind.isin(states)], reason)


def pledged_money_was_not_given(frames: Frames) -> Iterator[Problem]:
    """The summary of an initiative whose money was pledged does not say that somebody gave it."""
    for language, spec in SPECS.items():
        column = f"summary_{language}"
        cells = cells_of(frames, TABLE, column, "outcome_kind", "outcome_state")
        is_pledged = (cells["outcome_kind"] == "money") & (cells["outcome_state"] == "pledged")
        for row, summary in cells[column][is_pledged].items():
            if spec.handed_over and (words := re.search(spec.handed_over, summary)):
                reason = f'says "{words[0]}" of money that was pledged'
                yield Problem(f"{TABLE}.csv", int(str(row)), column, reason)
