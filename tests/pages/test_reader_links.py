"""A reader's own slides in links: they go along, and what is kept for all readers does not hold them."""

from __future__ import annotations

import re
from urllib.parse import urldefrag

import pytest

from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import query_string
from tests.html_query import xpath
from tests.streamlit_page import markup, streamlit_page

VIEWS = ["gallery?theme=sport", 'map?q=é"><script>']
NAME = "Ma réunion"
OWN = query_string([*(("views", view) for view in VIEWS), ("name", NAME)])
LIST = "present?arrange=1&lang=en"
"""The list of one's slides, to which the number of them leads where there are any."""
PAGES: list[tuple[str, dict[str, str]]] = [
    ("home", {}),
    ("gallery", {"theme": "sport"}),
    ("gallery", {"view": "table", "theme": "sport"}),
    ("initiative", {"id": "wearewarrior"}),
]


def page_html(script: str, **params: str | list[str]) -> str:
    app = streamlit_page(script, params).run()
    assert not app.exception
    return markup(app)


def internal_links(html: str) -> list[str]:
    links = [urldefrag(link).url for link in xpath(html, "//a[@target='_self']/@href")]
    return [link for link in links if link and not re.match(r"(fr|en)/|open-data/|newsletter/|\w+:", link)]


@pytest.mark.parametrize(("script", "params"), PAGES)
def test_every_link_to_a_page_takes_the_slides_along(script: str, params: dict[str, str]) -> None:
    plain = internal_links(page_html(script, lang="en", **params))
    own = internal_links(page_html(script, lang="en", views=VIEWS, name=NAME, **params))
    assert plain
    assert all(OWN in link for link in own)
    assert [link for link in (link.replace(f"&{OWN}", "") for link in own) if link != LIST] == plain


@pytest.mark.parametrize(
    ("script", "params"),
    [
        ("initiative", {"id": "creustel-lockdown-film-dubs"}),
        ("engagement", {"figure": "kantar-w1-social-late"}),
        ("engagement", {"claim": "social-engagement"}),
    ],
)
def test_what_a_search_found_leads_back_to_it(script: str, params: dict[str, str]) -> None:
    links = internal_links(page_html("search", lang="en", q="creustel"))
    assert "initiative?id=creustel-lockdown-film-dubs&lang=en&found=creustel" in links
    html = page_html(script, lang="en", found='a "b"', **params)
    assert xpath(html, "//a[@class='ci-back']/@href") == ["search?q=a+%22b%22&lang=en"]
    assert "search" not in "".join(xpath(page_html(script, lang="en", **params), "//a[@class='ci-back']/@href"))


def test_the_slides_cannot_leave_their_attribute() -> None:
    scripts = [xpath(page_html("gallery", lang="en", views=views), "//script/text()") for views in ([], VIEWS)]
    assert scripts[0] == scripts[1] != []


def test_slides_of_readers_do_not_fill_the_caches() -> None:
    def cached_bytes() -> int:
        page_html("gallery", lang="en", view="table", views=["a" * 400] * 20)
        return sum(stats.bytes for stats in current_context().caches.stats())

    before = cached_bytes()
    for number in range(3):
        page_html("gallery", lang="en", view="table", views=[f"{number}" * 400] * 20)
    assert cached_bytes() - before < 10_000
