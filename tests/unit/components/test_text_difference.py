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


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Said of a b c d", "said of a b c d e", ("… c d", "… c d e")),
        ("a b c d.", "a b c d; e", ("… c d.", "… c d; e")),
        ("one capital", "one Capital", ("one capital", "one Capital")),
    ],
)
def test_a_capital_or_a_sign_makes_no_other_word_unless_nothing_else_differs(
    before: str, after: str, expected: tuple[str, str]
) -> None:
    assert differing_words(before, after, 40) == expected


def test_differences_far_apart_are_both_told_without_what_lies_between() -> None:
    middle = "m " * 60
    one, other = differing_words(f"a first b {middle}c d e", f"a second b {middle}c d e added", 60)
    assert one == "a first b m … d e"
    assert other == "a second b m … d e added"


def test_a_long_difference_is_cut_between_words_and_shows_that_it_goes_on() -> None:
    one, other = differing_words("we sang " + "la " * 50 + "end", "we sang " + "do " * 50 + "end", 20)
    assert one == "we sang la la la la …"
    assert other == "we sang do do do do …"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a b over 3 million seen in May", "a b over 3 million seen in June", ("… seen in May", "… seen in June")),
        ("a b over 3 million in May", "a b over 3 million in June", ("… 3 million in May", "… 3 million in June")),
        ("x in 30 minutes more of it", "y in 30 minutes more of it", ("x in 30 minutes …", "y in 30 minutes …")),
    ],
)
def test_no_number_is_parted_from_the_word_behind_it(before: str, after: str, expected: tuple[str, str]) -> None:
    assert differing_words(before, after, 60) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short", "short"),
        ("a text that is a little longer", "a text that is a little longer"),
        ("two words here and many others after", "two words …"),
        ("unbreakable" * 3, "unbreakabl …"),
        ("over 3 million of them and many others", "over …"),
        ("all over 12\u202f000\u00a0€ and many others more", "all over …"),
        ("€\u00a0123\u202f456\u202f789\u202f012\u202f345\u202f678\u202f901\u202f234", "€ …"),
    ],
)
def test_the_beginning_of_a_text_ends_between_words_and_on_no_number(text: str, expected: str) -> None:
    assert first_words(text, 10) == expected
