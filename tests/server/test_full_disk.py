"""A site that can write nothing any more, as on a full disk: readers notice nothing, and those who run it are told."""

from __future__ import annotations

import json
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bench.viewers import look
from tests.server.http_request import http_request

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

FILES = (
    "/gallery?lang=fr",
    "/fr/initiatives",
    "/open-data/initiatives.csv",
    "/open-data/initiatives.xlsx?lang=fr",
    "/charts/weeks.xlsx?lang=fr",
    "/present.pptx?lang=fr",
    "/open-data/press-kit.zip?lang=fr&theme=fundraising",
    "/feed/fr.atom",
)


@contextmanager
def nothing_written() -> Iterator[None]:
    """Whatever is started meanwhile can write no byte into any file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(scope="module")
def full(start: Callable[..., ServerProcess], served_excerpt: Path) -> ServerProcess:
    with nothing_written():
        server = start(served_excerpt)
    return server.wait()


@pytest.mark.parametrize("address", FILES)
def test_files_go_on(full: ServerProcess, address: str) -> None:
    status, _, body = http_request(full, address)
    assert status == 200
    assert body


def test_pages_go_on(full: ServerProcess) -> None:
    assert look(full.url, "/gallery?lang=fr").messages > 10


def test_those_who_run_the_site_are_told(full: ServerProcess) -> None:
    assert http_request(full, "/gallery")[0] == 200
    status, _, body = http_request(full, "/ready")
    assert status == 200
    assert json.loads(body)["lost_log_lines"] > 0
    assert full.output == "", "else the test says nothing"
