"""What a reader takes away from a chart: its data and an image of it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry
from dashboard.charts.chart_text import describe_chart
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import Language
from dashboard.open_data.file_names import slugify
from dashboard.palette import Scheme

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

CHARTS = {chart.name: chart for part in chart_registry.SECTIONS.values() for chart in part}
KINDS = {"bars": "sponsored-engagement", "ranges": "traffic", "timeline": "confined"}
"""A chart of each kind, by its name; the first has the longest title."""
WINDOWS = {"dark": {"width": 1440, "height": 900}, "light": {"width": 390, "height": 844}}
"""A projector and a phone."""
WATCHED = """() => {
    window.drawn = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (line, x, y) {
        const room = this.canvas.width / this.getTransform().a;
        const width = this.measureText(line).width * { left: 1, center: 0.5, right: 0 }[this.textAlign];
        window.drawn.push({ line, end: x + width, room, font: this.font, colour: this.fillStyle });
        return fillText.call(this, line, x, y);
    };
}"""
"""Writes down what the page writes into images."""
OUTSIDE = """() => [...document.querySelectorAll(".ci-inline-chart")].flatMap((plot) => {
    const frame = plot.getBoundingClientRect();
    const texts = [...plot.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    const cut = texts.filter(([, box]) => box.width && (box.left < frame.left - 1 || box.right > frame.right + 1));
    const over = texts.filter(([, one], at) => texts.slice(at + 1).some(([, other]) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
        && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3));
    return [...cut, ...over].map(([text]) => text);
})"""
"""Texts of charts that leave their chart, or lie over another."""


def download_of(page: Page, link: str, nth: int) -> tuple[str, Path]:
    return downloaded(page, page.get_by_role("link", name=link, exact=True).nth(nth))


def test_the_data_of_a_chart_is_a_csv_with_its_values(reader: Reader, catalogue: Catalogue) -> None:
    page = reader.open("/engagement?lang=en")
    page.locator(".ci-chart-card", has=page.locator("#channels")).get_by_text("Data", exact=True).click()
    name, path = download_of(page, "Data (CSV)", 0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        values = {row["Identifier"]: row["Value"] for row in csv.DictReader(file)}
    assert name == f"confinement-initiatives-chart-channels-en-{catalogue.release.version}.csv"
    assert values == {"kantar-w1-web-late": "70", "kantar-w1-tv-late": "63", "kantar-w1-social-late": "61"}


def test_the_filtered_figures_are_a_csv_for_a_spreadsheet_in_french(reader: Reader, catalogue: Catalogue) -> None:
    page = reader.open("/engagement?lang=fr&country=FR&method=survey")
    page.locator(".ci-share-bar").get_by_text("Télécharger", exact=True).click()
    name, path = download_of(page, "CSV pour tableurs (points-virgules)", 0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))  # as a spreadsheet in French splits it
    assert name == f"confinement-initiatives-chiffres-france-enquete-fr-{catalogue.release.version}.csv"
    assert {(row["Pays"], row["Méthode"]) for row in rows} == {("France", "Enquête")}


@pytest.mark.parametrize("width", [360, 1920])
def test_charts_are_drawn_without_a_library_and_whole_at_every_width(
    site: ServerProcess, reader_of: Callable[..., Reader], width: int
) -> None:
    reader = reader_of(site, viewport={"width": width, "height": 900})
    fetched: list[str] = []
    reader.page.on("request", lambda request: fetched.append(request.url))
    page = reader.open("/engagement?lang=fr")
    expect(page.locator(".ci-inline-chart")).to_have_count(sum(map(len, chart_registry.SECTIONS.values())))
    reader.unfold()
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert [url for url in fetched if "lotly" in url] == []
    assert [url for url in fetched if "/parcels/exhibits" in url] == []  # the document holds them


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_interactive_version_is_the_same_chart_above_the_page_and_goes_again(
    site: ServerProcess, reader_of: Callable[..., Reader], catalogue: Catalogue, scheme: Scheme
) -> None:
    reader = reader_of(site, color_scheme=scheme)
    page = reader.open("/engagement?lang=fr")
    page.locator(".ci-chart-card", has=page.locator("#channels")).get_by_text("Plus…", exact=True).click()
    button = page.locator('[data-press="chart/channels"]')
    button.press("Enter")
    chart = page.locator(".st-key-chart-channels")
    page = reader.wait_for_drawings()
    box = chart.bounding_box()
    assert box is not None
    localizer = Localizer(translation("fr"), catalogue.vocabulary)
    assert round(box["height"]) == chart_builder.build_chart(CHARTS["channels"], catalogue, localizer).height
    expect(chart.locator(".point path").first).to_have_css("fill", rgb(palette.CHARTS[0][scheme]))
    chart.locator(".point").first.hover(force=True)  # the library lays a cover over its marks and finds them itself
    expect(chart.locator(".hoverlayer")).to_contain_text("Identifiant\u202f: kantar-w1-web-late")
    page.keyboard.press("Escape")
    expect(chart).to_have_count(0)
    expect(button).to_be_focused()


def test_the_data_of_a_chart_names_every_figure(reader: Reader) -> None:
    page = reader.open("/engagement?lang=fr")
    table = page.locator(".ci-chart-tools > details", has=page.locator("code", has_text="omdia-hits-low"))
    table.locator("summary").click()
    named = table.locator("tbody code").all_inner_texts()
    expect(table.locator("tbody tr")).to_have_count(20)
    assert len(set(named)) == 20


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reading", [("fr", "dark"), ("en", "light")])
def test_an_image_says_what_it_shows_who_published_it_and_where_it_is_from(
    site: ServerProcess,
    reader_of: Callable[..., Reader],
    catalogue: Catalogue,
    reading: tuple[Language, Scheme],
    kind: str,
) -> None:
    name, (language, scheme) = KINDS[kind], reading
    reader = reader_of(site, color_scheme=scheme, viewport=WINDOWS[scheme])
    reader.open(f"/engagement?lang={language}")
    page = reader.unfold()
    page.evaluate(WATCHED)
    file, path = downloaded(page, page.locator(f'.ci-png-export[data-svg-url^="charts/{name}.svg"]'))
    texts = page.evaluate("window.drawn")
    words = translation(language)("stem-chart", name=name)
    assert file == f"confinement-initiatives-{slugify(words)}-{language}-{catalogue.release.version}.png"
    with Image.open(path) as image:
        assert image.width >= 1200
        assert image.convert("RGB").getpixel((0, 0)) == tuple(bytes.fromhex(palette.BACKGROUND[scheme][1:]))
    localizer = Localizer(translation(language), catalogue.vocabulary)
    figures = chart_builder.chart_figures(CHARTS[name], catalogue)
    text = describe_chart(CHARTS[name], catalogue, localizer)
    expected = [text.title, text.subtitle, localizer.t("chart-image-source", issuers=text.issuers)]
    expected += [f"{site.url}/engagement?lang={language}#{name}"]
    lines = "".join("".join(part["line"] for part in texts).split())
    assert [text for text in expected if "".join(text.split()) not in lines] == []
    values = [localizer.value(figure) for figure in figures]
    assert [value for value in values if value not in {part["line"] for part in texts}] == []
    assert [part["line"] for part in texts if part["end"] > part["room"]] == []
    assert {part["colour"] for part in texts} <= {colour[scheme] for colour in palette.colours_by_name().values()}
    assert any('"Source Serif"' in part["font"] for part in texts)


def downloaded(page: Page, button: Locator) -> tuple[str, Path]:
    with page.expect_download() as download:
        button.click()
    return download.value.suggested_filename, Path(download.value.path())


def rgb(colour: str) -> str:
    return f"rgb({', '.join(map(str, bytes.fromhex(colour[1:])))})"
