"""What several pages fetch: the sources of cards, and what the codes of filters mean."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

import pytest
from starlette.applications import Starlette

from dashboard.cache import CacheRegistry
from dashboard.catalogue.filters import INITIATIVE_FACETS
from dashboard.components.card_sources import card_sources
from dashboard.components.definitions import facet_definitions
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.streamlit_adapter import shared_fragments
from tests.client import Client
from tests.html_query import xpath


@pytest.fixture
def fresh(context: SiteContext) -> SiteContext:
    """The shipped site with empty caches."""
    return replace(context, caches=CacheRegistry())


@pytest.fixture
def client(fresh: SiteContext) -> Client:
    return Client(Starlette(routes=shared_fragments.routes(fresh)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sources_of_a_list_of_cards_may_be_kept_for_good(
    fresh: SiteContext, client: Client, language: Language
) -> None:
    items = fresh.catalogue.initiatives[:3]
    answer = client(f"/{shared_fragments.sources_url(fresh, language, tuple(item.id for item in items))}")
    assert answer.json == card_sources(items, fresh.localizer(language))
    assert "immutable" in answer.headers["cache-control"]


def test_what_is_no_initiative_adds_nothing(fresh: SiteContext, client: Client) -> None:
    item = fresh.catalogue.initiatives[0].id
    assert client(f"/parcels/sources.json?lang=en&id={item}&id={item}&id=nope").json.keys() == {item}
    kept = sum(stats.bytes for stats in fresh.caches.stats())
    for number in range(50):
        query = urlencode([("lang", "en"), ("id", item), *(("id", f"{number}-{other}") for other in range(20))])
        assert client(f"/parcels/sources.json?{query}").json.keys() == {item}
    assert sum(stats.bytes for stats in fresh.caches.stats()) == kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_facet_with_definitions_says_where_they_are(
    fresh: SiteContext, client: Client, language: Language
) -> None:
    places = shared_fragments.folded_definitions(fresh, language)
    parts = facet_definitions(fresh.catalogue, fresh.localizer(language))
    assert list(places) == [facet for facet in INITIATIVE_FACETS if facet in parts]
    for facet, html in places.items():
        [url], [name] = (xpath(html, f"//details/div/@data-{attribute}") for attribute in ("url", "fragment"))
        answer = client(f"/{url}")
        assert answer.json[name] == parts[facet]
        assert "immutable" in answer.headers["cache-control"]
