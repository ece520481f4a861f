"""Charts as files, and the parts of pages that browsers fetch."""

from __future__ import annotations

import csv
import io
import json
import re
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry
from dashboard.palette import Scheme
from tests.client import Client
from tests.html_query import xpath
from tests.shipped import LANGUAGES_OF_FILES

CHARTS = {chart.name: chart for part in chart_registry.SECTIONS.values() for chart in part}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_chart_is_a_picture_in_both_schemes_with_its_address(ask: Client, scheme: Scheme) -> None:
    status, headers, body = ask(f"/charts/gwi.svg?lang=en&scheme={scheme}")
    picture = ElementTree.fromstring(body)
    texts = [element.text for element in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert (status, headers["content-type"]) == (200, "image/svg+xml")
    assert f"{ask.url}/engagement?lang=en#gwi" in texts
    assert palette.BACKGROUND[scheme] in body.decode()


def test_the_chart_of_the_weeks_is_a_picture_of_what_is_selected(ask: Client) -> None:
    _, _, body = ask("/charts/weeks.svg?country=FR&week=2020-W13&lang=en&theme=nope")
    assert "/watch?country=FR&amp;week=2020-W13&amp;lang=en" in body.decode()
    assert "France, 17 March to 11 May 2020" in " ".join(ElementTree.fromstring(body).itertext())


def test_a_drawing_is_shown_and_saved_under_a_name_that_says_what_it_is(ask: Client, catalogue: Catalogue) -> None:
    version = catalogue.release.version
    _, headers, _ = ask("/charts/trust.svg?lang=fr")
    assert headers["content-disposition"] == (
        f'inline; filename="confinement-initiatives-graphique-trust-fr-{version}.svg"'
    )
    _, headers, _ = ask("/charts/weeks.svg?country=FR&week=2020-W13&lang=en")
    assert headers["content-disposition"].startswith('inline; filename="confinement-initiatives-')
    assert f"-france-en-{version}.svg" in headers["content-disposition"]


@pytest.mark.parametrize("name", CHARTS)
def test_the_figures_of_a_chart_are_a_csv(ask: Client, catalogue: Catalogue, name: str) -> None:
    status, headers, body = ask(f"/charts/{name}.csv")
    rows, version = list(csv.DictReader(io.StringIO(body.decode()))), catalogue.release.version
    assert status == 200
    assert (
        f'filename="confinement-initiatives-chart-{name}-{LANGUAGES_OF_FILES}-{version}.csv"'
        in headers["content-disposition"]
    )
    assert [row["id"] for row in rows] == [f.id for f in chart_builder.chart_figures(CHARTS[name], catalogue)]


def test_the_figures_of_a_chart_are_a_table_for_a_spreadsheet_and_a_workbook(ask: Client, catalogue: Catalogue) -> None:
    expected = [figure.id for figure in chart_builder.chart_figures(CHARTS["more"], catalogue)]
    version = catalogue.release.version
    _, headers, body = ask("/charts/more.csv?lang=fr")
    assert [
        row["Identifiant"] for row in csv.DictReader(io.StringIO(body.decode("utf-8-sig")), delimiter=";")
    ] == expected
    assert f'filename="confinement-initiatives-graphique-more-fr-{version}.csv"' in headers["content-disposition"]
    status, headers, body = ask("/charts/more.xlsx?lang=en")
    assert (status, headers["last-modified"][:3]) == (200, f"{catalogue.release.date:%a}")
    assert f'filename="confinement-initiatives-chart-more-en-{version}.xlsx"' in headers["content-disposition"]
    figures, sources, notes = load_workbook(io.BytesIO(body)).worksheets
    heads, *rows = figures.iter_rows(values_only=True)
    assert [row[heads.index("Identifier")] for row in rows] == expected
    assert sources.max_row > len(expected)
    assert any(catalogue.release.licence_url in str(note) for _, note in notes.iter_rows(values_only=True))


@pytest.mark.parametrize("file", ["nope.svg", "nope.csv", "nope.xlsx"])
def test_what_is_no_chart_is_not_found(ask: Client, file: str) -> None:
    status, _, body = ask(f"/charts/{file}")
    assert status == 404
    assert json.loads(body)["known"] == list(CHARTS)


FETCHED = "//*[@class='ci-first-content']//*[@class='ci-fragment']"


@pytest.mark.parametrize(
    "page", ["engagement?lang=fr", "present?lang=en", "present?lang=en&views=gallery", "watch?lang=fr"]
)
def test_a_document_holds_what_its_page_would_fetch_and_that_may_be_kept(ask: Client, page: str) -> None:
    document = ask(f"/{page}").text
    addresses = {f"/{address}" for address in xpath(document, f"{FETCHED}/@data-url")}
    assert addresses
    assert xpath(document, f"{FETCHED}[not(node())]") == []
    for address in addresses:
        status, headers, body = ask(address)
        assert status == 200
        assert all(json.loads(body).values())
        if "v=" in address:
            assert "immutable" in headers["cache-control"]
            stale = re.sub("v=[0-9a-f]+", "v=0", address)
            assert "immutable" not in ask(stale)[1]["cache-control"]


def test_a_part_that_is_known_is_not_sent_again(ask: Client) -> None:
    _, headers, _ = ask("/parcels/exhibits.json?lang=fr")
    status, _, body = ask("/parcels/exhibits.json?lang=fr", If_None_Match=headers["etag"])
    assert (status, body) == (304, b"")
