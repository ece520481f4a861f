"""All languages say the same: no number, bound, place or month stands in one and not in another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import combinations

import pytest
from fluent.syntax import FluentSerializer
from fluent.syntax.ast import Message

from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.table_specs import TABLES
from dashboard.catalogue.validation import DATA
from dashboard.i18n.translation import parse_sentences
from dashboard.languages import LANGUAGES, SPECS, Language
from tests.language_facts import (
    LANGUAGES_READ,
    Facts,
    difference,
    facts,
    missing_entries,
    speaks_of_lockdown,
)
from tests.shipped import rows

NAME = "a word of a name reads like a number or a country"
IDIOM = "each language has its own idiom for the same number or bound"
READER = "readers of one language need the country named, those of the other do not"
EXCEPTIONS: Mapping[str, str] = {
    "figures/decix-dxb-avg-0326/metric": NAME,
    "figures/nokia-whatsapp-day1-high/metric": IDIOM,
    "figures/nokia-whatsapp-day1-low/metric": IDIOM,
    "figures/obviously-ig-likes/caveat": IDIOM,
    "figures/reech-paid-week1/caveat": IDIOM,
    "initiatives/alleswirdgut-24-hour-live-show/summary": NAME,
    "initiatives/bougezchezvous/actor": READER,
    "initiatives/creustel-lockdown-film-dubs/summary": NAME,
    "initiatives/distancedance/summary": NAME,
    "initiatives/drag-show-virtuel-by-les-folles-de-paris/summary": IDIOM,
    "initiatives/james-mcavoy-backs-masks-for-nhs-heroes/summary": READER,
    "initiatives/joint-prevention-video-by-five-swiss-comedians/name": READER,
    "initiatives/joint-prevention-video-by-five-swiss-comedians/summary": READER,
    "initiatives/li-jiaqi-s-special-hubei-show/outcome_note": IDIOM,
    "initiatives/mailab-corona-geht-gerade-erst-los/summary": NAME,
    "initiatives/marilia-mendonca-s-home-live/summary": IDIOM,
    "initiatives/matt-bise-count-to-100-000/name": IDIOM,
    "initiatives/matt-bise-count-to-100-000/summary": IDIOM,
    "initiatives/propagelinfopaslevirus/actor": NAME,
    "initiatives/selfisolationhelp/summary": IDIOM,
    "initiatives/sept-iles-trainers-free-home-workouts/locality": NAME,
    "initiatives/sept-iles-trainers-free-home-workouts/name": NAME,
    "initiatives/sept-iles-trainers-free-home-workouts/summary": NAME,
    "initiatives/virtuaalivappu-virtual-may-day/summary": NAME,
}
"""Texts in which the comparison sees a difference that is none, with the reason."""
Texts = Mapping[str, str]
"""Texts of one language by their keys."""


@cache
def texts(language: Language) -> Texts:
    return {**data_texts(language), **site_texts(language), **other_texts(language)}


def data_texts(language: Language) -> Texts:
    suffix = f"_{language}"
    return {
        f"{table.name}/{'/'.join(row[column] for column in table.key)}/{column.removesuffix(suffix)}": row[column]
        for table in TABLES
        for row in rows(table.name)
        for column in row
        if column.endswith(suffix)
    }


def site_texts(language: Language) -> Texts:
    return {
        f"sentences/{entry.id.name}": FluentSerializer().serialize_entry(entry).partition("=")[2]
        for entry in parse_sentences(language).body
        if isinstance(entry, Message)
    }


def other_texts(language: Language) -> Texts:
    """What stands neither in a table nor among the sentences: statements and the sentences of releases."""
    statements = SPECS[language].statements.model_dump()
    return {
        **{f"statements/{name}": text for name, text in statements.items()},
        **{f"releases/{note.version}": note.text[language] for note in read_changelog(DATA)},
    }


@cache
def differences(one: Language, other: Language) -> dict[str, str]:
    ours, theirs = texts(one), texts(other)
    assert ours.keys() == theirs.keys()
    found = {
        key: difference(facts(text, one), facts(theirs[key], other))
        for key, text in ours.items()
        if text != theirs[key]
    }
    return {key: text for key, text in found.items() if text}


@pytest.mark.parametrize(("one", "other"), [*combinations(LANGUAGES, 2)])
def test_every_text_states_the_same_in_two_languages(one: Language, other: Language) -> None:
    if lacking := missing_entries(one, other):
        pytest.skip(lacking)
    found = differences(one, other)
    assert {key: text for key, text in found.items() if key not in EXCEPTIONS} == {}


def test_no_exception_is_needed_no_more() -> None:
    pairs = [pair for pair in combinations(LANGUAGES, 2) if {*pair} <= LANGUAGES_READ]
    assert pairs
    assert EXCEPTIONS.keys() - {key for pair in pairs for key in differences(*pair)} == set()


@pytest.mark.parametrize(("one", "other"), [*combinations(sorted(LANGUAGES_READ), 2)])
def test_what_is_said_of_a_figure_speaks_of_lockdown_in_both_languages_or_in_none(
    one: Language, other: Language
) -> None:
    ours, theirs = data_texts(one), data_texts(other)
    checked = [key for key in ours if key.startswith(("figures/", "claims/"))]
    assert any(speaks_of_lockdown(ours[key], one) for key in checked)
    assert [
        key for key in checked if speaks_of_lockdown(ours[key], one) != speaks_of_lockdown(theirs[key], other)
    ] == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("1,735 people gave $2.4 million", "1 735 personnes ont donné 2,4 millions de dollars"),
        ("over 3 billion, nearly 40%", "plus de 3 milliards, près de 40 %"),
        ("at 8.30 pm, from 2 to 3 pm and at 23:00", "à 20 h 30, de 14 h à 15 h et à 23 h"),
        ("two thousand masks for at least seven towns", "deux mille masques pour au moins sept communes"),
        ("30 crore rupees", "300 millions de roupies"),
        ("some forty artists in the first quarter of 2020", "une quarantaine d’artistes au 1er trimestre 2020"),
        (
            "25,000+ people in 3 British towns",
            "plus de 25 000 personnes dans 3 villes britanniques",
        ),
        ("up to US$10 million in the UK", "jusqu’à 10 millions de dollars au Royaume-Uni"),
    ],
)
def test_what_is_said_in_different_ways_agrees(english: str, french: str) -> None:
    assert difference(facts(english, "en"), facts(french, "fr")) == ""


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("3 billion", "3 millions"),
        ("over 40%", "40 %"),
        ("nearly 15,000 times", "jusqu’à 15 000 fois"),
        ("8.30 pm", "8 h 30"),
        ("seven towns", "six communes"),
        ("300 volunteers across France", "300 bénévoles"),
        ("14 March", "15 mars"),
        ("since March", "depuis avril"),
        ("December is dear", "Une saison chère"),
    ],
)
def test_what_is_said_in_one_language_only_is_found(english: str, french: str) -> None:
    assert difference(facts(english, "en"), facts(french, "fr"))


@pytest.mark.parametrize(("text", "language"), [("Covid-19 and #80days by @a40", "en"), ("{ $count } jours", "fr")])
def test_hashtags_accounts_and_values_state_nothing(text: str, language: Language) -> None:
    assert facts(text, language) == Facts(frozenset(), frozenset(), frozenset())
