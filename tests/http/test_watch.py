"""The watch in a browser: going from week to week, taking it along; and its feeds as a feed reader asks for them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from html import unescape

import feedparser
import pytest
from openpyxl import load_workbook

from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES
from tests.client import Client
from tests.shipped import LANGUAGES_OF_FILES

FEEDS = tuple(
    feed.format(language) for feed in ("/feed/{}.atom", "/feed/{}/corrections.atom") for language in LANGUAGES
)


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
    status, _, body = ask("/feed/xx.atom")
    assert status == 404
    assert all(feed.encode() in body for feed in FEEDS)


@pytest.mark.parametrize("address", ["/", "/watch", "/gallery"])
def test_every_page_names_the_feeds(ask: Client, address: str) -> None:
    html = ask(address)[2].decode()
    named = re.findall(r'<link rel="alternate" type="application/atom\+xml" title="([^"]+)" href="\.([^"]+)"', html)
    assert [address for _, address in named] == list(FEEDS)
    assert len({title for title, _ in named}) == len(FEEDS), "a reader could not tell the languages apart"


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


@pytest.mark.parametrize("address", ["/newsletter/en/2020-W77.html", "/newsletter/xx/2020-W12.html", "/newsletter/"])
def test_there_is_no_newsletter_of_another_week_or_language(ask: Client, address: str) -> None:
    status, _, body = ask(address)
    assert status == 404
    assert b"/newsletter/fr/" in body


def test_the_weeks_are_a_table_of_what_is_selected(ask: Client) -> None:
    status, headers, body = ask("/charts/weeks.csv?country=HT")
    rows = list(csv.DictReader(body.decode().splitlines()))
    assert (status, headers["Content-Type"].partition(";")[0]) == (200, "text/csv")
    assert [row["period"] for row in rows if row["exactness"] == "day" and int(row["count"])] == ["2020-W20"]
    assert f'filename="confinement-initiatives-chart-weeks-ht-{LANGUAGES_OF_FILES}-' in headers["Content-Disposition"]


def test_the_weeks_are_a_table_and_a_workbook_for_people(ask: Client) -> None:
    _, headers, body = ask("/charts/weeks.csv?country=HT&lang=fr")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";"))
    [week] = [row for row in rows if row["Précision du début"] == "au jour près" and int(row["Nombre d’initiatives"])]
    assert (week["Premier jour"], week["Dernier jour"]) == ("2020-05-11", "2020-05-17")
    status, headers, body = ask("/charts/weeks.xlsx?country=HT&lang=fr")
    assert status == 200
    assert 'filename="confinement-initiatives-graphique-semaines-haiti-fr-' in headers["Content-Disposition"]
    table, notes = load_workbook(io.BytesIO(body)).worksheets
    assert table.max_row - 1 == len(rows)
    assert "Pays\u202f: Haïti" in [note for _, note in notes.iter_rows(values_only=True)]
