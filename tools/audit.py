"""Whether a locked package has a known hole, as pip-audit finds out: ``make audit``.

It fails where a hole is known. Where the database of holes cannot be reached it says that nothing was checked, and does
not fail: whoever has no way there could never pass.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tools.locked_packages import LOCKS, ROOT

DATABASE = "https://api.osv.dev/v1/query"
"""OSV, which has the advisories of the Python Packaging Authority, of GitHub and others."""
UNREACHABLE = re.compile(
    r"\b(ConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|ServiceError)\b|Could not connect"
)
"""What pip-audit says in its last lines where the database gives no answer."""
Packages = Sequence[Mapping[str, Any]]


def main() -> int:
    """Audit all lock files, print what was found, and return the status that the process ends with."""
    parser = argparse.ArgumentParser(description="Look the locked packages up in a database of known holes.")
    parser.add_argument("--database", default=DATABASE, help="where OSV, or a copy of it, answers queries")
    database = parser.parse_args().database
    audit = _audit(database)
    if packages := _packages(audit.stdout):
        print(*_findings(packages), sep="\n")
        return 1 if any(package.get("vulns") for package in packages) else 0
    last = audit.stderr.strip().rsplit("\n", 1)[-1]
    if UNREACHABLE.search(last):
        print(
            f"NOTHING WAS AUDITED: the database of known holes at {database} gives no answer. {last}", file=sys.stderr
        )
        return 0
    print(audit.stderr, file=sys.stderr)
    return audit.returncode or 1


def _audit(database: str) -> subprocess.CompletedProcess[str]:
    locks = [argument for lock in LOCKS for argument in ("--requirement", lock)]
    service = ("--vulnerability-service", "osv", "--osv-url", database)
    options = ("--disable-pip", "--format", "json", "--progress-spinner", "off")
    command = [sys.executable, "-m", "pip_audit", *locks, *service, *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _packages(report: str) -> Packages:
    try:
        packages: Packages = json.loads(report)["dependencies"]
    except ValueError:
        return []
    return packages


def _findings(packages: Packages) -> Iterator[str]:
    for package in packages:
        name = f"{package['name']} {package.get('version', '')}".strip()
        for hole in package.get("vulns", ()):
            fixed = ", ".join(hole["fix_versions"]) or "no version"
            yield f"{name}: {', '.join([hole['id'], *hole['aliases']])}; mended in {fixed}"
        if reason := package.get("skip_reason"):
            yield f"{name}: not audited. {reason}"
    holes = sum(len(package.get("vulns", ())) for package in packages)
    audited = sum(not package.get("skip_reason") for package in packages)
    yield f"{audited} of {len(packages)} packages audited; known holes: {holes}."


if __name__ == "__main__":
    sys.exit(main())
