"""Words that a link brings along are marked as the link's, and no search engine lists them under the site's name."""

from __future__ import annotations

import io
from urllib.parse import urlencode

import pytest
from pptx import Presentation

from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from tests.client import Client

pytestmark = pytest.mark.slow

TITLE, NAME = "Nine of ten no longer trust the press", "A study of ours"
NOINDEX = '<meta name="robots" content="noindex">'


def query(language: Language) -> str:
    """A presentation of a chart and of the map, of which the first has a title of its own."""
    views = (f"engagement?{urlencode({'chart': 'trust', 'title': TITLE})}", "map")
    return urlencode({"views": views, "name": NAME, "lang": language}, doseq=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_and_names_are_marked_on_slide_page_and_file(
    ask: Client, public_context: SiteContext, language: Language
) -> None:
    t = public_context.localizer(language).t
    title_mark, name_mark = t("slides-title-of-link"), t("slides-name-of-link", name=NAME)
    page = ask(f"/present?{query(language)}").text
    head, _, slides = page.partition("</head>")
    assert slides.count(title_mark) == 1, "only the slide whose title is the link's is marked"
    assert slides.count(name_mark) == 2, "each slide says who named them, after its source"
    assert name_mark in head, "so does what chat applications show"
    file = Presentation(io.BytesIO(ask(f"/present.pptx?{query(language)}").content))
    texts = [
        "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame) for slide in file.slides
    ]
    assert [title_mark in text for text in texts] == [True, False]
    assert TITLE in texts[0]


def test_a_title_that_is_the_one_of_the_site_is_not_marked(ask: Client, public_context: SiteContext) -> None:
    t = public_context.localizer("en").t
    views = urlencode({"views": f"map?title={t('slides-map', frame=t('view-world'))}", "lang": "en"})
    assert t("slides-title-of-link") not in ask(f"/present?{views}").text


@pytest.mark.parametrize(
    "address",
    [
        "/gallery?q=anything",
        "/search?q=anything",
        "/en/search?q=anything",
        "/map?q=anything&country=FR",
        "/engagement?q=anything",
        "/watch?q=anything",
        "/present?views=map",
        "/gallery?country=FR&views=map&name=x",
        "/initiative?id=creustel-lockdown-film-dubs&found=anything",
    ],
)
def test_views_with_words_of_a_link_are_not_listed(ask: Client, address: str) -> None:
    assert NOINDEX in ask(address).text.partition("</head>")[0]


@pytest.mark.parametrize("address", ["/", "/gallery?country=FR", "/search", "/present?slide=2", "/en/initiatives"])
def test_all_others_are(ask: Client, address: str) -> None:
    assert NOINDEX not in ask(address).text
