"""Both languages say the same: no number, bound or place stands in one and not in the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from fluent.syntax import FluentSerializer
from fluent.syntax.ast import Message

from dashboard.catalogue.table_specs import TABLES
from dashboard.i18n.translation import parse_sentences
from dashboard.languages import LANGUAGES, Language
from tests.language_facts import Facts, difference, facts
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
    "initiatives/marilia-mendonca-s-home-live/summary": IDIOM,
    "initiatives/matt-bise-count-to-100-000/name": IDIOM,
    "initiatives/matt-bise-count-to-100-000/summary": IDIOM,
    "initiatives/selfisolationhelp/summary": IDIOM,
    "initiatives/sept-iles-trainers-free-home-workouts/locality": NAME,
    "initiatives/sept-iles-trainers-free-home-workouts/name": NAME,
    "initiatives/sept-iles-trainers-free-home-workouts/summary": NAME,
    "initiatives/virtuaalivappu-virtual-may-day/summary": NAME,
}
"""Texts in which the comparison sees a difference that is none, with the reason."""
Texts = tuple[str, str, str]
"""A key, and its text in English and in French."""


def data_texts() -> Iterator[Texts]:
    for table in TABLES:
        for row in rows(table.name):
            key = "/".join(row[column] for column in table.key)
            for column in (column.removesuffix("_en") for column in row if column.endswith("_en")):
                yield f"{table.name}/{key}/{column}", row[f"{column}_en"], row[f"{column}_fr"]


def site_texts() -> Iterator[Texts]:
    english, french = (
        {
            entry.id.name: FluentSerializer().serialize_entry(entry).partition("=")[2]
            for entry in parse_sentences(language).body
            if isinstance(entry, Message)
        }
        for language in ("en", "fr")
    )
    return ((f"sentences/{name}", text, french[name]) for name, text in english.items())


def differences() -> dict[str, str]:
    found = {
        key: difference(facts(english, "en"), facts(french, "fr"))
        for key, english, french in (*data_texts(), *site_texts())
        if english != french
    }
    return {key: text for key, text in found.items() if text}


def test_every_text_states_the_same_in_both_languages() -> None:
    assert set(LANGUAGES) == {"en", "fr"}, "say in tests/language_facts.py how the new language writes its numbers"
    found = differences()
    assert {key: text for key, text in found.items() if key not in EXCEPTIONS} == {}
    assert EXCEPTIONS.keys() - found.keys() == set(), "these exceptions are needed no more"


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
    ],
)
def test_what_is_said_in_one_language_only_is_found(english: str, french: str) -> None:
    assert difference(facts(english, "en"), facts(french, "fr"))


@pytest.mark.parametrize(("text", "language"), [("Covid-19 and #80days by @a40", "en"), ("{ $count } jours", "fr")])
def test_hashtags_accounts_and_values_state_nothing(text: str, language: Language) -> None:
    assert facts(text, language) == Facts(frozenset(), frozenset(), frozenset())
