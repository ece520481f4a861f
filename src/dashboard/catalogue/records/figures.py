"""What one published number is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.changes import Change
from dashboard.catalogue.records.column import Column, Nested
from dashboard.catalogue.records.shared_columns import (
    BOUND,
    CONFIDENCE,
    COUNTRY_CODE,
    DAY_MONTH_OR_YEAR,
    SLUG,
    SOURCE_POSITION,
)
from dashboard.catalogue.records.sources import Source


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of ``figures.csv`` with its sources and its changes, the latest first.

    ``series`` groups figures that may be compared; a series has one unit.
    """

    id: Annotated[str, Column("Stable identifier.", pattern=SLUG, unique=True)]
    metric: Annotated[LocalizedText, Column("What is measured.")]
    value: Annotated[float, Column("The value, in the unit.")]
    unit: Annotated[
        str,
        Column(
            "Unit: a unit of units.csv or an ISO 4217 currency. percent_share and percent_change never share an axis."
        ),
    ]
    bound: Annotated[str | None, BOUND]
    baseline: Annotated[LocalizedText | None, Column("What a change is measured against.")]
    subject: Annotated[str, Column("What the figure is about.", pattern=r"^[a-z0-9_]+$")]
    country: Annotated[
        str,
        Column(
            "ISO 3166-1 alpha-2 code; ZZ is more than one country, or none stated: read the population.",
            pattern=COUNTRY_CODE,
        ),
    ]
    population: Annotated[LocalizedText, Column("Of whom or what.")]
    phase: Annotated[
        str | None,
        Column("Kantar’s phase of the pandemic: different countries, not a time line.", codes=("early", "mid", "late")),
    ]
    period_start: Annotated[str | None, Column("First day, month or year.", pattern=DAY_MONTH_OR_YEAR, is_date=True)]
    period_end: Annotated[str | None, Column("Last day, month or year.", pattern=DAY_MONTH_OR_YEAR, is_date=True)]
    method: Annotated[
        str,
        Column(
            "How the figure was obtained.",
            codes=("survey", "panel", "traffic_measurement", "platform_statement", "estimate", "not_stated"),
        ),
    ]
    sample: Annotated[LocalizedText | None, Column("How many were asked or measured.")]
    issuer: Annotated[LocalizedText, Column("Who issued the figure.")]
    series: Annotated[str, Column("Group of comparable figures; a series has one unit.", pattern=SLUG)]
    cited_in_letter: Annotated[bool, Column("True where the letter prints the number.")]
    caveat: Annotated[LocalizedText | None, Column("What must be said beside the number.")]
    caveat_key: Annotated[
        LocalizedText,
        Column("The caveat that matters most, in one short sentence: belongs to the number wherever it stands."),
    ]
    confidence: Annotated[str, CONFIDENCE]
    sources: tuple[Source, ...]
    changes: tuple[Change, ...] = ()

    @property
    def start_day(self) -> date | None:
        """The day on which its period starts; None where only a month or a year is known, or nothing."""
        start = self.period_start or ""
        return date.fromisoformat(start) if len(start) == len("YYYY-MM-DD") else None


@dataclass(frozen=True, slots=True)
class FigureSource:
    """One row of ``figure_sources.csv``."""

    figure_id: Annotated[str, Column("The figure that the page speaks of.", references=("figures", "id"))]
    position: Annotated[int, Column(SOURCE_POSITION, minimum=1)]
    source: Annotated[Source, Nested()]
