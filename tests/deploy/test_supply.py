"""What the site is made of: locked with hashes, listed, licensed, and looked up in a database of known holes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import licences
from tools.locked_packages import (
    DEVELOPMENT_LOCK,
    IMAGE_LOCK,
    LOCKS,
    REQUIREMENTS,
    ROOT,
    RUN_LOCK,
    locked_packages,
    requirements_text,
)
from tools.server_process import HOST, free_port

HOLE = {
    "id": "PYSEC-0000-1",
    "aliases": ["CVE-0000-0001"],
    "summary": "A hole.",
    "details": "A hole.",
    "affected": [
        {
            "package": {"name": "jinja2", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "999.0"}]}],
        }
    ],
}
FOREIGN = re.compile(r"\b[a-z]+://|--(?:extra-)?index-url|--find-links|--trusted-host")
"""What would send whoever installs to a certain host."""


def declared(lock: str) -> list[str]:
    """What pyproject.toml asks for, for a lock file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    run, groups = project["project"]["dependencies"], project["dependency-groups"]
    asked: dict[str, list[str]] = {RUN_LOCK: run, DEVELOPMENT_LOCK: run + groups["dev"], IMAGE_LOCK: groups["image"]}
    return asked[lock]


def needed(requirements: Iterable[str], extras: frozenset[str]) -> Iterator[Requirement]:
    """Those of the requirements that this system needs."""
    for requirement in map(Requirement, requirements):
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in (extras or {""}) | {""}):
            yield requirement


def closure(requirements: list[str]) -> dict[str, list[Requirement]]:
    """By name all that is asked for and all that it brings along, as the installed packages say."""
    found: dict[str, list[Requirement]] = {}
    waiting = list(needed(requirements, frozenset()))
    seen = set()
    while waiting:
        requirement = waiting.pop()
        name, extras = canonicalize_name(requirement.name), frozenset(requirement.extras)
        found.setdefault(name, []).append(requirement)
        if (name, extras) not in seen:
            seen.add((name, extras))
            waiting.extend(needed(requires(name) or (), extras))
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_all_that_is_asked_for_in_a_version_that_is_asked_for_and_nothing_else(lock: str) -> None:
    locked = {package.name: package for package in locked_packages(lock) if package.is_in_image}
    try:
        asked = closure(declared(lock))
    except PackageNotFoundError as error:
        pytest.fail(f"pyproject.toml asks for {error.name}, which is not installed: run make lock")
    asked = {name: requirements for name, requirements in asked.items() if name not in BROUGHT_BY_PYTHON}
    assert set(locked) - set(BROUGHT_BY_PYTHON) == set(asked), "run make lock"
    wrong = {
        f"{locked[name].requirement} is not {requirement}"
        for name, requirements in asked.items()
        for requirement in requirements
        if not requirement.specifier.contains(locked[name].version, prereleases=True)
    }
    assert wrong == set(), "run make lock"


BROUGHT_BY_PYTHON = ("pip", "setuptools")
"""What every environment has in a version of its own."""


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_has_hashes_and_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    packages = locked_packages(lock)
    assert len(packages) == len(re.findall(r"^\S+==", text, re.MULTILINE)) > 10
    assert [package.name for package in packages if not package.hashes] == []
    assert all(re.fullmatch("sha256:[0-9a-f]{64}", value) for package in packages for value in package.hashes)
    assert FOREIGN.findall(text) == []


def test_the_locks_agree() -> None:
    versions: dict[str, set[str]] = {}
    for package in (package for lock in LOCKS for package in locked_packages(lock)):
        versions.setdefault(package.name, set()).add(package.version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_the_requirements_are_those_of_the_lock() -> None:
    assert (ROOT / REQUIREMENTS).read_text("utf-8") == requirements_text(), "run make lock"


def test_bench_measures_with_the_tools_that_are_locked() -> None:
    lines = (ROOT / "bench" / "requirements.txt").read_text("utf-8").splitlines()
    pins = {line for line in lines if "==" in line}
    assert pins
    assert pins <= {package.requirement for package in locked_packages(DEVELOPMENT_LOCK)}


def test_the_page_of_licences_is_that_of_what_is_locked() -> None:
    assert licences.PAGE.read_text("utf-8") == licences.page(), "run make licences"


def test_every_package_names_a_licence_that_lets_the_site_be_given_on() -> None:
    """None that asks for the source of the whole site."""
    found = {package.name: licences.licence(package) for package in locked_packages(RUN_LOCK) if package.is_in_image}
    assert {name: text for name, text in found.items() if re.search(r"(?<!L)GPL|SSPL|BUSL|NonCommercial", text)} == {}


def test_the_bill_of_materials_has_every_locked_package_with_its_hashes(tmp_path: Path) -> None:
    made = tmp_path / "sbom.cdx.json"
    here = ("--old-file=.venv/dev.stamp", f"BIN={Path(sys.executable).parent}")
    subprocess.run(["make", "--silent", *here, "sbom", f"SBOM={made}"], cwd=ROOT, check=True)
    bill = json.loads(made.read_text("utf-8"))
    components = {component["name"]: component for component in bill["components"]}
    assert bill["bomFormat"] == "CycloneDX"
    for package in locked_packages(RUN_LOCK):
        component = components.pop(package.name)
        assert component["version"] == package.version
        assert component["purl"].startswith(f"pkg:pypi/{package.name}@{package.version}")
        hashes = {item["content"] for reference in component["externalReferences"] for item in reference["hashes"]}
        assert hashes == {value.removeprefix("sha256:") for value in package.hashes}
    assert components == {}


@contextmanager
def database(answer: Callable[[str], Mapping[str, Any]]) -> Iterator[str]:
    """A database of holes at an address of this machine; ``answer`` says what it has of a package."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            body = json.dumps(answer(query["package"]["name"])).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer((HOST, 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://{HOST}:{server.server_port}/v1/query"
    finally:
        server.shutdown()
        server.server_close()


def audit(address: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tools.audit", "--database", address]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_audit_fails_on_a_known_hole_and_names_it() -> None:
    with database(lambda name: {"vulns": [HOLE]} if name == "jinja2" else {}) as address:
        ended = audit(address)
    assert ended.returncode == 1
    assert re.search(r"^jinja2 \S+: PYSEC-0000-1, CVE-0000-0001; mended in 999\.0$", ended.stdout, re.MULTILINE)
    assert ended.stdout.endswith("; known holes: 1.\n")


def test_the_audit_asks_for_every_locked_package_and_passes_where_no_hole_is_known() -> None:
    asked: set[str] = set()
    with database(lambda name: asked.add(name) or {}) as address:  # type: ignore[func-returns-value]
        ended = audit(address)
    assert ended.returncode == 0, ended.stderr
    assert asked == {package.name for lock in LOCKS for package in locked_packages(lock) if package.is_in_image}
    assert ended.stdout.endswith(f"{len(asked)} of {len(asked)} packages audited; known holes: 0.\n")


def test_the_audit_says_that_nothing_was_checked_where_the_database_cannot_be_reached() -> None:
    ended = audit(f"http://{HOST}:{free_port()}/v1/query")
    assert ended.returncode == 0
    assert ended.stdout == ""
    assert ended.stderr.startswith("NOTHING WAS AUDITED: ")
