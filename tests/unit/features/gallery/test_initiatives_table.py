from __future__ import annotations

import html
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.components.fact_sources import credit
from dashboard.context import SiteContext
from dashboard.features.gallery.initiatives_table import initiatives_table
from dashboard.languages import LANGUAGES, SPECS, Language
from tests.html_query import xpath


def table(context: SiteContext, language: Language, facet: str, code: str) -> tuple[str, list[str]]:
    """The table of the initiatives with ``code`` in ``facet``, and what it should say of each outcome and community."""
    selection = InitiativeFilter().with_facet(facet, code)
    items, localizer = context.initiative_index.select(selection, language).records, context.localizer(language)
    markup = initiatives_table(context, tuple(item.id for item in items), selection, language, ())
    expected = [text for item in items for text in (localizer.outcome(item), localizer.followers(item)) if text]
    assert expected
    return html.unescape(str(markup)), expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_and_communities_stand_in_the_table_with_their_words(context: SiteContext, language: Language) -> None:
    markup, expected = table(context, language, "outcome", "money")
    assert [text for text in expected if text not in markup] == []
    assert SPECS[language].statements.amounts in markup


def test_each_row_has_its_sources_for_paper(context: SiteContext) -> None:
    items = context.catalogue.initiatives[:40]
    markup = str(initiatives_table(context, tuple(item.id for item in items), InitiativeFilter(), "fr", ()))
    records = [row.get("data-record") for row in xpath(markup, "//tr[@class='ci-paper']")]
    [file] = xpath(markup, "//table/@data-url")
    assert records == [item.id for item in items]
    assert {*parse_qs(urlsplit(file).query)["id"]} == {*records}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_community_stands_in_the_table_with_its_bound(context: SiteContext, language: Language) -> None:
    localizer = context.localizer(language)
    item = next(item for item in context.catalogue.initiatives if item.followers_bound)
    markup = html.unescape(str(initiatives_table(context, (item.id,), InitiativeFilter(), language, ())))
    assert (
        localizer.t(f"value-{item.followers_bound}", value=localizer.quantity(item.followers or 0, "count")) in markup
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_community_stands_in_the_table_with_the_page_that_counts_it(context: SiteContext, language: Language) -> None:
    localizer = context.localizer(language)
    counted = [item for item in context.catalogue.initiatives if item.followers]
    credits_ = {item.id: credit(item, "followers", localizer) for item in counted}
    assert len({*credits_.values()}) > 2
    markup = html.unescape(str(initiatives_table(context, (*credits_,), InitiativeFilter(), language, ())))
    assert [text for text in credits_.values() if text not in markup] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_without_money_has_no_word_on_amounts(context: SiteContext, language: Language) -> None:
    markup, expected = table(context, language, "outcome", "audience")
    assert [text for text in expected if text not in markup] == []
    assert SPECS[language].statements.amounts not in markup
