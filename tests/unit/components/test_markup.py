from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim, Figure, Initiative, Outcome, Source
from dashboard.catalogue.vocabulary import LANGUAGES, Language, LocalizedText
from dashboard.components import markup, suggested_quotes
from dashboard.components.card import cards
from dashboard.components.claim import claims, claims_in_brief, claims_on_slide
from dashboard.components.contents import contents
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.features.initiative.record import record
from dashboard.i18n.localizer import Localizer

Words = Mapping[Language, Localizer]
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
        summary=LocalizedText({"en": "What it was.", "fr": "Ce que c’était."}),
        outcome=Outcome(5, "meals", "goods"),
        outcome_note=LocalizedText({"en": "a lower bound", "fr": "borne basse"}),
        in_letter=True,
    )


def card(item: Initiative, localizer: Localizer) -> str:
    return cards([item], localizer, lambda one: f"initiative?id={one.id}&lang=fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_tells_what_a_reader_needs(known: Initiative, words: Words, language: Language) -> None:
    localizer = words[language]
    shown = card(known, localizer).replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
    assert all(text in shown for text in ("A name", "An actor", known.summary[language], *CARD[language]))
    assert known.outcome_note is not None
    assert known.outcome_note[language] in shown


def test_an_inferred_country_says_so(known: Initiative, initiative: Make, words: Words) -> None:
    assert "(inferred)" in card(initiative(country="FR", country_basis="inferred"), words["en"])
    assert "(inferred)" not in card(known, words["en"])


def test_what_is_not_known_is_said_not_to_be(initiative: Make, words: Words) -> None:
    nothing = initiative(start_date=None, followers=None, platforms=(), outcome=None, outcome_note=None)
    assert "date not stated" in card(nothing, words["en"])
    assert record(nothing, words["en"]).count("not stated") >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_a_record_is_never_markup(initiative: Make, words: Words, language: Language) -> None:
    hostile = initiative(
        name=HOSTILE,
        actor=HOSTILE,
        locality=HOSTILE,
        hashtags=(HOSTILE,),
        summary=LocalizedText.same(HOSTILE),
        outcome_note=LocalizedText.same(HOSTILE),
    )
    for shown in (card(hostile, words[language]), record(hostile, words[language])):
        assert "<script" not in shown
        assert "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; **bold**" in shown


def test_an_address_cannot_leave_its_attribute(known: Initiative, words: Words) -> None:
    shown = cards([known], words["en"], lambda _: 'x" onclick="alert(1)')
    assert 'href="x&#34; onclick=&#34;alert(1)"' in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_lists_every_source_with_publisher_and_language(
    known: Initiative, words: Words, language: Language
) -> None:
    shown = record(known, words[language])
    for source in known.sources:
        assert source.publisher in shown
        assert f'href="{source.url}"' in shown
        assert words[language].language(source.language) in shown


def test_the_contents_are_a_navigation_that_has_a_name(words: Words) -> None:
    shown = contents(words["en"], [(HOSTILE, "#part-a"), ("B", "#b")])
    assert '<nav class="ci-contents" aria-label="On this page">' in shown
    assert 'href="#b"' in shown
    assert "<script" not in shown


PAGE = Source("https://example.org/a", "A paper", "A title", "2020-04", "fr", weak=False)
MIRROR = replace(PAGE, url="https://example.org/b", publisher="A mirror", weak=True)
LETTER = replace(PAGE, url="http://influencia.net/x", publisher="INfluencia")


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ((PAGE, MIRROR), "2 publishers"),
        ((PAGE, replace(PAGE, publisher="A PAPER")), "one publisher only"),
        ((PAGE, MIRROR, LETTER), "2 publishers"),
        ((PAGE, LETTER), "one publisher only"),
        ((LETTER,), "only the letter"),
    ],
)
def test_a_card_counts_publishers_besides_the_letter(
    initiative: Make, words: Words, sources: tuple[Source, ...], told: str
) -> None:
    assert f"<span>{told}</span>" in card(initiative(sources=sources), words["en"])


def evidence_line(shown: str) -> str:
    return shown.partition('<p class="ci-evidence">')[2].partition("</p>")[0]


def test_a_record_says_how_well_it_is_backed(initiative: Make, words: Words) -> None:
    backed = initiative(sources=(PAGE, MIRROR, LETTER), country_basis="inferred", confidence="medium")
    assert evidence_line(record(backed, words["en"])) == (
        "3 sources; 2 publishers independent of the letter; the letter itself, counted apart; "
        "1 weak source (mirror or aggregator); country inferred by us; medium confidence: part of the fact is inferred."
    )
    alone = initiative(sources=(LETTER,), country_basis="stated", confidence="high")
    assert evidence_line(record(alone, words["en"])) == (
        "1 source; only the letter, no other publisher; country stated by a source; "
        "high confidence: a page states the fact plainly."
    )


def test_a_figure_says_how_well_it_is_backed(figure: Callable[..., Figure], words: Words) -> None:
    backed = figure(sources=(PAGE, MIRROR), confidence="high", cited_in_letter=False)
    line = evidence_line(markup.figures([backed], words["en"]))
    assert line == "2 sources; 2 publishers; 1 weak source (mirror or aggregator); Confidence: High."


def test_pages_beside_a_number_of_the_letter_are_not_said_to_back_it(
    figure: Callable[..., Figure], words: Words
) -> None:
    line = evidence_line(markup.figures([figure(sources=(PAGE, LETTER), cited_in_letter=True)], words["en"]))
    assert "publisher" not in line
    assert '<a href="#claims">See the check</a>' in line


@pytest.mark.parametrize(
    ("language", "name"), [("fr", "Archives de «\u202fA title\u202f»"), ("en", "Archive of “A title”")]
)
def test_every_source_leads_to_its_copies_in_the_archive(
    initiative: Make, words: Words, language: Language, name: str
) -> None:
    shown = record(initiative(sources=(PAGE,)), words[language])
    [link] = [part for part in shown.split("<a ") if "ci-archive" in part]
    assert 'href="https://web.archive.org/web/2020*/https://example.org/a"' in link
    assert 'rel="noopener noreferrer"' in link
    assert f'aria-label="{name}' in link
    assert words[language].t("archive").casefold() in name.casefold()


def block(shown: str, claim: Claim) -> str:
    return html.unescape(shown.partition(f'id="claim-{claim.id}"')[2].partition("</section>")[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_has_all_that_a_journalist_asks_without_unfolding(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    shown = claims(catalogue.claims, localizer)
    for claim in catalogue.claims:
        before, _, folded = block(shown, claim).partition("<details>")
        told = (claim.said[language], claim.published[language], claim.reason[language])
        verdict = localizer.term("verdict", claim.verdict)
        assert all(text in before for text in (*told, verdict, suggested_quotes.VERDICT_SYMBOLS[claim.verdict]))
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
            assert (
                f"<strong>{localizer.quantity(closest.value, closest.unit)}</strong> – {localizer.metric(closest)}"
                in line
            )
            assert closest.issuer[language] in line
            assert (localizer.period(closest.period_start, closest.period_end) or "") in line
            assert closest.sources[0].url in line
        else:
            assert localizer.quantity(claim.figure.value, claim.figure.unit) in line
            assert "href" not in line


def test_another_measure_is_said_to_be_one_with_what_was_published_on_the_subject(
    catalogue: Catalogue, words: Words
) -> None:
    shown = claims(catalogue.claims, words["en"])
    said = [claim.id for claim in catalogue.claims if "another measure than the letter’s" in block(shown, claim)]
    assert said == ["internet-traffic"]
    assert "6 other figures were published" in shown


def test_a_claim_in_brief_leads_to_its_whole_check(catalogue: Catalogue, words: Words) -> None:
    shown = claims_in_brief(catalogue.claims, words["fr"], lambda claim: f"there#{claim.id}")
    assert [f'href="there#{claim.id}"' in shown for claim in catalogue.claims] == [True] * len(catalogue.claims)
    assert "<details>" not in shown


def test_a_table_names_itself_its_columns_and_its_rows_and_takes_no_text_for_markup(words: Words) -> None:
    columns = (Column(HOSTILE, address='x" onclick="alert(1)'), Column("Count", number=True, sorted="descending"))
    rows = [(Cell(HOSTILE, "there?a=1&b=2", HOSTILE), Cell("1", low_coverage=True))]
    shown = data_table(Table(HOSTILE, "countries", columns, rows, wide=True), words["en"])
    escaped = html.escape(HOSTILE).replace("&quot;", "&#34;").replace("&#x27;", "&#39;")
    assert "<script" not in shown
    assert 'onclick="' not in shown
    assert f'role="region" aria-label="{escaped}"' in shown
    assert f'<caption class="ci-hidden">{escaped}</caption>' in shown
    assert f'title="Sort by: {escaped}">{escaped}</a></th>' in shown
    assert '<th scope="col" class="ci-number" aria-sort="descending">Count</th>' in shown
    row = f'<th scope="row"><a href="there?a=1&amp;b=2" target="_self">{escaped}</a><p>{escaped}</p></th>'
    assert f'{row}<td class="ci-number">1 <em class="ci-low-coverage">thin</em></td>' in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_begins_alike_on_home_page_charts_and_slides(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    shown = (
        claims(catalogue.claims, localizer),
        claims_in_brief(catalogue.claims, localizer, lambda claim: claim.id),
        claims_on_slide(catalogue.claims, localizer),
    )
    openings = [re.findall(r'<section class="ci-claim"[^>]*>(.*?</span></p>\s*<p>.*?</p>)', one, re.S) for one in shown]
    assert len(openings[0]) == len(catalogue.claims)
    assert openings[0] == openings[1] == openings[2]
    for claim in catalogue.claims:
        assert suggested_quotes.VERDICT_SYMBOLS[claim.verdict] in shown[2]
        assert claim.published[language] in html.unescape(shown[2])
