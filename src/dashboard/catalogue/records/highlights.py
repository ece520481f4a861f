"""What an initiative is that the home page presents in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.column import Column
from dashboard.catalogue.records.initiatives import Initiative
from dashboard.catalogue.records.shared_columns import URL
from dashboard.catalogue.records.sources import Source


@dataclass(frozen=True, slots=True)
class Highlight:
    """An initiative in a sentence, as an editor chose it: one row of ``highlights.csv``."""

    initiative: Annotated[
        Initiative, Column("The initiative.", name="initiative_id", unique=True, references=("initiatives", "id"))
    ]
    position: Annotated[int, Column("Order of display.", minimum=1, unique=True)]
    sentence: Annotated[
        LocalizedText,
        Column("The initiative in a sentence. It says nothing, and gives no number, that the record does not."),
    ]
    url: Annotated[str, Column("The page that states it: a source of the initiative that is not weak.", pattern=URL)]

    @property
    def source(self) -> Source:
        """The page that states it."""
        return next(source for source in self.initiative.sources if source.url == self.url)
