"""Two processes over one store: what an editor publishes, both show within a minute, and nothing restarts."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.changelog import read_changelog
from dashboard.intake.database import Database
from dashboard.languages import LANGUAGES
from dashboard.releases.release_desk import RefusedReleaseError, ReleaseDesk
from dashboard.releases.release_draft import ReleaseNotes
from dashboard.settings import Settings
from tests.conftest import Draft
from tests.new_initiative import INITIATIVE, SOURCE
from tests.server.http_request import http_request

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

PAGES = (
    "/gallery?q=a+new+initiative&lang=en",
    "/feed/en.atom?q=a+new+initiative",
    "/en/initiatives",
    f"/initiative?id={INITIATIVE['id']}&lang=en",
    "/open-data/initiatives.json",
)
NOTES = ReleaseNotes(dict.fromkeys(LANGUAGES, "une initiative de plus."), "A typing error.")
MINUTE = 60


@dataclass
class Site:
    """Two processes, and the desk at which an editor publishes."""

    servers: Sequence[ServerProcess]
    desk: ReleaseDesk
    folder: Path

    def shows(self) -> set[bool]:
        """Whether the pages of the processes have the new initiative."""
        asked = [http_request(server, page) for server in self.servers for page in PAGES]
        return {status == 200 and INITIATIVE["id"].encode() in body for status, _, body in asked}

    def ready(self) -> list[dict[str, object]]:
        return [json.loads(http_request(server, "/ready")[2]) for server in self.servers]

    def comes(self, condition: Callable[[], bool]) -> bool:
        """Whether ``condition`` comes true within a minute."""
        deadline = time.monotonic() + MINUTE
        while not (comes := condition()) and time.monotonic() < deadline:
            time.sleep(0.2)
        return comes


@pytest.fixture
def site(
    start: Callable[..., ServerProcess], store_settings: Settings, served_excerpt: Path, tmp_path: Path
) -> Iterator[Site]:
    base = Draft(shutil.copytree(served_excerpt, tmp_path / "base"))
    base.begin_history()
    variables = {"CONFINEMENT_STORE": str(store_settings.store_directory), "CONFINEMENT_RELEASE_SECONDS": "1"}
    variables["CONFINEMENT_DATABASE"] = store_settings.database
    servers = [start(base.directory, variables=variables) for _ in range(2)]
    settings = replace(store_settings, data_directory=base.directory)
    with closing(Database(settings)) as database:
        yield Site([server.wait() for server in servers], ReleaseDesk(settings, database), base.directory)
    for server in servers:
        server.stop()


def test_what_is_published_is_shown_by_every_process_and_what_is_broken_by_none(site: Site, tmp_path: Path) -> None:
    first = read_changelog(site.folder)[0].version
    assert site.shows() == {False}
    draft = Draft(shutil.copytree(site.folder, tmp_path / "draft"))
    draft.add("initiatives.csv", **INITIATIVE)
    draft.add("initiative_sources.csv", **SOURCE)
    version = site.desk.publish(draft.directory, NOTES, "ada")
    assert site.comes(lambda: site.shows() == {True})
    assert [state["release"] for state in site.ready()] == [version, version]

    draft.put("initiatives.csv", len(draft.lines("initiatives.csv")), start_date="2020-02-31")
    with pytest.raises(RefusedReleaseError, match=r"initiatives\.csv, row \d+, start_date"):
        site.desk.publish(draft.directory, NOTES, "ada")
    assert site.shows() == {True}

    site.desk.go_back(first, "ada")
    assert site.comes(lambda: site.shows() == {False})
    assert [state["release"] for state in site.ready()] == [first, first]
    assert all(server.process.poll() is None for server in site.servers), "nothing was restarted"
