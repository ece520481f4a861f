"""Editors publish a folder whole or not at all, go back, and take the published release out byte for byte."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from dashboard.catalogue.changelog import read_changelog
from dashboard.intake.database import Database
from dashboard.intake.drafts import approved_drafts
from dashboard.intake.releases import (
    ChangedDraftError,
    NewRelease,
    UnknownVersionError,
    VersionTakenError,
    last_publication,
    publish_release,
    stored_releases,
)
from dashboard.intake.tables import drafts
from dashboard.languages import LANGUAGES
from dashboard.releases.__main__ import main
from dashboard.releases.release_desk import RefusedReleaseError, ReleaseDesk
from dashboard.releases.release_draft import CellChange, ReleaseNotes, next_version
from dashboard.releases.release_folder import NoReleaseFolderError, read_files, write_files
from dashboard.settings import Settings
from tests.conftest import Draft
from tests.new_initiative import INITIATIVE, SOURCE

pytestmark = pytest.mark.slow

NOTES = ReleaseNotes(dict.fromkeys(LANGUAGES, "une initiative de plus."), "A typing error.")
TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def base(served_excerpt: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small release with its history, as the folder of a site."""
    draft = Draft(shutil.copytree(served_excerpt, tmp_path_factory.mktemp("base") / "data"))
    draft.begin_history()
    return draft.directory


@pytest.fixture
def edited(base: Path, tmp_path: Path) -> Draft:
    """A copy of it to which an editor has added an initiative, without a word of it anywhere else."""
    draft = Draft(shutil.copytree(base, tmp_path / "edited"))
    draft.add("initiatives.csv", **INITIATIVE)
    draft.add("initiative_sources.csv", **SOURCE)
    return draft


@pytest.fixture
def desk(base: Path, tmp_path: Path) -> Iterator[ReleaseDesk]:
    """Publishes into a new store."""
    with closing(Database(Settings(store_directory=tmp_path / "store"))) as database:
        yield ReleaseDesk(Settings(data_directory=base), database)


def published(database: Database) -> str | None:
    publication = last_publication(database)
    return publication.release.version if publication else None


def test_a_folder_becomes_a_release_and_one_goes_back(
    database: Database, base: Path, edited: Draft, tmp_path: Path
) -> None:
    desk = ReleaseDesk(Settings(data_directory=base), database)
    before, first = read_files(edited.directory), read_changelog(base)[0].version
    version = desk.publish(edited.directory, NOTES, "ada")
    assert version == next_version(first, [CellChange("initiatives", "x", "", "", "added")])
    assert published(database) == version
    assert read_files(edited.directory) == before, "the folder of the editor stays as it is"
    assert [(one.version, one.author) for one in stored_releases(database)] == [(first, "data"), (version, "ada")]
    desk.export(tmp_path / "out")
    assert read_changelog(tmp_path / "out")[0].text["fr"] == "une initiative de plus."
    assert f"{version},initiatives,{INITIATIVE['id']},,,added,," in (tmp_path / "out/changes.csv").read_text("utf-8")
    desk.go_back(first, "ada")
    assert published(database) == first
    desk.export(tmp_path / "out")
    assert read_files(tmp_path / "out") == read_files(base)


def test_what_is_taken_out_is_what_an_editor_would_have_made_by_hand(
    desk: ReleaseDesk, edited: Draft, tmp_path: Path
) -> None:
    """And a release made by hand is taken in as it stands."""
    version = desk.publish(edited.directory, NOTES, "ada")
    desk.export(tmp_path / "out")
    by_hand = Draft(shutil.copytree(edited.directory, tmp_path / "by-hand"))
    by_hand.release(version, TODAY.isoformat(), dict(NOTES.sentences) | {"en": NOTES.sentences["en"]})
    _describe(by_hand.directory, TODAY)
    assert read_files(by_hand.directory) == read_files(tmp_path / "out")
    assert desk.publish(by_hand.directory, ReleaseNotes({}, ""), "bob") == version


def _describe(directory: Path, today: date) -> None:
    from dashboard.describe_data import main as describe  # noqa: PLC0415

    assert describe([str(directory)], today) == 0


def spoil_a_date(draft: Draft) -> str:
    row = len(draft.lines("initiatives.csv"))
    draft.put("initiatives.csv", row, start_date="2020-02-31")
    return f"initiatives.csv, row {row}, start_date"


def drop_the_source(draft: Draft) -> str:
    draft.write("initiative_sources.csv", draft.lines("initiative_sources.csv")[:-1])
    return f"initiatives.csv, row {len(draft.lines('initiatives.csv'))}"


def lose_a_table(draft: Draft) -> str:
    draft.path("lockdowns.csv").unlink()
    return "lockdowns.csv"


@pytest.mark.parametrize("spoil", [spoil_a_date, drop_the_source, lose_a_table])
def test_a_broken_release_is_refused_whole_with_its_place(
    base: Path, edited: Draft, tmp_path: Path, spoil: Callable[[Draft], str]
) -> None:
    place, database = spoil(edited), Database(Settings(store_directory=tmp_path / "store"))
    with pytest.raises(RefusedReleaseError) as refused:
        ReleaseDesk(Settings(data_directory=base), database).publish(edited.directory, NOTES, "ada")
    assert any(str(problem).startswith(place) for problem in refused.value.problems)
    assert not database.exists, "nothing of it is stored"


def test_a_correction_needs_its_reason_and_a_sentence_in_each_language(desk: ReleaseDesk, edited: Draft) -> None:
    edited.put("initiatives.csv", 2, name_en="Another name", name_fr="Un autre nom")
    with pytest.raises(RefusedReleaseError) as refused:
        desk.publish(edited.directory, ReleaseNotes({}, ""), "ada")
    assert [problem.field for problem in refused.value.problems] == [*LANGUAGES, "why"]


def test_a_corrected_cell_gets_its_line(desk: ReleaseDesk, base: Path, tmp_path: Path) -> None:
    draft = Draft(shutil.copytree(base, tmp_path / "edited"))
    was = draft.cell("initiatives.csv", 2, "summary_en")
    draft.put(
        "initiatives.csv", 2, summary_en=f"{was} Indeed.", summary_fr=draft.cell("initiatives.csv", 2, "summary_fr")
    )
    version = desk.publish(draft.directory, NOTES, "ada")
    first = read_changelog(base)[0].version
    assert version.rpartition(".")[0] == first.rpartition(".")[0], "values alone raise the third number"
    desk.export(tmp_path / "out")
    identifier = draft.cell("initiatives.csv", 2, "id")
    line = [version, "initiatives", identifier, "summary_en", was, f"{was} Indeed.", NOTES.why, ""]
    assert line in Draft(tmp_path / "out").lines("changes.csv")


def test_the_numbers_of_a_version() -> None:
    added, removed = CellChange("figures", "x", "", "", "added"), CellChange("figures", "x", "", "", "removed")
    corrected, code = CellChange("figures", "x", "value", "1", "2"), CellChange("units", "x", "", "", "removed")
    assert next_version("1.2.3", [corrected]) == "1.2.4"
    assert next_version("1.2.3", [corrected, added]) == "1.3.0"
    assert next_version("1.2.3", [removed]) == "1.3.0"
    assert next_version("1.2.3", [code, added]) == "2.0.0"


def test_a_version_stands_for_one_release(tmp_path: Path) -> None:
    database, now = Database(Settings(store_directory=tmp_path / "store")), datetime.now(UTC)
    publish_release(database, NewRelease("1.0.0", {}, {"a": b"1"}), "ada", now)
    with pytest.raises(VersionTakenError):
        publish_release(database, NewRelease("1.0.0", {}, {"a": b"2"}), "ada", now)
    assert len(stored_releases(database)) == 1


def test_a_folder_of_something_else_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", "utf-8")
    with pytest.raises(NoReleaseFolderError):
        write_files({"datapackage.json": b"{}"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def approve(
    database: Database, rows: Mapping[str, Sequence[Mapping[str, str]]], record: str = INITIATIVE["id"]
) -> None:
    values = {"table_name": "initiatives", "record_id": record, "rows": rows, "author": "ada", "state": "approved"}
    with database.write() as connection:
        moments = dict.fromkeys(("created_at", "updated_at"), datetime.now(UTC))
        connection.execute(drafts.insert().values(**values, **moments, revision=1))


def test_a_release_takes_what_is_approved_and_is_what_the_folder_would_have_been(
    database: Database, base: Path, edited: Draft, tmp_path: Path
) -> None:
    """A new initiative with its source, and a corrected one with all of its sources."""
    was = edited.lines("initiatives.csv")
    corrected = dict(zip(was[0], was[1], strict=True)) | {"summary_en": "What it was.", "summary_fr": "Ce que c’était."}
    edited.put("initiatives.csv", 2, summary_en=corrected["summary_en"], summary_fr=corrected["summary_fr"])
    heading, *lines = edited.lines("initiative_sources.csv")
    sources = [dict(zip(heading, line, strict=True)) for line in lines if line[0] == corrected["id"]]
    approve(database, {"initiatives": [INITIATIVE], "initiative_sources": [SOURCE]})
    approve(database, {"initiatives": [corrected], "initiative_sources": sources}, corrected["id"])
    desk = ReleaseDesk(Settings(data_directory=base), database)
    version = desk.publish_approved(NOTES, "ada")
    desk.export(tmp_path / "out")
    other = Database(Settings(store_directory=tmp_path / "other"))
    ReleaseDesk(Settings(data_directory=base), other).publish(edited.directory, NOTES, "ada")
    ReleaseDesk(Settings(data_directory=base), other).export(tmp_path / "expected")
    assert read_files(tmp_path / "out") == read_files(tmp_path / "expected")
    with database.read() as connection:
        assert set(connection.execute(select(drafts.c.state))) == {("released",)}
    with pytest.raises(RefusedReleaseError, match="nothing differs"):
        desk.publish_approved(NOTES, "ada")
    assert published(database) == version


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ({"initiatives": [INITIATIVE | {"start_date": "2020-02-31"}], "initiative_sources": [SOURCE]}, "start_date"),
        ({"initiatives": [INITIATIVE | {"colour": "red"}], "initiative_sources": [SOURCE]}, "initiatives.csv, colour"),
        ({"initiatives": [INITIATIVE | {"id": "another"}]}, "initiatives.csv, id"),
        ({"vocabulary": [INITIATIVE]}, "vocabulary.csv"),
        ({"../data": [INITIATIVE]}, "../data.csv"),
    ],
)
def test_what_is_approved_and_broken_is_refused_and_stays_approved(
    base: Path, tmp_path: Path, rows: Mapping[str, Sequence[Mapping[str, str]]], place: str
) -> None:
    database = Database(Settings(store_directory=tmp_path / "store"))
    approve(database, rows)
    with pytest.raises(RefusedReleaseError, match=re.escape(place)):
        ReleaseDesk(Settings(data_directory=base), database).publish_approved(NOTES, "ada")
    assert published(database) is None
    assert len(approved_drafts(database)) == 1


def test_a_draft_that_was_changed_meanwhile_stops_the_release(tmp_path: Path) -> None:
    database, now = Database(Settings(store_directory=tmp_path / "store")), datetime.now(UTC)
    approve(database, {"initiatives": [INITIATIVE]})
    taken = approved_drafts(database)
    with database.write() as connection:
        connection.execute(drafts.update().values(revision=2))
    with pytest.raises(ChangedDraftError):
        publish_release(database, NewRelease("1.0.0", {}, {"a": b"1"}), "ada", now, taken)
    assert published(database) is None
    assert not stored_releases(database)


def test_the_command_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFINEMENT_STORE", str(tmp_path / "store"))
    with pytest.raises(SystemExit) as ended:
        main(["back", "9.9.9"])
    assert "no release, and not 9.9.9" in str(ended.value)
    with pytest.raises(UnknownVersionError):
        ReleaseDesk(Settings(), Database(Settings(store_directory=tmp_path / "store"))).export(tmp_path)
