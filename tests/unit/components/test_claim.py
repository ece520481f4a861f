from __future__ import annotations

import html
import re
from collections.abc import Mapping

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Claim
from dashboard.components import suggested_quotes
from dashboard.components.claim import claims, claims_in_brief, claims_on_slide
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.html_query import xpath

Words = Mapping[Language, Localizer]


def address(claim: Claim) -> str:
    return f"there#{claim.id}"


def block(markup: str, claim: Claim) -> str:
    return html.unescape(markup.partition(f'id="claim-{claim.id}"')[2].partition("</section>")[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_has_all_that_a_journalist_asks_without_unfolding(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    html = claims(catalogue.claims, localizer, href=address)
    for claim in catalogue.claims:
        before, _, folded = block(html, claim).partition("<details>")
        values = (claim.said[language], claim.published[language], claim.reason[language])
        verdict = localizer.term("verdict", claim.verdict)
        assert all(text in before for text in (*values, verdict, suggested_quotes.VERDICT_SYMBOLS[claim.verdict]))
        pages = [page for figure in claim.evidence for page in figure.sources] or claim.figure.sources[1:]
        for page in pages:
            date = localizer.date(page.published) if page.published else localizer.t("source-no-date")
            assert f"{localizer.publisher(page)}, {date}" in before
        for page in [*claim.figure.sources, *(page for figure in claim.evidence for page in figure.sources)]:
            assert f'href="{page.url}"' in folded


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_is_said_to_be_one(catalogue: Catalogue, words: Words, language: Language) -> None:
    localizer = words[language]
    label = f"{localizer.t('changed-verdict')}{localizer.t('colon')}"
    lines = xpath(str(claims(catalogue.claims, localizer, href=address)), "//p[span[@class='ci-verdict']]")
    assert len(lines) == len(catalogue.claims)
    for line, claim in zip(lines, catalogue.claims, strict=True):
        assert line.text_content().startswith(label)
        assert line.text_content().endswith(localizer.term("verdict", claim.verdict))


def test_a_verdict_has_a_shape_of_its_own(catalogue: Catalogue) -> None:
    assert suggested_quotes.VERDICT_SYMBOLS.keys() == set(catalogue.vocabulary.codes("verdict"))
    assert len(set(suggested_quotes.VERDICT_SYMBOLS.values())) == len(suggested_quotes.VERDICT_SYMBOLS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_to_quote_is_followed_by_pages_to_read_it_in(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    for claim in catalogue.claims:
        line = (
            block(claims([claim], words[language], href=address), claim)
            .partition('class="ci-quote">')[2]
            .partition("</p>")[0]
        )
        assert claim.quote[language] in line
        pages = suggested_quotes.quote_pages(claim)
        assert [page.url in line for page in pages] == [True] * len(pages)
        assert line.count("<a ") == len(pages)
        assert bool(pages) == bool(claim.quoted)


def test_each_figure_of_a_quote_has_a_page_that_is_weak_only_where_there_is_no_other(catalogue: Catalogue) -> None:
    for claim in catalogue.claims:
        offered = {page.url for page in suggested_quotes.quote_pages(claim)}
        for figure in claim.quoted:
            strong = [page for page in figure.sources if not page.weak]
            assert offered & {page.url for page in strong or figure.sources}, figure.id
            for fact in ("population", "period"):
                stating = {page.url for page in figure.sources if fact in page.states}
                assert not stating or offered & stating, (figure.id, fact)


@pytest.mark.parametrize("language", LANGUAGES)
def test_published_figures_stand_in_the_order_of_the_data(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    for claim in catalogue.claims:
        pages = [figure.pages for figure in suggested_quotes.published_figures(claim, words[language])]
        assert [page.url for page in pages[0]] == [page.url for page in claim.evidence[0].sources] if pages else True


def test_a_claim_in_brief_leads_to_its_whole_check(catalogue: Catalogue, words: Words) -> None:
    html = claims_in_brief(catalogue.claims, words["fr"], lambda claim: f"there#{claim.id}")
    assert [f'href="there#{claim.id}"' in html for claim in catalogue.claims] == [True] * len(catalogue.claims)
    assert "<details>" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_begins_alike_on_home_page_charts_and_slides(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    documents = (
        claims(catalogue.claims, localizer, href=address),
        claims_in_brief(catalogue.claims, localizer, lambda claim: claim.id),
        claims_on_slide(catalogue.claims, localizer),
    )
    openings = [
        re.findall(r'<section class="ci-claim"[^>]*>(.*?</span></p>\s*<p>.*?</p>)', one, re.S) for one in documents
    ]
    assert len(openings[0]) == len(catalogue.claims)
    assert openings[0] == openings[1] == openings[2]
    for claim in catalogue.claims:
        assert suggested_quotes.VERDICT_SYMBOLS[claim.verdict] in documents[2]
        assert all(claim.quote[language] in html.unescape(document) for document in documents[:2])
