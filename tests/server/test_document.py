"""The document that every page starts in, before any script has run."""

from __future__ import annotations

import gzip
import re
from http.client import HTTPResponse
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import brotli
import pytest

from dashboard.page_spec import PageSpec, discover_pages
from dashboard.streamlit_adapter import fonts, frontend

if TYPE_CHECKING:
    from tools.server_process import ServerProcess


def got(site: ServerProcess, address: str, accepted: str = "fr") -> tuple[HTTPResponse | HTTPError, str]:
    try:
        with urlopen(Request(site.url + address, headers={"Accept-Language": accepted})) as answer:
            return answer, answer.read().decode("utf-8")
    except HTTPError as missing:  # a page too, which says what is missing
        with missing:
            return missing, missing.read().decode("utf-8")


def fetched(site: ServerProcess, address: str, coding: str) -> tuple[HTTPResponse, bytes]:
    with urlopen(Request(site.url + address, headers={"Accept-Encoding": coding})) as answer:
        return answer, answer.read()


@pytest.mark.parametrize(
    ("address", "accepted", "language"),
    [
        ("/gallery", "fr-CH, fr;q=0.9, en;q=0.8", "fr"),
        ("/gallery", "en-GB,en;q=0.9", "en"),
        ("/gallery", "de-CH, en;q=0.7, fr;q=0.3", "en"),
        ("/gallery", "de", "fr"),
        ("/gallery", "", "fr"),
        ("/gallery?lang=en", "fr", "en"),
        ("/gallery?lang=%3Cb%3E", "en", "en"),
    ],
)
def test_the_document_speaks_the_language_asked_for(
    site: ServerProcess, address: str, accepted: str, language: str
) -> None:
    answer, html = got(site, address, accepted)
    assert f'<html lang="{language}">' in html
    assert {"fr": "Galerie – Initiatives confinées", "en": "Gallery – Confinement Initiatives"}[language] in html
    assert "Accept-Language" in answer.headers["Vary"]
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("address", "status", "title"),
    [
        ("/initiative?id=no-such-thing&lang=en", 404, "No such initiative"),
        ("/initiative?lang=en", 404, "No such initiative"),
        ("/initiative?id=wearewarrior&lang=en", 200, "#wearewarrior"),
        ("/gallery?country=XX&lang=en", 200, "Gallery"),
    ],
)
def test_a_record_that_is_not_there_is_not_found_and_its_page_says_so(
    site: ServerProcess, address: str, status: int, title: str
) -> None:
    answer, html = got(site, address)
    assert answer.status == status
    assert title in html
    assert 'id="root"' in html


@pytest.mark.parametrize("page", discover_pages(), ids=lambda page: page.name)
def test_the_document_names_parts_that_exist(site: ServerProcess, page: PageSpec) -> None:
    _, html = got(site, f"/{page.path}")
    parts = re.findall(r'href="\./static/([^"]+)"', html)
    wanted = {"Html", "PageLink", "Button", *page.bundle_chunks}
    assert wanted <= {part.removeprefix("js/").split(".")[0] for part in parts}
    assert all((frontend.STATIC / frontend.ASSETS / part).is_file() for part in parts)


def test_the_stylesheet_and_the_icon_may_be_kept_for_good(site: ServerProcess) -> None:
    _, html = got(site, "/")
    [stylesheet] = re.findall(r'rel="stylesheet" href="\.(/style-[0-9a-f]+\.css)"', html)
    [icon] = re.findall(r'rel="shortcut icon" href="\.(/[^"]+)"', html)
    for address, kind in ((stylesheet, "text/css"), (icon, "image/svg+xml")):
        answer, _ = got(site, address)
        assert answer.headers["Content-Type"].startswith(kind)
        assert "max-age=31536000" in answer.headers["Cache-Control"]
    assert ".ci-card" in got(site, stylesheet)[1]


def test_the_bundle_comes_compressed_as_the_browser_allows_and_may_be_kept_for_good(site: ServerProcess) -> None:
    _, html = got(site, "/")
    address = re.findall(r'src="\.(/static/js/index[^"]+)"', html)[0]
    plain = fetched(site, address, "identity")
    for coding, unpacked, share in (("br", brotli.decompress, 0.3), ("gzip", gzip.decompress, 0.35)):
        answer, body = fetched(site, address, coding)
        assert answer.headers["Content-Encoding"] == coding
        assert "immutable" in answer.headers["Cache-Control"]
        assert unpacked(body) == plain[1]
        assert len(body) < share * len(plain[1])
    assert "Content-Encoding" not in plain[0].headers


def test_a_typeface_comes_with_the_letters_that_the_site_uses(site: ServerProcess) -> None:
    for family, address in fonts.site_fonts().urls.items():
        original = fonts.site_fonts().files[family].read_bytes()
        answer, body = fetched(site, f"/{address}", "br")
        assert answer.headers["Content-Type"] == "font/woff2"
        assert "immutable" in answer.headers["Cache-Control"]
        assert len(body) < len(original) / 2


def test_an_address_that_is_not_in_the_bundle_is_left_to_streamlit(site: ServerProcess) -> None:
    with pytest.raises(HTTPError, match="400"):
        fetched(site, "/static/js/..%2F..%2Findex.html", "br")
    answer, _ = fetched(site, "/static/js/nothing.js", "identity")
    assert "immutable" not in answer.headers["Cache-Control"]
