from __future__ import annotations

import random
import string
from collections.abc import Sequence

import pytest

from dashboard.catalogue.cell_conventions import split_names
from dashboard.catalogue.search.spelling import NameSpellings
from dashboard.context import SiteContext

SEED, SAMPLE = 20, 80
SHORTEST = 4
"""Letters of a name below which one wrong letter makes it another."""


def with_typo(name: str, chance: random.Random) -> str:
    """``name`` with one letter of a word left out, doubled, replaced or changed with the next."""
    places = [place for place in range(len(name) - 1) if name[place].isalpha() and name[place + 1].isalpha()]
    place = chance.choice(places)
    before, letter, after, rest = name[:place], name[place], name[place + 1], name[place + 2 :]
    wrong = chance.choice(string.ascii_lowercase)
    return (
        chance.choice([before + after, before + letter * 2 + after, before + wrong + after, before + after + letter])
        + rest
    )


def names(context: SiteContext) -> list[str]:
    actors = {name for item in context.catalogue.initiatives for name in split_names(item.actor["fr"])}
    titles = {item.name["fr"] for item in context.catalogue.initiatives}
    return sorted(name for name in actors | titles if sum(c.isascii() and c.isalpha() for c in name) >= SHORTEST)


def top_rows(context: SiteContext, query: str) -> Sequence[int]:
    scores = context.initiative_index.search.scores(query)
    return [row for row, score in enumerate(scores) if score and score == scores.max()]


def suggestions(context: SiteContext, query: str) -> tuple[str, ...]:
    index = context.initiative_index.search
    return context.spellings.suggest(query, index.has_word, lambda text: int(index.scores(text).max()))


def test_a_name_with_one_typo_is_the_first_hit_or_the_first_suggestion(context: SiteContext) -> None:
    chance = random.Random(SEED)
    sample = chance.sample(names(context), SAMPLE)
    missed = []
    for name in sample:
        typed = with_typo(name, chance)
        found = top_rows(context, typed) or [
            row for suggestion in suggestions(context, typed)[:1] for row in top_rows(context, suggestion)
        ]
        if not {*top_rows(context, name)} & {*found}:
            missed.append((name, typed))
    assert len(missed) <= 0.05 * SAMPLE, missed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("creustle", "Creustel"), ("Creustl", "Creustel"), ("macfly", "McFly"), ("federrer", "Federer")],
)
def test_near_names_are_suggested_as_they_are_written(context: SiteContext, typed: str, meant: str) -> None:
    assert suggestions(context, typed)[0] == meant


def test_a_suggestion_always_finds_something(context: SiteContext) -> None:
    index = context.initiative_index.search
    for typed in ("rogr federer", "tikt", "squeezzy", "masqe"):
        assert all(index.scores(suggestion).any() for suggestion in suggestions(context, typed))


def test_words_that_are_like_no_name_have_no_suggestion() -> None:
    spellings = NameSpellings(["Creustel", "Roger Federer"])
    assert spellings.suggest("xylophone", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("2020", lambda _: False, lambda _: 1) == ()


def test_the_letters_of_a_short_word_may_differ_by_one() -> None:
    spellings = NameSpellings(["Bruel", "Goldman"])
    assert spellings.suggest("Brule", lambda _: False, lambda _: 1) == ("Bruel",)
    assert spellings.suggest("Brolu", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("Gohdmen", lambda _: False, lambda _: 1) == ("Goldman",)
