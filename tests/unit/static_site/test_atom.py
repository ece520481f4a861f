from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import feedparser
from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.static_site.atom import FeedEntry, FeedHead, atom_feed, moment


def test_a_character_that_xml_cannot_hold_does_not_break_the_feed(
    catalogue: Catalogue, words: Mapping[Language, Localizer]
) -> None:
    head = FeedHead("urn:feed", "Feed", "What it brings", "https://site.example/feed", "https://site.example/")
    html = Markup("<p>one\x0btwo</p>")
    entry = FeedEntry("urn:entry", "A\x00B", moment(date(2020, 3, 17)), "https://site.example/entry", html)
    parsed = feedparser.parse(atom_feed(head, [entry], words["en"], catalogue.release))
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.entries[0].title == "A B"
    assert parsed.entries[0].content[0].value == "<p>one two</p>"


def test_entries_of_one_day_have_times_of_their_own_that_last() -> None:
    day = date(2020, 3, 17)
    names = [f"initiative/{number}" for number in range(300)]
    times = [moment(day, name) for name in names]
    assert max(times) < moment(day) + timedelta(hours=1)
    assert len(set(times)) == len(names)
    assert times == [moment(day, name) for name in names]
    assert moment(day) <= min(times)
