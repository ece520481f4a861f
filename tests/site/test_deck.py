"""The PowerPoint file, as the server hands it out."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from pptx import Presentation

from dashboard.draw.story import SLIDES

if TYPE_CHECKING:
    from tests.site.conftest import Server


def test_the_story_is_a_file_that_may_be_kept(site: Server) -> None:
    with urlopen(f"{site.url}/present.pptx?lang=en") as answer:
        file, headers = Presentation(io.BytesIO(answer.read())), answer.headers
    assert headers["Content-Type"].startswith("application/vnd.openxmlformats-officedocument.presentationml")
    assert headers["Content-Disposition"].startswith('attachment; filename="confinement-initiatives-story-en-')
    assert len(file.slides) == len(SLIDES)
    links = [
        run.hyperlink.address
        for shape in file.slides[1].shapes
        if shape.name == "permalink"
        for run in shape.text_frame.paragraphs[0].runs
    ]
    assert links == [f"{site.url}/?lang=en"]
    again = Request(f"{site.url}/present.pptx?lang=en", headers={"If-None-Match": headers["ETag"]})
    with pytest.raises(HTTPError) as known:
        urlopen(again)
    assert known.value.code == 304


def test_own_slides_are_those_of_the_address(site: Server) -> None:
    views = ("gallery?country=CH&title=La Suisse", "nothing", "engagement?chart=whatsapp")
    with urlopen(f"{site.url}/present.pptx?{urlencode({'lang': 'fr', 'views': views}, doseq=True)}") as answer:
        titles = [slide.shapes.title.text_frame.text for slide in Presentation(io.BytesIO(answer.read())).slides]
    assert titles[0] == "La Suisse"
    assert len(titles) == 2


def test_what_is_not_understood_is_refused(site: Server) -> None:
    with pytest.raises(HTTPError) as wrong:
        urlopen(f"{site.url}/present.pptx?lang=de")
    assert wrong.value.code == 400
