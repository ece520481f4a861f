"""What the site leaves in a browser: exactly what its page about the site says, and which page a report names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.addresses import STATIC_PAGES, page_addresses

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

NOTE = "stActiveTheme"
KEPT = """async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
    ...(await indexedDB.databases()).map((one) => one.name),
    ...(await navigator.serviceWorker.getRegistrations()).map((one) => one.scope)]"""


def test_the_dashboard_leaves_the_choice_of_scheme_and_no_cookie(
    site: ServerProcess, newcomer_of: Callable[..., Reader]
) -> None:
    reader = newcomer_of(site)
    for address in page_addresses():
        page = reader.open(address)
        notes = page.evaluate(KEPT)
        assert {note.partition("-")[0] for note in notes} == {NOTE}, address
        assert page.context.cookies() == [], address
    page = reader.open("/about?lang=en")
    expect(page.locator(".ci-about")).to_contain_text(f"“{NOTE}”")


@pytest.mark.parametrize("address", [address.format("fr") for address in (*STATIC_PAGES, "/{}/about")])
def test_pages_without_scripts_leave_nothing(
    site: ServerProcess, newcomer_of: Callable[..., Reader], address: str
) -> None:
    page = newcomer_of(site).page
    page.goto(site.url + address)
    assert page.evaluate(KEPT) == []
    assert page.context.cookies() == []


@pytest.fixture(scope="module")
def edited_site(start: Callable[..., ServerProcess]) -> ServerProcess:
    """A site that has an editor."""
    return start(variables={"CONFINEMENT_EDITOR": "editor@example.org"}).wait()


@pytest.mark.parametrize("address", ["/gallery?country=CH&lang=fr", "/map?view=europe&lang=en", "/data?lang=en"])
def test_a_report_names_the_view_that_the_reader_had(
    edited_site: ServerProcess, newcomer_of: Callable[..., Reader], address: str
) -> None:
    reader = newcomer_of(edited_site)
    reader.open(address)
    mail = reader.page.locator(".ci-footer a[href^='mailto:']").first.get_attribute("href") or ""
    assert f"{edited_site.url}{address}" in parse_qs(urlsplit(mail).query)["body"][0]


def test_the_log_of_requests_says_neither_who_asked_nor_for_what(
    edited_site: ServerProcess, newcomer_of: Callable[..., Reader]
) -> None:
    reader = newcomer_of(edited_site)
    reader.open("/gallery?q=confidence&lang=en")
    requests = [line for line in edited_site.output.splitlines() if '"message": "request"' in line]
    assert any('"group": "gallery"' in line for line in requests)
    assert "confidence" not in edited_site.output
    assert "/gallery" not in edited_site.output
    assert not any("127.0.0.1" in line for line in requests)
