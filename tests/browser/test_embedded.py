"""An initiative, the map and the drawing in other sites: they need no scripts and never scroll in their frames."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from dashboard.catalogue import query_params
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.components import embed_frame
from dashboard.context import SiteContext
from dashboard.features.initiative.embed import initiative_embed
from dashboard.features.map.embed import map_embed
from dashboard.static_site.dot_plot_files import dot_plot_embed
from dashboard.urls import GALLERY, HOME, Urls
from tests.addresses import EMBEDDED_DRAWINGS, EMBEDDED_MAPS, INITIATIVE

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

WIDTHS = (320, 360, 400, 480, 560, 640, 760, 900)
RECORD = f"/initiative?id={INITIATIVE}"
SCROLLS = """(frames) => Promise.all(frames.map(async (frame) => {
  await new Promise((done) => frame.contentDocument?.readyState === "complete" ? done() : (frame.onload = done));
  await frame.contentDocument.fonts.ready;
  const { scrollWidth, scrollHeight, clientWidth } = frame.contentDocument.documentElement;
  const scrolls = scrollWidth > clientWidth || scrollHeight > frame.clientHeight;
  return scrolls ? `${frame.src} at ${clientWidth}: ${scrollHeight}` : "";
}))"""


def embedded(address: str, language: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}embed=true&lang={language}"


def extremes(catalogue: Catalogue) -> list[Initiative]:
    """Those with the longest name, summary, outcome, and most actors and sources."""
    measures: tuple[Callable[[Initiative], int], ...] = (
        lambda item: len(item.name["fr"]),
        lambda item: len(item.actor["fr"]),
        lambda item: len(item.summary["fr"]),
        lambda item: len(item.outcome_note["fr"]) if item.outcome_note else 0,
        lambda item: len(item.sources),
    )
    return [max(catalogue.initiatives, key=measure) for measure in measures]


def snippet(page: Page) -> str:
    """The code that the page offers."""
    details = page.get_by_role("group").filter(has_text=re.compile("^(Intégrer|Embed)"))
    details.locator("summary").click()
    return details.locator("code").inner_text()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_scrolls_in_the_frame_of_the_snippet(
    site: ServerProcess, reader: Reader, context: SiteContext, language: str
) -> None:
    addresses = [
        *(f"/initiative?id={item.id}" for item in extremes(context.catalogue)),
        *EMBEDDED_MAPS,
        *EMBEDDED_DRAWINGS,
    ]
    page = reader.open(f"/data?lang={language}")
    frames = [framed(context, site, address, language) for address in addresses]
    page.evaluate("(frames) => { document.body.innerHTML = frames.join('') }", frames)
    for width in WIDTHS:
        page.evaluate(f"document.body.style.width = '{width}px'")
        faults = page.locator("iframe").evaluate_all(SCROLLS)
        assert [fault for fault in faults if fault] == []


def framed(context: SiteContext, site: ServerProcess, address: str, language: str) -> str:
    """The frame of the snippet, from what the page itself would offer: its height depends on what it shows."""
    parameters = query_params.to_multidict(tuple(parse_qsl(urlsplit(address).query)))
    localizer = context.localizer("fr" if language == "fr" else "en")
    if address.startswith("/initiative"):
        embed = initiative_embed(context, parameters["id"][0], localizer.t.language)
    elif not address.startswith("/map"):
        selection = query_params.parse_filters(parameters, context.codes).selection
        embed = dot_plot_embed(context, localizer.t.language, selection, HOME if address == "/" else GALLERY)
    else:
        view = query_params.choice_param(parameters, "view", query_params.MAP_VIEWS)
        selection = query_params.parse_filters(parameters, context.codes).selection
        embed = map_embed(context, selection, view, localizer.t.language)
    assert embed
    return embed_frame.iframe_html(embed, localizer, Urls(f"{site.url}/")).replace('loading="lazy"', "")


@pytest.mark.parametrize(
    ("address", "source"),
    [
        (f"{RECORD}&lang=en", "/initiative?embed=true&id=creustel-lockdown-film-dubs&lang=en"),
        ("/gallery?theme=mutual_aid&sort=name&lang=fr", "/gallery?embed=true&theme=mutual_aid&lang=fr"),
        ("/map?view=europe&theme=mutual_aid&lang=fr", "/map?embed=true&theme=mutual_aid&view=europe&lang=fr"),
    ],
)
def test_the_page_offers_the_snippet_of_what_it_shows(reader: Reader, address: str, source: str) -> None:
    code = unescape(snippet(reader.open(address)))
    assert f'src="{reader.url}{source}"' in code
    assert re.search(r'height="\d+"', code)


@pytest.mark.parametrize("address", [RECORD, EMBEDDED_MAPS[1], EMBEDDED_DRAWINGS[1]])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_axe_finds_nothing_in_what_is_embedded(
    site: ServerProcess, reader_of: Callable[..., Reader], language: str, scheme: str, address: str
) -> None:
    page = reader_of(site, color_scheme=scheme, viewport={"width": 400, "height": 700}).page
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto(site.url + embedded(address, language))
    expect(page.locator("html")).to_have_attribute("lang", language)
    report = Axe().run(page)
    assert report.violations_count == 0, report.generate_report()
    assert [url for url in asked_for if not url.startswith(site.url)] == []
