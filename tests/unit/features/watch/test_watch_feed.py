"""The Atom feeds, read by a feed reader's own library and held against RFC 4287."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Change, Initiative
from dashboard.catalogue.weeks import Week, WeekDigest, week_digests, week_of
from dashboard.features.watch import watch_feed
from dashboard.features.watch.week_queries import confined_counts
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site import atom
from dashboard.urls import Urls
from tests.html_query import xpath

Words = Mapping[Language, Localizer]
BASE = "https://site.example/below/"
ATOM = {"atom": "http://www.w3.org/2005/Atom"}
HOSTILE = '<script>alert(1)</script> & ]]> "x"'


def site_weeks(catalogue: Catalogue) -> tuple[WeekDigest, ...]:
    return week_digests(catalogue.initiatives, catalogue.lockdowns, confined_counts(catalogue))


def build_feed(
    catalogue: Catalogue, localizer: Localizer, base: str = BASE, issues: tuple[WeekDigest, ...] | None = None
) -> bytes:
    digests = site_weeks(catalogue) if issues is None else issues
    return watch_feed.watch_feed(digests, catalogue, localizer, Urls(base))


def read(content: bytes) -> Any:
    parsed = feedparser.parse(content, sanitize_html=False)
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.version == "atom10"
    return parsed


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_feed_reader_finds_every_week_that_tells_something(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    parsed = read(build_feed(catalogue, words[language]))
    expected = [words[language].week_title(digest.week) for digest in site_weeks(catalogue) if not digest.is_empty]
    assert [entry.title for entry in parsed.entries] == expected[::-1]
    assert (
        parsed.feed.title
        == {
            "fr": "Initiatives confinées\N{NARROW NO-BREAK SPACE}: semaine par semaine",
            "en": "Confinement Initiatives: week by week",
        }[language]
    )
    assert parsed.feed.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_what_the_standard_asks_for(catalogue: Catalogue, words: Words, language: Language) -> None:
    root = ET.fromstring(build_feed(catalogue, words[language]))
    assert root.tag == "{http://www.w3.org/2005/Atom}feed"
    for parent in (root, *root.findall("atom:entry", ATOM)):
        for name in ("id", "title", "updated"):
            [element] = parent.findall(f"atom:{name}", ATOM)
            assert element.text
        alternates = parent.findall("atom:link[@rel='alternate']", ATOM)
        assert len(alternates) == 1
    [author] = root.findall("atom:author/atom:name", ATOM)
    assert author.text
    [own] = root.findall("atom:link[@rel='self']", ATOM)
    assert own.attrib["href"] == f"{BASE}feed/{language}.atom"
    assert {content.attrib["type"] for content in root.findall("atom:entry/atom:content", ATOM)} == {"html"}


def test_identifiers_are_unique_and_outlive_the_address(catalogue: Catalogue, words: Words) -> None:
    def identifiers(base: str) -> list[str]:
        parsed = [read(build_feed(catalogue, words[language], base)) for language in LANGUAGES]
        return [identifier for each in parsed for identifier in (each.feed.id, *(entry.id for entry in each.entries))]

    first, second = identifiers(BASE), identifiers("http://127.0.0.1:1/")
    assert first == second
    assert len(set(first)) == len(first)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", identifier) for identifier in first)


def test_an_identifier_never_changes() -> None:
    assert atom.identifier(watch_feed.KIND, "fr", "2020-W12") == IDENTIFIER


IDENTIFIER = "urn:uuid:0543258d-1940-5054-9a08-a37e714affd7"
"""Known to feed readers since the first release: with another one they would show the week as a new entry."""


LATER = date(2031, 2, 3)


def dates(content: bytes) -> dict[str, str]:
    return {entry.id: entry.updated for entry in read(content).entries}


def released_later(catalogue: Catalogue) -> Catalogue:
    """The same data in a release that changed nothing."""
    release = replace(catalogue.release, version="99.0.0", date=LATER)
    note = replace(catalogue.release_notes[0], version="99.0.0", date=LATER)
    return replace(catalogue, release=release, release_notes=(note, *catalogue.release_notes))


def with_change(catalogue: Catalogue, item: Initiative, **fields: str | None) -> Catalogue:
    line = {"field": "summary_en", "before": "before", "after": "after", "why": "Why.", "page": None, **fields}
    change = Change(version="99.0.0", table="initiatives", id=item.id, date=LATER, **line)
    changed = replace(item, changes=(change, *item.changes))
    items = tuple(changed if each is item else each for each in catalogue.initiatives)
    return replace(released_later(catalogue), initiatives=items)


def test_a_release_that_changes_nothing_dates_nothing_anew(catalogue: Catalogue, words: Words) -> None:
    before = build_feed(catalogue, words["en"])
    after = build_feed(released_later(catalogue), words["en"])
    assert dates(after) == dates(before)
    assert read(after).feed.updated == read(before).feed.updated == max(dates(before).values())


def test_only_the_week_that_says_something_else_is_dated_anew(catalogue: Catalogue, words: Words) -> None:
    item = next(item for item in catalogue.initiatives if week_of(item.start_date) == Week(13))
    before, after = (dates(build_feed(data, words["en"])) for data in (catalogue, with_change(catalogue, item)))
    anew = {id_ for id_ in after if after[id_] != before[id_]}
    assert anew == {atom.identifier(watch_feed.KIND, "en", "2020-W13")}
    assert {after[id_][:10] for id_ in anew} == {LATER.isoformat()}


def test_the_week_that_an_initiative_has_left_is_dated_anew(catalogue: Catalogue, words: Words) -> None:
    item = next(item for item in catalogue.initiatives if week_of(item.start_date) == Week(13))
    moved = with_change(catalogue, item, field="start_date", before="2020-04-21", after=item.start_date)
    before, after = (dates(build_feed(data, words["en"])) for data in (catalogue, moved))
    weeks = {atom.identifier(watch_feed.KIND, "en", f"2020-W{number}") for number in (13, 17)}
    assert {id_ for id_ in after if after[id_] != before[id_]} == weeks


def test_no_two_entries_have_one_date_and_the_later_week_comes_first(catalogue: Catalogue, words: Words) -> None:
    times = [entry.updated for entry in read(build_feed(catalogue, words["fr"])).entries]
    assert len(set(times)) == len(times)
    by_day: dict[str, list[str]] = {}
    for time in times:
        by_day.setdefault(time[:10], []).append(time)
    assert all(each == sorted(each, reverse=True) for each in by_day.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_is_whole(catalogue: Catalogue, words: Words, language: Language) -> None:
    parsed = read(build_feed(catalogue, words[language]))
    for entry in parsed.entries:
        assert entry.link.startswith(f"{BASE}{language}/watch/2020-W")
        addresses = xpath(entry.content[0].value, "//@href | //@src")
        assert addresses
        assert all(address.startswith(("https://", "http://")) for address in addresses)


def test_a_text_of_the_data_is_shown_letter_by_letter(
    catalogue: Catalogue, words: Words, initiative: Callable[..., Initiative]
) -> None:
    hostile = initiative(name=HOSTILE, actor="\N{LATIN SMALL LETTER E WITH ACUTE}", start_date="2020-03-16")
    digest = WeekDigest(Week(12), (hostile,), {}, (), (), ())
    [entry] = read(build_feed(catalogue, words["en"], issues=(digest,))).entries
    assert "<script" not in entry.content[0].value
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;" in entry.content[0].value


def test_a_week_without_anything_of_its_own_has_no_entry(catalogue: Catalogue, words: Words) -> None:
    empty = WeekDigest(Week(12), (), {"2020-03": catalogue.initiatives[:1]}, (), (), ())
    assert read(build_feed(catalogue, words["fr"], issues=(empty,))).entries == []
