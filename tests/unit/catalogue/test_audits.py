"""How many wrong records an audit leaves possible."""

from __future__ import annotations

import pytest

from dashboard.catalogue.audits import BlindAudit, upper_bound


@pytest.mark.parametrize(
    ("found", "checked", "bound"),
    [(2, 40, 0.149), (0, 45, 0.064), (0, 30, 0.095), (0, 1, 0.95), (1, 1, 1.0), (3, 3, 1.0), (1, 20, 0.216)],
)
def test_the_bound_is_that_of_clopper_and_pearson(found: int, checked: int, bound: float) -> None:
    assert upper_bound(found, checked) == pytest.approx(bound, abs=0.0005)


@pytest.mark.parametrize(("found", "checked"), [(0, 10), (4, 9), (7, 300)])
def test_with_the_bound_so_few_finds_have_just_the_chance_that_is_left(found: int, checked: int) -> None:
    for certainty in (0.9, 0.95, 0.99):
        share, chance, weight = upper_bound(found, checked, certainty), 0.0, 1.0
        for count in range(found + 1):
            weight = weight * (checked - count + 1) / count if count else 1.0
            chance += weight * share**count * (1 - share) ** (checked - count)
        assert chance == pytest.approx(1 - certainty, abs=1e-6)


@pytest.mark.parametrize(("found", "checked"), [(0, 0), (3, 2), (-1, 5)])
def test_more_cannot_be_found_than_was_checked(found: int, checked: int) -> None:
    with pytest.raises(ValueError, match="cannot be found"):
        upper_bound(found, checked)


def test_what_is_neither_wrong_nor_a_slip_is_right() -> None:
    assert BlindAudit(checked=10, wrong=2, slips=3).right == 5
    assert BlindAudit(checked=10, wrong=2).right == 8
