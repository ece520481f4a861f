"""The drawing of all initiatives over HTTP: in documents, as a fragment, as a picture, in other sites, beside links."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest

from dashboard import palette
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.charts.dot_plot_drawing import drawing_text
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.palette import Scheme
from tests.client import Client
from tests.html_query import xpath

FUNDRAISING = InitiativeFilter(facets={"theme": ("fundraising",)})


@pytest.mark.parametrize("page", ["", "gallery", "watch"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_html_has_every_mark_with_its_link(
    ask: Client, public_context: SiteContext, page: str, language: Language
) -> None:
    html = ask(f"/{page}?lang={language}").text
    links = {str(href) for href in xpath(html, "//figure//svg//a/@href")}
    assert links == {f"initiative?id={item.id}&lang={language}" for item in public_context.catalogue.initiatives}


@pytest.mark.parametrize("page", ["gallery", "watch"])
def test_the_first_html_dims_what_the_address_does_not_select(ask: Client, page: str) -> None:
    html = ask(f"/{page}?lang=en&theme=fundraising").text
    themes = xpath(html, "//figure//svg//a[not(contains(@class, 'ci-dimmed'))]/@data-theme")
    assert set(themes) == {"fundraising"}


def test_the_home_page_shows_all_whatever_the_address_says(ask: Client) -> None:
    assert not xpath(ask("/?lang=en&theme=fundraising").text, "//a[contains(@class, 'ci-dimmed')]")


@pytest.mark.parametrize("query", ["place=home&lang=fr", "place=gallery&lang=en&theme=fundraising", "place=x&q=zzzz"])
def test_the_fragment_has_every_mark(ask: Client, public_context: SiteContext, query: str) -> None:
    [part] = ask(f"/parcels/starts.json?{query}").json.values()
    assert len(xpath(part, "//svg//a")) == len(public_context.catalogue.initiatives)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_says_its_finding_its_source_its_licence_and_where_it_lives(
    ask: Client, public_context: SiteContext, scheme: Scheme
) -> None:
    answer = ask(f"/charts/starts.svg?lang=en&theme=fundraising&sort=name&scheme={scheme}")
    texts = " ".join(ElementTree.fromstring(answer.body).itertext())
    title = drawing_text(public_context, "en", FUNDRAISING).title
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["content-disposition"].startswith(
        'inline; filename="confinement-initiatives-chart-starts-fundraising-en-'
    )
    assert title in " ".join(texts.split())
    for words in ("AFP", "CC BY 4.0", "Fundraising", f"{ask.url}/gallery?theme=fundraising&lang=en"):
        assert words in texts
    assert palette.BACKGROUND[scheme] in answer.text


def test_pictures_of_one_selection_are_drawn_once(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    context = fresh(public_url="https://example.org")
    for extra in ("", "&sort=name", "&theme=nope", "&page=3", "&views=map"):
        client_of(context)(f"/charts/starts.svg?lang=en&theme=fundraising{extra}")
    [stats] = [stats for stats in context.caches.stats() if stats.name == "http.dot_plot"]
    assert (stats.entries, stats.misses) == (1, 1)


@pytest.mark.parametrize("address", ["/?embed=true&lang=en", "/gallery?embed=true&lang=en"])
def test_other_sites_show_it_without_a_script_of_its_own(
    ask: Client, public_context: SiteContext, address: str
) -> None:
    html = ask(f"{address}&theme=fundraising").text
    marks = xpath(html, "//svg//a")
    assert len(marks) == len(public_context.catalogue.initiatives)
    assert all(mark.get("target") == "_blank" for mark in marks)
    assert len(xpath(html, "//script")) == 1
    assert xpath(html, "//h1")[0].text_content() == drawing_text(public_context, "en", FUNDRAISING).title


@pytest.mark.parametrize("address", ["/", "/gallery", "/gallery?theme=fundraising", "/map?theme=fundraising"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_image_beside_a_link_says_is_said_in_words(
    ask: Client, public_context: SiteContext, address: str, language: Language
) -> None:
    separator = "&" if "?" in address else "?"
    html = ask(f"{address}{separator}lang={language}").text
    [alt] = xpath(html, "//meta[@property='og:image:alt']/@content")
    selection = FUNDRAISING if "theme" in address else InitiativeFilter()
    assert drawing_text(public_context, language, selection).title in alt


def test_hostile_selections_are_named_and_escaped(ask: Client) -> None:
    query = urlencode({"q": '<script>"&', "lang": "en", "from": "2020-13-45", "country": "QQ"})
    for address in (f"/gallery?{query}", f"/gallery?embed=true&{query}"):
        assert "<script>&" not in ask(address).text
    picture = ask(f"/charts/starts.svg?{query}")
    assert '<script>"&' in "".join(ElementTree.fromstring(picture.body).itertext())


@pytest.mark.parametrize("address", ["/?lang=fr", "/gallery?lang=fr&theme=fundraising"])
def test_it_is_light_in_the_document(ask: Client, address: str) -> None:
    [figure] = re.findall(r'<figure class="ci-dot-plot.*?</figure>', ask(address).text, re.DOTALL)
    assert len(gzip.compress(figure.encode(), 5)) < 30_000
