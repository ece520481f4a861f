"""The static pages over HTTP: every one of them is reached, valid and leads nowhere that is not there."""

from __future__ import annotations

import gzip
import io
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http import HTTPStatus
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest
from justhtml import JustHTML
from PIL import Image

from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES
from dashboard.streamlit_adapter import served_site
from tests.client import Client
from tests.html_query import xpath
from tests.shipped import count

RECORD = "creustel-lockdown-film-dubs"
ADDRESSES = (
    "/{}/initiatives",
    f"/{{}}/initiatives/{RECORD}",
    "/{}/claims",
    "/{}/nothing",
    "/{}/search?q=masques",
    "/{}/search?q=zzzzzz",
)
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
STATIC_LINK = "//footer//a[contains(@href, 'fr/initiatives')]/@href"
MAX_BYTES = 30_000
"""Bytes of a page on its way, compressed."""
VOID = {"meta", "link", "br", "hr", "img", "input"}
AMPERSAND = re.compile(r"&(?!\w+;|#\w+;).{0,20}")
"""One that begins no reference: of the texts of a page, and not of its tags, the one thing that can make it invalid."""
LOADING = {("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src")}


class Shape(HTMLParser):
    """What a page is made of: its anchors, links, loaded files and tags, and what is wrong with these."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.faults: list[str] = []
        self.tags: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{name}> is not closed" for name in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = Counter(name for name, _ in attrs)
        self.tags.append(" ".join((tag, *sorted(names))))
        self.faults += [f"<{tag}> has {name} twice" for name, count in names.items() if count > 1]
        values = {name: value or "" for name, value in attrs}
        self.ids.update([values["id"]] if "id" in values else [])
        self.links += [values["href"]] if tag == "a" and "href" in values else []
        self.loaded += [
            value
            for name, value in values.items()
            if (tag, name) in LOADING and values.get("rel") not in ("canonical", "alternate", "schema.DC")
        ]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")
        if self._open and self._open[-1] == tag:
            self._open.pop()
        else:
            self.faults.append(f"</{tag}> closes nothing")


@dataclass
class Walk:
    """Every static page by its address, and the status of everything that they link to within the site."""

    pages: dict[str, Shape] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    links: set[tuple[str, str]] = field(default_factory=set)
    errors: dict[str, list[str]] = field(default_factory=dict)
    outlines: set[tuple[str, ...]] = field(default_factory=set)
    """The tags and attributes of the pages that were parsed as a browser does: pages of the same are parsed once."""
    sizes: dict[str, int] = field(default_factory=dict)
    """Bytes of each page as a client that knows nothing better than gzip receives it."""


@pytest.fixture(scope="module")
def walk(public_client: Client, public_context: SiteContext) -> Walk:
    """Every page of the sitemap, each read once: some thousands, so the tests of them are slow."""
    served_site.serve(public_context)
    client, walked = public_client, Walk()
    for url in ET.fromstring(client("/sitemap.xml").body).iter(LOC):
        assert url.text is not None
        assert url.text.startswith(client.url)
        _read(client, walked, url.text.removeprefix(client.url))
    for _, target in sorted(walked.links):
        address = urldefrag(target).url
        if address not in walked.statuses:
            walked.statuses[address] = client(address).status
    return walked


def _read(client: Client, walked: Walk, address: str) -> None:
    answer = client(address)
    html = answer.body.decode()
    walked.statuses[address] = answer.status
    walked.pages[address] = Shape(html)
    walked.errors[address] = [*AMPERSAND.findall(html)]
    outline = tuple(walked.pages[address].tags)
    if outline not in walked.outlines:
        walked.outlines.add(outline)
        walked.errors[address] += map(str, JustHTML(html, sanitize=False, collect_errors=True).errors)
    walked.sizes[address] = len(gzip.compress(answer.body, 6))
    for link in walked.pages[address].links + walked.pages[address].loaded:
        target = urljoin(client.url + address, link)
        if target.startswith(client.url):
            walked.links.add((address, target.removeprefix(client.url)))


@pytest.mark.slow
def test_every_page_is_there_in_both_languages(walk: Walk, shipped: Callable[[str], list[dict[str, str]]]) -> None:
    kinds = ("initiatives", "figures", "claims")
    tails = [*kinds, *(f"{kind}/{row['id']}" for kind in kinds for row in shipped(kind))]
    assert set(walk.pages) >= {f"/{language}/{path}" for language in ("fr", "en") for path in tails}


@pytest.mark.slow
def test_no_link_within_the_site_is_dead(walk: Walk) -> None:
    assert {address: status for address, status in walk.statuses.items() if status != 200} == {}


@pytest.mark.slow
def test_every_part_that_a_link_names_exists(walk: Walk) -> None:
    """On the static pages; a part of the dashboard is there only once its scripts have run."""
    targets = [(address, *urldefrag(target)) for address, target in walk.links if "#" in target]
    named = [(on, page, part) for on, page, part in targets if page in walk.pages]
    assert named
    assert [(on, page, part) for on, page, part in named if walk.pages[page].ids[part] != 1] == []


@pytest.mark.slow
def test_every_page_is_valid(walk: Walk) -> None:
    assert {address: errors for address, errors in walk.errors.items() if errors} == {}
    assert {address: page.faults for address, page in walk.pages.items() if page.faults} == {}
    doubled = {address: [name for name, n in page.ids.items() if n > 1] for address, page in walk.pages.items()}
    assert {address: names for address, names in doubled.items() if names} == {}


@pytest.mark.slow
def test_every_page_is_small(walk: Walk) -> None:
    assert set(walk.sizes) == set(walk.pages)
    assert {address: size for address, size in walk.sizes.items() if size >= MAX_BYTES} == {}


@pytest.mark.slow
def test_no_page_loads_anything_from_elsewhere(walk: Walk, ask: Client) -> None:
    loaded = {urljoin(ask.url + address, file) for address, page in walk.pages.items() for file in page.loaded}
    assert loaded
    assert {urlsplit(file).netloc for file in loaded} == {urlsplit(ask.url).netloc}


def test_broken_pages_are_seen_to_be() -> None:
    assert Shape('<p id="a" id="a"><b></p>').faults == ["<p> has id twice", "</p> closes nothing"] + [
        f"<{name}> is not closed" for name in ("p", "b")
    ]
    assert JustHTML("<!DOCTYPE html><title>x</title><p></i>", sanitize=False, collect_errors=True).errors


@pytest.mark.parametrize("address", [address.format("fr") for address in ADDRESSES[:3]])
def test_a_page_may_be_kept_and_asked_for_again(ask: Client, address: str) -> None:
    answer = ask(address)
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "public, max-age=60"
    head = ask(address, "HEAD")
    assert (head.status, head.body, head.headers["ETag"]) == (200, b"", answer.headers["ETag"])
    assert ask(address, headers={"If-None-Match": answer.headers["ETag"]}).status == 304
    assert ask(address, "DELETE").status == 405


@pytest.mark.parametrize("address", [address.format(language) for address in ADDRESSES for language in ("fr", "en")])
def test_a_page_is_small(ask: Client, address: str) -> None:
    answer = ask(address, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Vary"] is not None
    assert len(answer.body) < MAX_BYTES
    assert gzip.decompress(answer.body) == ask(address).body


@pytest.mark.parametrize(
    ("address", "accepted", "language"),
    [
        ("/nope", "en", "en"),
        ("/nope", "fr-CH", "fr"),
        ("/nope?lang=en", "fr", "en"),
        ("/nope/and/more", "en", "en"),
        ("/fr/initiatives/nope", "en", "fr"),
        ("/en/initiatives/%3Cscript%3E", "fr", "en"),
        ("/fr/nope", "en", "fr"),
        ("/preview/en/initiatives/nope.png", "fr", "en"),
        ("/index.html", "fr", "fr"),
    ],
)
def test_an_address_without_a_page_says_so_in_the_language_and_leads_back(
    ask: Client, address: str, accepted: str, language: str
) -> None:
    answer = ask(address, headers={"Accept-Language": accepted})
    html = answer.body.decode()
    assert answer.status == 404
    assert f'<html lang="{language}">' in html
    assert {"fr": "Page introuvable", "en": "Page not found"}[language] in html
    assert 'content="noindex"' in html
    assert "<script" not in html
    shape = Shape(html)
    assert shape.faults == []
    assert {ask(urljoin(address, link)).status for link in shape.links if not link.startswith("#")} == {200}
    assert JustHTML(html, sanitize=False, collect_errors=True).errors == []


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/fr", "/fr/initiatives"),
        ("/en/", "/en/initiatives"),
        ("/fr/initiatives/", "/fr/initiatives"),
        ("/en/claims/", "/en/claims"),
        ("/fr/watch//", "/fr/watch"),
        ("/en/watch/2020-W12/", "/en/watch/2020-W12"),
    ],
)
def test_an_address_that_was_typed_nearly_right_leads_to_the_page(ask: Client, address: str, page: str) -> None:
    answer = ask(address)
    assert answer.status == HTTPStatus.PERMANENT_REDIRECT
    assert ask.url not in answer.headers["Location"]
    assert urljoin(f"{ask.url}{address}", answer.headers["Location"]) == f"{ask.url}{page}"
    assert ask(page).status == HTTPStatus.OK


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["gallery", "map", "watch"])
def test_a_page_with_a_selection_names_the_feed_of_it(ask: Client, language: str, page: str) -> None:
    named = "//link[@type='application/atom+xml' and contains(@href, 'country')]/@href"
    assert xpath(ask(f"/{page}?lang={language}").text, named) == []
    [address] = xpath(ask(f"/{page}?country=CH&sort=name&lang={language}").text, named)
    assert address == f"{ask.url}/feed/{language}.atom?country=CH"
    feed, whole = (ask(url).text for url in (address.removeprefix(ask.url), f"/feed/{language}.atom"))
    assert f'href="{address}"' in feed
    assert feed != whole


@pytest.mark.parametrize(
    "query", ["sort=name", "country=QQ", "page=3", "country=FR&country=FR", "country=FR&utm_source=x"]
)
def test_a_feed_is_that_of_the_selection_however_it_is_asked_for(ask: Client, query: str) -> None:
    normal = "?country=FR" if "FR" in query else ""
    assert ask(f"/feed/en.atom?{query}").content == ask(f"/feed/en.atom{normal}").content


def test_a_closing_slash_of_a_page_leads_to_it_below_the_path_of_the_site(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    context = fresh(public_url="https://example.org/site")
    ask = client_of(context)
    for page in context.pages:
        if page.path:
            # It names no host: a cache may keep it, and the host is what a client says.
            answer = ask(f"/{page.path}/?lang=en&q=a+b")
            assert answer.headers["Location"] == f"../{page.path}?lang=en&q=a+b"


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_static_page_names_the_feeds_in_every_language(ask: Client, language: str, address: str) -> None:
    path = address.format(language)
    links = xpath(ask(path).text, "//head/link[@rel='alternate' and @type='application/atom+xml']/@href")
    found = {urljoin(f"{ask.url}{path}", link) for link in links}
    assert found == {f"{ask.url}/feed/{code}{name}.atom" for code in LANGUAGES for name in ("", "/corrections")}


@pytest.mark.parametrize("address", ["/feed", "/feed/", "/rss", "/rss.xml", "/atom.xml"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guessed_address_of_the_feed_leads_to_that_of_the_reader(ask: Client, address: str, language: str) -> None:
    answer = ask(f"{address}?country=FR", Accept_Language=language)
    # It names no host: that is what a client says.
    assert ask.url not in answer.headers["Location"]
    feed = urljoin(f"{ask.url}{address}", answer.headers["Location"])
    assert feed == f"{ask.url}/feed/{language}.atom?country=FR"
    assert "Accept-Language" in answer.headers["Vary"]
    assert ask(feed).headers["Content-Type"].startswith("application/atom+xml")


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("/a-propos", ""),
        ("/confidentialite", "privacy"),
        ("/contact", "legal"),
        ("/legal/", "legal"),
        ("/mentions-legales", "legal"),
        ("/privacy", "privacy"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_looks_for_the_legal_notice_or_the_privacy_page_is_led_to_it_in_their_language(
    ask: Client, address: str, part: str, language: str
) -> None:
    answers = ask(address, Accept_Language=language), ask(f"{address}?lang={language}", Accept_Language="de")
    expected = f"{ask.url}/about?lang={language}{'#' if part else ''}{part}"
    assert [urljoin(f"{ask.url}{address}", answer.headers["Location"]) for answer in answers] == [expected] * 2
    assert ask.url not in answers[0].headers["Location"]
    assert "Accept-Language" in answers[0].headers["Vary"]
    page = ask(f"/{language}/about").text
    assert not part or xpath(page, f"//*[@id='{part}']")


def test_the_public_address_is_that_of_the_setting(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    ask = client_of(fresh(public_url="https://example.org/site"))
    html = ask("/fr/claims").text
    assert 'rel="canonical" href="https://example.org/site/fr/claims"' in html
    assert 'property="og:image" content="https://example.org/site/preview/fr/claims.png"' in html
    assert "https://example.org/site/sitemap.xml" in ask("/robots.txt").text


@pytest.mark.parametrize(
    "address",
    [
        "/preview/fr/site.png",
        "/preview/en/claims.png",
        f"/preview/fr/initiatives/{RECORD}.png",
        "/preview/en/claims/social-engagement.png",
        "/preview/fr/figures/kantar-w1-social-late.png",
        "/preview/fr/figures.png?q=%3Cb%3E",
        "/preview/en/pages/present.png",
        "/preview/fr/selection.png?country=CH&q=%3Cb%3E",
    ],
)
def test_the_image_of_a_link_is_a_picture_that_may_be_kept(ask: Client, address: str) -> None:
    answer = ask(address)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "image/png")
    assert Image.open(io.BytesIO(answer.body)).size == (1200, 630)
    assert ask(address, headers={"If-None-Match": answer.headers["ETag"]}).status == 304


def tags(html: str) -> dict[str, str]:
    """The preview of a page by name of its tags."""
    return {str(meta.get("name") or meta.get("property")): meta.get("content") for meta in xpath(html, "//meta")}


@pytest.mark.parametrize(
    ("address", "title", "description", "image"),
    [
        (f"/initiative?id={RECORD}", "Creustel lockdown film dubs", "", f"initiatives/{RECORD}.png"),
        ("/initiative?id=no-such", "No such initiative", "", "site.png"),
        (
            "/gallery?theme=fundraising&country=CH&page=2",
            "Theme: Fundraising; Country: Switzerland – Gallery",
            "2 initiatives",
            "selection.png?theme=fundraising&country=CH",
        ),
        ("/map?country=FR", "Country: France – Map", "initiatives", "selection.png?country=FR"),
        ("/gallery?q=zzzzzz", "Search: zzzzzz – Gallery", "No initiative", "selection.png?q=zzzzzz"),
        ("/gallery?country=QQ", "Gallery", str(count()), "site.png"),
        ("/", "What creators did while the world stayed home", str(count()), "site.png"),
        ("/engagement", "Figures", str(count("figures")), "claims.png"),
        (
            "/engagement?country=FR",
            "Country: France – Figures",
            "figures of the catalogue",
            "figures.png?country=FR",
        ),
        ("/engagement?q=zzzzzz", "Search: zzzzzz – Figures", "No figure", "figures.png?q=zzzzzz"),
        ("/map", "Map", "colour", "pages/map.png"),
        ("/map?view=europe", "Map: Europe", "colour", "pages/map.png"),
        ("/map?view=europe&country=FR", "Country: France – Map: Europe", "initiatives", "selection.png?country=FR"),
        ("/watch", "Week by week", "week", "site.png"),
        ("/watch?theme=fundraising", "Theme: Fundraising – Week by week", "", "selection.png?theme=fundraising"),
        ("/data", "Data", "files", "pages/data.png"),
        ("/present", "Slides", "slides", "pages/present.png"),
        ("/present?name=Our+week&views=map", "Our week – Slides", "slides", "pages/present.png"),
    ],
)
def test_a_link_to_the_dashboard_tells_what_it_shows(
    ask: Client, address: str, title: str, description: str, image: str
) -> None:
    html = ask(f"{address}{'&' if '?' in address else '?'}lang=en").body.decode()
    meta = tags(html)
    assert meta["og:title"] == title
    assert description in meta["og:description"] != ""
    assert meta["og:image"] == f"{ask.url}/preview/en/{image}"
    assert ask(meta["og:image"].removeprefix(ask.url)).status == 200
    assert xpath(html, "//head/title/text()") == [f"{title} – Confinement Initiatives"]


@pytest.mark.parametrize(
    "address",
    [
        "/gallery?theme=fundraising&country=CH",
        "/map?country=FR&view=europe",
        "/engagement?q=kantar&country=FR",
        "/watch?country=FR&week=2020-W13",
        "/present?slide=3",
    ],
)
def test_a_link_is_known_by_the_address_that_shows_the_same(ask: Client, address: str) -> None:
    meta = tags(ask(f"{address}&lang=en").text)
    asked, known = (parse_qs(urlsplit(url).query) for url in (f"{address}&lang=en", meta["og:url"]))
    assert known == asked
    assert tags(ask(meta["og:url"].removeprefix(ask.url)).text)["og:title"] == meta["og:title"]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("figure=kantar-w1-social-late", "figures/kantar-w1-social-late"),
        ("claim=social-engagement", "claims/social-engagement"),
    ],
)
def test_one_figure_and_one_check_of_the_dashboard_are_known_by_their_static_pages(
    ask: Client, language: str, query: str, path: str
) -> None:
    html = ask(f"/engagement?{query}&lang={language}").text
    assert xpath(html, "//link[@rel='canonical']/@href") == [f"{ask.url}/{language}/{path}"]
    page = ask(f"/{language}/{path}").text
    assert {name: text for name, text in tags(html).items() if name.startswith("og:")} == {
        name: text for name, text in tags(page).items() if name.startswith("og:")
    }


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_initiative_of_the_dashboard_is_known_by_its_static_page(ask: Client, language: str) -> None:
    html = ask(f"/initiative?id={RECORD}&country=CH&lang={language}").body.decode()
    path = f"{language}/initiatives/{RECORD}"
    assert xpath(html, "//link[@rel='canonical']/@href") == [f"{ask.url}/{path}"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "address", ["/gallery?country=CH&lang={}", "/{}/figures/kantar-w1-social-late", f"/{{}}/initiatives/{RECORD}"]
)
def test_a_reference_manager_finds_author_date_and_address(
    ask: Client, public_context: SiteContext, address: str, language: str
) -> None:
    meta = tags(ask(address.format(language)).text)
    assert meta["DC.creator"] == meta["author"] == public_context.localizer(language).t("cite-author")
    assert meta["DC.date"] == public_context.catalogue.release.date.isoformat()
    assert (meta["DC.title"], meta["DC.identifier"]) == (meta["og:title"], meta["og:url"])
    assert meta["DC.language"] == language
    assert meta["DC.rights"].startswith("https://creativecommons.org/")
    assert not any(name.startswith("citation_") for name in meta)


@pytest.mark.parametrize("name", ["/", "/gallery", "/map", "/engagement", "/accessibility", "/initiative"])
def test_a_page_of_the_dashboard_leads_to_a_static_one(ask: Client, name: str) -> None:
    html = ask(f"{name}?lang=fr").body.decode()
    [link] = xpath(html, STATIC_LINK)
    assert ask(f"/{link.removeprefix('./')}").status == 200
    assert xpath(html, "//link[@hreflang='x-default']")
    assert "Streamlit app" not in html


@pytest.mark.parametrize("parameter", ["q", "id", "theme", "lang", "from"])
@pytest.mark.parametrize("page", ["gallery", "map", "initiative"])
def test_what_an_address_says_is_never_markup(ask: Client, page: str, parameter: str) -> None:
    html = ask(f"/{page}?{parameter}=%22%3E%3C/title%3E%3Cscript%3Ealert(1)%3C/script%3E%3C!--about--%3E").body.decode()
    assert "<script>alert(1)" not in html
    assert "</title><script" not in html
    assert html.partition("</head>")[0].count("<title>") == html.count('rel="canonical"') == 1
    assert "<noscript>" not in html


ARTICLE = "//article[contains(@class, 'ci-record')]"
SAME_PARTS = [
    (f"/initiative?id={RECORD}", f"initiatives/{RECORD}", ARTICLE),
    (f"/initiative?id={RECORD}", f"initiatives/{RECORD}", "//header//nav//li"),
    ("/engagement?figure=letter-confined", "figures/letter-confined", ARTICLE),
    ("/engagement?claim=social-engagement", "claims/social-engagement", "//section[@class='ci-claim']"),
    ("/watch?week=2020-W12", "watch/2020-W12", "//p[@class='ci-small'][contains(., '2020')][a]"),
    ("/search?q=masques", "search?q=masques", "//div[@class='ci-search-results']"),
    ("/about", "about", "//div[contains(@class, 'ci-about')]"),
    ("/about", "about", "//h1/following::p[@class='ci-lead']"),
]
"""What a page of the dashboard and its static page both show."""
TAKEN = "ancestor::*[contains(@class, 'ci-share-bar') or contains(@class, 'ci-paper')]"
"""What a reader takes of one of them alone."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("page", "slug", "part"), SAME_PARTS)
def test_a_static_page_shows_what_the_page_of_the_dashboard_shows(
    ask: Client, language: str, page: str, slug: str, part: str
) -> None:
    addresses = (f"{page}{'&' if '?' in page else '?'}lang={language}", f"/{language}/{slug}")
    first, second = (xpath(ask(address).text, f"{part}//text()[not({TAKEN})]") for address in addresses)
    assert " ".join("".join(first).split()) == " ".join("".join(second).split()) != ""
