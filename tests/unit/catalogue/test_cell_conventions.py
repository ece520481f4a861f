from __future__ import annotations

import pytest

from dashboard.catalogue.cell_conventions import lower_bound_id, split_names, subject_words


@pytest.mark.parametrize(("id_", "low"), [("a-high", "a-low"), ("a", "a-low"), ("a-low", None), ("high", "high-low")])
def test_the_lower_bound_is_named_after_the_upper_one(id_: str, low: str | None) -> None:
    assert lower_bound_id(id_) == low


def test_a_subject_is_words() -> None:
    assert subject_words("facebook_gaming") == ("facebook", "gaming")


def test_names_are_joined_with_spaced_semicolons() -> None:
    assert split_names("Anna ; Bo;bo") == ("Anna", "Bo;bo")
