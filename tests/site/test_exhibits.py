"""What a reader takes away from a chart: its data and an image of it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.catalogue.load import Catalogue
from dashboard.draw import chartbook, palette
from dashboard.draw.palette import Scheme
from dashboard.text.labels import Labels
from dashboard.text.translation import translation

if TYPE_CHECKING:
    from tests.site.conftest import Reader, Server

PNG = b"\x89PNG\r\n"
MARGINS = 80
"""Pixels that the two margins of an image take from its lines."""
KINDS = {"bars": "sponsored-engagement", "ranges": "traffic", "timeline": "confined"}
"""A chart of each kind, by its name; the first has the longest title."""
WINDOWS = {"dark": {"width": 1440, "height": 900}, "light": {"width": 390, "height": 844}}
"""A projector and a phone."""
WATCHED = """() => {
    window.drawn = { lines: [], paper: null, charts: [] };
    const { fillText, fillRect } = CanvasRenderingContext2D.prototype;
    Object.assign(CanvasRenderingContext2D.prototype, {
        fillText(line, x, y) {
            const room = this.canvas.width / this.getTransform().a;
            window.drawn.lines.push({ line, width: this.measureText(line).width, room, font: this.font });
            return fillText.call(this, line, x, y);
        },
        fillRect(...box) {
            window.drawn.paper = this.fillStyle;
            return fillRect.apply(this, box);
        },
    });
    const { serializeToString } = XMLSerializer.prototype;
    XMLSerializer.prototype.serializeToString = function (node) {
        const text = serializeToString.call(this, node);
        window.drawn.charts.push(text);
        return text;
    };
}"""
"""Writes down what the page draws into images."""
OUTSIDE = """() => [...document.querySelectorAll(".js-plotly-plot")].flatMap((plot) => {
    const frame = plot.getBoundingClientRect();
    const texts = [...plot.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    const cut = texts.filter(([, box]) => box.width && (box.left < frame.left - 1 || box.right > frame.right + 1));
    const over = texts.filter(([, one], at) => texts.slice(at + 1).some(([, other]) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
        && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3));
    return [...cut, ...over].map(([text]) => text);
})"""
"""Texts of charts that leave their chart, or lie over another."""


def taken(page: Page, button: str, nth: int) -> tuple[str, Path]:
    return downloaded(page, page.get_by_role("button", name=button).nth(nth))


def test_the_data_of_a_chart_is_a_csv_with_its_values(reader: Reader) -> None:
    page = reader.open("/engagement?lang=en")
    name, path = taken(page, "Data (CSV)", 0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        values = {row["id"]: row["value"] for row in csv.DictReader(file)}
    assert name == "channels.csv"
    assert values == {"kantar-w1-web-late": "70", "kantar-w1-tv-late": "63", "kantar-w1-social-late": "61"}


def test_the_filtered_figures_are_a_csv_for_a_spreadsheet_in_french(reader: Reader) -> None:
    page = reader.open("/engagement?lang=fr&country=FR&method=survey")
    name, path = taken(page, "chiffres (CSV)", 0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))  # as a spreadsheet in French splits it
    assert name == "figures.csv"
    assert {(row["country"], row["method"]) for row in rows} == {("FR", "survey")}


@pytest.mark.parametrize("width", [360, 1920])
def test_the_room_of_a_chart_is_that_which_was_kept_for_it(
    site: Server, reader_of: Callable[..., Reader], catalogue: Catalogue, width: int
) -> None:
    reader = reader_of(site, viewport={"width": width, "height": 900})
    reader.open("/engagement?lang=fr")
    page = reader.drawn()
    labels = Labels(translation("fr"), catalogue.vocabulary)
    for chart in (chart for part in chartbook.PARTS.values() for chart in part):
        kept = chartbook.draw(chart, catalogue, labels, "light").height
        box = page.locator(f".st-key-chart-{chart.name}").bounding_box()
        assert box is not None
        assert round(box["height"]) == kept
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_data_of_a_chart_names_every_figure(reader: Reader) -> None:
    page = reader.open("/engagement?lang=fr")
    table = page.locator("details", has=page.locator("code", has_text="omdia-hits-low"))
    table.locator("summary").click()
    named = table.locator("tbody code").all_inner_texts()
    expect(table.locator("tbody tr")).to_have_count(20)
    assert len(set(named)) == 20


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("language", "scheme"), [("fr", "dark"), ("en", "light")])
def test_an_image_says_what_it_shows_who_published_it_and_where_it_is_from(
    site: Server, reader_of: Callable[..., Reader], language: str, scheme: Scheme, kind: str
) -> None:
    name = KINDS[kind]
    reader = reader_of(site, color_scheme=scheme, viewport=WINDOWS[scheme])
    reader.open(f"/engagement?lang={language}")
    page = reader.drawn()
    page.evaluate(WATCHED)
    button = page.locator(f'.ci-image[data-name="{name}"]')
    file, path = downloaded(page, button)
    drawn = page.evaluate("window.drawn")
    assert file == f"{name}.png"
    assert path.read_bytes().startswith(PNG)
    assert png_size(path)[0] >= 1200
    written = "".join("".join(part["line"] for part in drawn["lines"]).split())
    address = f"{site.url}/engagement?lang={language}#{name}"
    said = [button.get_attribute(f"data-{part}") or "" for part in ("title", "subtitle", "source")]
    assert all(said)
    assert written == "".join("".join([*said, address]).split())
    assert all(part["width"] <= part["room"] - MARGINS for part in drawn["lines"])
    assert '"Source Serif"' in drawn["lines"][0]["font"]
    assert drawn["paper"] == palette.PAPER[scheme]
    assert "@font-face" in drawn["charts"][0]


def downloaded(page: Page, button: Locator) -> tuple[str, Path]:
    with page.expect_download() as download:
        button.click()
    return download.value.suggested_filename, Path(download.value.path())


def png_size(path: Path) -> tuple[int, int]:
    header = path.read_bytes()[16:24]
    return int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")
