"""Whatever leaves the site of an initiative that only the letter tells of says so."""

from __future__ import annotations

from html import unescape

import pytest

from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from tests.client import Client
from tests.html_query import xpath

PLACES = ("/initiative?id={id}&lang={language}", "/{language}/initiatives/{id}")


def example(catalogue: Catalogue, *, letter_only: bool) -> Initiative:
    return next(item for item in catalogue.initiatives if evidence(item.sources).letter_only == letter_only)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_its_preview_begins_with_it(ask: Client, catalogue: Catalogue, place: str, language: Language) -> None:
    remark = str(translation(language)("letter-only"))
    for letter_only in (True, False):
        item = example(catalogue, letter_only=letter_only)
        html = ask(place.format(id=item.id, language=language)).text
        descriptions = [
            *xpath(html, "//meta[@name='description']/@content"),
            *xpath(html, "//meta[@property='og:description']/@content"),
        ]
        assert len(descriptions) == 2
        assert [text.startswith(remark) for text in descriptions] == [letter_only] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_embed_says_it(ask: Client, catalogue: Catalogue, language: Language) -> None:
    item = example(catalogue, letter_only=True)
    html = ask(f"/initiative?id={item.id}&embed=true&lang={language}").text
    assert str(translation(language)("letter-only")) in unescape(html)
