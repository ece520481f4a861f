"""The sentence to quote in place of a number of the letter is one: the same words wherever the site says it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from lxml.html import fromstring
from pptx import Presentation

from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.citation_styles import FORMS
from dashboard.features.presentation import deck
from dashboard.features.presentation.slide_model import Claims
from dashboard.features.presentation.story import SLIDES
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site.static_files import static_page_file
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import Urls
from tests.pages.test_every_page import markup, opened

Place = Callable[[Language], str]

SITE = "https://site.example/"
URLS = Urls(SITE)
JSON_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


def words_of(text: str) -> str:
    """``text`` with plain spaces: files for programs have no others, and slides break lines."""
    return " ".join(text.split())


def page(name: str) -> Place:
    return lambda language: str(fromstring(markup(opened(name, lang=language))).text_content())


def static_html(language: Language) -> str:
    content = static_page_file(current_context(), language, "claims", SITE)
    assert content is not None
    return content.decompressed().decode()


def static_page(language: Language) -> str:
    return str(fromstring(static_html(language)).find("body").text_content())


def reviews(language: Language) -> str:
    return "\n".join(json.loads(text)["reviewBody"] for text in JSON_LD.findall(static_html(language)))


def powerpoint_slide(language: Language) -> Any:
    slides = tuple(slide for slide in SLIDES if isinstance(slide.content, Claims))
    content = deck.build_deck(current_context(), slides, language, URLS)
    return Presentation(io.BytesIO(content)).slides[0]


def powerpoint(language: Language) -> str:
    shapes = [shape for shape in powerpoint_slide(language).shapes if shape.has_text_frame]
    return "\n".join(shape.text_frame.text for shape in shapes)


def speaker_notes(language: Language) -> str:
    return str(powerpoint_slide(language).notes_slide.notes_text_frame.text)


def citations(form: str) -> Place:
    def cite(language: Language) -> str:
        factory = CitationFactory(current_context(), language, URLS, date(2026, 11, 30))
        texts = [FORMS[form](factory.claim_citation(claim)) for claim in factory.catalogue.claims]
        return "\n".join(texts).replace("\\%", "%").replace("~", " ") if form == "bibtex" else "\n".join(texts)

    return cite


PLACES: Mapping[str, Place] = {
    "home": page("home"),
    "engagement": page("engagement"),
    "presentation": page("present"),
    "static page": static_page,
    "ClaimReview": reviews,
    "PowerPoint": powerpoint,
    "notes": speaker_notes,
    **{form: citations(form) for form in FORMS},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_the_sentence_to_quote_is_the_same_everywhere(place: str, language: Language) -> None:
    text = words_of(PLACES[place](language))
    for claim in current_context().catalogue.claims:
        assert words_of(claim.quote[language]) in text, claim.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", ["ClaimReview", *(form for form in FORMS if form not in ("bibtex", "csl"))])
def test_the_sentence_keeps_its_spaces_where_it_is_copied(place: str, language: Language) -> None:
    text = PLACES[place](language)
    for claim in current_context().catalogue.claims:
        assert claim.quote[language] in text, claim.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_not_to_be_quoted_is_not_offered(language: Language) -> None:
    t = current_context().localizer(language).t
    boxes = fromstring(markup(opened("home", lang=language))).xpath('//p[@class="ci-quote"]/strong')
    offered = {claim.id: bool(claim.quoted) for claim in current_context().catalogue.claims}
    assert not offered["pass-a-message"]
    assert [box.text_content() for box in boxes] == [
        t("claim-quote" if is_offered else "claim-no-quote") for is_offered in offered.values()
    ]
