"""The image beside a shared link."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace

import pytest
from PIL import Image

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Outcome
from dashboard.components import social_card, social_card_content
from dashboard.components.social_card import SocialCard, render_png
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.streamlit_adapter import fonts
from tests.unit.sample_records import LETTER, PAGE

CARD = SocialCard("Theme", "France", "A title", ("A detail",), "The site")
Words = Mapping[Language, Localizer]


def render(card: SocialCard) -> Image.Image:
    return Image.open(io.BytesIO(render_png(card, fonts.site_fonts().files)))


def ink(card: SocialCard) -> int:
    """How many points of the image are dark."""
    return sum(render(card).convert("L").histogram()[:128])


def test_an_image_has_the_size_that_applications_show() -> None:
    image = render(CARD)
    assert (image.format, image.size) == ("PNG", (1200, 630))
    assert len(render_png(CARD, fonts.site_fonts().files)) < 60_000


def test_the_typefaces_of_the_site_are_there_and_an_image_can_do_without() -> None:
    assert set(fonts.site_fonts().files) == {"Source Serif", "Source Sans"}
    assert Image.open(io.BytesIO(render_png(CARD, {}))).size == (1200, 630)


def test_what_is_said_is_drawn() -> None:
    assert ink(replace(CARD, title="A much longer title")) > ink(CARD) > ink(replace(CARD, details=()))
    assert ink(CARD) > ink(replace(CARD, top_right=""))


def icon_of(theme: str) -> bytes:
    """The place of the icon in the image of a record of that theme."""
    (left, top), side = social_card.ICON_PLACE, social_card.ICON_SIDE
    return render(replace(CARD, theme=theme)).convert("L").crop((left, top, left + side, top + side)).tobytes()


def test_the_icon_of_the_theme_stands_before_its_name() -> None:
    icons = {theme: icon_of(theme) for theme in palette.THEMES}
    assert len(set(icons.values())) == len(palette.THEMES)
    assert all(sum(point < 200 for point in icon) > 100 for icon in icons.values())
    assert ink(replace(CARD, theme="mutual_aid")) > ink(CARD)


def test_a_title_that_cannot_be_drawn_is_replaced_by_what_stands_above_it() -> None:
    assert render(replace(CARD, title="덕분에챌린지")).tobytes() == render(replace(CARD, title="Theme")).tobytes()


@pytest.mark.parametrize("title", ["", "x" * 500, "word " * 200])
def test_a_title_of_any_length_stays_inside(title: str) -> None:
    image = render(replace(CARD, title=title)).convert("L")
    margin = image.crop((0, 30, social_card.MARGIN - 4, image.height))
    assert min(margin.tobytes()) > 200
    assert min(image.crop((image.width - 30, 30, image.width, image.height)).tobytes()) > 200


def test_a_detail_that_does_not_fit_is_left_out_whole() -> None:
    one, other = (replace(CARD, details=(text * 40,)) for text in ("half a caveat is none ", "something else "))
    assert render(one).tobytes() == render(other).tobytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_outcome_is_never_without_its_note(catalogue: Catalogue, words: Words, language: Language) -> None:
    note = LocalizedText({**LocalizedText.same("a lower bound"), "fr": "borne basse"})
    item = replace(catalogue.initiatives[0], outcome=Outcome(5, "meals", None, "goods", "counted"), outcome_note=note)
    changed = replace(catalogue, initiatives=(item,))
    card = social_card_content.card_content(f"initiatives/{item.id}", changed, words[language])
    assert card is not None
    [detail] = card.details
    assert note[language] in detail
    assert detail.startswith(words[language].outcome(item))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_the_letter_tells_says_so_in_its_image(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    alone, backed = (
        replace(catalogue.initiatives[0], id=name, outcome=None, sources=sources)
        for name, sources in (("alone", (LETTER,)), ("backed", (LETTER, PAGE)))
    )
    changed, localizer = replace(catalogue, initiatives=(alone, backed)), words[language]
    cards = [
        social_card_content.card_content(f"initiatives/{name}", changed, localizer) for name in ("alone", "backed")
    ]
    story = (localizer.actors(alone), alone.summary[language])
    assert [card and card.details for card in cards] == [(localizer.t("letter-only"), *story), story]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_image_of_the_claims_says_of_every_number_what_it_measures_and_the_verdict(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    card = social_card_content.card_content("claims", catalogue, localizer)
    assert card is not None
    for claim, detail in zip(catalogue.claims, card.details, strict=True):
        assert detail.startswith(f"{localizer.metric(claim.figure)} ({localizer.value(claim.figure)})")
        assert detail.endswith(localizer.term("verdict", claim.verdict))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_image_of_the_claims_has_room_for_all_of_them(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    card = social_card_content.card_content("claims", catalogue, words[language])
    assert card is not None
    less = replace(card, details=card.details[:-1])
    last = render(card).crop((0, 420, 1200, 520))
    assert last.tobytes() != render(less).crop((0, 420, 1200, 520)).tobytes()


@pytest.mark.parametrize("name", ["", "nope", "initiatives/nope", "selection"])
def test_there_is_no_image_of_another_name(catalogue: Catalogue, words: Words, name: str) -> None:
    assert social_card_content.card_content(name, catalogue, words["fr"]) is None
