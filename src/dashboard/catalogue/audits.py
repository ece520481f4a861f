"""How far the data can be trusted: which records were read again, and what that showed.

The audits are facts about how the data was made, which no table of it tells. Shares and bounds are computed from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import comb

from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.records import ADDED, Change, Initiative

INITIATIVES_TABLE = "initiatives"
CERTAINTY = 0.95
"""How often a bound holds: of a hundred audits, it is too low in five."""


@dataclass(frozen=True, slots=True)
class BlindAudit:
    """Records of one kind that were drawn and read again.

    Attributes:
        checked: How many were drawn.
        wrong: How many were wrong in substance.
        slips: How many had minor slips; None where that is not known of this kind by itself.
        drawn_from: How many they were drawn from; None where that is all of them.
    """

    checked: int
    wrong: int
    slips: int | None = None
    drawn_from: int | None = None

    @property
    def right(self) -> int:
        """How many had nothing that was wrong."""
        return self.checked - self.wrong - (self.slips or 0)

    @property
    def bound(self) -> float:
        """The greatest share of wrong records, of 1, that is compatible with the audit."""
        return upper_bound(self.wrong, self.checked)


@dataclass(frozen=True, slots=True)
class SecondSearch:
    """All records with one publisher, for each of which a second one was searched. Only ``searched`` and
    ``corroborated`` were counted; the others are about so many, and one record may be both.

    Attributes:
        searched: How many there were.
        corroborated: How many got a second publisher that is independent of the first.
        wrong: How many turned out to be wrong in substance.
        unconfirmed: For how many no other page was found.
    """

    searched: int
    corroborated: int
    wrong: int
    unconfirmed: int


@dataclass(frozen=True, slots=True)
class Additions:
    """Initiatives that a release added: how many, and how many of them rest on one publisher."""

    version: str
    added: int
    single: int


def latest_additions(initiatives: Iterable[Initiative], version: str) -> Additions:
    """What release ``version`` added to ``initiatives``."""
    added = [item for item in initiatives if any(_is_addition(change, version) for change in item.changes)]
    return Additions(version, len(added), sum(evidence(item.sources).publishers == 1 for item in added))


def _is_addition(change: Change, version: str) -> bool:
    whole_row = change.table == INITIATIVES_TABLE and change.field is None
    return whole_row and change.version == version and change.after == ADDED


INITIATIVES = BlindAudit(checked=40, wrong=2, slips=10, drawn_from=374)
"""Initiatives with two publishers or more, read again for version 1.2.0."""
EARLIER_INITIATIVES = BlindAudit(checked=45, wrong=0)
EARLIER_FIGURES = BlindAudit(checked=30, wrong=0)
"""Both belong to one audit before that; a fifth of its rows had minor slips."""
SECOND_SEARCH = SecondSearch(searched=149, corroborated=19, wrong=20, unconfirmed=120)
"""Made for version 1.2.0."""


def upper_bound(found: int, checked: int, certainty: float = CERTAINTY) -> float:
    """The share up to which something may be frequent that was ``found`` so many times among ``checked``.

    This is the exact one-sided bound of Clopper and Pearson: with any larger share so few finds would have a chance
    below ``1 - certainty``.

    Raises:
        ValueError: Nothing was checked, or more was found than checked.
    """
    if not 0 <= found <= checked or checked == 0:
        raise ValueError(f"{found} cannot be found among {checked}")
    if found == checked:
        return 1.0
    low, high = 0.0, 1.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        if _chance_of_at_most(found, checked, middle) > 1 - certainty:
            low = middle
        else:
            high = middle
    return high


def _chance_of_at_most(found: int, checked: int, share: float) -> float:
    return sum(comb(checked, count) * share**count * (1 - share) ** (checked - count) for count in range(found + 1))
