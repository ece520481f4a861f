"""The records of the catalogue: what one initiative, figure, lockdown, source or claim is.

Codes (theme, country, unit …) are kept as they stand in the data and never translated here. An empty cell is ``None``
and means "not stated"; it is never zero.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.vocabulary import LocalizedText

WORLDWIDE = "ZZ"
"""The country code of an initiative without one country, and of a figure that covers more than one."""
LETTER_AUTHOR, LETTER_COMPANY = "Guillaume Doki-Thonon", "Reech"
"""Who wrote the letter, as the title of that source says."""


@dataclass(frozen=True, slots=True)
class Source:
    """A page that states a fact.

    ``published`` is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; ``weak`` marks a mirror or aggregator.
    """

    url: str
    publisher: str
    title: str | None
    published: str | None
    language: str
    weak: bool

    @property
    def wayback_url(self) -> str:
        """Where the Internet Archive lists its copies of the year in which the page was published, else of 2020."""
        return f"https://web.archive.org/web/{(self.published or '2020')[:4]}*/{self.url}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured of an initiative. Values in different units are never added up."""

    value: float
    unit: str
    kind: str


@dataclass(frozen=True, slots=True)
class Initiative:
    """One row of ``initiatives.csv`` with its sources.

    ``start_date`` is ``YYYY-MM-DD``, or ``YYYY-MM`` where only the month is known. ``outcome_note`` may stand
    without an outcome: it then says why no single number is given.
    """

    id: str
    name: str
    actor: str
    actor_kind: str
    handle: str | None
    followers: int | None
    country: str
    country_basis: str
    locality: str | None
    platforms: tuple[str, ...]
    hashtags: tuple[str, ...]
    theme: str
    format: str
    start_date: str | None
    in_letter: bool
    outcome: Outcome | None
    outcome_note: LocalizedText | None
    summary: LocalizedText
    confidence: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of ``figures.csv`` with its sources.

    ``series`` groups figures that may be compared; a series has one unit.
    """

    id: str
    metric: LocalizedText
    value: float
    unit: str
    baseline: LocalizedText | None
    subject: str
    country: str
    population: LocalizedText
    phase: str | None
    period_start: str | None
    period_end: str | None
    method: str
    sample: LocalizedText | None
    issuer: LocalizedText
    series: str
    cited_in_letter: bool
    caveat: LocalizedText | None
    confidence: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Lockdown:
    """One row of ``lockdowns.csv`` with its sources.

    ``start`` and ``end`` are ``YYYY-MM-DD`` or None. Ends are not alike: ``end_what`` belongs beside the date, and
    ``start_what`` says, where ``kind`` is none, what there was instead.
    """

    country: str
    kind: str
    start: str | None
    start_what: LocalizedText
    end: str | None
    end_what: LocalizedText | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """One number of the letter, what was published about it, and the verdict.

    ``figure`` is the number as the letter prints it; ``evidence`` are the published figures it was checked against, the
    closest one first.
    """

    id: str
    figure: Figure
    evidence: tuple[Figure, ...]
    verdict: str
    said: LocalizedText
    published: LocalizedText
    reason: LocalizedText
