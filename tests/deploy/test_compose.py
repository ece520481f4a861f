"""``deploy/compose.yaml``: sound by the Compose specification, and true to the site, to its proxy and to HOSTING.md."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from compose_spec import PyCompose

from dashboard.settings import DRAIN_VARIABLE, PROXY_VARIABLE, URL_VARIABLE, Settings
from dashboard.streamlit_adapter.uvicorn_server import GRACE
from tools.server_process import PROJECT

FOLDER = PROJECT / "deploy"
PORT = 8501
"""On which the image serves."""
REFERENCE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")
SITES = ("site-1", "site-2", "site-3")


def compose(**variables: str) -> dict[str, Any]:
    """The file with ``variables`` put in, as Compose does it."""

    def value(match: re.Match[str]) -> str:
        name, kind, other = match.groups()
        if not variables.get(name) and kind == "?":
            raise KeyError(f"{name}: {other}")
        return variables.get(name) or (other if kind == "-" else "")

    loaded = yaml.safe_load(REFERENCE.sub(value, (FOLDER / "compose.yaml").read_text("utf-8")))
    return {name: part for name, part in loaded.items() if not name.startswith("x-")}


@pytest.fixture(scope="module")
def services() -> Mapping[str, Any]:
    parts: Mapping[str, Any] = compose(DOMAIN="example.org")["services"]
    return parts


def test_the_file_is_sound() -> None:
    PyCompose.from_yaml(yaml.safe_dump(compose(DOMAIN="example.org"))).validate()
    with pytest.raises(KeyError, match="the public host"):
        compose()


def test_a_file_that_is_not_sound_is_refused() -> None:
    broken = compose(DOMAIN="example.org")
    broken["services"]["proxy"]["networks"]["elsewhere"] = None
    with pytest.raises(ValueError, match="elsewhere"):
        PyCompose.from_yaml(yaml.safe_dump(broken)).validate()


def test_the_proxy_knows_all_processes_and_they_know_it(services: Mapping[str, Any]) -> None:
    assert {name for name in services if name.startswith("site-")} == set(SITES)
    proxy = services["proxy"]
    assert proxy["environment"]["SITE_PROCESSES"].split() == [f"{name}:{PORT}" for name in SITES]
    address = proxy["networks"]["inside"]["ipv4_address"]
    assert {services[name]["environment"][PROXY_VARIABLE] for name in SITES} == {address}
    used = set(re.findall(r"\{\$(\w+)", (FOLDER / "Caddyfile").read_text("utf-8")))
    assert set(proxy["environment"]) <= used


def test_settings_are_those_of_the_site(services: Mapping[str, Any]) -> None:
    known = {item.metadata["variable"] for item in fields(Settings)}
    example = (FOLDER / "site.env.example").read_text("utf-8")
    written = set(re.findall(r"^(\w+)=$", example, re.MULTILINE))
    for name in SITES:
        variables = services[name]["environment"]
        assert set(variables) | written <= known
        settings = Settings.from_environment(variables)
        assert settings.public_url == "https://example.org"
        grace = int(services[name]["stop_grace_period"].removesuffix("s"))
        assert grace > settings.drain_seconds + GRACE
    assert set(Settings().unset) <= written | {URL_VARIABLE}, "what /about misses can be filled in"
    below = compose(DOMAIN="example.org", SITE_PATH="/confinement")["services"]["site-1"]["environment"]
    assert below[URL_VARIABLE] == "https://example.org/confinement"
    assert DRAIN_VARIABLE in below


def test_nothing_is_open_that_need_not_be(services: Mapping[str, Any]) -> None:
    for name, service in services.items():
        assert service["restart"] == "unless-stopped", name
        assert {"mem_limit", "pids_limit"} <= set(service), name
        assert ("ports" in service) == (name == "proxy")
    for name in ("proxy", *SITES):
        assert services[name]["read_only"]
        assert services[name]["cap_drop"] == ["ALL"]
        assert services[name]["security_opt"] == ["no-new-privileges:true"]
    for name in (*SITES, "database"):
        assert services[name]["networks"] == ["inside"]
    assert compose(DOMAIN="example.org")["networks"]["inside"]["internal"]
    assert services["database"]["profiles"] == ["database"]


def test_every_volume_and_secret_is_there() -> None:
    file = compose(DOMAIN="example.org")
    used = [volume.split(":")[0] for service in file["services"].values() for volume in service.get("volumes", ())]
    assert {name for name in used if not name.startswith(".")} == set(file["volumes"])
    assert all((FOLDER / name).is_file() for name in used if name.startswith("."))


DOCKER = """#!/bin/sh
echo "$RELEASE $VERSION $*" >>"$CALLS"
case "$*" in *"$BROKEN"*) exit 1 ;; "compose config --services") printf 'site-%s\\n' 2 3 1; echo proxy ;; esac
"""
"""Stands for Docker: it writes down what it is asked, and fails at what the test wants."""


@pytest.fixture
def update(tmp_path: Path) -> Any:
    """Runs ``deploy/update`` in a copy, and gives its exit code and what it asked of Docker."""
    folder = tmp_path / "deploy"
    folder.mkdir()
    (folder / "update").write_bytes((FOLDER / "update").read_bytes())
    (folder / "update").chmod(0o755)
    (folder / "Caddyfile").write_text("one", "utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n', "utf-8")
    (folder / ".env").write_text("DOMAIN=example.org\nRELEASE=old\n", "utf-8")
    program = tmp_path / "bin" / "docker"
    program.parent.mkdir()
    program.write_text(DOCKER, "utf-8")
    program.chmod(0o755)
    calls = tmp_path / "calls"

    def run(*arguments: str, broken: str = "nothing") -> tuple[int, list[str], str]:
        calls.write_text("", "utf-8")
        path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
        variables = os.environ | {"PATH": path, "CALLS": str(calls), "BROKEN": broken}
        done = subprocess.run([folder / "update", *arguments], env=variables, check=False)
        return done.returncode, calls.read_text("utf-8").splitlines(), (folder / ".env").read_text("utf-8")

    return run


def test_an_update_replaces_one_process_after_the_other(update: Any) -> None:
    code, calls, env = update("new")
    replaced = [call.split()[-1] for call in calls if "--wait" in call]
    assert (code, replaced) == (0, list(SITES))
    assert all(call.startswith("new 1.2.3 ") for call in calls)
    assert re.fullmatch(r"DOMAIN=example.org\nRELEASE=new\nCADDYFILE=\d+\n", env)
    assert update("new")[2] == env


def test_another_caddyfile_is_another_container_and_the_same_is_not(update: Any, tmp_path: Path) -> None:
    first = update("new")[2]
    (tmp_path / "deploy" / "Caddyfile").write_text("another", "utf-8")
    assert update("new")[2] != first
    label = compose(DOMAIN="example.org", CADDYFILE="123")["services"]["proxy"]["labels"]["caddyfile"]
    assert label == "123"


def test_a_release_that_does_not_start_leaves_the_others_alone(update: Any) -> None:
    code, calls, env = update("new", broken="site-1")
    assert code != 0
    assert not any("site-2" in call or "site-3" in call for call in calls)
    assert env == "DOMAIN=example.org\nRELEASE=old\n"


def test_an_image_that_is_there_is_not_built_again(update: Any) -> None:
    assert not any("build site-1" in call for call in update("old")[1])
    assert any("build site-1" in call for call in update("new", broken="image inspect")[1])
