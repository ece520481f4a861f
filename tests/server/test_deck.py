"""The PowerPoint file, as the server hands it out."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from http.client import HTTPConnection, HTTPMessage
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import pytest
from pptx import Presentation

from dashboard.features.presentation.story import SLIDES

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

Ask = Callable[..., tuple[int, HTTPMessage, bytes]]


@pytest.fixture
def ask(site: ServerProcess) -> Ask:
    """Asks for the file with a query, and headers if any."""

    def asking(query: str, headers: Mapping[str, str] | None = None) -> tuple[int, HTTPMessage, bytes]:
        connection = HTTPConnection(urlsplit(site.url).netloc, timeout=60)
        connection.request("GET", f"/present.pptx?{query}", headers=dict(headers or {}))
        response = connection.getresponse()
        answer = response.status, response.headers, response.read()
        connection.close()
        return answer

    return asking


def opened(body: bytes) -> Any:
    return Presentation(io.BytesIO(body))


def test_the_story_is_a_file_that_may_be_kept(site: ServerProcess, ask: Ask) -> None:
    status, headers, body = ask("lang=en")
    assert status == 200
    assert headers["Content-Type"].startswith("application/vnd.openxmlformats-officedocument.presentationml")
    assert headers["Content-Disposition"].startswith('attachment; filename="confinement-initiatives-story-en-')
    slides = opened(body).slides
    assert len(slides) == len(SLIDES)
    [permalink] = [shape for shape in slides[1].shapes if shape.name == "permalink"]
    assert permalink.text_frame.paragraphs[0].runs[0].hyperlink.address == f"{site.url}/?lang=en"
    assert ask("lang=en", {"If-None-Match": headers["ETag"]})[0] == 304


def test_own_slides_are_those_of_the_address(ask: Ask) -> None:
    views = ("gallery?country=CH&title=La Suisse", "nothing", "engagement?chart=whatsapp")
    _, headers, body = ask(urlencode({"lang": "fr", "views": views}, doseq=True))
    titles = [slide.shapes.title.text_frame.text for slide in opened(body).slides]
    assert (titles[0], len(titles)) == ("La Suisse", 2)
    assert "slides-fr" in headers["Content-Disposition"]


@pytest.mark.parametrize("query", ["lang=de", "slide=2", "lang=fr&lang=en"])
def test_what_is_not_understood_is_refused(ask: Ask, query: str) -> None:
    assert ask(query)[0] == 400
