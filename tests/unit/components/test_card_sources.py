from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.records import Initiative
from dashboard.components.card import cards
from dashboard.components.card_sources import card_sources
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.html_query import visible_text, xpath
from tests.unit.sample_records import ESCAPED, MIRROR, PAGE

Words = Mapping[Language, Localizer]
Make = Callable[..., Initiative]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_has_its_publisher_its_day_and_its_address(
    initiative: Make, words: Words, language: Language
) -> None:
    [line] = card_sources([initiative(sources=(PAGE, MIRROR))], words[language]).values()
    text = visible_text(line)
    assert text.startswith(words[language].t("field-sources"))
    for source in (PAGE, MIRROR):
        day = words[language].date(source.published) if source.published else words[language].t("source-no-date")
        assert f"{source.publisher}, {day}" in text
        assert source.url in text


def test_a_source_is_text_and_no_markup(initiative: Make, words: Words) -> None:
    page = replace(PAGE, publisher='<script>alert("x")</script> **bold**')
    [line] = card_sources([initiative(sources=(page,))], words["en"]).values()
    assert "<script" not in line
    assert ESCAPED in line


def test_a_card_has_a_place_for_its_sources_where_they_can_be_fetched(initiative: Make, words: Words) -> None:
    item = initiative()
    html = cards([item], words["en"], lambda one: one.id, sources_url="parcels/sources.json?id=a&v=1")
    assert xpath(html, "//ul/@data-url") == ["parcels/sources.json?id=a&v=1"]
    [place] = xpath(html, "//*[@class='ci-paper ci-unseen-fragment']")
    assert place.text is None
    assert xpath(html, "//li[p[@class='ci-paper ci-unseen-fragment']]/@data-record") == [item.id]
    assert "ci-paper" not in cards([item], words["en"], lambda one: one.id)
