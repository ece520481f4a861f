"""The feed of corrections, read by a feed reader's own library."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Change
from dashboard.components.corrections import corrections_of
from dashboard.features.data import corrections_feed
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.urls import Urls

Words = Mapping[Language, Localizer]
BASE = "https://site.example/below/"
LATER = date(2031, 2, 3)


def build(catalogue: Catalogue, localizer: Localizer, base: str = BASE) -> bytes:
    return corrections_feed.corrections_feed(catalogue, localizer, Urls(base))


def read(content: bytes) -> Any:
    parsed = feedparser.parse(content, sanitize_html=False)
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.version == "atom10"
    return parsed


def corrected(catalogue: Catalogue, **fields: str | None) -> Catalogue:
    """The catalogue of which the first record was corrected last of all."""
    first, *others = catalogue.initiatives
    line = {"field": "start_date", "before": "2020-03", "after": "2020-04", "why": "Why.", "page": None, **fields}
    change = Change(version="99.0.0", table="initiatives", id=first.id, date=LATER, **line)
    return replace(catalogue, initiatives=(replace(first, changes=(change,)), *others))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_one_entry_a_record_and_release(catalogue: Catalogue, words: Words, language: Language) -> None:
    releases = [release for record in catalogue.records for release in corrections_of(record, words[language])]
    expected = sum(release.kind != "added" for release in releases)
    parsed = read(build(catalogue, words[language]))
    assert len(parsed.entries) == min(expected, corrections_feed.MAX_ENTRIES)
    assert f" {corrections_feed.MAX_ENTRIES} " in parsed.feed.subtitle
    assert parsed.feed.language == language
    days = [entry.updated for entry in parsed.entries]
    assert days == sorted(days, reverse=True)
    assert len(set(days)) == len(days)
    assert {day[:10] for day in days} <= {note.date.isoformat() for note in catalogue.release_notes}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_correction_leads_to_the_static_page_of_its_record(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    site = corrected(catalogue)
    entry, first = read(build(site, words[language])).entries[0], site.initiatives[0]
    assert entry.title.startswith(f"{first.name[language]} (")
    assert entry.title.endswith(f" {first.changes[0].version})")
    assert entry.link == f"{BASE}{language}/initiatives/{first.id}"
    assert entry.updated.startswith("2031-02-03T")
    assert {"en": "March 2020 → April 2020", "fr": "mars 2020 → avril 2020"}[language] in entry.content[0].value


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_have_one_title(
    catalogue: Catalogue, words: Words, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corrections_feed, "MAX_ENTRIES", 10_000)
    titles = [entry.title for entry in read(build(catalogue, words[language])).entries]
    assert titles
    assert len(set(titles)) == len(titles)


def test_identifiers_are_unique_and_outlive_the_address(catalogue: Catalogue, words: Words) -> None:
    def identifiers(base: str) -> list[str]:
        parsed = [read(build(catalogue, words[language], base)) for language in LANGUAGES]
        return [identifier for each in parsed for identifier in (each.feed.id, *(entry.id for entry in each.entries))]

    first = identifiers(BASE)
    assert first == identifiers("http://127.0.0.1:1/")
    assert len(set(first)) == len(first)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", identifier) for identifier in first)


def test_a_record_that_was_added_is_no_correction(catalogue: Catalogue, words: Words) -> None:
    assert LATER.isoformat() in build(corrected(catalogue), words["en"]).decode()
    added = corrected(catalogue, field=None, before=None, after="added")
    assert LATER.isoformat() not in build(added, words["en"]).decode()


def test_a_text_of_the_data_is_shown_letter_by_letter(catalogue: Catalogue, words: Words) -> None:
    hostile = corrected(catalogue, field="name_en", before="<script>alert(1)</script>", after="& ]]>")
    entry = read(build(hostile, words["en"])).entries[0]
    assert "&lt;script&gt;alert(1)&lt;/script&gt; → &amp; ]]&gt;" in entry.content[0].value


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_what_the_standard_asks_for(catalogue: Catalogue, words: Words, language: Language) -> None:
    atom = {"atom": "http://www.w3.org/2005/Atom"}
    root = ET.fromstring(build(catalogue, words[language]))
    for parent in (root, *root.findall("atom:entry", atom)):
        for name in ("id", "title", "updated"):
            [element] = parent.findall(f"atom:{name}", atom)
            assert element.text
        assert len(parent.findall("atom:link[@rel='alternate']", atom)) == 1
    [own] = root.findall("atom:link[@rel='self']", atom)
    assert own.attrib["href"] == f"{BASE}feed/{language}/corrections.atom"


def test_it_is_bounded(catalogue: Catalogue, words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corrections_feed, "MAX_ENTRIES", 2)
    assert len(read(build(catalogue, words["en"])).entries) == 2
