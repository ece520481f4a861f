"""An initiative and the map in other sites' pages: documents that need no scripts and never scroll in their frames."""

from __future__ import annotations

import re
from html import unescape

import pytest

from dashboard.catalogue.loader import Catalogue
from tests.addresses import EMBEDDED_MAPS, INITIATIVE
from tests.client import Client
from tests.shipped import count

RECORD = f"/initiative?id={INITIATIVE}"


def embedded(address: str, language: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}embed=true&lang={language}"


@pytest.mark.parametrize("address", [RECORD, *EMBEDDED_MAPS])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_embedded_is_a_small_document_for_the_frames_of_any_site(
    ask: Client, language: str, address: str
) -> None:
    answer = ask(embedded(address, language))
    headers, html = answer.headers, answer.text
    assert (answer.status, headers["Content-Type"].partition(";")[0]) == (200, "text/html")
    assert "X-Frame-Options" not in headers
    assert "frame-ancestors *;" in headers["Content-Security-Policy"]
    assert f'<html lang="{language}" class="ci-embedded"' in html
    assert "<script src" not in html
    assert not re.findall(r'(?:src|href)="(?:https?:)?//(?!\S+" rel="noopener noreferrer")', html)
    assert len(html) < 150_000


def test_where_there_is_nothing_to_embed_the_frame_says_so(ask: Client) -> None:
    missing = ask(embedded("/initiative?id=no-such-thing", "en"))
    assert missing.status == 404
    assert 'class="ci-embedded"' in missing.text


def test_what_is_not_asked_for_as_an_embed_is_the_page_itself(ask: Client) -> None:
    assert 'class="ci-embedded"' not in ask(f"{RECORD}&embed=false").text


def test_an_embedded_record_says_who_when_and_who_reports_it(ask: Client, catalogue: Catalogue) -> None:
    item = catalogue.initiative("creustel-lockdown-film-dubs")
    assert item
    html = unescape(ask(embedded(RECORD, "en")).text)
    for text in (
        item.name["en"],
        item.summary["en"],
        *item.actor["en"].split(" ; "),
        *(source.url for source in item.sources),
    ):
        assert text in html
    assert f'href="./initiative?id={item.id}&lang=en"' in html


def test_an_embedded_map_is_shaded_and_told_in_words(ask: Client) -> None:
    swiss = count(country="CH", theme="mutual_aid")
    html = unescape(ask(embedded("/map?country=CH&theme=mutual_aid", "en")).text)
    assert f"<title>Switzerland: {swiss} initiatives</title>" in html
    assert html.count('class="ci-selected"') == 1
    assert f"Switzerland ({swiss})" in html
    assert "Selection – Theme: Mutual aid" in html
    assert 'href="./map?theme=mutual_aid&country=CH&lang=en"' in html
