"""A browser that readers of several tests use one after the other holds nothing that the earlier ones left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.context_pool import OPTIONS

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    from tests.context_pool import ContextPool
    from tools.server_process import ServerProcess

OWN = {**OPTIONS, "locale": "it-IT"}
"""A language that no other test asks for, so that the same browser is lent twice."""
LEAVE = """async () => {
  document.cookie = "left=1; max-age=3600";
  localStorage.left = sessionStorage.left = "1";
  await caches.open("left");
  await new Promise((done) => { indexedDB.open("left").onsuccess = (event) => done(event.target.result.close()); });
}"""
KEPT = """async () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
    ...await caches.keys(), ...(await indexedDB.databases()).map((one) => one.name)].filter(Boolean)"""
MAY_READ = "async () => (await navigator.permissions.query({ name: 'clipboard-read' })).state"


def opened(context: BrowserContext, site: ServerProcess) -> Page:
    page = context.new_page()
    page.goto(f"{site.url}/robots.txt")
    return page


def test_the_next_reader_finds_nothing_of_the_last_one(site: ServerProcess, context_pool: ContextPool) -> None:
    first = context_pool.lend(site.url, OWN)
    first.context.grant_permissions(["clipboard-read"])
    page = opened(first.context, site)
    page.evaluate(LEAVE)
    assert len(page.evaluate(KEPT)) == 5
    assert page.evaluate(MAY_READ) == "granted"
    context_pool.take_back(first)
    second = context_pool.lend(site.url, OWN)
    page = opened(second.context, site)
    assert second is first
    assert len(second.context.pages) == 2
    assert page.evaluate(KEPT) == []
    assert second.context.cookies() == []
    assert page.evaluate(MAY_READ) != "granted"
    context_pool.take_back(second)


def test_two_readers_at_a_time_share_nothing(site: ServerProcess, context_pool: ContextPool) -> None:
    one, other = (context_pool.lend(site.url, OWN) for _ in range(2))
    opened(one.context, site).evaluate(LEAVE)
    assert opened(other.context, site).evaluate(KEPT) == []
    for shared in (one, other):
        context_pool.take_back(shared)


def test_a_browser_that_cannot_be_cleared_is_lent_to_nobody(site: ServerProcess, context_pool: ContextPool) -> None:
    broken = context_pool.lend(site.url, OWN)
    broken.anchor.close()
    context_pool.take_back(broken)
    other = context_pool.lend(site.url, OWN)
    assert other is not broken
    assert opened(other.context, site).evaluate(KEPT) == []
    context_pool.take_back(other)
