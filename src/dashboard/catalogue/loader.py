"""The catalogue in memory, loaded whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd

from dashboard.catalogue.changelog import ReleaseNote
from dashboard.catalogue.data_package import with_release
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.record_changes import RecordChanges, changes_by_record
from dashboard.catalogue.records import Claim, Figure, Highlight, Initiative, Lockdown, Publisher, Record, Source
from dashboard.catalogue.records.table_columns import build
from dashboard.catalogue.records.terms import Term, Unit
from dashboard.catalogue.row_validation import Row
from dashboard.catalogue.table_specs import SOURCE_TABLES
from dashboard.catalogue.validation import DATA, CheckedData, check_data
from dashboard.catalogue.vocabulary import Vocabulary

__all__ = ["DATA", "Catalogue", "InvalidDataError", "Release", "load_catalogue"]


Sourced = TypeVar("Sourced", Initiative, Figure, Lockdown)


class InvalidDataError(Exception):
    """The data cannot be served; the message lists every problem, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        heading = "The data is broken, so the site does not start. Correct these and try again (make data checks them):"
        super().__init__("\n".join([heading, *map(str, problems)]))


@dataclass(frozen=True, slots=True)
class Release:
    """Which data this is and how it may be used."""

    version: str
    date: date
    licence: str
    licence_url: str


@dataclass(frozen=True)
class Catalogue:
    """Everything the site shows, in the order of the data.

    Attributes:
        initiatives: All initiatives.
        figures: All figures.
        claims: The checked numbers of the letter.
        highlights: The initiatives that the home page presents in a sentence.
        lockdowns: All lockdowns.
        vocabulary: Labels of codes and units.
        release: The release of the data.
        release_notes: All releases, the latest first.
        package: The description of the data (Frictionless Data Package), with its version and date.
    """

    initiatives: tuple[Initiative, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    highlights: tuple[Highlight, ...]
    lockdowns: tuple[Lockdown, ...]
    vocabulary: Vocabulary
    release: Release
    release_notes: tuple[ReleaseNote, ...]
    package: Mapping[str, Any] = field(repr=False)
    _initiatives: Mapping[str, Initiative] = field(init=False, repr=False)
    _figures: Mapping[str, Figure] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_initiatives", {item.id: item for item in self.initiatives})
        object.__setattr__(self, "_figures", {item.id: item for item in self.figures})

    @property
    def records(self) -> tuple[Record, ...]:
        """All that a release may correct: checks of the letter's numbers first."""
        return (*self.claims, *self.figures, *self.initiatives, *self.lockdowns)

    def last_change(self, record: Record) -> date:
        """The day of the release that last changed a record or added it; without a change it is of the first one."""
        return record.changes[0].date if record.changes else self.release_notes[-1].date

    def initiative(self, identifier: str) -> Initiative | None:
        """The initiative of that identifier, or None."""
        return self._initiatives.get(identifier)

    def figure(self, identifier: str) -> Figure | None:
        """The figure of that identifier, or None."""
        return self._figures.get(identifier)

    def claim(self, identifier: str) -> Claim | None:
        """The checked number of the letter of that identifier, or None."""
        return next((claim for claim in self.claims if claim.id == identifier), None)

    def series(self, name: str) -> tuple[Figure, ...]:
        """The figures of one series, in the order of the data."""
        return tuple(figure for figure in self.figures if figure.series == name)


def load_catalogue(directory: Path) -> Catalogue:
    """Check the data in ``directory`` and load it.

    Raises:
        InvalidDataError: The data cannot be served; the message lists everything that is wrong.
    """
    checked = check_data(directory)
    if checked.problems:
        raise InvalidDataError(checked.problems)
    rows = checked.rows
    changes = changes_by_record(rows["changes"], checked.releases)
    figures = {figure.id: figure for figure in _records(Figure, "figures", rows, changes)}
    initiatives = {item.id: item for item in _records(Initiative, "initiatives", rows, changes)}
    return Catalogue(
        initiatives=tuple(initiatives.values()),
        figures=tuple(figures.values()),
        claims=_claims(rows["claims"], rows["claim_evidence"], figures, changes),
        highlights=_highlights(rows["highlights"], initiatives),
        lockdowns=_records(Lockdown, "lockdowns", rows, changes),
        vocabulary=Vocabulary.of(
            (build(Term, row) for row in rows["vocabulary"]),
            (build(Unit, row) for row in rows["units"]),
            (build(Publisher, row) for row in rows["publishers"]),
        ),
        release=_release(checked),
        release_notes=tuple(checked.releases),
        package=with_release(checked.package, checked.releases[0]),
    )


def _records(
    record: type[Sourced], table: str, rows: Mapping[str, Sequence[Row]], changes: RecordChanges
) -> tuple[Sourced, ...]:
    """The records of ``table``, with their sources, which the first column of theirs assigns, and their changes."""
    source_rows = rows[SOURCE_TABLES[table]]
    owner = next(iter(source_rows[0]))
    places = _places_by(owner, source_rows)
    sources = [build(Source, row) for row in source_rows]
    ids = [row["id" if "id" in row else owner] for row in rows[table]]
    return tuple(
        build(
            record,
            row,
            sources=tuple(sources[place] for place in places[id_]),
            changes=tuple(changes.get((table, id_), ())),
        )
        for id_, row in zip(ids, rows[table], strict=True)
    )


def _places_by(column: str, rows: Sequence[Row]) -> Mapping[Any, Iterable[int]]:
    """The places of ``rows`` by their values in ``column``, in the order of their positions."""
    frame = pd.DataFrame({name: [row[name] for row in rows] for name in (column, "position")})
    ordered = frame.sort_values("position", kind="stable")
    return {key: group.tolist() for key, group in ordered.groupby(column).groups.items()}


def _claims(
    rows: Sequence[Row], evidence: Sequence[Row], figures: Mapping[str, Figure], changes: RecordChanges
) -> tuple[Claim, ...]:
    places = _places_by("claim_id", evidence)
    return tuple(
        _claim(row, [evidence[place] for place in places.get(row["id"], ())], figures, changes)
        for row in sorted(rows, key=itemgetter("position"))
    )


def _claim(row: Row, evidence: Sequence[Row], figures: Mapping[str, Figure], changes: RecordChanges) -> Claim:
    return build(
        Claim,
        row,
        figure=figures[row["figure_id"]],
        evidence=tuple(figures[line["figure_id"]] for line in evidence),
        quoted=tuple(figures[line["figure_id"]] for line in evidence if line["in_quote"]),
        changes=tuple(changes.get(("claims", row["id"]), ())),
    )


def _highlights(rows: Sequence[Row], initiatives: Mapping[str, Initiative]) -> tuple[Highlight, ...]:
    ordered = sorted(rows, key=itemgetter("position"))
    return tuple(build(Highlight, row, initiative=initiatives[row["initiative_id"]]) for row in ordered)


def _release(checked: CheckedData) -> Release:
    latest, licence = checked.releases[0], checked.package["licenses"][0]
    return Release(latest.version, latest.date, licence["title"], licence["path"])
