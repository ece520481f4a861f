"""Where Streamlit's document has changed, pages still open, plainer, and the log says what is missing."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable

import pytest
from markupsafe import Markup
from starlette.applications import Starlette

from dashboard.context import SiteContext
from dashboard.streamlit_adapter import frontend, html_shell
from dashboard.streamlit_adapter.index_document import PLACES, IndexDocument
from tests.client import Client

ALTERATIONS: dict[str, Callable[[str], str]] = {
    "language": lambda html: html.replace('<html lang="en">', "<html>"),
    "about": lambda html: html.replace("<title>Streamlit</title>", ""),
    "icon": lambda html: html.replace("favicon.png", "mark.svg"),
    "interface": lambda html: html.replace('rel="service-desc"', 'rel="other"'),
    "head": lambda html: html.replace("</head>", ""),
    "without_script": lambda html: re.sub(r"<noscript>.*?</noscript>", "", html, flags=re.DOTALL),
    "body": lambda html: html.replace("<body>", '<body class="new">'),
}


def test_the_places_are_filled_in_any_order_and_what_is_put_in_is_not_searched() -> None:
    index = IndexDocument.parse(frontend.read_document())
    html = index.fill(body="</head>", about=Markup("<title>A & B</title>")).fill(head="<title>Streamlit</title>").html
    assert "<body></head>" in html
    assert html.index("<title>A & B</title>") < html.index("<title>Streamlit</title></head>")


def test_what_is_not_filled_is_left_out() -> None:
    html = IndexDocument.parse(frontend.read_document()).html
    assert "Streamlit</title>" not in html
    assert "<noscript>" not in html


@pytest.mark.parametrize("place", PLACES)
def test_a_page_opens_without_what_has_no_place(
    context: SiteContext, place: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    altered = ALTERATIONS[place](frontend.read_document())
    monkeypatch.setattr(frontend, "read_document", lambda: altered)
    with caplog.at_level(logging.WARNING):
        routes = html_shell.routes(context)
    assert [record.getMessage().count(place) for record in caplog.records] == [1]
    get = Client(Starlette(routes=routes))
    for page in context.pages:
        answer = get(f"/{page.path}?lang=fr")
        assert answer.status in (200, 404)
        assert '<div id="root"></div>' in answer.text
    assert len(caplog.records) == 1


@pytest.mark.parametrize("document", ["", "<!doctype html><p>new</p>"])
def test_streamlit_serves_its_own_document_where_nothing_has_a_place(
    context: SiteContext, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontend, "read_document", lambda: document)
    answer = Client(Starlette(routes=html_shell.routes(context)))("/gallery")
    assert (answer.status, answer.text) == ((200, document) if document else (404, "Not Found"))


def test_a_sound_document_is_not_worth_a_word(context: SiteContext, caplog: pytest.LogCaptureFixture) -> None:
    html_shell.routes(context)
    assert not caplog.records
