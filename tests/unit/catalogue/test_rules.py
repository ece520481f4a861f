from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.rules import broken_rules
from dashboard.catalogue.table_files import read_table
from dashboard.catalogue.table_specs import TABLES
from dashboard.languages import other_languages

if TYPE_CHECKING:
    from tests.conftest import Draft

TOLD_BY_SEVERAL = 4
"""The row of an initiative with more than one publisher: no page of it has to say that it states a fact."""


def problems_of(draft: Draft) -> list[str]:
    paths = ((table.name, draft.path(table.file)) for table in TABLES)
    return [
        str(problem)
        for problem in broken_rules({name: read_table(path).frame for name, path in paths if path.exists()})
    ]


def without_column(draft: Draft, file: str, column: str) -> None:
    lines = draft.lines(file)
    at = lines[0].index(column)
    draft.write(file, [line[:at] + line[at + 1 :] for line in lines])


def test_sound_data_breaks_no_rule(draft: Draft) -> None:
    assert problems_of(draft) == []


@pytest.mark.parametrize(
    ("start", "end", "sound"),
    [
        ("2020-03-14", "2020-03-14", True),
        ("2020-03-14", "2020-03", True),
        ("2020-03", "2020-03-01", True),
        ("", "2020-03", True),
        ("2020-03", "", True),
        ("2020-03-14", "2020-03-13", False),
        ("2020-03-14", "2020-02", False),
        ("2020", "2019-12-31", False),
    ],
)
def test_a_period_ends_after_it_starts_as_far_as_both_are_known(
    draft: Draft, start: str, end: str, sound: bool
) -> None:
    draft.put("figures.csv", 2, period_start=start, period_end=end)
    problems = problems_of(draft)
    assert bool(problems) != sound
    assert all("figures.csv, row 2, period_end" in problem for problem in problems)


@pytest.mark.parametrize(
    ("cells", "field", "reason"),
    [
        ({"kind": "none"}, "start", "stands beside the kind none"),
        ({"kind": "regional"}, "region_en", "stands beside the kind regional, and only there"),
        ({"region_en": "Corsica", "region_fr": "Corse"}, "region_en", "stands beside the kind regional, and only"),
        ({"start": "", "end": "", "end_what_en": "", "end_what_fr": ""}, "start", "is missing: only the kind none"),
        ({"kind": "none", "start": ""}, "end", "stands without a start"),
        ({"end": ""}, "end", "stands together with what ended"),
        ({"end_what_en": "", "end_what_fr": ""}, "end", "stands together with what ended"),
        ({"end": "2020-03-01"}, "end", '"2020-03-01" lies before the start, "2020-03-17"'),
    ],
)
def test_a_lockdown_has_dates_that_agree(draft: Draft, cells: dict[str, str], field: str, reason: str) -> None:
    draft.put("lockdowns.csv", 2, **cells)
    assert [problem for problem in problems_of(draft) if f"lockdowns.csv, row 2, {field}: {reason}" in problem]


def test_a_lockdown_may_be_open_or_none_at_all(draft: Draft) -> None:
    draft.put("lockdowns.csv", 2, end="", end_what_en="", end_what_fr="")
    draft.put("lockdowns.csv", 3, kind="none", start="", end="", end_what_en="", end_what_fr="")
    assert problems_of(draft) == []


@pytest.mark.parametrize(
    "outcome",
    [
        {"outcome_value": "5", "outcome_unit": "", "outcome_kind": ""},
        {"outcome_value": "", "outcome_unit": "views", "outcome_kind": ""},
        {"outcome_value": "", "outcome_unit": "views", "outcome_kind": "audience"},
        {"outcome_value": "5", "outcome_unit": "views", "outcome_kind": "", "outcome_state": "counted"},
        {"outcome_value": "5", "outcome_unit": "views", "outcome_kind": "audience", "outcome_state": ""},
    ],
)
def test_an_outcome_is_stated_whole(draft: Draft, outcome: dict[str, str]) -> None:
    draft.put("initiatives.csv", TOLD_BY_SEVERAL, **outcome)
    [problem] = problems_of(draft)
    first_empty = next(column for column, cell in outcome.items() if not cell)
    place = f"initiatives.csv, row {TOLD_BY_SEVERAL}, {first_empty}"
    assert problem == f"{place}: is missing: value, unit, kind and state stand together"


@pytest.mark.parametrize(
    ("kind", "state", "sound"),
    [
        ("money", "pledged", True),
        ("money", "counted", False),
        ("people", "counted", True),
        ("people", "planned", True),
        ("people", "pledged", False),
        ("audience", "raised", False),
        ("content", "given", False),
        ("goods", "given", True),
        ("other", "pledged", True),
    ],
)
def test_what_was_done_with_an_outcome_suits_what_it_counts(draft: Draft, kind: str, state: str, sound: bool) -> None:
    draft.put("initiatives.csv", 4, outcome_value="5", outcome_unit="views", outcome_kind=kind, outcome_state=state)
    problems = problems_of(draft)
    assert bool(problems) != sound
    reason = f'"{state}" is no state of the kind {kind}: '
    assert all(problem.startswith(f"initiatives.csv, row 4, outcome_state: {reason}") for problem in problems)


@pytest.mark.parametrize(
    ("column", "summary", "words"),
    [
        ("summary_en", "The singer gave 5 euros.", "gave"),
        ("summary_en", "Gifts of 5 euros were announced, to be paid later.", "paid"),
        ("summary_en", "The singer pledged 5 euros.", ""),
        ("summary_fr", "Le chanteur a versé 5 euros.", "a versé"),
        ("summary_fr", "Le chanteur a promis de verser 5 euros.", ""),
    ],
)
def test_a_summary_does_not_say_that_pledged_money_was_given(
    draft: Draft, column: str, summary: str, words: str
) -> None:
    outcome = {"outcome_value": "5", "outcome_unit": "EUR", "outcome_kind": "money"}
    draft.put("initiatives.csv", 4, **outcome, outcome_state="pledged", **{column: summary})
    reason = f'initiatives.csv, row 4, {column}: says "{words}" of money that was pledged'
    assert problems_of(draft) == ([reason] if words else [])
    draft.put("initiatives.csv", 4, outcome_state="given")
    assert problems_of(draft) == []


@pytest.mark.parametrize("column", ["outcome_bound", "followers_bound"])
def test_a_bound_stands_beside_a_value(draft: Draft, column: str) -> None:
    draft.put("initiatives.csv", 2, **{column: "over"})
    assert problems_of(draft) == [f'initiatives.csv, row 2, {column}: "over" stands beside no value']


@pytest.mark.parametrize(
    ("notes", "problem"),
    [
        (("views by May", "Vues en mai"), 'outcome_note_en: begins without a capital: "views by May"'),
        (("Views by May", "vues en mai"), 'outcome_note_fr: begins without a capital: "vues en mai"'),
        (
            ("Views by May.", "Vues en mai"),
            'outcome_note_en: is one sentence and ends with a full stop: "Views by May."',
        ),
        (("Views by May. 3 pages differ.", "Vues en mai. Les pages divergent."), ""),
        (("40 views, 1.2 million later", "« Vues »"), ""),
    ],
)
def test_notes_are_set_alike(draft: Draft, notes: tuple[str, str], problem: str) -> None:
    notes = notes[0], notes[1].replace("« ", "«\u202f").replace(" »", "\u202f»")
    draft.put("initiatives.csv", 2, outcome_note_en=notes[0], outcome_note_fr=notes[1])
    found = [text for text in problems_of(draft) if "outcome_note_en" in text or "outcome_note_fr" in text]
    assert found == ([f"initiatives.csv, row 2, {problem}"] if problem else [])


def test_an_actor_in_another_language_breaks_a_rule(draft: Draft) -> None:
    draft.put("initiatives.csv", 2, actor_en="French athletes", actor_fr="French athletes")
    found = problems_of(draft)
    for language in other_languages("en"):
        place = f"initiatives.csv, row 2, actor_{language}"
        assert any(problem.startswith(f'{place}: "French athletes" is not in the language') for problem in found)


@pytest.mark.parametrize(
    ("unit", "sound"), [("EUR", True), ("XYZ", False), ("views", True), ("eur", False), ("euros", False)]
)
def test_a_unit_is_listed_or_a_currency(draft: Draft, unit: str, sound: bool) -> None:
    outcome = {"outcome_value": "5", "outcome_unit": unit, "outcome_kind": "money", "outcome_state": "raised"}
    draft.put("initiatives.csv", TOLD_BY_SEVERAL, **outcome)
    assert (problems_of(draft) == []) == sound


@pytest.mark.parametrize(
    ("file", "column", "code"),
    [
        ("initiative_sources.csv", "language", "qq"),
        ("figure_sources.csv", "language", "xx"),
        ("lockdown_sources.csv", "language", "xx"),
        ("figures.csv", "country", "QQ"),
    ],
)
def test_a_code_of_a_standard_is_one_that_the_site_can_name(draft: Draft, file: str, column: str, code: str) -> None:
    draft.put(file, 2, **{column: code})
    assert f'{file}, row 2, {column}: "{code}" is the code of no {column}' in problems_of(draft)


@pytest.mark.parametrize(
    ("file", "column", "text", "match"),
    [
        ("initiatives.csv", "summary_fr", "Pour l'hôpital", "l'hôpital"),
        ("initiatives.csv", "summary_en", "The carers' fund", "carers'"),
        ("initiatives.csv", "name_fr", "L'école", "L'école"),
        ("initiatives.csv", "actor_fr", "Anna ; L'école", "L'école"),
        ("initiative_sources.csv", "publisher", "L'ADN", "L'ADN"),
        ("lockdowns.csv", "end_what_fr", "Levée de l'ordre", "l'ordre"),
        ("vocabulary.csv", "label_fr", "Don d'argent", "d'argent"),
        ("units.csv", "fr_other", "guides d'aide", "d'aide"),
    ],
)
def test_an_apostrophe_is_set_as_in_print(draft: Draft, file: str, column: str, text: str, match: str) -> None:
    draft.put(file, 2, **{column: text})
    assert problems_of(draft) == [f'{file}, row 2, {column}: "{match}" has a straight apostrophe, not ’']


def test_french_is_spaced_as_in_print_and_english_as_in_english(draft: Draft) -> None:
    draft.put("figures.csv", 2, metric_fr="Hausse : 5", metric_en="Rise: 5")
    reason = '"Hausse :" has not the narrow no-break space (U+202F) before its sign'
    assert problems_of(draft) == [f"figures.csv, row 2, metric_fr: {reason}"]


@pytest.mark.parametrize(
    ("file", "column", "text"),
    [
        ("initiative_sources.csv", "title", 'Confinement : l\'appel "Restez chez vous !"'),
        ("initiative_sources.csv", "url", "https://example.org/l'appel;1?q=50%25"),
        ("initiatives.csv", "hashtags", "#don't;#restez"),
        ("initiatives.csv", "handle", "@l'atelier"),
    ],
)
def test_what_others_wrote_stays_as_they_did(draft: Draft, file: str, column: str, text: str) -> None:
    draft.put(file, 2, **{column: text})
    assert problems_of(draft) == []


def test_a_code_of_the_schema_needs_a_label(draft: Draft) -> None:
    lines = draft.lines("vocabulary.csv")
    draft.write("vocabulary.csv", [line for line in lines if line[:2] != ["theme", "fundraising"]])
    assert problems_of(draft) == ['vocabulary.csv, code: "fundraising" of theme has no label']


def test_a_label_needs_a_code_of_the_schema(draft: Draft) -> None:
    lines = draft.lines("vocabulary.csv")
    draft.write("vocabulary.csv", [*lines, ["theme", "dancing", *lines[1][2:]]])
    expected = f'vocabulary.csv, row {len(lines) + 1}, code: "dancing" is not a code of theme'
    assert problems_of(draft) == [expected]


@pytest.mark.parametrize("file", ["vocabulary.csv", "units.csv", "claim_evidence.csv"])
def test_a_table_of_headings_only_is_told(draft: Draft, file: str) -> None:
    draft.write(file, draft.lines(file)[:1])
    assert f"{file}: has no row" in problems_of(draft)


def test_a_missing_column_or_table_does_not_keep_other_rules_from_speaking(draft: Draft) -> None:
    without_column(draft, "figures.csv", "series")
    draft.path("units.csv").unlink()
    draft.put("figures.csv", 2, country="QQ")
    assert 'figures.csv, row 2, country: "QQ" is the code of no country' in problems_of(draft)


@pytest.mark.parametrize(
    ("ids", "cells", "expected"),
    [
        (("m-low", "m-high"), {}, None),
        (("m-low", "m"), {}, None),
        (("m-low", "other"), {}, (2, '"m-low" has no other bound')),
        (("other", "m-high"), {}, (3, '"m-high" has no other bound')),
        (("m-low", "m-high"), {"value": "-1"}, (3, '"m-low" is not its lower bound')),
        (("m-low", "m-high"), {"series": "another"}, (3, '"m-low" is not its lower bound')),
    ],
)
def test_bounds_of_one_measure_come_in_pairs(
    draft: Draft, ids: tuple[str, str], cells: dict[str, str], expected: tuple[int, str] | None
) -> None:
    for row, id_ in enumerate(ids, start=2):
        old = draft.cell("figures.csv", row, "id")
        draft.put("figures.csv", row, id=id_, series="pair", unit="percent_change", value="1")
        for file in ("figure_sources.csv", "claims.csv", "claim_evidence.csv"):
            draft.rename(file, "figure_id", old, id_)
    draft.put("figures.csv", 3, **cells)
    problems = problems_of(draft)
    if expected is None:
        assert problems == []
    else:
        [problem] = problems
        assert problem.startswith(f"figures.csv, row {expected[0]}, id: {expected[1]}")


@pytest.mark.parametrize(
    ("names", "sound"), [("Anna ; Bo", True), ("Anna ; ", False), (" ; Bo", False), ("A ;  B", False)]
)
@pytest.mark.parametrize("column", ["actor", "locality"])
def test_names_are_joined_as_they_are_split(draft: Draft, column: str, names: str, sound: bool) -> None:
    draft.put("initiatives.csv", 2, **{f"{column}_en": names, f"{column}_fr": "Anna"})
    assert (problems_of(draft) == []) == sound


@pytest.mark.parametrize(
    ("subject", "sound"), [("tv", True), ("live_video", True), ("live__video", False), ("_tv", False)]
)
def test_a_subject_is_words_joined_by_one_sign(draft: Draft, subject: str, sound: bool) -> None:
    draft.put("figures.csv", 2, subject=subject)
    assert (problems_of(draft) == []) == sound
