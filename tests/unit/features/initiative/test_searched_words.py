from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import dashboard
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.search.words import split_words
from dashboard.components import card
from dashboard.context import SiteContext
from dashboard.features.initiative.static_page import initiative_page
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site import slugs
from dashboard.static_site.static_page import StaticSite
from tests.html_query import xpath

pytestmark = pytest.mark.slow

RECORD = "//article[@class='ci-record']//text()[not(ancestor::*[@class='ci-corrections'])]"
"""What a page shows of a record but for its corrections, which say what was wrong in it."""


def words_shown(context: SiteContext, item: Initiative, language: Language) -> set[str]:
    site = StaticSite(context, language, "https://example.org/")
    texts = xpath(str(initiative_page(site, slugs.initiative_slug(item.id)).body), RECORD)
    texts += xpath(str(card.cards([item], site.localizer, lambda each: each.id)), "//text()")
    return {word for text in texts for word in split_words(text) if not (word.isdecimal() and len(word) < 3)}


def words_of_no_record(item: Initiative, localizer: Localizer) -> Iterator[str]:
    """When and in which language a page was published, how the country is known: what is searched is what happened."""
    yield from split_words(localizer.country_basis(item))
    for source in item.sources:
        yield from split_words(localizer.date(source.published) if source.published else "")
        yield from split_words(localizer.language(source.language))


@cache
def words_of_interface(language: Language) -> frozenset[str]:
    files = Path(dashboard.__file__).parent.rglob(f"{language}.ftl")
    return frozenset(word for file in files for word in split_words(file.read_text("utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_a_card_or_a_record_shows_finds_it(context: SiteContext, language: Language) -> None:
    scores = cache(context.initiative_index.search.scores)
    localizer, missing = context.localizer(language), set[tuple[str, str]]()
    for row, item in enumerate(context.catalogue.initiatives):
        shown = words_shown(context, item, language) - words_of_interface(language)
        missing |= {(item.id, word) for word in shown - {*words_of_no_record(item, localizer)} if not scores(word)[row]}
    assert not missing
