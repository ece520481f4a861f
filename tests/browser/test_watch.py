"""The watch in a browser: going from week to week, taking it along; and its feeds as a feed reader asks for them."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from html import unescape
from typing import TYPE_CHECKING

import feedparser
import pytest
from playwright.sync_api import Page, expect

from tests.browser.asking import asked

if TYPE_CHECKING:
    from tests.browser.conftest import Reader, Server

FEEDS = ("/feed/fr.atom", "/feed/en.atom")


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_is_served_as_one_and_read_without_complaint(site: Server, address: str) -> None:
    status, headers, body = asked(site, address)
    parsed = feedparser.parse(body, response_headers={"content-type": headers["Content-Type"]})
    assert status == 200
    assert headers["Content-Type"].startswith("application/atom+xml")
    assert not parsed.bozo
    assert parsed.version == "atom10"
    assert len(parsed.entries) > 10
    assert all(entry.link.startswith(f"{site.url}/") for entry in parsed.entries)


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_reader_that_has_the_feed_is_not_sent_it_again(site: Server, address: str) -> None:
    _, headers, body = asked(site, address)
    assert "max-age=" in headers["Cache-Control"]
    assert asked(site, address, If_None_Match=headers["ETag"])[::2] == (304, b"")
    assert asked(site, address, If_None_Match='"another"')[::2] == (200, body)
    status, head, nothing = asked(site, address, "HEAD")
    assert (status, head["ETag"], nothing) == (200, headers["ETag"], b"")


def test_the_addresses_of_a_feed_are_below_the_one_that_was_asked(site: Server) -> None:
    body = asked(site, FEEDS[0], Host="lettre.example")[2].decode()
    assert 'href="http://lettre.example/feed/fr.atom"' in body
    assert site.url not in body


def test_there_is_no_feed_in_another_language(site: Server) -> None:
    status, _, body = asked(site, "/feed/de.atom")
    assert status == 404
    assert b"/feed/fr.atom" in body


@pytest.mark.parametrize("address", ["/", "/watch", "/gallery"])
def test_every_page_names_the_feeds(site: Server, address: str) -> None:
    html = asked(site, address)[2].decode()
    named = re.findall(
        r'<link rel="alternate" type="application/atom\+xml" hreflang="(\w\w)" title="[^"]+" href="\.([^"]+)"', html
    )
    assert named == [(feed[6:8], feed) for feed in FEEDS]


@pytest.mark.parametrize("address", ["/fr/watch", "/en/watch/2020-W12"])
def test_the_static_weeks_are_served(site: Server, address: str) -> None:
    status, headers, body = asked(site, address)
    assert status == 200
    assert headers["Content-Type"].startswith("text/html")
    assert b"<h1>" in body
    assert b"<script src" not in body


def test_from_week_to_week(reader: Reader) -> None:
    page = reader.open("/watch?lang=en&theme=fundraising")
    page.get_by_role("link", name="23 to 29 March 2020").click()
    reader.sees_address("week=2020-W13")
    expect(page.get_by_role("heading", name="Week 13, 23 to 29 March 2020")).to_be_visible()
    assert "theme=fundraising" in page.url
    page.get_by_role("combobox", name="Week").select_option("2020-W20")
    reader.sees_address("week=2020-W20")
    expect(page.get_by_role("heading", name="Week 20, 11 to 17 May 2020")).to_be_visible()
    page.get_by_role("button", name="English").or_(page.get_by_role("button", name="Français")).click()
    expect(page.get_by_role("heading", name="Semaine 20, du 11 au 17 mai 2020")).to_be_visible()


def test_a_filter_keeps_the_week(reader: Reader) -> None:
    page = reader.open("/watch?lang=en&week=2020-W13")
    page.get_by_role("button", name=re.compile("^Fundraising")).click()
    reader.sees_address("theme=fundraising")
    assert "week=2020-W13" in page.url
    expect(page.get_by_role("heading", name="Week 13, 23 to 29 March 2020")).to_be_visible()


def kept(page: Page, name: str) -> tuple[str, str]:
    with page.expect_download() as download:
        page.get_by_role("link", name=name).click()
    return download.value.suggested_filename, download.value.path().read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "html", "text"), [("fr", "Mise en page (HTML)", "Texte seul"), ("en", "Laid out (HTML)", "Plain text")]
)
def test_a_newsletter_can_be_kept(reader: Reader, language: str, html: str, text: str) -> None:
    page = reader.open(f"/watch?lang={language}&week=2020-W20&country=HT")
    name, laid_out = kept(page, html)
    assert name == f"2020-W20-{language}.html"
    assert laid_out.lstrip().startswith("<!DOCTYPE html>")
    assert f'<html lang="{language}">' in laid_out
    name, plain = kept(page, text)
    assert name == f"2020-W20-{language}.txt"
    for letter in (laid_out, plain):
        assert "Unity Benefit Concert" in letter
        assert f"{reader.url}/{language}/initiatives/" in letter


@pytest.mark.parametrize(("ending", "media_type"), [("html", "text/html"), ("txt", "text/plain")])
def test_a_newsletter_is_a_file_of_its_own(site: Server, ending: str, media_type: str) -> None:
    address = f"/newsletter/en/2020-W20.{ending}"
    status, headers, whole = asked(site, address)
    assert (status, headers.get_content_type()) == (200, media_type)
    assert asked(site, address, If_None_Match=headers["ETag"])[::2] == (304, b"")
    narrowed = asked(site, f"{address}?country=HT&lang=en")[2].decode()
    assert "Unity Benefit Concert" in narrowed
    assert "Haiti" in narrowed
    assert len(narrowed) < len(whole)
    assert f"{site.url}/watch?country=HT&week=2020-W20&lang=en" in unescape(narrowed)


@pytest.mark.parametrize("address", ["/newsletter/en/2020-W77.html", "/newsletter/de/2020-W12.html", "/newsletter/"])
def test_there_is_no_newsletter_of_another_week_or_language(site: Server, address: str) -> None:
    status, _, body = asked(site, address)
    assert status == 404
    assert b"/newsletter/fr/" in body


def test_the_weeks_are_a_table_of_what_is_selected(site: Server) -> None:
    status, headers, body = asked(site, "/charts/weeks.csv?country=HT&lang=en")
    rows = list(csv.DictReader(body.decode("utf-8-sig").splitlines()))
    assert (status, headers.get_content_type()) == (200, "text/csv")
    assert [row["period"] for row in rows if row["exactness"] == "day" and int(row["count"])] == ["2020-W20"]


def test_copying_puts_the_letter_on_the_clipboard_laid_out_and_plain(
    site: Server, reader_of: Callable[..., Reader]
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
    assert copied["plain"].startswith("Confinement Initiatives: Weekly watch\nWeek 20, 11 to 17 May 2020\n")
    assert "Unity Benefit Concert</a>" in copied["html"]
    assert "&lt;" not in copied["html"]


def test_where_the_letter_cannot_be_fetched_the_button_says_so(reader: Reader) -> None:
    reader.page.route("**/newsletter/**", lambda route: route.abort())
    page = reader.open("/watch?lang=en&week=2020-W20")
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status").get_by_text("could not be loaded")).to_be_visible()
