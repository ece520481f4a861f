"""What one check of a number of the letter is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.changes import Change
from dashboard.catalogue.records.column import Column
from dashboard.catalogue.records.figures import Figure
from dashboard.catalogue.records.shared_columns import SLUG

LETTER_AUTHOR, LETTER_COMPANY = "Guillaume Doki-Thonon", "Reech"
"""Who wrote the letter, as the title of that source says."""
CONFIRMED, ANOTHER_MEASURE = "confirmed", "another_measure"
"""Verdicts on a number of the letter: that it may be printed as it stands; that it is one of something else."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One number of the letter, what was published about it, and the verdict: one row of ``claims.csv``.

    ``figure`` is the number as the letter prints it; ``evidence`` are the published figures it was checked against, and
    ``quoted`` those of them whose values stand in the sentence to quote.
    """

    id: Annotated[str, Column("Stable identifier.", pattern=SLUG, unique=True)]
    position: Annotated[int, Column("Order of display.", minimum=1, unique=True)]
    figure: Annotated[
        Figure,
        Column("The number as the letter prints it.", name="figure_id", unique=True, references=("figures", "id")),
    ]
    evidence: tuple[Figure, ...]
    quoted: tuple[Figure, ...]
    verdict: Annotated[
        str,
        Column(
            "Outcome of the check of the whole claim: number, measure, place and date.",
            codes=(
                CONFIRMED,
                "late_phase_countries_only",
                ANOTHER_MEASURE,
                "right_order_of_magnitude_for_late_march",
                "predates_lockdown",
            ),
        ),
    ]
    quote: Annotated[
        LocalizedText,
        Column(
            "A sentence that may be copied whole: it has its bounds, places and dates inside. Its numbers are those of "
            "the figures that claim_evidence.csv marks as in_quote, or of the letter."
        ),
    ]
    said: Annotated[LocalizedText, Column("What the letter says.")]
    published: Annotated[LocalizedText, Column("What was published, by whom, when and on whom.")]
    reason: Annotated[LocalizedText, Column("Why this verdict.")]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimEvidence:
    """One row of ``claim_evidence.csv``."""

    claim_id: Annotated[str, Column("The claim.", references=("claims", "id"))]
    position: Annotated[int, Column("Order of display, from 1.", minimum=1)]
    figure_id: Annotated[
        str, Column("A published figure that the claim is compared with.", references=("figures", "id"))
    ]
    in_quote: Annotated[bool, Column("True where the sentence to quote gives its value.")]
