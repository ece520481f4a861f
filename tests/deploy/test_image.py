"""The image as whoever hosts it sees it: small, of nobody's, read-only, answering."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Callable

import pytest

from dashboard.languages import LANGUAGES
from tests.deploy.site_image import NoImageError, RunningImage, built_image, check_machine, running_image, variables
from tests.server.http_request import http_request
from tools.locked_packages import ROOT, RUN_LOCK, locked_packages
from tools.server_process import free_port

MAX_BYTES = 450_000_000
REVISION = "0123456789abcdef0123456789abcdef01234567"
USER = "10001:10001"
COMPILERS = {"cc", "gcc", "g++", "clang", "tcc", "as", "ld", "make", "strip"}
INSTALLERS = {"pip", "pip3", "apt", "apt-get", "dpkg", "perl"}


def version() -> str:
    project: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return project


def the_image_says_what_it_is_and_is_nobodys(running: RunningImage) -> None:
    assert running.image.config["User"] == USER
    labels = {
        name.removeprefix("org.opencontainers.image."): text for name, text in running.image.config["Labels"].items()
    }
    assert labels["version"] == version()
    assert labels["revision"] == REVISION
    assert running.image.config["ExposedPorts"] == {"8501/tcp": {}}


def the_image_holds_what_the_site_needs_and_nothing_else_of_the_project(running: RunningImage) -> None:
    held = {path.name for path in (running.image.root / "app").iterdir()}
    assert held == {".streamlit", "LICENSE", "README.md", "app.py", "build", "data", "docs", "pages", "pyproject.toml",
                    "requirements.lock", "sbom.cdx.json", "src"}  # fmt: skip


def the_image_is_small(running: RunningImage) -> None:
    assert running.image.bytes < MAX_BYTES


def nothing_in_the_image_compiles_installs_or_takes_the_rights_of_another(running: RunningImage) -> None:
    programs = {path.name for path in running.image.root.rglob("bin/*")}
    assert "python3" in programs
    assert programs.isdisjoint(COMPILERS | INSTALLERS)
    assert [name for name in programs if "-gcc" in name or "-ld" in name] == []
    found = subprocess.run(
        ["find", running.image.root, "-perm", "/6000", "-type", "f"], capture_output=True, check=True
    )
    assert found.stdout == b""


def the_image_lists_what_it_holds(running: RunningImage) -> None:
    bill = json.loads((running.image.root / "app" / "sbom.cdx.json").read_text("utf-8"))
    listed = {
        (component["name"].lower().replace("_", "-").replace(".", "-"), component["version"])
        for component in bill["components"]
    }
    locked = {(package.name, package.version) for package in locked_packages(RUN_LOCK) if package.is_in_image}
    assert listed - {("confinement-initiatives", version())} == locked


def every_licence_of_a_package_is_in_the_image(running: RunningImage) -> None:
    """Files were taken from packages to make them small."""
    site = next(running.image.root.glob("opt/site/lib/python3*/site-packages"))
    assert list(site.glob("numpy-*.dist-info/licenses/**/LICENSE*"))
    assert list(site.glob("pyarrow-*.dist-info/licenses/NOTICE*"))
    assert len(list(site.glob("*.dist-info/METADATA"))) >= sum(item.is_in_image for item in locked_packages(RUN_LOCK))


def the_image_answers_from_a_file_system_that_is_read_only(running: RunningImage) -> None:
    for address in (
        "/health",
        "/",
        "/gallery",
        *(f"/{code}/initiatives" for code in LANGUAGES),
        "/present.pptx?lang=en",
    ):
        status, _, body = http_request(running.server, address)
        assert (status, bool(body)) == (200, True), address
    assert json.loads(http_request(running.server, "/ready")[2])["version"] == version()


def the_bundle_comes_compressed_from_the_image(running: RunningImage) -> None:
    [made] = (running.image.root / "app" / "build" / "streamlit").iterdir()
    name = max((made / "js").glob("index.*.js.br"), key=lambda path: path.stat().st_size).name.removesuffix(".br")
    _, headers, body = http_request(running.server, f"/static/js/{name}", Accept_Encoding="br")
    assert headers["Content-Encoding"] == "br"
    assert body == (made / "js" / f"{name}.br").read_bytes()


def a_running_image_writes_nothing_and_may_write_only_below_tmp(running: RunningImage) -> None:
    assert running.server.answers()
    assert list(running.tmp.rglob("*")) == []
    search = running.image.command(["find", "/", "-xdev", "-writable", "!", "-type", "l"], running.tmp, {})
    found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()
    assert [path for path in found if path not in ("/tmp", "/proc")] == []
    write = running.image.command(["sh", "-c", "id -u; touch /app/x /opt/site/x /x /tmp/x"], running.tmp, {})
    tried = subprocess.run(write, capture_output=True, text=True, check=False)
    assert tried.stdout.strip() == USER.partition(":")[0]
    assert tried.stderr.count("Read-only file system") == 3
    assert [path.name for path in running.tmp.iterdir()] == ["x"]
    (running.tmp / "x").unlink()


def the_health_check_tells_a_process_that_lives_from_one_that_does_not(running: RunningImage) -> None:
    kind, *command = running.image.config["Healthcheck"]["Test"]
    assert kind == "CMD"
    port = int(running.server.url.rsplit(":", 1)[1])

    def status(number: int) -> int:
        return subprocess.run(
            running.image.command(command, running.tmp, variables(number)),
            check=False,
            stderr=subprocess.DEVNULL,
        ).returncode

    assert status(port) == 0
    assert status(free_port()) == 1


def a_process_starts_fast_because_nothing_is_compiled(running: RunningImage) -> None:
    """All bytecode is there: Python says which modules it compiles."""
    command = ["python", "-v", "-c", "import dashboard.site, streamlit.web.bootstrap, uvicorn"]
    said = subprocess.run(
        running.image.command(command, running.tmp, {}), capture_output=True, text=True, check=True
    ).stderr
    compiled = re.findall(r"^# code object from '?(/.+\.py)'?$", said, re.MULTILINE)
    assert "/opt/bytecode/" in said
    assert compiled == []


CHECKS: tuple[Callable[[RunningImage], None], ...] = (
    the_image_says_what_it_is_and_is_nobodys,
    the_image_holds_what_the_site_needs_and_nothing_else_of_the_project,
    the_image_is_small,
    nothing_in_the_image_compiles_installs_or_takes_the_rights_of_another,
    the_image_lists_what_it_holds,
    every_licence_of_a_package_is_in_the_image,
    the_image_answers_from_a_file_system_that_is_read_only,
    the_bundle_comes_compressed_from_the_image,
    a_running_image_writes_nothing_and_may_write_only_below_tmp,
    the_health_check_tells_a_process_that_lives_from_one_that_does_not,
    a_process_starts_fast_because_nothing_is_compiled,
)


@pytest.mark.slow
def test_the_image_is_small_of_nobody_read_only_and_answers(
    subtests: pytest.Subtests, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """One test, because tests of one module may run in several processes, and the image is built once."""
    try:
        check_machine()
    except NoImageError as error:
        pytest.fail(str(error))
    with (
        built_image(tmp_path_factory.mktemp("image"), REVISION) as image,
        running_image(image, tmp_path_factory.mktemp("running")) as running,
    ):
        for check in CHECKS:
            with subtests.test(check.__name__):
                check(running)
