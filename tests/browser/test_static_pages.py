"""The static pages over HTTP: every one of them is reached, valid and leads nowhere that is not there."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.addresses import INITIATIVE, STATIC_PAGES
from tests.shipped import name_of

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess


@pytest.fixture
def open_static(site: ServerProcess, reader_of: Callable[..., Reader]) -> Callable[..., Page]:
    """Opens a static page in a browser that runs no scripts of pages."""

    def open_address(address: str, **context: object) -> Page:
        page = reader_of(site, java_script_enabled=False, **context).page
        page.goto(site.url + address)
        return page

    return open_address


@pytest.mark.parametrize("address", [address.format("en") for address in STATIC_PAGES])
def test_a_page_asks_nobody_but_its_own_server(
    site: ServerProcess, reader_of: Callable[..., Reader], address: str
) -> None:
    page = reader_of(site).page
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(site.url + address)
    page.wait_for_load_state("networkidle")
    assert any("style-" in url for url in requests)
    assert {urlsplit(url).netloc for url in requests} == {urlsplit(site.url).netloc}


@pytest.mark.parametrize("address", [address.format("fr") for address in STATIC_PAGES])
def test_a_page_fits_the_window(site: ServerProcess, reader_of: Callable[..., Reader], address: str) -> None:
    page = reader_of(site).page
    page.goto(site.url + address)
    for width in (320, 390, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_record_is_read_without_scripts_and_leads_on(open_static: Callable[..., Page], language: str) -> None:
    page = open_static(f"/{language}/initiatives")
    page.locator(f'a[href$="/{INITIATIVE}"]').click()
    assert page.get_by_role("heading", level=1).inner_text() == name_of(INITIATIVE, language)
    assert page.locator(".ci-sources a").count() >= 1
    page.locator("header a[hreflang]").click()
    page.wait_for_url(lambda url: url.endswith(f"/{'en' if language == 'fr' else 'fr'}/initiatives/{INITIATIVE}"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_printed_record_has_its_address_its_sources_and_no_menu(
    site: ServerProcess, open_static: Callable[..., Page], language: str
) -> None:
    page = open_static(f"/{language}/initiatives/{INITIATIVE}", color_scheme="dark")
    urls = page.locator(".ci-sources a:not(.ci-archive)").evaluate_all("links => links.map((link) => link.href)")
    text = "".join("".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf())).pages).split())
    assert f"{site.url}/{language}/initiatives/{INITIATIVE}" in text
    assert urls
    assert [url for url in urls if f"({url})" not in text] == []
    assert {"fr": "Ouvrirdansletableaudebord", "en": "Openinthedashboard"}[language] not in text
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
