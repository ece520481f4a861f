"""The feed of a selection, read by a feed reader's own library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import feedparser
import pytest

from dashboard.cache import CacheRegistry
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.records import Change
from dashboard.context import SiteContext
from dashboard.features.watch import selection_feed
from dashboard.languages import LANGUAGES, Language
from dashboard.queries import search_initiatives

BASE = "https://site.example/below/"
SWISS = InitiativeFilter(facets={"country": ("CH",)})
LATER = date(2031, 2, 3)


def read(context: SiteContext, selection: InitiativeFilter, language: Language = "en", base: str = BASE) -> Any:
    parsed = feedparser.parse(selection_feed.selection_feed(context, language, selection, base), sanitize_html=False)
    assert not parsed.bozo, parsed.get("bozo_exception")
    return parsed


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_every_initiative_of_the_selection_once(context: SiteContext, language: Language) -> None:
    parsed, found = read(context, SWISS, language), search_initiatives(context, SWISS).records
    assert len(found) <= selection_feed.MAX_ENTRIES
    assert {entry.link for entry in parsed.entries} == {f"{BASE}{language}/initiatives/{item.id}" for item in found}
    assert len({entry.id for entry in parsed.entries}) == len(found)
    times = [entry.updated for entry in parsed.entries]
    assert times == sorted(set(times), reverse=True)
    assert context.localizer(language).country("CH") in parsed.feed.title
    [own] = [link.href for link in parsed.feed.links if link.rel == "self"]
    assert own == f"{BASE}feed/{language}.atom?country=CH"


def test_what_was_changed_last_comes_first_and_nothing_else_is_dated_anew(context: SiteContext) -> None:
    item = search_initiatives(context, SWISS).records[-1]
    change = Change("99.0.0", "initiatives", item.id, "summary_en", "before", "after", "Why.", None, LATER)
    changed = replace(item, changes=(change, *item.changes))
    items = tuple(changed if each.id == item.id else each for each in context.catalogue.initiatives)
    catalogue = replace(context.catalogue, initiatives=items)
    index = index_initiatives(items)
    later = replace(context, catalogue=catalogue, initiative_index=index, caches=CacheRegistry())
    before, after = ({entry.id: entry.updated for entry in read(site, SWISS).entries} for site in (context, later))
    first, *others = after
    assert after[first].startswith(LATER.isoformat())
    assert read(later, SWISS).entries[0].link.endswith(item.id)
    assert {id_: before[id_] for id_ in others} == {id_: after[id_] for id_ in others}


def test_it_is_bounded(context: SiteContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection_feed, "MAX_ENTRIES", 2)
    fresh = replace(context, caches=CacheRegistry())
    assert len(read(fresh, InitiativeFilter(q="don")).entries) == 2


def test_a_selection_of_nothing_is_a_feed_all_the_same(context: SiteContext) -> None:
    parsed = read(context, InitiativeFilter(q="zzzzzz <b>"))
    assert parsed.entries == []
    assert "zzzzzz <b>" in parsed.feed.title
