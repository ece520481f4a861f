"""What a browser sends for an input is checked: what is not to be understood is ignored, and nothing raises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import streamlit
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.i18n.translation import translation
from dashboard.streamlit_adapter import inputs
from dashboard.streamlit_adapter.inputs import FacetOptions, InputSpec, values

FACETS = {"theme": ("a", "b"), "country": ("BE", "CH")}
JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=True), st.text(), st.binary()),
    lambda parts: st.one_of(
        st.lists(parts, max_size=4), st.tuples(parts, parts), st.dictionaries(st.text(), parts, max_size=3)
    ),
    max_leaves=10,
)
PAIRS = st.tuples(st.sampled_from(["text", "date", "select", "facets", "theme", "nope"]), JUNK).map(list)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["theme", ["b", "a", "b"]], ("theme", ["a", "b"])),
        (["theme", []], ("theme", [])),
        (["country", ["CH", "XX", 3, None]], ("country", ["CH"])),
        (["nope", ["a"]], None),
        (["theme", "a"], None),
        ([["theme"], ["a"]], None),
        ("theme", None),
        (None, None),
    ],
)
def test_only_codes_that_are_on_offer_can_be_pressed(value: object, expected: object) -> None:
    assert values.parse_facet(value, FACETS) == expected


@settings(deadline=None)
@given(JUNK)
def test_nothing_that_is_sent_raises(value: Any) -> None:
    values.parse_group(value)
    assert values.parse_facet(value, FACETS) is None or value[0] in FACETS
    assert values.parse_code(value, ("a",)) in (None, "a")
    assert values.parse_date(value) in (None, value)
    text = values.parse_text(value)
    assert text is None or len(text) <= values.MAX_TEXT_LENGTH


def every_kind(received: Callable[..., None]) -> list[InputSpec]:
    t = translation("en")
    first, last = date(2020, 1, 1), date(2020, 12, 31)
    facets = [FacetOptions(name, name, tuple((code, code, False) for code in codes)) for name, codes in FACETS.items()]
    return [
        inputs.text_input("text", "", "", placeholder="", max_length=9, on_change=received),
        inputs.date_input("date", "", None, t, within=(first, last), on_change=received),
        inputs.select_input("select", "", "", options=[("a", "A")], on_change=received),
        inputs.facet_input("facets", facets, on_change=received),
    ]


@settings(deadline=None)
@given(st.one_of(JUNK, PAIRS))
def test_a_group_hands_on_what_it_understands_and_ignores_the_rest(sent: object) -> None:
    received: list[tuple[object, ...]] = []
    specs = every_kind(lambda *parts: received.append(parts))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(streamlit, "session_state", {"key": {"value": sent}})
        inputs._dispatch("key", specs)
    assert len(received) <= 1
    for value, *_ in received:
        assert isinstance(value, str)


@pytest.mark.parametrize(
    "state", [{}, {"key": None}, {"key": "text"}, {"key": 3}, {"key": {}}, {"key": {"value": None}}]
)
def test_a_component_without_a_state_is_not_an_error(state: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streamlit, "session_state", state)
    inputs._dispatch("key", every_kind(lambda *_parts: pytest.fail("nothing was entered")))
