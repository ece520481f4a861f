from __future__ import annotations

import html
import re
from collections.abc import Mapping

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim
from dashboard.components import suggested_quotes
from dashboard.components.claim import claims, claims_in_brief, claims_on_slide
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]


def block(markup: str, claim: Claim) -> str:
    return html.unescape(markup.partition(f'id="claim-{claim.id}"')[2].partition("</section>")[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_has_all_that_a_journalist_asks_without_unfolding(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    html = claims(catalogue.claims, localizer)
    for claim in catalogue.claims:
        before, _, folded = block(html, claim).partition("<details>")
        values = (claim.said[language], claim.published[language], claim.reason[language])
        verdict = localizer.term("verdict", claim.verdict)
        assert all(text in before for text in (*values, verdict, suggested_quotes.VERDICT_SYMBOLS[claim.verdict]))
        pages = [page for figure in claim.evidence for page in figure.sources] or claim.figure.sources[1:]
        for page in pages:
            assert (
                f"{page.publisher}, {localizer.date(page.published) if page.published else localizer.t('date-unknown')}"
                in before
            )
        for page in [*claim.figure.sources, *(page for figure in claim.evidence for page in figure.sources)]:
            assert f'href="{page.url}"' in folded


def test_a_verdict_has_a_shape_of_its_own(catalogue: Catalogue) -> None:
    assert suggested_quotes.VERDICT_SYMBOLS.keys() == set(catalogue.vocabulary.codes("verdict"))
    assert len(set(suggested_quotes.VERDICT_SYMBOLS.values())) == len(suggested_quotes.VERDICT_SYMBOLS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_quote_is_the_closest_published_figure(catalogue: Catalogue, words: Words, language: Language) -> None:
    localizer = words[language]
    for claim in catalogue.claims:
        line = block(claims([claim], localizer), claim).partition('class="ci-quote">')[2].partition("</p>")[0]
        if claim.evidence:
            closest = claim.evidence[0]
            assert f"<strong>{localizer.value(closest)}</strong> – {localizer.metric(closest)}" in line
            assert closest.issuer[language] in line
            assert (localizer.period(closest.period_start, closest.period_end) or "") in line
            assert closest.sources[0].url in line
        else:
            assert localizer.value(claim.figure) in line
            assert "href" not in line


def test_another_measure_is_said_to_be_one_with_what_was_published_on_the_subject(
    catalogue: Catalogue, words: Words
) -> None:
    html = claims(catalogue.claims, words["en"])
    claim_ids = [claim.id for claim in catalogue.claims if "another measure than the letter’s" in block(html, claim)]
    assert claim_ids == ["internet-traffic"]
    assert "6 other figures were published" in html


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
        claims(catalogue.claims, localizer),
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
        assert claim.published[language] in html.unescape(documents[2])
