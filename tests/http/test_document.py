"""The document that every page starts in, before any script has run."""

from __future__ import annotations

import gzip
import io
import re
from urllib.parse import urljoin

import brotli
import pytest
from justhtml import JustHTML
from PIL import Image

from dashboard.page_registry import discover_pages
from dashboard.page_spec import PageSpec
from dashboard.streamlit_adapter import fonts, frontend
from tests.client import Client
from tests.html_query import xpath
from tests.http.addresses import ADDRESSES

STATIC = "./static/"


@pytest.mark.parametrize(
    ("address", "accepted", "language"),
    [
        ("/gallery", "fr-CH, fr;q=0.9, en;q=0.8", "fr"),
        ("/gallery", "en-GB,en;q=0.9", "en"),
        ("/gallery", "xx-CH, en;q=0.7, fr;q=0.3", "en"),
        ("/gallery", "xx", "fr"),
        ("/gallery", "", "fr"),
        ("/gallery?lang=en", "fr", "en"),
        ("/gallery?lang=%3Cb%3E", "en", "en"),
    ],
)
def test_the_document_speaks_the_language_asked_for(ask: Client, address: str, accepted: str, language: str) -> None:
    answer = ask(address, Accept_Language=accepted)
    html = answer.text
    assert f'<html lang="{language}">' in html
    assert {"fr": "Galerie – Initiatives confinées", "en": "Gallery – Confinement Initiatives"}[language] in html
    assert ("Accept-Language" in answer.headers["Vary"]) == ("lang=en" not in address)
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("address", "status", "title"),
    [
        ("/initiative?id=no-such-thing&lang=en", 404, "No such initiative"),
        ("/initiative?lang=en", 404, "No such initiative"),
        ("/engagement?figure=no-such-thing&lang=en", 404, "no figure or check at this address"),
        ("/engagement?claim=no-such-thing&lang=en", 404, "no figure or check at this address"),
        ("/initiative?id=wearewarrior&lang=en", 200, "#wearewarrior"),
        ("/gallery?country=XX&lang=en", 200, "Gallery"),
    ],
)
def test_a_record_that_is_not_there_is_not_found_and_its_page_says_so(
    ask: Client, address: str, status: int, title: str
) -> None:
    answer = ask(address, Accept_Language="fr")
    html = answer.text
    assert answer.status == status
    assert title in html
    assert 'id="root"' in html


@pytest.mark.parametrize("page", tuple(discover_pages()), ids=lambda page: page.name)
def test_the_document_names_parts_that_exist(ask: Client, page: PageSpec) -> None:
    html = ask(f"/{page.path}").text
    parts = [part.removeprefix(STATIC) for part in xpath(html, "//link/@href") if part.startswith(STATIC)]
    chunks = {"Html", "PageLink", "Button", *page.bundle_chunks}
    assert chunks <= {part.removeprefix("js/").split(".")[0] for part in parts}
    assert all((frontend.STATIC / frontend.ASSETS / part).is_file() for part in parts)


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_document_and_every_fragment_is_valid(ask: Client, address: str) -> None:
    answer = ask(address)
    match answer.headers.get("Content-Type", "").partition(";")[0]:
        case "text/html":
            # Streamlit's licence stands first, and the parser takes the line after a comment for text.
            documents = [answer.text[answer.text.index("<!DOCTYPE") :]]
        case "application/json" if address.startswith("/parcels/"):
            documents = [f"<!DOCTYPE html><title>x</title>{part}" for part in answer.json.values()]
        case _:
            documents = []
    errors = [JustHTML(document, sanitize=False, collect_errors=True).errors for document in documents]
    assert [list(map(str, each)) for each in errors if each] == []


def test_the_stylesheet_may_be_kept_for_good(ask: Client) -> None:
    [stylesheet] = xpath(ask("/fr/initiatives").text, "//link[@rel='stylesheet']/@href")
    answer = ask(stylesheet.removeprefix(".."))
    assert re.fullmatch(r"\.\./style-[0-9a-f]+\.css", stylesheet)
    assert answer.headers["Content-Type"].startswith("text/css")
    assert "max-age=31536000" in answer.headers["Cache-Control"]
    assert ".ci-card" in answer.text


def test_nothing_holds_up_the_content_of_a_document(ask: Client) -> None:
    """Its style is in it, its scripts are modules or deferred, and what they need has a low priority."""
    html = ask("/gallery").text
    assert xpath(html, "//head/style[contains(text(), '.ci-card')]")
    assert xpath(html, "//link[@rel='stylesheet'][not(@media='print')]") == []
    assert xpath(html, "//script[@src][not(@type='module' or @defer)]") == []
    assert (
        xpath(html, "//*[self::link[@rel='modulepreload'] or self::script[@type='module']][not(@fetchpriority='low')]")
        == []
    )


@pytest.mark.parametrize("page", ["/", "/fr/initiatives"])
def test_every_icon_that_a_page_names_is_a_picture(ask: Client, page: str) -> None:
    named = xpath(ask(page).text, "//link[contains(@rel, 'icon')]/@href")
    addresses = ["/favicon.ico", *(urljoin(page, address) for address in named)]
    answers = {address: ask(address) for address in addresses}
    assert len(answers) == 3
    for address, answer in answers.items():
        assert (answer.status, answer.headers["Content-Type"].partition("/")[0]) == (200, "image"), address
        if not address.endswith(".svg"):
            Image.open(io.BytesIO(answer.content)).verify()


def test_every_page_names_the_description_of_the_interface(ask: Client) -> None:
    [address] = xpath(ask("/gallery").text, "//link[@rel='service-desc']/@href")
    assert ask(address[1:]).json["info"]["title"]


def test_the_bundle_comes_compressed_as_the_browser_allows_and_may_be_kept_for_good(ask: Client) -> None:
    html = ask("/").text
    address = next(src[1:] for src in xpath(html, "//script/@src") if src.startswith(f"{STATIC}js/index"))
    plain = ask(address, Accept_Encoding="identity")
    for coding, unpacked, share in (("br", brotli.decompress, 0.3), ("gzip", gzip.decompress, 0.35)):
        answer = ask(address, Accept_Encoding=coding)
        assert answer.headers["Content-Encoding"] == coding
        assert "immutable" in answer.headers["Cache-Control"]
        assert unpacked(answer.body) == plain.body
        assert len(answer.body) < share * len(plain.body)
    assert "Content-Encoding" not in plain.headers


def test_a_typeface_comes_with_the_letters_that_the_site_uses(ask: Client) -> None:
    for family, address in fonts.site_fonts().urls.items():
        original = fonts.site_fonts().files[family].read_bytes()
        answer = ask(f"/{address}", Accept_Encoding="br")
        assert answer.headers["Content-Type"] == "font/woff2"
        assert "immutable" in answer.headers["Cache-Control"]
        assert len(answer.body) < len(original) / 2
