from __future__ import annotations

import pytest

from dashboard.i18n.numbers import format_number, format_percent
from dashboard.languages import Language

NARROW = "\u202f"
MINUS = "\u2212"


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1735, f"1{NARROW}735", "1,735"),
        (1234567, f"1{NARROW}234{NARROW}567", "1,234,567"),
        (2.42, "2,42", "2.42"),
        (2.0, "2", "2"),
        (0.125, "0,125", "0.125"),
        (-70, f"{MINUS}70", f"{MINUS}70"),
        (-1234.5, f"{MINUS}1{NARROW}234,5", f"{MINUS}1,234.5"),
    ],
)
def test_numbers_are_grouped_as_each_language_does(value: float, french: str, english: str) -> None:
    assert format_number(value, "fr") == french
    assert format_number(value, "en") == english


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (62, f"+62{NARROW}%", "+62%"),
        (-38, f"{MINUS}38{NARROW}%", f"{MINUS}38%"),
        (0, f"0{NARROW}%", "0%"),
        (17.5, f"+17,5{NARROW}%", "+17.5%"),
        (1300, f"+1{NARROW}300{NARROW}%", "+1,300%"),
    ],
)
def test_a_change_in_per_cent_has_its_sign(value: float, french: str, english: str) -> None:
    assert format_percent(value, "fr", signed=True) == french
    assert format_percent(value, "en", signed=True) == english


@pytest.mark.parametrize(("language", "expected"), [("fr", f"78{NARROW}%"), ("en", "78%")])
def test_a_share_in_per_cent_has_none(language: Language, expected: str) -> None:
    assert format_percent(78, language) == expected


def test_a_sign_is_written_only_where_asked() -> None:
    assert format_number(5, "fr") == "5"
    assert format_number(5, "fr", signed=True) == "+5"
    assert format_number(0, "fr", signed=True) == "0"
