"""Three processes of the site behind Caddy, and 300 readers: what they see when processes are replaced, die or fail.

These tests need all of the machine: ``make test`` runs them when all others have ended.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bench.front_end import Return
from tests.conftest import Draft
from tests.deploy.crowd import Crowd
from tests.server.http_request import http_request
from tools.replicas import COUNT, Replicas, running_site_replicas, site_starter

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.reader import Reader

pytestmark = [pytest.mark.alone, pytest.mark.slow]

READERS = 300
ADDRESSES = (
    "/gallery?lang=fr",
    "/gallery?lang=en&view=table",
    "/watch?lang=fr",
    "/map?lang=en",
    "/present?lang=fr&slide=4",
)
AFTER_RESTART, AFTER_DEATH = 5.0, 10.0
"""Seconds within which a reader has the page again."""
CONFIG = "/_stcore/host-config"
CONNECTED = '[data-test-connection-state="CONNECTED"]'
SLIDE = 5


@pytest.fixture(scope="module")
def replicas(tmp_path_factory: pytest.TempPathFactory, served_excerpt: Path) -> Iterator[Replicas]:
    with running_site_replicas(tmp_path_factory.mktemp("replicas"), served_excerpt) as running:
        yield running


@pytest.fixture(scope="module")
def codes(served_excerpt: Path) -> list[str]:
    """Themes that the served records have."""
    draft = Draft(served_excerpt)
    heading, *rows = draft.lines("initiatives.csv")
    return sorted({row[heading.index("theme")].partition(";")[0] for row in rows})[:4]


@pytest.fixture(scope="module")
def everybody(replicas: Replicas, codes: list[str]) -> Iterator[Crowd]:
    crowd = Crowd(replicas.url, ADDRESSES, READERS, codes)
    try:
        crowd.arrive()
        yield crowd
    finally:
        crowd.leave()


@pytest.fixture
def crowd(everybody: Crowd, replicas: Replicas) -> Crowd:
    """The readers, with every process at work."""
    for place, server in enumerate(replicas.processes):
        if server.process.poll() is not None:
            replicas.start_again(place).wait()
    everybody.wait_until(lambda: len(processes_with_readers(replicas)) == COUNT)
    everybody.settle()
    everybody.forget()
    return everybody


def processes_with_readers(replicas: Replicas) -> set[str]:
    """The processes to which the proxy sends new readers, each by its cookie."""
    return {str(http_request(replicas.proxy, CONFIG)[1]["Set-Cookie"]) for _ in range(24)}


def assert_all_are_back(crowd: Crowd, seconds: float) -> list[Return]:
    crowd.settle()
    times = sorted(each.seconds for each in crowd.returns)
    print(f"{len(times)} connected anew, half within {times[len(times) // 2]:.2f} s, all within {times[-1]:.2f} s")
    assert crowd.failures == []
    assert all(each.is_same_page for each in crowd.returns)
    assert times[-1] < seconds
    return crowd.returns


def test_a_process_dies(replicas: Replicas, crowd: Crowd) -> None:
    before = {reader: reader.process for reader in crowd.readers}
    replicas.processes[0].process.kill()
    replicas.processes[0].process.wait()
    crowd.wait_until(lambda: any(reader.returns for reader in crowd.readers))
    assert_all_are_back(crowd, AFTER_DEATH)
    (died,) = {process for reader, process in before.items() if reader.returns}
    assert all(bool(reader.returns) == (process == died) for reader, process in before.items())


def test_all_processes_are_replaced_one_by_one(
    replicas: Replicas, crowd: Crowd, codes: list[str], reader_of: Callable[..., Reader]
) -> None:
    gallery = reader_of(replicas.proxy).open(f"/gallery?lang=fr&theme={codes[0]}")
    slides = reader_of(replicas.proxy).open(f"/present?lang=fr&slide={SLIDE}")
    for page in (gallery, slides):
        page.wait_for_selector(CONNECTED, state="attached")
    before = shown(gallery), shown(slides)
    for place in range(COUNT):
        replicas.processes[place].process.terminate()
        replicas.start_again(place).wait()
        crowd.wait_until(lambda: len(processes_with_readers(replicas)) == COUNT)
    returns = assert_all_are_back(crowd, AFTER_RESTART)
    assert len({id(reader) for reader in crowd.readers if reader.returns}) == READERS, "else not all were replaced"
    assert crowd.presses > len(returns) / 10
    for page in (gallery, slides):
        page.wait_for_selector(CONNECTED, state="attached")
    assert (shown(gallery), shown(slides)) == before
    gallery.locator("#root .st-key-filters button[aria-pressed=true]:visible").first.click()
    gallery.wait_for_url(lambda url: "theme=" not in url)
    slides.keyboard.press("ArrowRight")
    slides.wait_for_url(lambda url: f"slide={SLIDE + 1}" in url)


def shown(page: Page) -> tuple[str, str]:
    """The address of a page, and its words."""
    return page.url, page.locator("#root").inner_text()


def test_a_release_cannot_be_served(replicas: Replicas, crowd: Crowd, draft: Draft) -> None:
    draft.put("initiatives.csv", 2, theme="no_such_theme")
    replicas.processes[1].process.terminate()
    broken = replicas.start_again(1, site_starter(replicas.url, draft.directory))
    assert broken.process.wait(timeout=60) != 0
    assert re.search(r"initiatives\.csv.*no_such_theme", broken.output, re.DOTALL)
    assert_all_are_back(crowd, AFTER_RESTART)
    status, _, body = http_request(replicas.proxy, "/ready")
    assert (status, b'"ready":true' in body) == (200, True)
