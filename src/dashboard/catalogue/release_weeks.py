"""What releases brought in one week: not when the initiatives of 2020 began, but when readers could first see them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.catalogue.changelog import ReleaseNote
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.record_changes import record_table
from dashboard.catalogue.records import ADDED, Change, Figure, Initiative, Record


@dataclass(frozen=True, slots=True)
class ReleaseWeek:
    """An ISO week in which a release was dated."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> ReleaseWeek:
        """The week of ``day``."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @property
    def code(self) -> str:
        """Its name in addresses and files: ``2026-W49``."""
        return f"{self.year}-W{self.number:02}"

    @property
    def first(self) -> date:
        """Its Monday."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its Sunday."""
        return self.first + timedelta(days=6)


@dataclass(frozen=True, slots=True)
class ReleaseDigest:
    """What the releases of one week brought.

    Attributes:
        week: The week.
        notes: Its releases, the latest first.
        added: The initiatives that came, those of the latest release first; those of the very first are not told apart.
        added_figures: How many figures came.
        changed: How many records were corrected or completed that were there before.
    """

    week: ReleaseWeek
    notes: tuple[ReleaseNote, ...]
    added: tuple[Initiative, ...]
    added_figures: int
    changed: int


def release_weeks(catalogue: Catalogue) -> tuple[ReleaseWeek, ...]:
    """The weeks in which there was a release, the latest first."""
    return tuple(dict.fromkeys(ReleaseWeek.of(note.date) for note in catalogue.release_notes))


def release_digest(catalogue: Catalogue, week: ReleaseWeek) -> ReleaseDigest:
    """What the releases of ``week`` brought."""
    notes = tuple(note for note in catalogue.release_notes if ReleaseWeek.of(note.date) == week)
    versions = [note.version for note in notes]
    concerned = [(record, changes) for record in catalogue.records if (changes := _changes(record, versions))]
    added = [record for record, changes in concerned if any(map(_adds_record, changes))]
    initiatives = [record for record in added if isinstance(record, Initiative)]
    return ReleaseDigest(
        week=week,
        notes=notes,
        added=tuple(sorted(initiatives, key=lambda item: _arrival(item, versions))),
        added_figures=sum(isinstance(record, Figure) for record in added),
        changed=len(concerned) - len(added),
    )


def _changes(record: Record, versions: Collection[str]) -> Sequence[Change]:
    return [change for change in record.changes if change.version in versions]


def _arrival(item: Initiative, versions: Sequence[str]) -> int:
    """The place of the version with which it came among ``versions``."""
    return min(versions.index(change.version) for change in _changes(item, versions) if _adds_record(change))


def _adds_record(change: Change) -> bool:
    return change.after == ADDED and change.field is None and record_table(change.table) == change.table
