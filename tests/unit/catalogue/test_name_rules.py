from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from dashboard.catalogue.name_rules import name_problems
from dashboard.catalogue.table_files import read_table
from dashboard.languages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Draft


def put_names(draft: Draft, row: int, **cells: str) -> None:
    """Set cells; languages of the site beyond English and French keep names of their own."""
    heading = draft.lines("initiatives.csv")[0]
    fields = {column.rpartition("_")[0] for column in cells if column.endswith("_en")}
    own = {
        f"{field}_{language}": f"{language}-{len(cells[f'{field}_en'])}"
        for field in fields
        for language in LANGUAGES
        if language not in ("en", "fr") and f"{field}_{language}" in heading
    }
    draft.put("initiatives.csv", row, **own, **cells)


def problems_of(draft: Draft) -> list[str]:
    return [*map(str, name_problems({"initiatives": read_table(draft.path("initiatives.csv")).frame}))]


def test_shipped_names_stand_in_the_language_of_their_columns(draft: Draft) -> None:
    assert problems_of(draft) == []


@pytest.mark.parametrize(
    ("cells", "field", "reason"),
    [
        (
            {"actor_en": "French top-level athletes", "actor_fr": "French top-level athletes"},
            "actor_fr",
            '"French top-level athletes" is not in the language of its column: "athletes" belongs to "en"',
        ),
        (
            {"actor_en": "Stade Toulousain players ; Nobody", "actor_fr": "Stade Toulousain players ; Nobody"},
            "actor_fr",
            '"Stade Toulousain players" is not in the language of its column: "players" belongs to "en"',
        ),
        (
            {"actor_en": "Ministère des Sports", "actor_fr": "Ministère des Sports"},
            "actor_en",
            '"Ministère des Sports" is not in the language of its column: "Ministère" belongs to "fr"',
        ),
        (
            {"locality_en": "Vienna", "locality_fr": "Vienna", "country": "AT"},
            "locality_fr",
            '"Vienna" is not in the language of its column, in which it is "Vienne"',
        ),
        (
            {"locality_en": "Town (Brussels)", "locality_fr": "Town (Brussels)", "country": "BE"},
            "locality_fr",
            '"Brussels" is not in the language of its column, in which it is "Bruxelles"',
        ),
        (
            {"locality_en": "Morocco", "locality_fr": "Morocco", "country": "ZZ"},
            "locality_fr",
            '"Morocco" is not in the language of its column, in which it is "Maroc"',
        ),
    ],
)
def test_a_name_left_in_another_language_is_refused(
    draft: Draft, cells: dict[str, str], field: str, reason: str
) -> None:
    put_names(draft, 4, **cells)
    assert [problem for problem in problems_of(draft) if f"initiatives.csv, row 4, {field}: {reason}" in problem]


@pytest.mark.parametrize(
    "cells",
    [
        {"actor_en": "Christine and the Queens", "actor_fr": "Christine and the Queens"},
        {"locality_en": "Vienne", "locality_fr": "Vienne", "country": "FR"},
        {"locality_en": "Salvador", "locality_fr": "Salvador", "country": "BR"},
        {"locality_en": "Frisco, Texas", "locality_fr": "Frisco, Texas", "country": "US"},
        {"locality_en": "", "locality_fr": ""},
    ],
)
def test_a_proper_name_and_a_namesake_elsewhere_stay_as_they_are(draft: Draft, cells: dict[str, str]) -> None:
    put_names(draft, 4, **cells)
    assert problems_of(draft) == []


@pytest.mark.parametrize(
    ("field", "english", "french"),
    [
        ("locality", "Geneva", "Genève"),
        ("locality", "Ouchy, Geneva", "Ouchy, Genève"),
        ("actor", "Swiss Federal Office", "Office fédéral"),
    ],
)
def test_a_name_has_one_form_in_a_language(draft: Draft, field: str, english: str, french: str) -> None:
    for row in (2, 3):
        put_names(draft, row, **{f"{field}_en": english, f"{field}_fr": french})
    assert problems_of(draft) == []
    put_names(draft, 4, **{f"{field}_en": english, f"{field}_fr": english})
    reason = "elsewhere: a name has one form in a language"
    (problem,) = (problem for problem in problems_of(draft) if f"of {field}_en is" in problem)
    assert problem.startswith(f"initiatives.csv, row 4, {field}_fr: ")
    assert problem.endswith(reason)


def test_what_several_pairs_of_languages_find_is_said_once(draft: Draft) -> None:
    put_names(draft, 4, locality_en="Vienna, Vienna", locality_fr="Vienna, Vienna", country="AT")
    found = problems_of(draft)
    assert found
    assert len(found) == len(set(found))


def test_a_table_without_these_columns_has_no_such_problem() -> None:
    assert [*name_problems({})] == []
    assert [*name_problems({"initiatives": pd.DataFrame({"id": ["one"]})})] == []


@pytest.mark.parametrize(
    ("english", "french", "is_ours", "sound"),
    [
        ("Home concert", "Concert à domicile", "true", True),
        ("Stay Home", "Stay Home", "false", True),
        ("#stay (the challenge)", "#stay (le défi)", "false", True),
        ("Stay Home", "Stay Home", "true", False),
    ],
)
def test_what_is_called_alike_in_both_languages_is_not_our_description(
    draft: Draft, english: str, french: str, is_ours: str, sound: bool
) -> None:
    draft.put("initiatives.csv", 2, name_en=english, name_fr=french, name_is_ours=is_ours)
    assert (problems_of(draft) == []) == sound


@pytest.mark.parametrize(
    ("name", "is_refused"),
    [("Stay home (Остани вкъщи)", True), ("Остани вкъщи (Stay home)", False), ("Stay home (Québec)", False)],
)
def test_a_name_in_another_script_comes_before_its_translation(draft: Draft, name: str, *, is_refused: bool) -> None:
    draft.put("initiatives.csv", 2, name_en=name)
    reason = f'"{name}" gives a translation first: the name comes first, in its own script'
    assert any(reason in problem for problem in problems_of(draft)) == is_refused
