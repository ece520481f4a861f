"""The PowerPoint file, as the server hands it out."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import urlencode

import pytest
from pptx import Presentation

from dashboard.features.presentation.story import SLIDES
from tests.client import Client


def opened(body: bytes) -> Any:
    return Presentation(io.BytesIO(body))


def test_the_story_is_a_file_that_may_be_kept(ask: Client) -> None:
    status, headers, body = ask("/present.pptx?lang=en")
    assert status == 200
    assert headers["Content-Type"].startswith("application/vnd.openxmlformats-officedocument.presentationml")
    assert headers["Content-Disposition"].startswith('attachment; filename="confinement-initiatives-story-en-')
    slides = opened(body).slides
    assert len(slides) == len(SLIDES)
    [permalink] = [shape for shape in slides[0].shapes if shape.name == "permalink"]
    assert permalink.text_frame.paragraphs[0].runs[0].hyperlink.address == f"{ask.url}/?lang=en"
    assert ask("/present.pptx?lang=en", If_None_Match=headers["ETag"])[0] == 304


def test_own_slides_are_those_of_the_address(ask: Client) -> None:
    views = ("gallery?country=CH&title=La Suisse", "nothing", "engagement?chart=whatsapp")
    _, headers, body = ask(f"/present.pptx?{urlencode({'lang': 'fr', 'views': views}, doseq=True)}")
    titles = [slide.shapes.title.text_frame.text for slide in opened(body).slides]
    assert (titles[0], len(titles)) == ("La Suisse", 2)
    assert "diapositives-fr" in headers["Content-Disposition"]


@pytest.mark.parametrize("query", ["lang=xx", "slide=2", "lang=fr&lang=en"])
def test_what_is_not_understood_is_refused(ask: Client, query: str) -> None:
    assert ask(f"/present.pptx?{query}")[0] == 400


def test_the_name_that_a_reader_gives_is_in_the_file_name_and_in_the_properties(ask: Client) -> None:
    query = {"lang": "fr", "views": "gallery?country=CH", "name": "Réunion d’équipe <b>"}
    _, headers, body = ask(f"/present.pptx?{urlencode(query)}")
    assert "-reunion-d-equipe-b" in headers["Content-Disposition"]
    assert opened(body).core_properties.title == query["name"]
    other = ask(f"/present.pptx?{urlencode({**query, 'name': 'Autre nom'})}")
    assert other.headers["ETag"] != headers["ETag"]
    assert opened(other.body).core_properties.title == "Autre nom"


def test_a_map_is_a_group_with_an_extent(ask: Client) -> None:
    [slide, *_] = opened(ask(f"/present.pptx?{urlencode({'lang': 'en', 'views': 'map'})}").body).slides
    groups = [shape for shape in slide.shapes if hasattr(shape, "shapes")]
    assert groups
    assert all(shape.width > 0 and shape.height > 0 for shape in groups)
