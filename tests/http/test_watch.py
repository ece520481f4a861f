"""The watch in a browser: going from week to week, taking it along; and its feeds as a feed reader asks for them."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from html import unescape

import feedparser
import pytest

from dashboard.context import SiteContext
from tests.client import Client

FEEDS = ("/feed/fr.atom", "/feed/en.atom", "/feed/fr/corrections.atom", "/feed/en/corrections.atom")


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_is_served_as_one_and_read_without_complaint(ask: Client, address: str) -> None:
    status, headers, body = ask(address)
    parsed = feedparser.parse(body, response_headers={"content-type": headers["Content-Type"]})
    assert status == 200
    assert headers["Content-Type"].startswith("application/atom+xml")
    assert not parsed.bozo
    assert parsed.version == "atom10"
    assert len(parsed.entries) > 10
    assert all(entry.link.startswith(f"{ask.url}/") for entry in parsed.entries)
    assert len({entry.id for entry in parsed.entries}) == len(parsed.entries)


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_reader_that_has_the_feed_is_not_sent_it_again(ask: Client, address: str) -> None:
    _, headers, body = ask(address)
    assert "max-age=" in headers["Cache-Control"]
    assert ask(address, If_None_Match=headers["ETag"])[::2] == (304, b"")
    assert ask(address, If_None_Match='"another"')[::2] == (200, body)
    status, head, nothing = ask(address, "HEAD")
    assert (status, head["ETag"], nothing) == (200, headers["ETag"], b"")


def test_the_addresses_of_a_feed_are_below_the_one_that_was_asked(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    ask = client_of(fresh())
    body = ask(FEEDS[0], Host="lettre.example").text
    assert 'href="http://lettre.example/feed/fr.atom"' in body
    assert ask.url not in body


def test_there_is_no_feed_in_another_language(ask: Client) -> None:
    status, _, body = ask("/feed/de.atom")
    assert status == 404
    assert all(feed.encode() in body for feed in FEEDS)


@pytest.mark.parametrize("address", ["/", "/watch", "/gallery"])
def test_every_page_names_the_feeds(ask: Client, address: str) -> None:
    html = ask(address)[2].decode()
    named = re.findall(
        r'<link rel="alternate" type="application/atom\+xml" hreflang="(\w\w)" title="[^"]+" href="\.([^"]+)"', html
    )
    assert named == [(feed[6:8], feed) for feed in FEEDS]


@pytest.mark.parametrize("address", ["/fr/watch", "/en/watch/2020-W12"])
def test_the_static_weeks_are_served(ask: Client, address: str) -> None:
    status, headers, body = ask(address)
    assert status == 200
    assert headers["Content-Type"].startswith("text/html")
    assert b"<h1>" in body
    assert b"<script src" not in body


@pytest.mark.parametrize(("ending", "media_type"), [("html", "text/html"), ("txt", "text/plain")])
def test_a_newsletter_is_a_file_of_its_own(ask: Client, ending: str, media_type: str) -> None:
    address = f"/newsletter/en/2020-W20.{ending}"
    status, headers, body = ask(address)
    assert (status, headers["Content-Type"].partition(";")[0]) == (200, media_type)
    assert ask(address, If_None_Match=headers["ETag"])[::2] == (304, b"")
    narrowed = ask(f"{address}?country=HT&lang=en")[2].decode()
    assert "Unity Benefit Concert" in narrowed
    assert "Haiti" in narrowed
    assert len(narrowed) < len(body)
    assert f"{ask.url}/watch?country=HT&week=2020-W20&lang=en" in unescape(narrowed)


@pytest.mark.parametrize("address", ["/newsletter/en/2020-W77.html", "/newsletter/de/2020-W12.html", "/newsletter/"])
def test_there_is_no_newsletter_of_another_week_or_language(ask: Client, address: str) -> None:
    status, _, body = ask(address)
    assert status == 404
    assert b"/newsletter/fr/" in body


def test_the_weeks_are_a_table_of_what_is_selected(ask: Client) -> None:
    status, headers, body = ask("/charts/weeks.csv?country=HT&lang=en")
    rows = list(csv.DictReader(body.decode("utf-8-sig").splitlines()))
    assert (status, headers["Content-Type"].partition(";")[0]) == (200, "text/csv")
    assert [row["period"] for row in rows if row["exactness"] == "day" and int(row["count"])] == ["2020-W20"]
