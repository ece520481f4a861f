from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative, Outcome, Source
from dashboard.components.card import cards
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.unit.sample_records import ESCAPED, LETTER, MIRROR, PAGE, hostile_initiative

Words = Mapping[Language, Localizer]
Make = Callable[..., Initiative]
CARD = {
    "fr": (
        "Suisse (indiqué par une page)",
        "Instagram, TikTok",
        "Collecte de fonds",
        "1er avril 2020",
        "Compté : ",
        "5 repas",
        "Évoquée dans la lettre",
    ),
    "en": (
        "Switzerland (stated by a page)",
        "Instagram, TikTok",
        "Fundraising",
        "1 April 2020",
        "Counted: ",
        "5 meals",
        "Mentioned in the letter",
    ),
}


@pytest.fixture
def full_initiative(initiative: Make) -> Initiative:
    return initiative(
        name="A name",
        actor="An actor",
        country="CH",
        country_basis="stated",
        platforms=("instagram", "tiktok"),
        theme="fundraising",
        start_date="2020-04-01",
        summary=LocalizedText({**LocalizedText.same("What it was."), "fr": "Ce que c’était."}),
        outcome=Outcome(5, "meals", None, "goods", "counted"),
        outcome_note=LocalizedText({**LocalizedText.same("a lower bound"), "fr": "borne basse"}),
        in_letter=True,
    )


def card(item: Initiative, localizer: Localizer) -> str:
    return cards([item], localizer, lambda one: f"initiative?id={one.id}&lang=fr")


@pytest.mark.parametrize("language", CARD)
def test_a_card_tells_what_a_reader_needs(full_initiative: Initiative, words: Words, language: Language) -> None:
    localizer = words[language]
    html = card(full_initiative, localizer).replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
    assert all(text in html for text in ("A name", "An actor", full_initiative.summary[language], *CARD[language]))
    assert full_initiative.outcome_note is not None
    assert full_initiative.outcome_note[language] in html


def test_an_inferred_country_says_so(full_initiative: Initiative, initiative: Make, words: Words) -> None:
    inferred = initiative(country="FR", country_basis="inferred", country_inferred_from=None)
    assert "France (inferred by us)" in card(inferred, words["en"])
    assert "inferred" not in card(full_initiative, words["en"])
    assert "France (inferred by us from the place)" in card(
        replace(inferred, country_inferred_from="place"), words["en"]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_the_letter_tells_says_so_before_its_summary(
    initiative: Make, words: Words, language: Language
) -> None:
    item, localizer = initiative(sources=(LETTER,)), words[language]
    text = f"{localizer.t('letter-only-short')} {item.summary[language]}"
    assert text in card(item, localizer)
    assert localizer.t("letter-only-short") not in card(replace(item, sources=(LETTER, PAGE)), localizer)


def test_what_is_not_known_is_said_not_to_be(initiative: Make, words: Words) -> None:
    nothing = initiative(start_date=None, followers=None, platforms=(), outcome=None, outcome_note=None)
    assert "date not stated" in card(nothing, words["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_a_card_is_never_markup(initiative: Make, words: Words, language: Language) -> None:
    html = card(hostile_initiative(initiative), words[language])
    assert "<script" not in html
    assert ESCAPED in html


def test_an_address_cannot_leave_its_attribute(full_initiative: Initiative, words: Words) -> None:
    html = cards([full_initiative], words["en"], lambda _: 'x" onclick="alert(1)')
    assert 'href="x&#34; onclick=&#34;alert(1)"' in html


@pytest.mark.parametrize(
    ("sources", "text"),
    [
        ((PAGE, MIRROR), "2 publishers"),
        ((PAGE, replace(PAGE, publisher="A PAPER")), "one publisher only"),
        ((PAGE, MIRROR, LETTER), "2 publishers"),
        ((PAGE, LETTER), "one publisher only"),
        ((LETTER,), "only source: the letter"),
    ],
)
def test_a_card_counts_publishers_besides_the_letter(
    initiative: Make, words: Words, sources: tuple[Source, ...], text: str
) -> None:
    assert f"<span>{text}</span>" in card(initiative(sources=sources), words["en"])
