"""What a citation says, whatever its style."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dashboard.catalogue.loader import Release
from dashboard.i18n.translation import Translation
from dashboard.xml_text import single_line


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited, where it is, of which release, and when it was seen.

    Attributes:
        key: Its name in a bibliography: ASCII without spaces, different in every language.
        title: Its title; None for the site itself.
        permalink: Its absolute address.
        release: The release of the data.
        accessed: The day on which the reader saw it.
        t: The sentences of the language of the citation.
        is_description: Whether the title is our description of what has no name of its own.
        details: What must not part from the title but is not of it: who, when, what came of it; "" for nothing.
        publisher_name: Who publishes the site, as its settings say; "" where they do not.
    """

    key: str
    title: str | None
    permalink: str
    release: Release
    accessed: date
    t: Translation
    is_description: bool = False
    details: str = ""
    publisher_name: str = ""

    @property
    def publisher(self) -> str:
        """Who publishes what is cited: the site itself where nobody is named."""
        return single_line(self.publisher_name or self.t("site"))

    @property
    def name(self) -> str:
        """The title in one line; a line break in it would begin another field of a bibliography."""
        return single_line(self.title or self.t("site"))

    @property
    def details_line(self) -> str:
        """The details in one line."""
        return single_line(self.details)

    @property
    def detailed_name(self) -> str:
        """The title with its details in brackets."""
        return f"{self.name} ({self.details_line})" if self.details else self.name

    @property
    def entry_title(self) -> str:
        """The same as bibliographies have it: what describes the work stands in square brackets."""
        return f"[{self.detailed_name}]" if self.is_description else self.detailed_name
