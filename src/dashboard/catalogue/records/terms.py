"""The words for codes and units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.column import Column
from dashboard.catalogue.records.shared_columns import CODE


@dataclass(frozen=True, slots=True)
class Term:
    """One code of a vocabulary: one row of ``vocabulary.csv``. ``description`` is given where a label needs one."""

    field: Annotated[str, Column("The field (or facet) whose code this is.", pattern=CODE)]
    code: Annotated[str, Column("The code, as it stands in the data.", pattern=CODE)]
    position: Annotated[int, Column("Order of display, from 1.", minimum=1)]
    label: Annotated[LocalizedText, Column("What readers see.")]
    description: Annotated[LocalizedText | None, Column("One line on what the code covers.")]


@dataclass(frozen=True, slots=True)
class Unit:
    """Singular and plural of what an outcome or figure counts: one row of ``units.csv``."""

    code: Annotated[str, Column("The unit, as it stands in the data.", name="unit", unique=True)]
    one: Annotated[
        LocalizedText,
        Column("{language} singular{note}.", name="{code}_one", notes={"fr": " (up to 1.99)"}),
    ]
    other: Annotated[LocalizedText, Column("{language} plural.", name="{code}_other")]
