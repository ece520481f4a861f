"""The same page in another language."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.languages import SPECS, Language


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A link to the page in ``language``."""

    language: Language
    address: str

    @property
    def name(self) -> str:
        """The name of the language in itself."""
        return SPECS[self.language].name
