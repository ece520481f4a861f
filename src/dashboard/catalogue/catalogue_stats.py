"""How far the catalogue reaches: initiatives, countries, sources, publishers. Outcomes are never added up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.catalogue.evidence import publishers
from dashboard.catalogue.records import WORLDWIDE, Figure, Initiative, Source


@dataclass(frozen=True, slots=True)
class CatalogueStats:
    """How far a catalogue reaches.

    ``countries`` leaves out worldwide initiatives; a page cited twice counts once, and so do the variants of a
    publisher's name.
    """

    initiatives: int
    countries: int
    platforms: int
    sources: int
    publishers: int


def count_catalogue(initiatives: Iterable[Initiative], figures: Iterable[Figure] = ()) -> CatalogueStats:
    """The coverage of ``initiatives``, with the sources of ``figures``. *Other* is not counted as a platform."""
    items = tuple(initiatives)
    sources = [*_sources(items), *_sources(figures)]
    return CatalogueStats(
        initiatives=len(items),
        countries=len({item.country for item in items} - {WORLDWIDE}),
        platforms=len({platform for item in items for platform in item.platforms} - {"other"}),
        sources=len({source.url for source in sources}),
        publishers=publishers(sources),
    )


def count_inferred(initiatives: Iterable[Initiative]) -> int:
    """How many have a country that no page states."""
    return sum(item.country != WORLDWIDE and item.country_basis == "inferred" for item in initiatives)


def _sources(items: Iterable[Initiative] | Iterable[Figure]) -> list[Source]:
    return [source for item in items for source in item.sources]
