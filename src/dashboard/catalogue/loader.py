"""The catalogue in memory, loaded whole or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from dashboard.catalogue import tables
from dashboard.catalogue.model import Claim, Figure, Initiative, Lockdown, Outcome, Source
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.tables import Row
from dashboard.catalogue.validation import DATA, validate_data
from dashboard.catalogue.vocabulary import LANGUAGES, LocalizedText, Term, Unit, Vocabulary

__all__ = ["DATA", "Catalogue", "InvalidDataError", "Release", "load_catalogue"]


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
    """Everything the site shows, in the order of the data."""

    initiatives: tuple[Initiative, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    lockdowns: tuple[Lockdown, ...]
    vocabulary: Vocabulary
    release: Release
    _initiatives: Mapping[str, Initiative] = field(init=False, repr=False)
    _figures: Mapping[str, Figure] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_initiatives", {item.id: item for item in self.initiatives})
        object.__setattr__(self, "_figures", {item.id: item for item in self.figures})

    def initiative(self, identifier: str) -> Initiative | None:
        """The initiative of that identifier, or None."""
        return self._initiatives.get(identifier)

    def figure(self, identifier: str) -> Figure | None:
        """The figure of that identifier, or None."""
        return self._figures.get(identifier)

    def series(self, name: str) -> tuple[Figure, ...]:
        """The figures of one series, in the order of the data."""
        return tuple(figure for figure in self.figures if figure.series == name)


def load_catalogue(directory: Path) -> Catalogue:
    """Check the data in ``directory`` and load it. Raises ``BrokenData`` with everything that is wrong."""
    problems = validate_data(directory)
    if problems:
        raise InvalidDataError(problems)

    def rows(table: str) -> Iterable[Row]:
        return tables.read(directory / f"{table}.csv")

    initiative_sources = _by_owner(rows("initiative_sources"), "initiative_id")
    figure_sources = _by_owner(rows("figure_sources"), "figure_id")
    lockdown_sources = _by_owner(rows("lockdown_sources"), "country")
    figures = {row["id"]: _figure(row, figure_sources[row["id"]]) for row in rows("figures")}
    return Catalogue(
        initiatives=tuple(_initiative(row, initiative_sources[row["id"]]) for row in rows("initiatives")),
        figures=tuple(figures.values()),
        claims=_claims(rows("claims"), rows("claim_evidence"), figures),
        lockdowns=tuple(_lockdown(row, lockdown_sources[row["country"]]) for row in rows("lockdowns")),
        vocabulary=_vocabulary(rows("vocabulary"), rows("units")),
        release=_release(tables.package(directory)),
    )


def _initiative(row: Row, sources: tuple[Source, ...]) -> Initiative:
    return Initiative(
        id=row["id"],
        name=row["name"],
        actor=row["actor"],
        actor_kind=row["actor_kind"],
        handle=row["handle"] or None,
        followers=int(row["followers"]) if row["followers"] else None,
        country=row["country"],
        country_basis=row["country_basis"],
        locality=row["locality"] or None,
        platforms=row.listed("platforms"),
        hashtags=row.listed("hashtags"),
        theme=row["theme"],
        format=row["format"],
        start_date=row["start_date"] or None,
        in_letter=_true(row["in_letter"]),
        outcome=_outcome(row),
        outcome_note=_optional(row, "outcome_note"),
        summary=_bilingual(row, "summary"),
        confidence=row["confidence"],
        sources=sources,
    )


def _figure(row: Row, sources: tuple[Source, ...]) -> Figure:
    return Figure(
        id=row["id"],
        metric=_bilingual(row, "metric"),
        value=float(row["value"]),
        unit=row["unit"],
        baseline=_optional(row, "baseline"),
        subject=row["subject"],
        country=row["country"],
        population=_bilingual(row, "population"),
        phase=row["phase"] or None,
        period_start=row["period_start"] or None,
        period_end=row["period_end"] or None,
        method=row["method"],
        sample=_optional(row, "sample"),
        issuer=_bilingual(row, "issuer"),
        series=row["series"],
        cited_in_letter=_true(row["cited_in_letter"]),
        caveat=_optional(row, "caveat"),
        confidence=row["confidence"],
        sources=sources,
    )


def _lockdown(row: Row, sources: tuple[Source, ...]) -> Lockdown:
    return Lockdown(
        country=row["country"],
        kind=row["kind"],
        start=row["start"] or None,
        start_what=_bilingual(row, "start_what"),
        end=row["end"] or None,
        end_what=_optional(row, "end_what"),
        sources=sources,
    )


def _outcome(row: Row) -> Outcome | None:
    if not row["outcome_value"]:
        return None
    return Outcome(float(row["outcome_value"]), row["outcome_unit"], row["outcome_kind"])


def _by_owner(rows: Iterable[Row], owner: str) -> Mapping[str, tuple[Source, ...]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row[owner]].append(row)
    return {key: tuple(map(_source, sorted(items, key=_position))) for key, items in grouped.items()}


def _source(row: Row) -> Source:
    return Source(
        url=row["url"],
        publisher=row["publisher"],
        title=row["title"] or None,
        published=row["published"] or None,
        language=row["language"],
        weak=_true(row["weak"]),
    )


def _claims(claims: Iterable[Row], evidence: Iterable[Row], figures: Mapping[str, Figure]) -> tuple[Claim, ...]:
    compared = sorted(evidence, key=_position)
    return tuple(
        Claim(
            id=row["id"],
            figure=figures[row["figure_id"]],
            evidence=tuple(figures[item["figure_id"]] for item in compared if item["claim_id"] == row["id"]),
            verdict=row["verdict"],
            said=_bilingual(row, "said"),
            published=_bilingual(row, "published"),
            reason=_bilingual(row, "reason"),
        )
        for row in sorted(claims, key=_position)
    )


def _vocabulary(terms: Iterable[Row], units: Iterable[Row]) -> Vocabulary:
    grouped: dict[str, dict[str, Term]] = defaultdict(dict)
    for row in sorted(terms, key=_position):
        grouped[row["field"]][row["code"]] = Term(row["code"], _bilingual(row, "label"), _optional(row, "description"))
    return Vocabulary(
        terms=dict(grouped),
        units={
            row["unit"]: Unit(
                *(
                    LocalizedText({language: row[f"{language}_{number}"] for language in sorted(LANGUAGES)})
                    for number in ("one", "other")
                )
            )
            for row in units
        },
    )


def _release(package: Mapping[str, Any]) -> Release:
    licence = package["licenses"][0]
    return Release(package["version"], date.fromisoformat(package["created"][:10]), licence["title"], licence["path"])


def _bilingual(row: Row, column: str) -> LocalizedText:
    return LocalizedText({language: row[f"{column}_{language}"] for language in sorted(LANGUAGES)})


def _optional(row: Row, column: str) -> LocalizedText | None:
    text = _bilingual(row, column)
    return text if any(text.values()) else None


def _position(row: Row) -> int:
    return int(row["position"])


def _true(cell: str) -> bool:
    return cell == "true"
