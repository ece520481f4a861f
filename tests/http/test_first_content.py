"""The document of every page holds its content: read, followed and filtered before any script, and where none runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest

from dashboard.catalogue.query_params import parse_filters
from dashboard.context import SiteContext
from dashboard.features.gallery.page import PAGE_SIZE
from dashboard.languages import LANGUAGES
from dashboard.page_registry import discover_pages
from dashboard.queries import search_initiatives
from dashboard.streamlit_adapter import first_content
from tests.client import Client
from tests.html_query import xpath
from tests.http.addresses import RECORD

CONTENT = "//div[@class='ci-first-content']"
MAX_BYTES = 90_000
"""Compressed bytes of a document, which a phone waits for."""
ADDRESSES = [
    *(f"/{page.path}{'?id=' + RECORD if page.name == 'initiative' else ''}" for page in discover_pages()),
    "/present?arrange=1&views=map&views=gallery",
]


def content(html: str, path: str) -> list[str]:
    return xpath(html, CONTENT + path)


def accessible_name(control: Any) -> tuple[str, ...]:
    """What a screen reader calls it, and the search to which it belongs."""
    search = control.xpath("ancestor::form[@role='search']/@aria-label")
    return *search, control.get("aria-label") or " ".join(control.text_content().split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_document_has_heading_text_menu_and_controls_with_names_of_their_own(
    ask: Client, address: str, language: str
) -> None:
    html = ask(f"{address}{'&' if '?' in address else '?'}lang={language}").text
    assert len(content(html, "//h1")) == 1
    assert len(" ".join(content(html, "//text()[not(parent::style)]"))) > 500
    assert content(html, "//header[contains(@class, 'ci-menu')]//nav//a/@href")
    assert content(html, "//header/a[1]/@href") == ["#content"]
    assert (
        len(content(html, "//*[@id='content'][@role='main'][.//h1][not(.//nav[contains(@class, 'ci-menu-pages')])]"))
        == 1
    )
    assert content(html, "//footer[not(ancestor::*[@role='main'])]")
    assert not content(html, "//script")
    names = Counter(accessible_name(control) for control in content(html, "//*[self::button or self::summary]"))
    assert [name for name, count in names.items() if count > 1] == []
    assert not content(html, "//div[contains(@class, 'ci-fragment') and not(node())]")


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_document_is_small(ask: Client, address: str) -> None:
    assert len(ask(address, Accept_Encoding="br").body) < MAX_BYTES


@pytest.mark.parametrize(
    "address", ["/gallery?lang=en", "/gallery?lang=fr&page=2", "/gallery?lang=en&q=masks&sort=date"]
)
def test_the_gallery_has_the_cards_of_the_page_that_is_asked_for(
    ask: Client, public_context: SiteContext, address: str
) -> None:
    query = dict(part.split("=") for part in address.partition("?")[2].split("&"))
    selection = parse_filters({name: [value] for name, value in query.items()}, public_context.codes).selection
    records = search_initiatives(public_context, selection, query["lang"]).records
    start = (int(query.get("page", 1)) - 1) * PAGE_SIZE
    shown = content(ask(address).text, "//*[contains(@class, 'ci-card')]/@data-record")
    assert shown == [item.id for item in records[start : start + PAGE_SIZE]]


def form_with(html: str, name: str) -> tuple[str, list[tuple[str, str]]]:
    """The address of the form that has a field of that name, and what it sends as it stands."""
    [form] = content(html, f"//form[.//*[@name='{name}']][.//button[@type='submit']][contains(@class, 'ci-inputs')]")
    sent = [
        (field.get("name"), field.get("value"))
        for field in form.xpath(".//input")  # type: ignore[attr-defined]
        if field.get("type") != "checkbox" or field.get("checked") is not None
    ]
    return form.get("action"), [(key, value) for key, value in sent if value]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "value"), [("theme", "fundraising"), ("country", "FR"), ("from", "2020-04-01"), ("q", "masks")]
)
def test_a_form_narrows_the_selection_and_keeps_the_rest(
    ask: Client, public_context: SiteContext, name: str, value: str
) -> None:
    """As a browser without scripts sends it."""
    action, sent = form_with(ask("/gallery?lang=en&platform=instagram&page=2").text, name)
    answer = ask(f"/{action}?{urlencode([*sent, (name, value)])}").text
    selection = parse_filters({"platform": ["instagram"], name: [value]}, public_context.codes).selection
    assert selection.active_count == 2
    expected = [item.id for item in search_initiatives(public_context, selection, "en").records[:PAGE_SIZE]]
    assert content(answer, "//*[contains(@class, 'ci-card')]/@data-record") == expected


def test_what_narrows_the_selection_is_taken_away_by_a_link(ask: Client) -> None:
    html = ask("/gallery?lang=en&platform=instagram&theme=fundraising").text
    links = content(html, "//*[contains(@class, 'st-key-chip-')]//a/@href")
    assert sorted(links) == ["gallery?lang=en&platform=instagram", "gallery?lang=en&theme=fundraising"]
    assert content(html, "//*[contains(@class, 'st-key-clear')]//a/@href") == ["gallery?lang=en"]


def test_views_orders_and_pages_are_links(ask: Client) -> None:
    html = ask("/gallery?lang=en").text
    for address in ("?lang=en&view=table", "?lang=en&sort=date", "?lang=en&page=2"):
        assert address in content(html, "//a/@href")
        assert ask(f"/gallery{address}").status == 200


def test_a_link_without_a_language_leads_to_pages_in_that_of_the_document(ask: Client) -> None:
    links = content(ask("/gallery", Accept_Language="en").text, "//*[contains(@class, 'ci-card')]//h3/a/@href")
    assert links
    assert all("lang=en" in link for link in links)


def test_the_slide_that_is_asked_for_is_seen(ask: Client) -> None:
    first, third = (" ".join(content(ask(f"/present?slide={number}").text, "//style/text()")) for number in (1, 3))
    [names] = content(ask("/present").text, "//*[@data-names]/@data-names")
    for style, name in ((first, names.split()[0]), (third, names.split()[2])):
        assert re.findall(r'data-slide="([^"]+)"\]\):not', style)[0] == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_page_presents_the_site_before_the_letter(
    ask: Client, public_context: SiteContext, language: str
) -> None:
    """The drawing, initiatives in a sentence with who states it, the search, the map; then the checks, the ways in."""
    html, localizer = ask(f"/?lang={language}").text, public_context.localizer(language)
    parts = (
        "contains(@class, 'ci-lead')",
        "contains(@class, 'ci-dot-plot')",
        "contains(@class, 'ci-highlights')",
        "contains(@class, 'ci-search-page')",
        "contains(@class, 'ci-map-figure')",
        "contains(@class, 'ci-claims-brief')",
        "contains(@class, 'ci-entry-points')",
    )
    found = content(html, f"//*[{' or '.join(parts)}]/@class")
    assert [name for name in found if "ci-map-caption" not in name] == [
        next(name for name in found if part.split("'")[1] in name) for part in parts
    ]
    cards = content(html, "//*[contains(@class, 'ci-highlights')]/li")
    assert [card.xpath("string(.//h3/a)") for card in cards] == [  # type: ignore[attr-defined]
        item.sentence[language] for item in public_context.catalogue.highlights
    ]
    for card, item in zip(cards, public_context.catalogue.highlights, strict=True):
        [page] = card.xpath(".//p[@class='ci-tags']//a")  # type: ignore[attr-defined]
        assert (page.text, page.get("href")) == (localizer.publisher(item.source), item.url)
    countries = content(html, "//*[contains(@class, 'ci-map-figure')]//a/@href")
    shown = {item.country for item in public_context.catalogue.initiatives}
    assert {re.search("country=([A-Z]{2})", link)[1] for link in countries} <= shown  # type: ignore[index]
    assert all(link.startswith("map?") and f"lang={language}" in link for link in countries)


def test_a_document_is_sent_only_to_whoever_does_not_have_it(ask: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    address = "/gallery?lang=en&theme=fundraising"
    answer = ask(address)
    monkeypatch.setattr(first_content, "run_page", None)  # no page runs any more
    head = ask(address, "HEAD")
    assert (head.status, head.headers["ETag"], head.body) == (200, answer.headers["ETag"], b"")
    missing = ask("/initiative?id=no-such-thing", "HEAD")
    assert (missing.status, missing.body) == (404, b"")
    assert {"content-length"}.isdisjoint({*head.headers, *missing.headers})
    again = ask(address, If_None_Match=answer.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


def test_where_a_page_cannot_be_made_for_its_document_readers_wait_for_it(
    ask: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise AttributeError("a later Streamlit")

    monkeypatch.setattr(first_content, "run_page", broken)
    answer = ask("/gallery?lang=en&q=masks")
    assert answer.status == 200
    assert xpath(answer.text, "//*[@class='ci-loading-message']")
    assert xpath(answer.text, "//*[@id='root']")
    assert "gallery" in caplog.text


def test_each_site_of_a_process_shows_itself(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    contexts = [fresh(editor_email=f"{name}@example.org") for name in ("one", "two")]
    texts = [client_of(context)("/about").text for context in contexts]
    assert ["one@example.org" in text for text in texts] == [True, False]
    assert ["two@example.org" in text for text in texts] == [False, True]
