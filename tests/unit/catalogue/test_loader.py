from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.loader import Catalogue, InvalidDataError, load_catalogue
from dashboard.catalogue.records import Outcome
from dashboard.catalogue.validation import validate_data

if TYPE_CHECKING:
    from tests.conftest import Draft

SOURCES = ("initiative_sources.csv", "figure_sources.csv", "lockdown_sources.csv")
Shipped = Callable[[str], list[dict[str, str]]]


@pytest.fixture(scope="module")
def small(excerpt: Path) -> Catalogue:
    return load_catalogue(excerpt)


def test_everything_of_the_csv_is_loaded(catalogue: Catalogue, shipped: Shipped) -> None:
    assert [item.id for item in catalogue.initiatives] == [row["id"] for row in shipped("initiatives")]
    assert [item.id for item in catalogue.figures] == [row["id"] for row in shipped("figures")]
    assert sorted(claim.id for claim in catalogue.claims) == sorted(row["id"] for row in shipped("claims"))
    assert [item.country for item in catalogue.lockdowns] == [row["country"] for row in shipped("lockdowns")]


def test_every_source_is_loaded_with_its_record(catalogue: Catalogue, shipped: Shipped) -> None:
    expected = Counter(row["initiative_id"] for row in shipped("initiative_sources"))
    assert {item.id: len(item.sources) for item in catalogue.initiatives} == expected
    expected = Counter(row["figure_id"] for row in shipped("figure_sources"))
    assert {item.id: len(item.sources) for item in catalogue.figures} == expected
    pages = {item.country: [source.url for source in item.sources] for item in catalogue.lockdowns}
    for country, urls in pages.items():
        assert urls == [row["url"] for row in shipped("lockdown_sources") if row["country"] == country] != []


def test_cells_become_fields(catalogue: Catalogue, shipped: Shipped) -> None:
    for item, row in zip(catalogue.initiatives, shipped("initiatives"), strict=True):
        assert item.platforms == tuple(row["platforms"].split(";") if row["platforms"] else ())
        assert item.hashtags == tuple(row["hashtags"].split(";") if row["hashtags"] else ())
        assert item.followers == (int(row["followers"]) if row["followers"] else None)
        assert item.in_letter == (row["in_letter"] == "true")
        assert (item.summary["en"], item.summary["fr"]) == (row["summary_en"], row["summary_fr"])


def test_an_empty_cell_is_none_and_never_zero(catalogue: Catalogue, shipped: Shipped) -> None:
    for item, row in zip(catalogue.initiatives, shipped("initiatives"), strict=True):
        assert (item.outcome is None) == (row["outcome_value"] == "")
        assert (item.start_date is None) == (row["start_date"] == "")
        assert (item.locality is None) == (row["locality_fr"] == "")
        assert (item.outcome_note is None) == (row["outcome_note_en"] == "")


def test_lockdowns_are_as_in_the_csv(catalogue: Catalogue, shipped: Shipped) -> None:
    for item, row in zip(catalogue.lockdowns, shipped("lockdowns"), strict=True):
        assert (item.kind, item.start or "", item.end or "") == (row["kind"], row["start"], row["end"])
        assert (item.start_what["en"], item.start_what["fr"]) == (row["start_what_en"], row["start_what_fr"])
        assert (item.end_what is None) == (row["end_what_en"] == "")
        assert item.end_what is None or item.end_what["fr"] == row["end_what_fr"]


def test_a_stated_zero_stays_zero(draft: Draft) -> None:
    draft.put(
        "initiatives.csv",
        2,
        followers="0",
        followers_of="members",
        handle="@one",
        outcome_value="0",
        outcome_unit="EUR",
        outcome_kind="money",
        outcome_state="raised",
    )
    draft.put("initiative_sources.csv", 2, states="handle;followers;start_date;outcome")
    first = load_catalogue(draft.directory).initiatives[0]
    assert first.followers == 0
    assert first.outcome == Outcome(0, "EUR", None, "money", "raised")


def test_records_are_found_by_their_identifier(catalogue: Catalogue) -> None:
    last = catalogue.initiatives[-1]
    assert catalogue.initiative(last.id) is last
    assert catalogue.figure(catalogue.figures[-1].id) is catalogue.figures[-1]
    assert catalogue.initiative("no-such-initiative") is None
    assert catalogue.figure(last.id) is None


def test_a_series_holds_its_figures_in_the_order_of_the_data(catalogue: Catalogue, shipped: Shipped) -> None:
    name = "kantar-barometer-w1-channels"
    expected = [row["id"] for row in shipped("figures") if row["series"] == name]
    assert [figure.id for figure in catalogue.series(name)] == expected
    assert len(expected) > 1
    assert catalogue.series("no-such-series") == ()


def test_claims_come_with_their_evidence_in_order_and_with_what_they_quote_of_it(
    catalogue: Catalogue, shipped: Shipped
) -> None:
    rows = sorted(shipped("claim_evidence"), key=lambda row: int(row["position"]))
    for claim in catalogue.claims:
        own = [row for row in rows if row["claim_id"] == claim.id]
        assert [figure.id for figure in claim.evidence] == [row["figure_id"] for row in own]
        assert [figure.id for figure in claim.quoted] == [row["figure_id"] for row in own if row["in_quote"] == "true"]


@pytest.mark.parametrize("file", ["claims.csv", "claim_evidence.csv", *SOURCES])
def test_positions_decide_the_order_not_the_file(draft: Draft, small: Catalogue, file: str) -> None:
    heading, *lines = draft.lines(file)
    assert len(lines) > 1
    draft.write(file, [heading, *reversed(lines)])
    assert load_catalogue(draft.directory) == small


def test_a_byte_order_mark_changes_nothing(draft: Draft, small: Catalogue) -> None:
    for path in draft.directory.glob("*.csv"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_catalogue(draft.directory) == small


def test_codes_have_labels_in_both_languages(catalogue: Catalogue) -> None:
    assert catalogue.vocabulary.label("theme", "mental_health", "fr") == "Santé mentale"
    assert catalogue.vocabulary.label("theme", "mental_health", "en") == "Mental health"
    assert catalogue.vocabulary.codes("theme")[0] == "fundraising"
    one = catalogue.vocabulary.units["views"].one
    assert (one["en"], one["fr"]) == ("view", "vue")


@pytest.mark.parametrize(("field", "code"), [("theme", "dancing"), ("mood", "mental_health")])
def test_an_unknown_code_has_no_label(catalogue: Catalogue, field: str, code: str) -> None:
    with pytest.raises(KeyError):
        catalogue.vocabulary.label(field, code, "en")


def test_the_release_is_the_latest_of_the_change_log(draft: Draft) -> None:
    licence = {"name": "CC0-1.0", "title": "CC0", "path": "https://example.org/cc0"}
    draft.describe(licenses=[licence])
    draft.release("9.8.7", "2031-02-03", {"en": "new rows.", "fr": "de nouvelles lignes."})
    loaded = load_catalogue(draft.directory)
    release, (latest, *earlier) = loaded.release, loaded.release_notes
    assert (release.version, release.date) == ("9.8.7", date(2031, 2, 3))
    assert (release.licence, release.licence_url) == ("CC0", "https://example.org/cc0")
    assert (latest.version, latest.text["fr"]) == ("9.8.7", "de nouvelles lignes.")
    assert earlier
    assert (loaded.package["version"], loaded.package["created"]) == ("9.8.7", "2031-02-03T00:00:00Z")


@pytest.mark.parametrize(
    "file",
    [
        "initiatives.csv",
        "initiative_sources.csv",
        "figures.csv",
        "figure_sources.csv",
        "claims.csv",
        "claim_evidence.csv",
        "lockdowns.csv",
        "lockdown_sources.csv",
        "vocabulary.csv",
        "units.csv",
    ],
)
def test_one_bad_cell_at_the_end_of_any_table_loads_nothing(draft: Draft, file: str) -> None:
    lines = draft.lines(file)
    lines[-1][0] = ""
    draft.write(file, lines)
    with pytest.raises(InvalidDataError) as refused:
        load_catalogue(draft.directory)
    assert any(problem.file == file and problem.row == len(lines) for problem in refused.value.problems)


def test_the_refusal_lists_what_the_check_prints(draft: Draft) -> None:
    draft.put("initiatives.csv", 3, theme="dancing")
    draft.put("initiatives.csv", 5, start_date="2020-02-31")
    with pytest.raises(InvalidDataError) as refused:
        load_catalogue(draft.directory)
    heading, *lines = str(refused.value).splitlines()
    assert "broken" in heading
    assert lines == [str(problem) for problem in validate_data(draft.directory)]
    assert len(lines) == 2


def test_data_that_is_not_there_is_refused_too(draft: Draft) -> None:
    with pytest.raises(InvalidDataError, match=r"datapackage\.json"):
        load_catalogue(draft.directory / "nowhere")
