"""What editors do with releases: publish a folder, go back to an earlier release, take one out into a folder.

A release is checked whole before the store hears of it, as ``make data`` checks; with one problem nothing is published.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dashboard.catalogue.changelog import InvalidChangelogError, read_changelog
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.table_files import UnreadableTableError
from dashboard.catalogue.validation import release_problems
from dashboard.data_check import site_problems
from dashboard.intake.database import Database
from dashboard.intake.drafts import ApprovedDraft, approved_drafts
from dashboard.intake.releases import (
    NewRelease,
    StoredRelease,
    UnknownVersionError,
    files_of,
    last_publication,
    publish_again,
    publish_release,
    stored_releases,
)
from dashboard.releases.draft_rows import write_drafts
from dashboard.releases.release_draft import ReleaseNotes, complete_release
from dashboard.releases.release_folder import read_files, write_files
from dashboard.settings import Settings

SHIPPED = "data"
"""Who made the release that a store begins with: it was in the folder of the data."""


class RefusedReleaseError(Exception):
    """A release is not published; ``problems`` say where and why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(["Nothing is published:", *map(str, problems)]))


class ReleaseDesk:
    """Publishes releases into one store."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings, self._database = settings, database

    def publish(self, folder: Path, notes: ReleaseNotes, author: str) -> str:
        """Publish the tables in ``folder``, which stays as it is, and return the version.

        What is served already is published already.

        Raises:
            RefusedReleaseError: Something is wrong with them.
            VersionTakenError: The store has another release of that version.
            StoreUnavailableError: The store cannot be used.
        """
        with self._current() as base, _copy(folder) as draft:
            if read_files(draft) == read_files(base):
                return self._keep_base(base)
            self._refuse(self._complete(draft, base, notes) or self._problems(draft))
            self._keep_base(base)
            return self._publish_folder(draft, author)

    def publish_approved(self, notes: ReleaseNotes, author: str) -> str:
        """Publish what is served now with all that is approved, and return the version.

        Raises:
            RefusedReleaseError: Something is wrong with it, or nothing is approved.
            ChangedDraftError: A draft was changed meanwhile.
            StoreUnavailableError: The store cannot be used.
        """
        drafts = approved_drafts(self._database)
        with self._current() as base, _copy(base) as draft:
            self._refuse(write_drafts(draft, drafts) or self._complete(draft, base, notes) or self._problems(draft))
            self._keep_base(base)
            return self._publish_folder(draft, author, drafts)

    def go_back(self, version: str, actor: str) -> None:
        """Publish a release of the store again.

        Raises:
            UnknownVersionError: The store has none of that version.
            RefusedReleaseError: The program as it is now cannot serve it.
            StoreUnavailableError: The store cannot be used.
        """
        with self._folder_of(self._known(version)) as folder:
            self._refuse(self._problems(folder))
        publish_again(self._database, version, actor, _now())

    def export(self, folder: Path) -> str:
        """Make ``folder`` hold what is published, byte for byte, and return its version.

        Raises:
            UnknownVersionError: Nothing was ever published.
            StoreUnavailableError: The store cannot be used.
        """
        publication = last_publication(self._database)
        if publication is None:
            raise UnknownVersionError("nothing was published yet")
        write_files(files_of(self._database, publication.release), folder)
        return publication.release.version

    def _known(self, version: str) -> StoredRelease:
        known = {release.version: release for release in stored_releases(self._database)}
        if version not in known:
            raise UnknownVersionError(f"the store has {', '.join(known) or 'no release'}, and not {version}")
        return known[version]

    def _complete(self, draft: Path, base: Path, notes: ReleaseNotes) -> Sequence[Problem]:
        try:
            return complete_release(draft, base, notes, _now().date(), self._site_problems)
        except UnreadableTableError as error:
            return [error.problem]
        except InvalidChangelogError as error:
            return error.problems

    def _site_problems(self, folder: Path) -> Sequence[Problem]:
        return site_problems(replace(self._settings, data_directory=folder))

    def _problems(self, folder: Path) -> Sequence[Problem]:
        return self._site_problems(folder) or release_problems(folder, _now().date())

    def _refuse(self, problems: Sequence[Problem]) -> None:
        if problems:
            raise RefusedReleaseError(problems)

    def _keep_base(self, base: Path) -> str:
        """What was served so far goes into an empty store first, so that one can go back to it; its version."""
        publication = last_publication(self._database)
        return publication.release.version if publication else self._publish_folder(base, SHIPPED)

    def _publish_folder(self, folder: Path, author: str, drafts: Collection[ApprovedDraft] = ()) -> str:
        note = read_changelog(folder)[0]
        release = NewRelease(note.version, note.text, read_files(folder))
        publish_release(self._database, release, author, _now(), drafts)
        return note.version

    @contextmanager
    def _current(self) -> Iterator[Path]:
        """The folder of what is served now: the published release, or that of the settings."""
        publication = last_publication(self._database)
        if publication is None:
            yield self._settings.data_directory
        else:
            with self._folder_of(publication.release) as folder:
                yield folder

    @contextmanager
    def _folder_of(self, release: StoredRelease) -> Iterator[Path]:
        with tempfile.TemporaryDirectory() as name:
            write_files(files_of(self._database, release), Path(name))
            yield Path(name)


@contextmanager
def _copy(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "release"
        copy.mkdir()
        for path in folder.iterdir():
            if path.is_file():
                shutil.copyfile(path, copy / path.name)
        yield copy


def _now() -> datetime:
    return datetime.now(UTC)
