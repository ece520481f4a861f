"""What readers are told of the changes of a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Change, Claim, Figure, Initiative, Outcome, Source
from dashboard.components.corrections import MAX_RELEASES, corrections, corrections_of
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
Make = Callable[..., Initiative]
DAY = date(2026, 11, 30)
PAGE = Source("https://example.org/a", "A paper", None, "2020-04", "fr", weak=False)
LONG = "She sang from her balcony every evening at eight and the whole street sang with her, again and again."
NARROW = "\N{NARROW NO-BREAK SPACE}"


def change(field: str | None, before: str | None, after: str | None, **fields: object) -> Change:
    first = Change("1.2.0", "initiatives", "one", field, before, after, "Why.", None, DAY)
    return replace(first, **fields)  # type: ignore[arg-type]


def told(record: Initiative | Figure | Claim, localizer: Localizer) -> list[str]:
    return [item.text for release in corrections_of(record, localizer) for item in release.items]


def test_a_short_value_is_told_before_and_after_in_the_words_of_the_reader(initiative: Make, words: Words) -> None:
    record = initiative(changes=(change("start_date", "2020-03", "2020-03-23"),))
    [release] = corrections_of(record, words["en"])
    assert (release.title, release.kind) == ("Corrected on 30 November 2026", "corrected")
    assert told(record, words["en"]) == ["Started: March 2020 → 23 March 2020"]
    assert corrections_of(record, words["fr"])[0].title == "Corrigé le 30 novembre 2026"
    assert told(record, words["fr"]) == [f"Début{NARROW}: mars 2020 → 23 mars 2020"]


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("country", ("FR", "BE"), "Country: France → Belgium"),
        ("outcome_value", ("1200", "1500000"), "Reported outcome: 1,200 → 1,500,000"),
        ("outcome_unit", (None, "viewers"), "Unit of the outcome: added – viewers"),
        ("platforms", ("youtube", "youtube;instagram"), "Platforms: YouTube → YouTube, Instagram"),
        ("in_letter", ("false", "true"), "Mentioned in the letter: No → Yes"),
        ("actor_en", ("Anna ; Bo", "Anna"), "Actor: Anna; Bo → Anna"),
        ("handle", (None, "@anna"), "Account: not stated → @anna"),
        ("outcome_bound", ("over", None), "Bound of the outcome: removed – Over"),
        ("theme", ("a_code_of_old", "fundraising"), "Theme: now “"),
    ],
)
def test_codes_and_numbers_are_told_in_words(
    initiative: Make, words: Words, field: str, values: tuple[str | None, str], expected: str
) -> None:
    [text] = told(initiative(changes=(change(field, *values),)), words["en"])
    assert text.startswith(expected)


@pytest.mark.parametrize(
    ("unit_changes", "expected"),
    [
        ((), "Reported outcome: €19,000 → €27,607.98"),
        ((change("outcome_unit", "views", "EUR"),), "Reported outcome: 19,000 views → €27,607.98"),
        ((change("outcome_unit", None, "EUR"),), "Reported outcome: €19,000 → €27,607.98"),
    ],
)
def test_a_number_is_told_with_what_it_counts(
    initiative: Make, words: Words, unit_changes: tuple[Change, ...], expected: str
) -> None:
    outcome = Outcome(27607.98, "EUR", None, "money", "raised")
    record = initiative(outcome=outcome, changes=(change("outcome_value", "19000", "27607.98"), *unit_changes))
    assert told(record, words["en"])[0] == expected


def test_units_of_money_and_publishers_are_told_in_words(initiative: Make, words: Words) -> None:
    record = initiative(changes=(change("outcome_unit", None, "EUR"),))
    assert told(record, words["fr"]) == [f"Unité du résultat{NARROW}: ajout – euros"]
    name = "Slashdot (quoting Forbes)"
    renamed = change("publisher", "Slashdot", name, table="initiative_sources", id=f"one {PAGE.url}")
    [text] = told(initiative(sources=(PAGE,), changes=(renamed,)), words["fr"])
    assert text.endswith("Slashdot → Slashdot (citant Forbes)")


def test_of_a_long_text_the_words_that_differ_are_told(initiative: Make, words: Words) -> None:
    before = f"{LONG} She gave 300 masks to a hospital of the town nearby."
    after = f"{LONG} She promised 300 masks to a hospital of the town nearby."
    [text] = told(initiative(changes=(change("summary_en", before, after),)), words["en"])
    assert text == "Summary: … again. She gave 300 masks … → … again. She promised 300 masks …"


def test_of_a_long_text_that_was_added_or_removed_the_beginning_is_told(initiative: Make, words: Words) -> None:
    added = told(initiative(changes=(change("outcome_note_en", None, LONG),)), words["en"])
    assert added == [f"Note on the outcome: added – {LONG}"]
    [removed] = told(initiative(changes=(change("outcome_note_en", 3 * LONG, None),)), words["en"])
    assert removed.startswith("Note on the outcome: removed – She sang")
    assert removed.endswith(" …")
    assert len(removed) < 3 * len(LONG)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Community: 920,000 followers or members → not stated"),
        ("fr", f"Communauté{NARROW}: 920{NARROW}000 abonnés ou membres → sans indication"),
    ],
)
def test_a_community_that_is_no_longer_stated_is_told_with_what_it_counted(
    initiative: Make, words: Words, language: Language, expected: str
) -> None:
    record = initiative(followers=None, followers_of=None, changes=(change("followers", "920000", None),))
    assert told(record, words[language]) == [expected]


def test_only_texts_of_the_reader_are_told(initiative: Make, words: Words) -> None:
    record = initiative(changes=(change("name_en", "One", "Two"),))
    assert told(record, words["en"]) == ["Name: One → Two"]
    assert corrections_of(record, words["fr"]) == ()
    assert corrections(record, words["fr"]) == ""


def test_more_than_before_completes_a_record(initiative: Make, words: Words) -> None:
    urls = (PAGE.url, "https://www.other.example/b")
    added = [change(None, None, "added", table="initiative_sources", id=f"one {url}") for url in urls]
    record = initiative(changes=(change("start_date", None, "2020-03"), *added), sources=(PAGE,))
    [release] = corrections_of(record, words["en"])
    assert (release.kind, release.title) == ("completed", "Completed on 30 November 2026")
    assert release.items[-1].text == "Sources added"
    assert release.items[-1].pages == (("A paper", urls[0]), ("other.example", urls[1]))


def test_a_cell_of_a_source_names_the_source(initiative: Make, words: Words) -> None:
    weak = change("weak", "false", "true", table="initiative_sources", id=f"one {PAGE.url}")
    [text] = told(initiative(changes=(weak,), sources=(PAGE,)), words["en"])
    assert text.startswith("Source A paper")
    assert text.endswith("No → Yes")


def test_a_record_that_was_added_is_said_to_be(initiative: Make, words: Words) -> None:
    [release] = corrections_of(initiative(changes=(change(None, None, "added"),)), words["en"])
    assert (release.kind, release.title, release.items) == ("added", "Added on 30 November 2026", ())


def test_the_page_that_shows_it_is_linked(initiative: Make, words: Words) -> None:
    record = initiative(changes=(change("start_date", "2020-03", "2020-04", page=PAGE.url),), sources=(PAGE,))
    link = f'(<a href="{PAGE.url}" rel="noopener noreferrer" target="_blank">A paper</a>)'
    assert link in corrections(record, words["en"])


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Hours watched", "What is measured: Hours watched (over) → Hours watched (the value is given as “over 5”)"),
        ("Hours seen (over)", "What is measured: Hours watched (over) → Hours seen (over)"),
    ],
)
def test_a_bound_that_leaves_a_name_is_told_with_the_value(
    figure: Callable[..., Figure], words: Words, after: str, expected: str
) -> None:
    renamed = change("metric_en", "Hours watched (over)", after, table="figures")
    record = figure(value=5.0, unit="count", bound="over", changes=(renamed,))
    assert told(record, words["en"]) == [expected]


def test_figures_that_a_check_is_compared_with_are_named_and_old_verdicts_have_words(
    catalogue: Catalogue, words: Words
) -> None:
    claim = catalogue.claims[0]
    added = change(None, None, "added", table="claim_evidence", id=f"{claim.id} {claim.evidence[0].id}")
    verdict = change("verdict", "differs_by_one_point", claim.verdict, table="claims", id=claim.id)
    lines = told(replace(claim, changes=(verdict, added)), words["en"])
    assert lines[0] == f"Verdict: Differs by one point → {words['en'].term('verdict', claim.verdict)}"
    assert lines[1] == f"One more figure to compare with: {words['en'].metric(claim.evidence[0])}"


def test_what_changed_is_never_markup(initiative: Make, words: Words) -> None:
    hostile = change("name_en", "<script>alert(1)</script>", '"><img src=x>', page='https://x.example/"><b>')
    html = corrections(initiative(changes=(hostile,)), words["en"])
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<script" not in html
    assert "<img" not in html
    assert "<b>" not in html


def test_a_page_tells_of_no_more_than_a_few_releases(initiative: Make, words: Words) -> None:
    versions = [f"1.{number}.0" for number in range(MAX_RELEASES + 3, 0, -1)]
    changes = tuple(change("start_date", "2020-03", "2020-04", version=version) for version in versions)
    releases = corrections_of(initiative(changes=changes), words["en"])
    assert [release.version for release in releases] == versions[:MAX_RELEASES]


def test_a_column_that_is_gone_is_not_told(initiative: Make, words: Words) -> None:
    assert corrections_of(initiative(changes=(change("mood", "good", "bad"),)), words["en"]) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_changed_in_the_shipped_data_can_be_told(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    days = {note.date for note in catalogue.release_notes}
    releases = [release for record in catalogue.records for release in corrections_of(record, words[language])]
    assert releases
    assert {release.date for release in releases} <= days
    lines = [item.text for release in releases for item in release.items]
    label = words[language].t("correction-text-reworded", field="")
    assert [line for line in lines if not line or line.endswith(label)] == [], "each says what changed"
