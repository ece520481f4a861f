from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dashboard.catalogue.catalogue_stats import CatalogueStats, count_catalogue
from dashboard.catalogue.evidence import publishers
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative, Source

Make = Callable[..., Initiative]
Shipped = Callable[[str], list[dict[str, str]]]

PAGE = Source(url="https://example.org/a", publisher="A", title=None, published=None, language="fr", weak=False)


def test_coverage_of_nothing_is_zero() -> None:
    assert count_catalogue(()) == CatalogueStats(initiatives=0, countries=0, platforms=0, sources=0, publishers=0)


def test_a_page_cited_twice_counts_once(initiative: Make) -> None:
    other = replace(PAGE, url="https://example.org/b")
    items = [initiative(sources=(PAGE, other)), initiative(sources=(PAGE,))]
    assert (count_catalogue(items).sources, count_catalogue(items).publishers) == (2, 1)


def test_worldwide_is_no_country_and_other_no_platform(initiative: Make) -> None:
    items = [
        initiative(country="FR", platforms=("tiktok", "other")),
        initiative(country="ZZ", platforms=("tiktok", "instagram")),
        initiative(country="FR", platforms=()),
    ]
    assert (count_catalogue(items).initiatives, count_catalogue(items).countries, count_catalogue(items).platforms) == (
        3,
        1,
        2,
    )


def test_coverage_of_the_shipped_data_follows_from_its_csv(catalogue: Catalogue, shipped: Shipped) -> None:
    rows, sources = shipped("initiatives"), shipped("initiative_sources")
    assert count_catalogue(catalogue.initiatives) == CatalogueStats(
        initiatives=len(rows),
        countries=len({row["country"] for row in rows} - {"ZZ"}),
        platforms=len({code for row in rows for code in row["platforms"].split(";")} - {"", "other"}),
        sources=len({row["url"] for row in sources}),
        publishers=publishers(source for item in catalogue.initiatives for source in item.sources),
    )


def test_the_sources_of_figures_count_too(catalogue: Catalogue, shipped: Shipped) -> None:
    pages = {row["url"] for table in ("initiative_sources", "figure_sources") for row in shipped(table)}
    assert count_catalogue(catalogue.initiatives, catalogue.figures).sources == len(pages)
