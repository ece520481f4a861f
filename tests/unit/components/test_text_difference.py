"""The words in which two versions of a text differ."""

from __future__ import annotations

import pytest

from dashboard.components.text_difference import differing_words, first_words


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a b c d e f g", "a b c X e f g", ("… b c d e f …", "… b c X e f …")),
        ("a b", "a b c d", ("a b", "a b c d")),
        ("a b c d", "c d", ("a b c d", "c d")),
        ("one two three", "four five", ("one two three", "four five")),
        ("x a a x", "x a x", ("x a a x", "x a x")),
        ("same same", "same same", ("same same", "same same")),
    ],
)
def test_what_differs_stands_between_two_words_that_do_not(before: str, after: str, expected: tuple[str, str]) -> None:
    assert differing_words(before, after, 40) == expected


def test_a_long_difference_is_cut_between_words_and_shows_that_it_goes_on() -> None:
    one, other = differing_words("we sang " + "la " * 50 + "end", "we sang " + "do " * 50 + "end", 20)
    assert one == "we sang la la la la …"
    assert other == "we sang do do do do …"


@pytest.mark.parametrize(
    ("text", "expected"), [("short", "short"), ("two words here", "two words …"), ("unbreakable", "unbreakabl …")]
)
def test_the_beginning_of_a_text_ends_between_words(text: str, expected: str) -> None:
    assert first_words(text, 10) == expected
