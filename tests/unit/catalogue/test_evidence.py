from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.catalogue.evidence import Evidence, evidence, is_letter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Source

Shipped = Callable[[str], list[dict[str, str]]]


def source(publisher: str = "A", url: str = "https://example.org/a", *, weak: bool = False) -> Source:
    return Source(url=url, publisher=publisher, title=None, published=None, language="fr", weak=weak)


LETTER = source("INfluencia", "http://influencia.net/fr/letter")


def test_a_publisher_counts_once_however_it_is_written() -> None:
    assert evidence([source("Le Monde"), source("LE MONDE"), source("Le Figaro")]).publishers == 2


@pytest.mark.parametrize(
    ("name", "variant", "publishers"),
    [
        ("20 Minutes", "20 Minutes / AFP", 1),
        ("RTL Info", "RTL info (Belga)", 1),
        ("La República", "La Republica (Perú)", 1),
        ("France-Soir", "FranceSoir", 1),
        ("AFP", "20 Minutes / AFP", 2),
        ("RTL", "RTL Info", 2),
        ("新华网", "人民网", 2),
        ("!", "?", 2),
    ],
)
def test_variants_of_a_name_count_once(name: str, variant: str, publishers: int) -> None:
    assert evidence([source(name), source(variant)]).publishers == publishers


def test_the_letter_is_a_publisher_but_no_second_voice() -> None:
    assert evidence([LETTER, source()]) == Evidence(publishers=2, independent=1, letter=True, weak=0, weak_only=False)


def test_the_letter_alone_is_said_to_be_alone() -> None:
    assert evidence([LETTER]).letter_only
    assert not evidence([LETTER, source()]).letter_only
    assert not evidence([source()]).letter_only
    assert not evidence([]).letter_only


def test_weak_sources_are_counted() -> None:
    assert evidence([source(weak=True), source("B"), source("C", weak=True)]).weak == 2


@pytest.mark.parametrize(
    ("url", "itself"),
    [
        ("http://influencia.net/fr/x", True),
        ("https://www.influencia.net/fr/x", True),
        ("https://example.org/?about=influencia.net", False),
        ("https://notinfluencia.net/x", False),
    ],
)
def test_the_letter_is_told_by_its_host(url: str, itself: bool) -> None:
    assert is_letter(source(url=url)) is itself


def test_the_letter_stands_behind_the_shipped_initiatives_that_it_mentions(
    catalogue: Catalogue, shipped: Shipped
) -> None:
    mentioned = {row["id"] for row in shipped("initiatives") if row["in_letter"] == "true"}
    assert {item.id for item in catalogue.initiatives if evidence(item.sources).letter} == mentioned


@pytest.mark.parametrize(
    ("published", "year"), [(None, "2020"), ("2020-03", "2020"), ("2021-01-05", "2021"), ("2019", "2019")]
)
def test_a_page_is_looked_up_in_the_archive_of_its_year(published: str | None, year: str) -> None:
    page = Source("https://example.org/a?b=1&c=2", "A", None, published, "fr", weak=False)
    assert page.wayback_url == f"https://web.archive.org/web/{year}*/https://example.org/a?b=1&c=2"
