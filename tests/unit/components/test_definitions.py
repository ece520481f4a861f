from __future__ import annotations

from collections.abc import Mapping

import pytest
from markupsafe import Markup

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.filters import FACET_VOCABULARIES, INITIATIVE_FACETS
from dashboard.catalogue.loader import Catalogue
from dashboard.components.definitions import definitions_section, facet_definitions, folded_definitions
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.html_query import visible_text, xpath

Words = Mapping[Language, Localizer]
EXPLAINED = ("theme", "format", "evidence", "outcome", "state")
"""The facets all of whose codes are explained."""


@pytest.mark.parametrize("facet", EXPLAINED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_explained(catalogue: Catalogue, words: Words, language: Language, facet: str) -> None:
    localizer = words[language]
    html = facet_definitions(catalogue, localizer)[facet]
    field = FACET_VOCABULARIES[facet]
    codes = catalogue.vocabulary.codes(field)
    assert xpath(html, "//dt/text()") == [localizer.term(field, code) for code in codes]
    texts = [str(element.text_content()) for element in xpath(html, "//dd")]
    for code, text in zip(codes, texts, strict=True):
        assert localizer.description(field, code)
        assert text.startswith(localizer.description(field, code))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_theme_is_said_to_be_one_and_fundraising_no_sum(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    text = visible_text(facet_definitions(catalogue, localizer)["theme"])
    note = localizer.t("facet-note-theme", fundraising=localizer.term("theme", "fundraising"))
    assert " ".join(note.split()) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_letter_mentions_leads_to_the_letter(catalogue: Catalogue, words: Words, language: Language) -> None:
    definitions = facet_definitions(catalogue, words[language])
    letters = {source.url for item in catalogue.initiatives for source in item.sources if is_letter(source)}
    assert set(xpath(definitions["evidence"], "//dd/a/@href")) == letters
    assert not [facet for facet in INITIATIVE_FACETS if facet != "evidence" and "<a " in definitions.get(facet, "")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_folded_ones_say_whose_they_are_to_those_who_cannot_see(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    for facet, definitions in facet_definitions(catalogue, words[language]).items():
        html = folded_definitions(facet, definitions, words[language])
        [name] = xpath(html, "//details/summary/@aria-label")
        assert name == words[language].t("definitions-of", facet=words[language].t(f"facet-{facet}"))
        assert definitions in html


def test_a_section_is_headed_by_its_facet(words: Words) -> None:
    html = definitions_section("theme", Markup("<p>x</p>"), words["en"])
    assert xpath(html, "//section/h3/text()") == ["Theme"]
    assert xpath(html, "//section/p/text()") == ["x"]
