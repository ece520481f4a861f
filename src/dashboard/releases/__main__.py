"""Commands of editors: ``python -m dashboard.releases --help``."""

from __future__ import annotations

import argparse
import getpass
import sys
from contextlib import closing
from pathlib import Path

from dashboard.intake.database import Database, StoreUnavailableError
from dashboard.intake.releases import (
    ChangedDraftError,
    UnknownVersionError,
    VersionTakenError,
    last_publication,
    stored_releases,
)
from dashboard.languages import LANGUAGES
from dashboard.releases.release_desk import RefusedReleaseError, ReleaseDesk
from dashboard.releases.release_draft import ReleaseNotes
from dashboard.releases.release_folder import NoReleaseFolderError
from dashboard.settings import InvalidSettingError, Settings

FAILURES = (
    ChangedDraftError,
    InvalidSettingError,
    NoReleaseFolderError,
    RefusedReleaseError,
    StoreUnavailableError,
    UnknownVersionError,
    VersionTakenError,
)


def main(arguments: list[str] | None = None) -> None:
    """Run one command; what cannot be done ends the process with the reason."""
    options = _parser().parse_args(arguments)
    try:
        settings = Settings.from_environment()
        with closing(Database(settings)) as database:
            options.run(ReleaseDesk(settings, database), database, options)
    except FAILURES as error:
        sys.exit(str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard.releases", description="Releases of the data.")
    commands = parser.add_subparsers(required=True, metavar="command")
    publish = commands.add_parser("publish", help="publish the tables of a folder, or what is approved, as a release")
    publish.add_argument("folder", type=Path, nargs="?", help="the folder; without one, what editors have approved")
    for language in LANGUAGES:
        publish.add_argument(f"--{language}", default="", help=f"what changed, in one sentence ({language})")
    publish.add_argument("--why", default="", help="why cells were corrected or rows taken away")
    back = commands.add_parser("back", help="go back to an earlier release")
    back.add_argument("version", help="its version")
    export = commands.add_parser("export", help="write the published release into a folder, byte for byte")
    export.add_argument("folder", type=Path, help="the folder")
    list_ = commands.add_parser("list", help="say which releases there are and which is published")
    for command in (publish, back):
        command.add_argument("--by", default=getpass.getuser(), help="who does it")
    for command, run in ((publish, _publish), (back, _back), (export, _export), (list_, _list)):
        command.set_defaults(run=run)
    return parser


def _publish(desk: ReleaseDesk, _: Database, options: argparse.Namespace) -> None:
    sentences = {language: getattr(options, language) for language in LANGUAGES}
    notes, folder = ReleaseNotes(sentences, options.why), options.folder
    version = desk.publish(folder, notes, options.by) if folder else desk.publish_approved(notes, options.by)
    print(f"{version} is published: every process serves it within a minute.")


def _back(desk: ReleaseDesk, _: Database, options: argparse.Namespace) -> None:
    desk.go_back(options.version, options.by)
    print(f"{options.version} is published again: every process serves it within a minute.")


def _export(desk: ReleaseDesk, _: Database, options: argparse.Namespace) -> None:
    print(f"{options.folder} holds {desk.export(options.folder)}.")


def _list(_: ReleaseDesk, database: Database, _options: argparse.Namespace) -> None:
    published = last_publication(database)
    for release in stored_releases(database):
        mark = "*" if published and published.release.id == release.id else " "
        print(f"{mark} {release.version}  {release.created_at:%Y-%m-%d %H:%M} UTC  {release.author}")


if __name__ == "__main__":
    main()
