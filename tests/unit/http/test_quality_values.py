"""What a client wants most comes first, and what it refuses last, whatever the order and the spelling of the header."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.http.content_negotiation import accepted_language
from dashboard.http.quality_values import quality_values
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, Language


def test_the_most_wanted_value_comes_first_and_equals_keep_their_order() -> None:
    assert list(quality_values("a;q=0.2, b, c;q=0, d;q=0.25, e").items()) == [
        ("b", 1),
        ("e", 1),
        ("d", 0.25),
        ("a", 0.2),
        ("c", 0),
    ]


@given(st.text())
def test_any_header_gives_weights_from_0_to_1(header: str) -> None:
    assert all(0 <= weight <= 1 for weight in quality_values(header).values())


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", DEFAULT_LANGUAGE),
        ("xx", DEFAULT_LANGUAGE),
        ("*", DEFAULT_LANGUAGE),
        ("fr;q=0.2, en;q=0.9", "en"),
        ("fr;q=0, en", "en"),
        ("fr;q=0", "en"),
        ("en;q=0.1,fr;q=1", "fr"),
        (", ".join(f"{language};q=0" for language in LANGUAGES), DEFAULT_LANGUAGE),
        ("xx, en-GB;q=0.8, fr;q=0.5", "en"),
        ("fr;q=0.1, fr-CH;q=0.9, en;q=0.5", "fr"),
        ("EN", "en"),
        ("en;q=oops", "en"),
    ],
)
def test_the_language_that_the_browser_wants_most_is_spoken(header: str, language: Language) -> None:
    assert language in LANGUAGES
    assert accepted_language(header) == language
