"""The pages that state facts, whose pages are weak sources, and what readers call their publishers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.column import Column
from dashboard.catalogue.records.shared_columns import DAY_MONTH_OR_YEAR, URL


@dataclass(frozen=True, slots=True)
class Source:
    """A page that states a fact; ``weak`` marks one that copies or quotes another, as ``weak_publishers.csv`` lists."""

    url: Annotated[str, Column("Address of the page.", pattern=URL)]
    publisher: Annotated[str, Column("Who publishes the page.")]
    title: Annotated[str | None, Column("Title of the page; empty where the excerpt that was read did not show it.")]
    published: Annotated[
        str | None,
        Column(
            "Date of the page, as far as known: YYYY, YYYY-MM or YYYY-MM-DD; empty where the excerpt that was read did "
            "not show it.",
            pattern=DAY_MONTH_OR_YEAR,
            is_date=True,
        ),
    ]
    language: Annotated[str, Column("ISO 639-1 code of the page.", pattern=r"^[a-z]{2}$")]
    weak: Annotated[
        bool,
        Column("True where the page copies, translates or quotes another, or collects pages: see weak_publishers.csv."),
    ]
    states: Annotated[
        tuple[str, ...],
        Column(
            "Facts of the record that come from the page, separated by semicolons: codes of the vocabulary. Empty "
            "where that was not recorded. Where the record is partly inferred (confidence: medium), so may they be."
        ),
    ] = ()

    @property
    def wayback_url(self) -> str:
        """Where the Internet Archive lists its copies of the year in which the page was published, else of 2020."""
        return f"https://web.archive.org/web/{(self.published or '2020')[:4]}*/{self.url}"


@dataclass(frozen=True, slots=True)
class WeakPublisher:
    """Whose pages are weak sources: one row of ``weak_publishers.csv``."""

    publisher: Annotated[str, Column("The publisher, as the sources name it.", unique=True)]
    address: Annotated[
        str | None, Column("What the addresses of its weak pages begin with; empty where all its pages are weak.")
    ]


@dataclass(frozen=True, slots=True)
class Publisher:
    """What readers call a publisher whose name has words of one language: one row of ``publishers.csv``."""

    publisher: Annotated[str, Column("The publisher, as the sources name it.", unique=True)]
    name: Annotated[LocalizedText, Column("What readers of {language} see in its place.")]
