"""The records of the catalogue, one class each: what one initiative, figure, lockdown, source, claim or code is.

The class of a record is all that is said of its table: type, description, codes and keys of every column
(``table_columns`` derives the check and the exports from it, ``column_schemas`` the data package and the machine
interface). Codes (theme, country, unit …) stay as they stand in the data and are never translated here. An empty cell
is ``None`` and means "not stated"; it is never zero.
"""

from __future__ import annotations

from dashboard.catalogue.records.changes import ADDED, REMOVED, Change
from dashboard.catalogue.records.claims import (
    ANOTHER_MEASURE,
    CONFIRMED,
    LETTER_AUTHOR,
    LETTER_COMPANY,
    Claim,
    ClaimEvidence,
)
from dashboard.catalogue.records.figures import Figure, FigureSource
from dashboard.catalogue.records.highlights import Highlight
from dashboard.catalogue.records.initiatives import Initiative, InitiativeSource
from dashboard.catalogue.records.lockdowns import Lockdown, LockdownSource
from dashboard.catalogue.records.outcomes import AMOUNTS_STATEMENT, Outcome
from dashboard.catalogue.records.shared_columns import COUNTRY_CODE, WORLDWIDE
from dashboard.catalogue.records.sources import Publisher, Source, WeakPublisher
from dashboard.catalogue.records.terms import Term, Unit

Record = Initiative | Figure | Claim | Lockdown
"""What a release corrects as a whole, with the sources that belong to it."""

__all__ = [
    "ADDED",
    "AMOUNTS_STATEMENT",
    "ANOTHER_MEASURE",
    "CONFIRMED",
    "COUNTRY_CODE",
    "LETTER_AUTHOR",
    "LETTER_COMPANY",
    "REMOVED",
    "WORLDWIDE",
    "Change",
    "Claim",
    "ClaimEvidence",
    "Figure",
    "FigureSource",
    "Highlight",
    "Initiative",
    "InitiativeSource",
    "Lockdown",
    "LockdownSource",
    "Outcome",
    "Publisher",
    "Record",
    "Source",
    "Term",
    "Unit",
    "WeakPublisher",
]
