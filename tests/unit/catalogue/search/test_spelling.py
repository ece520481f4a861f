from __future__ import annotations

import random
import string
from collections.abc import Sequence

import pytest

from dashboard.catalogue.cell_conventions import split_names
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.spelling import FUNCTION_WORDS, SHORT_ALONE, NameSpellings
from dashboard.context import SiteContext

SEED, SAMPLE = 20, 80
SHARE_FOUND = 0.97
"""Of all names with one typo; the goal is 95 %, and what is measured leaves room for names to come."""
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
    [
        ("creustle", "Creustel"),
        ("Creustl", "Creustel"),
        ("macfly", "McFly"),
        ("federrer", "Federer"),
        ("Bocceli", "Bocelli"),
    ],
)
def test_near_names_are_suggested_as_they_are_written(context: SiteContext, typed: str, meant: str) -> None:
    assert suggestions(context, typed)[0] == meant


def test_a_suggestion_always_finds_something(context: SiteContext) -> None:
    index = context.initiative_index.search
    for typed in ("rogr federer", "tikt", "squeezzy", "masqe"):
        assert all(index.scores(suggestion).any() for suggestion in suggestions(context, typed))


def test_words_that_are_like_no_name_have_no_suggestion() -> None:
    spellings = NameSpellings(["Creustel", "Roger Federer"], ())
    assert spellings.suggest("xylophone", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("2020", lambda _: False, lambda _: 1) == ()


def test_the_letters_of_a_short_word_may_differ_by_one() -> None:
    spellings = NameSpellings(["Bruel", "Goldman"], ())
    assert spellings.suggest("Brule", lambda _: False, lambda _: 1) == ("Bruel",)
    assert spellings.suggest("Brolu", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("Gohdman", lambda _: False, lambda _: 1) == ("Goldman",)


def test_of_a_long_word_or_one_beside_others_two_letters_may_differ() -> None:
    spellings = NameSpellings(["Goldman", "Jean", "Menoumespiti", "Santana"], ())
    assert spellings.suggest("Menumespitti", lambda _: False, lambda _: 1) == ("Menoumespiti",)
    assert spellings.suggest("sananas", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("Jean Gohdmen", lambda word: word == "jean", lambda _: 1) == ("Jean Goldman",)


def test_another_first_letter_is_another_name_unless_the_hand_slipped() -> None:
    spellings = NameSpellings(["Levent"], ())
    for slip in ("kevent", "elvent", "event", "xlevent"):
        assert spellings.suggest(slip, lambda _: False, lambda _: 1) == ("Levent",)
    assert spellings.suggest("zevent", lambda _: False, lambda _: 1) == ()
    spellings = NameSpellings(["Haluk Levent"], ())
    assert spellings.suggest("haluk zevent", lambda word: word == "haluk", lambda _: 1) == ("Haluk Levent",)


@pytest.mark.parametrize("absent", ["zevent", "enjoyphoenix"])
def test_a_name_that_is_absent_is_not_taken_for_another(context: SiteContext, absent: str) -> None:
    assert top_rows(context, absent) == []
    assert suggestions(context, absent) == ()


@pytest.mark.slow
def test_nearly_every_name_with_one_typo_leads_to_it(context: SiteContext) -> None:
    """All names in both languages, with a letter left out, added, replaced or changed with the next: 98.9 % of them."""
    chance, owners = random.Random(SEED), owners_by_name(context)
    typed = [(name, misspelt) for name in owners for misspelt in misspellings(name, chance)]
    missed = [(name, text) for name, text in typed if first_hit(context, text) not in owners[name]]
    assert len(missed) <= (1 - SHARE_FOUND) * len(typed), missed


@pytest.mark.slow
def test_every_name_as_it_is_written_leads_to_it(context: SiteContext) -> None:
    owners = owners_by_name(context)
    assert not {name for name in owners if first_hit(context, name) not in owners[name]}


def owners_by_name(context: SiteContext) -> dict[str, set[str]]:
    """The initiatives with each name of an initiative or an actor."""
    owners: dict[str, set[str]] = {}
    for item in context.catalogue.initiatives:
        actors = (name for text in item.actor.values() for name in split_names(text))
        for name in {*item.name.values(), *actors}:
            owners.setdefault(name, set()).add(item.id)
    return {name: ids for name, ids in owners.items() if sum(map(str.isalpha, name)) > 1}


def misspellings(name: str, chance: random.Random) -> list[str]:
    places = [place for place, letter in enumerate(name) if letter.isalpha()]
    place, wrong = chance.choice(places), chance.choice(string.ascii_lowercase)
    before, letter, after = name[:place], name[place], name[place + 1 :]
    changed = before + after[:1] + letter + after[1:]
    return [before + after, before + wrong + letter + after, before + wrong + after, changed]


def first_hit(context: SiteContext, text: str) -> str | None:
    """The first initiative that a search finds, or the first of its first suggestion."""
    results = context.initiative_index.select(InitiativeFilter(q=text)).records
    if not results:
        results = [
            item
            for suggestion in suggestions(context, text)[:1]
            for item in context.initiative_index.select(InitiativeFilter(q=suggestion)).records[:1]
        ]
    return results[0].id if results else None


@pytest.mark.parametrize("typed", ["Cher", "avek", "ches", "withh", "frim", "Bono", "zevent", "Dune", "Pari", "Nor"])
def test_whoever_writes_a_name_that_is_missing_is_not_offered_a_word_of_grammar_or_any_short_one(
    context: SiteContext, typed: str
) -> None:
    proper = context.initiative_index.search.proper_names
    offered = [fold_text(word) for word in suggestions(context, typed)]
    assert not {*offered} & FUNCTION_WORDS
    assert [word for word in offered if len(typed) <= SHORT_ALONE and word not in proper] == []


def test_a_word_of_grammar_that_is_misspelt_within_a_name_is_left_out() -> None:
    spellings = NameSpellings(["Concert avec Squeezie"], ())
    assert spellings.suggest("avek", lambda _: False, lambda _: 1) == ()
    known = {"concert", "squeezie"}
    assert spellings.suggest("concert avek squeezie", known.__contains__, lambda _: 1)[0] == "Concert Squeezie"


def test_a_short_word_alone_is_like_proper_names_only() -> None:
    spellings = NameSpellings(["Des bons plans de Jul"], {"jul"})
    assert spellings.suggest("bono", lambda _: False, lambda _: 1) == ()
    assert spellings.suggest("jull", lambda _: False, lambda _: 1) == ("Jul",)
    assert spellings.suggest("bonnes plan", {"bonnes"}.__contains__, lambda _: 1)[0].endswith("plans")


def test_letters_doubled_or_not_are_one_slip_beside_which_a_long_name_may_have_another() -> None:
    spellings = NameSpellings(["Andrea Bocelli", "Jul", "Baccara"], proper_names={"bocelli", "jul", "baccara"})
    for typed in ("Bocceli", "Boccelli", "Boceli", "Bocelly", "Boccely"):
        assert spellings.suggest(typed, lambda _: False, lambda _: 1) == ("Bocelli",)
    assert spellings.suggest("Boccala", lambda _: False, lambda _: 1) == ()


def test_a_long_name_with_two_slips_is_not_offered_where_two_are_as_near() -> None:
    names = ["Bocelli", "Bocella"]
    spellings = NameSpellings(names, proper_names={name.lower() for name in names})
    assert spellings.suggest("Boccelo", lambda _: False, lambda _: 1) == ()
