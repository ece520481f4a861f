"""What was measured of an initiative at the time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.records.column import Column
from dashboard.catalogue.records.shared_columns import BOUND
from dashboard.languages import LANGUAGES, SPECS

AMOUNTS_STATEMENT = " ".join(SPECS[language].statements.amounts for language in sorted(LANGUAGES))
"""That amounts are not to be added up, in every language."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured of an initiative. Values of several initiatives are never added up."""

    value: Annotated[
        float,
        Column(f"What was measured; empty where nothing was stated, never 0 for that. {AMOUNTS_STATEMENT}"),
    ]
    unit: Annotated[str, Column("Unit of the outcome: a unit of units.csv or an ISO 4217 currency.")]
    bound: Annotated[str | None, BOUND]
    kind: Annotated[
        str, Column("What kind of outcome.", codes=("money", "audience", "people", "goods", "content", "other"))
    ]
    state: Annotated[
        str,
        Column(
            "What was done with it, or how far it had come.",
            codes=("raised", "given", "pledged", "matched", "sold", "planned", "counted"),
        ),
    ]
