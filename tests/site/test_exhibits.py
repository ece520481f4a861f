"""What a reader takes away from a chart: its data and an image of it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

from dashboard.draw import chartbook

if TYPE_CHECKING:
    from tests.site.conftest import Reader

PNG = b"\x89PNG\r\n"


def taken(page: Page, button: str, nth: int) -> tuple[str, Path]:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).nth(nth).click()
    return download.value.suggested_filename, Path(download.value.path())


def test_the_data_of_a_chart_is_a_csv_with_its_values(reader: Reader) -> None:
    page = reader.open("/engagement?lang=en")
    name, path = taken(page, "Data (CSV)", 0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        values = {row["id"]: row["value"] for row in csv.DictReader(file)}
    assert name == "channels.csv"
    assert values == {"kantar-w1-web-late": "70", "kantar-w1-tv-late": "63", "kantar-w1-social-late": "61"}


def test_the_filtered_figures_are_a_csv(reader: Reader) -> None:
    page = reader.open("/engagement?lang=en&country=FR&method=survey")
    name, path = taken(page, "figures (CSV)", 0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert name == "figures.csv"
    assert {(row["country"], row["method"]) for row in rows} == {("FR", "survey")}


def test_an_image_of_a_chart_can_be_taken(reader: Reader) -> None:
    page = reader.open("/engagement?lang=en")
    charts = page.get_by_test_id("stPlotlyChart")
    expect(charts).to_have_count(sum(map(len, chartbook.PARTS.values())))
    name, path = taken(page, "Image (PNG)", 0)
    assert name == "channels.png"
    assert path.read_bytes().startswith(PNG)
    assert png_size(path)[0] == 2400


def png_size(path: Path) -> tuple[int, int]:
    header = path.read_bytes()[16:24]
    return int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")
