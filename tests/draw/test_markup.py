from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dashboard.catalogue.records import Initiative, Outcome
from dashboard.catalogue.vocabulary import LANGUAGES, Bilingual, Language
from dashboard.draw import markup
from dashboard.text.labels import Labels

Words = Mapping[Language, Labels]
Make = Callable[..., Initiative]
HOSTILE = '<script>alert("x")</script> **bold** [a](javascript:alert(1))'
CARD = {
    "fr": (
        "Suisse (indiqué)",
        "Instagram, TikTok",
        "Collecte de fonds",
        "1er avril 2020",
        "5 repas",
        "Évoquée dans la lettre",
    ),
    "en": (
        "Switzerland (stated)",
        "Instagram, TikTok",
        "Fundraising",
        "1 April 2020",
        "5 meals",
        "Mentioned in the letter",
    ),
}


@pytest.fixture
def known(initiative: Make) -> Initiative:
    return initiative(
        name="A name",
        actor="An actor",
        country="CH",
        country_basis="stated",
        platforms=("instagram", "tiktok"),
        theme="fundraising",
        start_date="2020-04-01",
        summary=Bilingual("What it was.", "Ce que c’était."),
        outcome=Outcome(5, "meals", "goods"),
        outcome_note=Bilingual("a lower bound", "borne basse"),
        in_letter=True,
    )


def card(item: Initiative, labels: Labels) -> str:
    return markup.cards([item], labels, lambda one: f"initiative?id={one.id}&lang=fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_tells_what_a_reader_needs(known: Initiative, words: Words, language: Language) -> None:
    labels = words[language]
    shown = card(known, labels).replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
    sources = labels.t("source-count", count=len(known.sources))
    assert all(text in shown for text in ("A name", "An actor", known.summary[language], sources, *CARD[language]))
    assert known.outcome_note is not None
    assert known.outcome_note[language] in shown


def test_an_inferred_country_says_so(known: Initiative, initiative: Make, words: Words) -> None:
    assert "(inferred)" in card(initiative(country="FR", country_basis="inferred"), words["en"])
    assert "(inferred)" not in card(known, words["en"])


def test_what_is_not_known_is_said_not_to_be(initiative: Make, words: Words) -> None:
    nothing = initiative(start_date=None, followers=None, platforms=(), outcome=None, outcome_note=None)
    assert "date not stated" in card(nothing, words["en"])
    assert markup.record(nothing, words["en"]).count("not stated") >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_a_record_is_never_markup(initiative: Make, words: Words, language: Language) -> None:
    hostile = initiative(
        name=HOSTILE,
        actor=HOSTILE,
        locality=HOSTILE,
        hashtags=(HOSTILE,),
        summary=Bilingual(HOSTILE, HOSTILE),
        outcome_note=Bilingual(HOSTILE, HOSTILE),
    )
    for shown in (card(hostile, words[language]), markup.record(hostile, words[language])):
        assert "<script" not in shown
        assert "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; **bold**" in shown


def test_an_address_cannot_leave_its_attribute(known: Initiative, words: Words) -> None:
    shown = markup.cards([known], words["en"], lambda _: 'x" onclick="alert(1)')
    assert 'href="x&#34; onclick=&#34;alert(1)"' in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_lists_every_source_with_publisher_and_language(
    known: Initiative, words: Words, language: Language
) -> None:
    shown = markup.record(known, words[language])
    for source in known.sources:
        assert source.publisher in shown
        assert f'href="{source.url}"' in shown
        assert words[language].language(source.language) in shown


def test_the_contents_are_a_navigation_that_has_a_name(words: Words) -> None:
    shown = markup.contents(words["en"], [(HOSTILE, "#part-a"), ("B", "#b")])
    assert '<nav class="ci-contents" aria-label="On this page">' in shown
    assert 'href="#b"' in shown
    assert "<script" not in shown
