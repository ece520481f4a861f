"""The watch in a browser: going from week to week, taking it along; and its feeds as a feed reader asks for them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess


def test_from_week_to_week(reader: Reader) -> None:
    page = reader.open("/watch?lang=en&theme=fundraising")
    page.get_by_role("link", name="23 to 29 March 2020").click()
    reader.wait_for_address("week=2020-W13")
    expect(page.get_by_role("heading", name="Week 13, 23 to 29 March 2020")).to_be_visible()
    assert "theme=fundraising" in page.url
    page.get_by_role("combobox", name="Week").select_option("2020-W20")
    reader.wait_for_address("week=2020-W20")
    expect(page.get_by_role("heading", name="Week 20, 11 to 17 May 2020")).to_be_visible()
    page.locator(".ci-languages a").click()
    expect(page.get_by_role("heading", name="Semaine 20, du 11 au 17 mai 2020")).to_be_visible()


def test_a_filter_keeps_the_week(reader: Reader) -> None:
    page = reader.open("/watch?lang=en&week=2020-W13")
    page.get_by_role("button", name=re.compile("^Fundraising")).click()
    reader.wait_for_address("theme=fundraising")
    assert "week=2020-W13" in page.url
    expect(page.get_by_role("heading", name="Week 13, 23 to 29 March 2020")).to_be_visible()


def download(page: Page, name: str) -> tuple[str, str]:
    with page.expect_download() as download:
        page.get_by_role("link", name=name).click()
    return download.value.suggested_filename, download.value.path().read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "html", "text"), [("fr", "Mise en page (HTML)", "Texte seul"), ("en", "Laid out (HTML)", "Plain text")]
)
def test_a_newsletter_can_be_kept(reader: Reader, language: str, html: str, text: str) -> None:
    page = reader.open(f"/watch?lang={language}&week=2020-W20&country=HT")
    name, laid_out = download(page, html)
    assert name == f"2020-W20-{language}.html"
    assert laid_out.lstrip().startswith("<!DOCTYPE html>")
    assert f'<html lang="{language}">' in laid_out
    name, plain = download(page, text)
    assert name == f"2020-W20-{language}.txt"
    for letter in (laid_out, plain):
        assert "Unity Benefit Concert" in letter
        assert f"{reader.url}/{language}/initiatives/" in letter


def test_copying_puts_the_letter_on_the_clipboard_laid_out_and_plain(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, permissions=["clipboard-read", "clipboard-write"])
    page = reader.open("/watch?lang=en&week=2020-W20")
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status").get_by_text("Copied")).to_be_visible()
    copied = page.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            const read = async (type) => (await item.getType(type)).text();
            return { html: await read("text/html"), plain: await read("text/plain") };
        }"""
    )
    assert copied["plain"].startswith("Confinement Initiatives: Week by week\nWeek 20, 11 to 17 May 2020\n")
    assert "Unity Benefit Concert</a>" in copied["html"]
    assert "&lt;" not in copied["html"]


def test_where_the_letter_cannot_be_fetched_the_button_says_so(reader: Reader) -> None:
    reader.page.route("**/newsletter/**", lambda route: route.abort())
    page = reader.open("/watch?lang=en&week=2020-W20")
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status").get_by_text("could not be loaded")).to_be_visible()
