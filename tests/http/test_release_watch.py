"""A process takes over what is published while it answers; what cannot be served changes nothing and is told."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from errno import ENOSPC
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from dashboard.context import ProcessState, SiteContext
from dashboard.http.release_switch import ReleaseSwitch
from dashboard.intake.database import Database
from dashboard.intake.releases import NewRelease, publish_again, publish_release
from dashboard.releases.release_folder import read_files
from dashboard.releases.release_watcher import ReleaseWatcher
from dashboard.settings import Settings
from dashboard.site import create_switched_app, routes, warm_context
from dashboard.streamlit_adapter import served_site
from tests.client import HOST, Client
from tests.conftest import Draft
from tools.server_process import free_port

NAME = "A name that the second release has"
NOW = datetime(2026, 12, 1, tzinfo=UTC)
PAGES = ("/gallery?lang=en", "/en/initiatives", "/feed/en.atom?q=release", "/open-data/initiatives.csv")


@dataclass
class Process:
    """A process of the site: its store, its watch, and a client."""

    database: Database
    watcher: ReleaseWatcher
    switch: ReleaseSwitch
    client: Client

    def shows(self, text: str) -> list[bool]:
        return [text in self.client(address).text for address in PAGES]

    def publish(self, version: str, files: dict[str, bytes]) -> None:
        publish_release(self.database, NewRelease(version, {}, files), "ada", NOW)

    @property
    def state(self) -> dict[str, object]:
        answer = self.client("/ready")
        assert answer.status == 200
        state: dict[str, object] = answer.json
        return state


@pytest.fixture
def second(served_excerpt: Path, tmp_path: Path) -> dict[str, bytes]:
    """The files of a second release."""
    draft = Draft(shutil.copytree(served_excerpt, tmp_path / "second"))
    draft.put("initiatives.csv", 2, name_en=NAME, name_fr=NAME, name_is_ours="false")
    return read_files(draft.directory)


@pytest.fixture
def broken(second: dict[str, bytes]) -> dict[str, bytes]:
    """A release that no command would publish: somebody wrote it into the store by hand."""
    assert b",2020-" in second["initiatives.csv"]
    return second | {"initiatives.csv": second["initiatives.csv"].replace(b",2020-", b",2020-13-", 1)}


@pytest.fixture
def settings(served_excerpt: Path, tmp_path: Path) -> Settings:
    return Settings(data_directory=served_excerpt, store_directory=tmp_path / "store", public_url=f"http://{HOST}")


Start = Callable[[Settings], Process]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts processes, whose folders are gone at the end."""
    started: list[Process] = []

    def begin(settings: Settings) -> Process:
        started.append(_process(settings))
        return started[-1]

    yield begin
    for process in started:
        process.watcher.close()
        process.database.close()


def _process(settings: Settings) -> Process:
    state = ProcessState(database=Database(settings))

    def build(directory: Path) -> SiteContext:
        return warm_context(settings, state, directory)

    watcher = ReleaseWatcher(state, settings.data_directory, build)
    switch = ReleaseSwitch(watcher.first_context() or build(settings.data_directory), routes)
    served_site.serve_current(lambda: switch.current)
    return Process(state.database, watcher, switch, Client(create_switched_app(switch)))


def test_a_release_is_taken_over_a_broken_one_is_not_and_one_goes_back(
    start: Start, settings: Settings, second: dict[str, bytes], broken: dict[str, bytes]
) -> None:
    process = start(settings)
    first = read_files(settings.data_directory)
    assert process.watcher.look(process.switch) is False
    assert not settings.store_directory.exists(), "nobody who only reads makes a store"
    process.publish("1.0.0", first)
    assert process.watcher.look(process.switch) is False, "it is what is served already"
    process.publish("2.0.0", second)
    assert process.watcher.look(process.switch) is True
    assert process.shows(NAME) == [True] * len(PAGES)

    process.publish("3.0.0", broken)
    assert process.watcher.look(process.switch) is False
    assert process.shows(NAME) == [True] * len(PAGES), "readers notice nothing"
    refusal = process.state["refused_release"]
    assert isinstance(refusal, dict)
    assert refusal["version"] == "3.0.0"
    assert any(problem.startswith("initiatives.csv, row 2, start_date") for problem in refusal["problems"])
    assert gauge(process, "confinement_release_refused") == 1

    publish_again(process.database, "1.0.0", "ada", NOW)
    assert process.watcher.look(process.switch) is True
    assert process.shows(NAME) == [False] * len(PAGES)
    assert process.state["refused_release"] is None
    assert gauge(process, "confinement_release_refused") == 0
    process.watcher.forget_previous(process.switch)
    assert process.shows(NAME) == [False] * len(PAGES), "what it serves does not go with what it served"


def test_a_process_starts_with_what_is_published(start: Start, settings: Settings, second: dict[str, bytes]) -> None:
    publish_release(Database(settings), NewRelease("2.0.0", {}, second), "ada", NOW)
    assert start(settings).shows(NAME) == [True] * len(PAGES)


def test_a_process_that_starts_beside_a_broken_release_serves_its_folder(
    start: Start, settings: Settings, broken: dict[str, bytes]
) -> None:
    publish_release(Database(settings), NewRelease("3.0.0", {}, broken), "ada", NOW)
    process = start(settings)
    assert process.client("/en/initiatives").status == 200
    assert process.state["refused_release"] is not None


def test_a_full_disk_holds_a_release_up_until_there_is_room(
    start: Start, settings: Settings, second: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    process = start(settings)
    process.publish("2.0.0", second)

    def full(**_: object) -> str:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    assert process.watcher.look(process.switch) is False
    assert process.client("/en/initiatives").status == 200
    assert "No space left" in str(process.state["refused_release"])
    monkeypatch.undo()
    assert process.watcher.look(process.switch) is True
    assert process.state["refused_release"] is None
    assert process.shows(NAME) == [True] * len(PAGES)


def test_a_store_that_does_not_answer_keeps_nothing_from_readers(start: Start, served_excerpt: Path) -> None:
    nowhere = f"postgresql://reader@127.0.0.1:{free_port()}/none"
    process = start(Settings(data_directory=served_excerpt, database=nowhere, public_url=f"http://{HOST}"))
    assert process.watcher.look(process.switch) is False
    assert process.client("/en/initiatives").status == 200
    assert process.state["store_answers"] is False
    assert gauge(process, "confinement_store_answers") == 0


def gauge(process: Process, name: str) -> float:
    within = TestClient(process.client.app, "http://10.0.0.1:8501", client=("10.0.0.9", 1))
    families = text_string_to_metric_families(within.get("/metrics").text)
    [value] = [sample.value for family in families for sample in family.samples if sample.name == name]
    return value
