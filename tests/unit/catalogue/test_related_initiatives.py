from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.related_initiatives import neighbours, related

Make = Callable[..., Initiative]


@pytest.fixture
def village(initiative: Make) -> list[Initiative]:
    places = [
        ("a", "sport", "FR"),
        ("b", "sport", "CH"),
        ("c", "food", "FR"),
        ("d", "sport", "FR"),
        ("e", "sport", "BE"),
    ]
    return [initiative(id=name, theme=theme, country=country) for name, theme, country in places]


def test_the_same_theme_and_country_first_then_the_same_theme(village: list[Initiative]) -> None:
    assert [item.id for item in related(village[0], village)] == ["d", "b", "e"]


def test_no_more_than_asked_for(village: list[Initiative]) -> None:
    assert [item.id for item in related(village[0], village, limit=2)] == ["d", "b"]


def test_nothing_is_related_to_the_only_one_of_its_theme(village: list[Initiative]) -> None:
    assert related(village[2], village) == ()


def test_every_shipped_initiative_has_related_ones_of_its_theme(catalogue: Catalogue) -> None:
    for item in catalogue.initiatives:
        relatives = related(item, catalogue.initiatives)
        assert 0 < len(relatives) <= 6
        assert item not in relatives
        assert {other.theme for other in relatives} == {item.theme}


@pytest.mark.parametrize(("place", "expected"), [(0, (None, "b")), (2, ("b", "d")), (4, ("d", None))])
def test_the_ones_before_and_after(
    village: list[Initiative], place: int, expected: tuple[str | None, str | None]
) -> None:
    before, after = neighbours(village[place], village)
    assert (before and before.id, after and after.id) == expected


def test_one_that_is_not_among_them_has_no_neighbours(village: list[Initiative]) -> None:
    assert neighbours(village[0], village[1:]) == (None, None)
    assert neighbours(village[0], village[:1]) == (None, None)
