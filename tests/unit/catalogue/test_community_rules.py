"""Every rule of communities, each seen to break on a copy of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.community_rules import communities_say_whom_they_count, communities_say_whose_they_are
from dashboard.catalogue.table_files import read_table
from dashboard.languages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Draft

ROW = 2
COUNTED = {"followers": "500", "followers_of": "members", "followers_bound": ""}


def problems_of(draft: Draft) -> list[str]:
    frames = {"initiatives": read_table(draft.path("initiatives.csv")).frame}
    rules = communities_say_whom_they_count, communities_say_whose_they_are
    return [str(problem) for rule in rules for problem in rule(frames)]


def in_every_language(reason: str) -> list[str]:
    return [f"initiatives.csv, row {ROW}, followers_actor_{language}: {reason}" for language in LANGUAGES]


def put(draft: Draft, actors: str, owner: str = "", handle: str = "", community: dict[str, str] = COUNTED) -> None:
    names = {
        f"{field}_{code}": text for code in LANGUAGES for field, text in (("actor", actors), ("followers_actor", owner))
    }
    draft.put("initiatives.csv", ROW, handle=handle, **names, **community)


def test_sound_data_has_no_problem(draft: Draft) -> None:
    assert problems_of(draft) == []


@pytest.mark.parametrize(("followers", "followers_of"), [("500", ""), ("", "members")])
def test_a_number_of_followers_says_whom_it_counts(draft: Draft, followers: str, followers_of: str) -> None:
    put(draft, "Anna", community={"followers": followers, "followers_of": followers_of})
    reason = "stands together with the number of followers, or neither does"
    assert problems_of(draft) == [f"initiatives.csv, row {ROW}, followers_of: {reason}"]


@pytest.mark.parametrize(
    ("actors", "owner", "handle"),
    [
        ("Anna", "", ""),
        ("Anna ; Bea", "Bea", ""),
        ("Anna ; Bea", "", "@anna.and.bea"),
        ("A group (Anna ; Bea)", "", ""),
        ("A group (Anna ; Bea) ; Carla", "A group", ""),
    ],
)
def test_a_community_is_of_one_actor_or_account(draft: Draft, actors: str, owner: str, handle: str) -> None:
    put(draft, actors, owner, handle)
    assert problems_of(draft) == []


def test_a_community_beside_several_actors_says_whose_it_is(draft: Draft) -> None:
    put(draft, "Anna ; A group (Bea ; Carla)")
    reason = "is missing: several actors are named (Anna, A group), and the community is of one of them"
    assert problems_of(draft) == in_every_language(reason)


def test_a_community_is_of_an_actor_of_its_record(draft: Draft) -> None:
    put(draft, "Anna ; Bea", "Carla")
    assert problems_of(draft) == in_every_language('"Carla" is none of the actors: Anna, Bea')


def test_nobody_has_a_community_that_is_not_counted(draft: Draft) -> None:
    put(draft, "Anna ; Bea", "Bea", community={"followers": "", "followers_of": ""})
    assert problems_of(draft) == in_every_language('"Bea" stands beside no number of followers')
