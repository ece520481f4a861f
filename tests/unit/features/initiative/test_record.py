from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Change, Initiative, Outcome
from dashboard.features.initiative.record import record
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.unit.sample_records import ESCAPED, LETTER, MIRROR, PAGE, hostile_initiative

Words = Mapping[Language, Localizer]
Make = Callable[..., Initiative]


def evidence_line(html: str) -> str:
    return html.partition('<p class="ci-evidence">')[2].partition("</p>")[0]


def test_what_is_not_known_is_said_not_to_be(initiative: Make, words: Words) -> None:
    nothing = initiative(start_date=None, followers=None, platforms=(), outcome=None, outcome_note=None)
    assert record(nothing, words["en"]).count("not stated") >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_ours_is_said_to_be_ours(initiative: Make, words: Words, language: Language) -> None:
    remark = words[language].t("name-is-ours")
    assert remark in record(initiative(name_is_ours=True), words[language])
    assert remark not in record(initiative(name_is_ours=False), words[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_says_when_it_was_corrected(initiative: Make, words: Words, language: Language) -> None:
    day = date(2026, 11, 30)
    change = Change("1.2.0", "initiatives", "one", "start_date", "2020-03", "2020-03-23", "Why.", None, day)
    html = record(initiative(changes=(change,)), words[language])
    assert words[language].t("correction-corrected", date=words[language].date("2026-11-30")) in html
    assert words[language].t("corrections-title") not in record(initiative(changes=()), words[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_a_record_is_never_markup(initiative: Make, words: Words, language: Language) -> None:
    html = record(hostile_initiative(initiative), words[language])
    assert "<script" not in html
    assert ESCAPED in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_lists_every_source_with_publisher_and_language(
    initiative: Make, words: Words, language: Language
) -> None:
    sourced = initiative(sources=(PAGE, MIRROR))
    html = record(sourced, words[language])
    for source in sourced.sources:
        assert source.publisher in html
        assert f'href="{source.url}"' in html
        assert words[language].language(source.language) in html


def test_a_record_says_how_well_it_is_backed(initiative: Make, words: Words) -> None:
    backed = initiative(sources=(PAGE, MIRROR, LETTER), country_basis="inferred", confidence="medium")
    assert evidence_line(record(backed, words["en"])) == (
        "3 sources; 2 publishers independent of the letter; the letter itself, counted separately; "
        "1 weak source (copy, quotation or aggregator); country inferred by us; partly inferred."
    )
    alone = initiative(sources=(LETTER,), country_basis="stated", confidence="high")
    assert evidence_line(record(alone, words["en"])) == (
        "1 source; only the letter, no other publisher; country stated by a source; stated plainly by a page."
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr", "Copies archivées (calendrier) de «\u202fA title\u202f»"),
        ("en", "Archived copies (calendar) of “A title”"),
    ],
)
def test_every_source_leads_to_its_copies_in_the_archive(
    initiative: Make, words: Words, language: Language, name: str
) -> None:
    html = record(initiative(sources=(PAGE,)), words[language])
    [link] = [part for part in html.split("<a ") if "ci-archive" in part]
    assert 'href="https://web.archive.org/web/2020*/https://example.org/a"' in link
    assert 'rel="noopener noreferrer"' in link
    assert f'aria-label="{name}' in link
    assert words[language].t("archive").casefold() in name.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_says_according_to_whom(initiative: Make, words: Words, language: Language) -> None:
    localizer = words[language]
    pages = (replace(PAGE, states=("start_date", "outcome")), replace(MIRROR, states=("outcome",)))
    outcome = Outcome(5, "meals", None, "goods", "given")
    html = record(initiative(sources=pages, start_date="2020-03", outcome=outcome, confidence="high"), localizer)
    assert html.count(f"{localizer.t('fact-by', publishers=PAGE.publisher, count=1, extent='all')}<") == 1
    both = f"{PAGE.publisher}, {MIRROR.publisher}"
    assert html.count(localizer.t("fact-by", publishers=both, count=2, extent="all")) == 1
    noted = initiative(sources=pages, outcome=outcome, outcome_note=LocalizedText({"en": "So says A", "fr": "Selon A"}))
    assert record(noted, localizer).count(localizer.t("fact-by", publishers=both, count=2, extent="part")) == 1
    facts = localizer.terms("states", ("start_date", "outcome"))
    assert localizer.t("source-states", facts=facts) in html
    assert localizer.t("sources-not-recorded") not in html
    assert localizer.t("sources-not-recorded") in record(initiative(sources=(PAGE,)), localizer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_community_says_which_page_counts_it_and_when(initiative: Make, words: Words, language: Language) -> None:
    localizer, counted = words[language], {"followers": 500, "followers_of": "members", "confidence": "high"}
    dated = replace(PAGE, states=("followers",), published="2020-04-02")
    undated = replace(MIRROR, states=("followers",), published=None)
    html = record(initiative(sources=(dated, undated), **counted), localizer)
    pages = f"{PAGE.publisher} ({localizer.date('2020-04-02')}), {MIRROR.publisher} ({localizer.t('source-no-date')})"
    assert localizer.t("fact-by", publishers=pages, count=2, extent="all") in html
    unknown = localizer.t("community-by-nobody")
    assert unknown in record(initiative(sources=(PAGE,), **counted), localizer)
    assert unknown not in record(initiative(sources=(PAGE,), followers=None, followers_of=None), localizer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_of_a_partly_inferred_record_says_so(initiative: Make, words: Words, language: Language) -> None:
    localizer, page = words[language], replace(PAGE, states=("start_date",))
    html = record(initiative(sources=(page,), confidence="medium"), localizer)
    credit = localizer.t("fact-by", publishers=page.publisher, count=1, extent="all")
    assert localizer.t("fact-by-inferred", credit=credit) in html
    assert localizer.t("record-inferred") in html
    assert localizer.t("record-inferred") not in record(initiative(sources=(page,), confidence="high"), localizer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_whose_date_or_title_was_not_seen_says_so(initiative: Make, words: Words, language: Language) -> None:
    localizer = words[language]
    html = record(initiative(sources=(replace(PAGE, title=None, published=None),)), localizer)
    assert f"{localizer.t('source-no-title')}, {localizer.t('source-no-date')}, " in html
    assert localizer.t("sources-not-seen") in html
    assert localizer.t("sources-not-seen") not in record(initiative(sources=(PAGE,)), localizer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_the_letter_tells_says_so_first(initiative: Make, words: Words, language: Language) -> None:
    localizer = words[language]
    item = initiative(sources=(LETTER,))
    html = record(item, localizer)
    assert html.index(localizer.t("letter-only")) < html.index(item.summary[language])
    assert f'href="{LETTER.url}"' in html.partition(localizer.t("letter-only"))[0]
    assert localizer.t("letter-only") not in record(initiative(sources=(LETTER, PAGE)), localizer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_inferred_country_says_from_what(initiative: Make, words: Words, language: Language) -> None:
    localizer, unknown = words[language], words[language].t("country-inferred-unknown")
    assert unknown in record(initiative(country_basis="inferred", country_inferred_from=None), localizer)
    html = record(initiative(country_basis="inferred", country_inferred_from="place"), localizer)
    assert localizer.term("country_inferred_from", "place") in html
    assert unknown not in html
