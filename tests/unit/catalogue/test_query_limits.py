"""Of the query of an address no more is read than pages can use."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.catalogue.query_limits import MAX_NAME_LENGTH, MAX_PARAMS, MAX_VALUE_LENGTH, MAX_VALUES, limit_values

VALUES = st.dictionaries(st.text(), st.lists(st.text(max_size=2 * MAX_VALUE_LENGTH)), max_size=2 * MAX_PARAMS)


def test_what_is_long_or_repeated_is_cut() -> None:
    cut = limit_values({"q": ["x" * 10_000], "theme": ["a"] * 1_000, "n" * 100: ["x"]})
    assert {name: (len(values), len(values[0])) for name, values in cut.items()} == {
        "q": (1, MAX_VALUE_LENGTH),
        "theme": (MAX_VALUES, 1),
    }


@settings(deadline=None)
@given(VALUES)
def test_limits_hold_and_cutting_again_changes_nothing(values: dict[str, list[str]]) -> None:
    cut = limit_values(values)
    assert len(cut) <= MAX_PARAMS
    assert all(len(name) <= MAX_NAME_LENGTH for name in cut)
    assert all(len(value) <= MAX_VALUE_LENGTH for texts in cut.values() for value in texts)
    assert limit_values(cut) == cut
