"""Dates and numbers of records as pages show them in every language, for those who search them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dashboard.catalogue.records import Figure, Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language


class RecordValues:
    """The values of records in words.

    Args:
        localizers: Words, numbers and dates by language.
    """

    def __init__(self, localizers: Mapping[Language, Localizer]) -> None:
        self._localizers = localizers

    def of_initiative(self, initiative: Initiative) -> Iterator[tuple[Language, str]]:
        """When it began, its outcome, and how many follow it, as far as known, each with its language."""
        for language, localizer in self._localizers.items():
            start = localizer.date(initiative.start_date) if initiative.start_date else ""
            for value in (start, localizer.outcome(initiative), localizer.followers(initiative)):
                if value:
                    yield language, value

    def of_figure(self, figure: Figure) -> Iterator[tuple[Language, str]]:
        """Its value with its unit, in each language."""
        return ((language, localizer.value(figure)) for language, localizer in self._localizers.items())
