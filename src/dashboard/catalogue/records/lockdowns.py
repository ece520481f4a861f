"""What one lockdown is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.changes import Change
from dashboard.catalogue.records.column import Column, Nested
from dashboard.catalogue.records.shared_columns import COUNTRY_CODE, DAY, SOURCE_POSITION
from dashboard.catalogue.records.sources import Source


@dataclass(frozen=True, slots=True)
class Lockdown:
    """One row of ``lockdowns.csv`` with its sources.

    Ends are not alike: ``end_what`` belongs beside the date. Where ``kind`` is none, ``start_what`` says what there was
    instead.
    """

    country: Annotated[str, Column("ISO 3166-1 alpha-2 code.", pattern=COUNTRY_CODE, unique=True)]
    kind: Annotated[
        str, Column("How far it went.", codes=("national_stay_home", "partial_measures", "regional", "none"))
    ]
    region: Annotated[
        LocalizedText | None,
        Column("Whose days are given, where those of the whole country are not: a state, a province or a city."),
    ]
    start: Annotated[
        str | None,
        Column(
            "Day on which it began, YYYY-MM-DD; empty where there was none. For some countries pages differ by a day "
            "between announcement and effect.",
            pattern=DAY,
            is_date=True,
        ),
    ]
    start_what: Annotated[LocalizedText, Column("What began on that day, or what there was instead.")]
    end: Annotated[
        str | None,
        Column(
            "Day of the end that the text tells, YYYY-MM-DD; empty where there was none or no page was found.",
            pattern=DAY,
            is_date=True,
        ),
    ]
    end_what: Annotated[
        LocalizedText | None,
        Column("What ended on that day: ends are not alike, so it belongs beside the date."),
    ]
    sources: tuple[Source, ...]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class LockdownSource:
    """One row of ``lockdown_sources.csv``."""

    country: Annotated[
        str, Column("The country whose lockdown the page speaks of.", references=("lockdowns", "country"))
    ]
    position: Annotated[int, Column(SOURCE_POSITION, minimum=1)]
    source: Annotated[Source, Nested()]
