"""Commands of whoever runs the site: ``python -m dashboard.intake --help``."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from datetime import UTC, datetime

from dashboard.intake.database import Database, StoreUnavailableError
from dashboard.intake.sender_data import delete_due_addresses, erase_address, export_address
from dashboard.settings import InvalidSettingError, Settings


def main(arguments: list[str] | None = None) -> None:
    """Run one command."""
    options = _parser().parse_args(arguments)
    try:
        with closing(Database(Settings.from_environment())) as database:
            options.run(database, options)
    except (InvalidSettingError, StoreUnavailableError) as error:
        sys.exit(str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard.intake", description="What the public sends in.")
    commands = parser.add_subparsers(required=True, metavar="command")
    export = commands.add_parser("export", help="print all that is kept of an e-mail address, as JSON")
    erase = commands.add_parser("erase", help="erase an e-mail address and all proposals that came from it")
    due = commands.add_parser("delete-due", help="delete the addresses whose thirty days are over")
    for command in (export, erase):
        command.add_argument("address", help="the e-mail address")
    export.set_defaults(run=_export)
    erase.set_defaults(run=_erase)
    due.set_defaults(run=_delete_due)
    return parser


def _export(database: Database, options: argparse.Namespace) -> None:
    json.dump(export_address(database, options.address), sys.stdout, ensure_ascii=False, indent=2)
    print()


def _erase(database: Database, options: argparse.Namespace) -> None:
    references = erase_address(database, options.address)
    print(f"erased {len(references)}: {', '.join(references)}" if references else "nothing is kept of this address")


def _delete_due(database: Database, _: argparse.Namespace) -> None:
    print(f"deleted addresses: {delete_due_addresses(database, datetime.now(UTC))}")


if __name__ == "__main__":
    main()
