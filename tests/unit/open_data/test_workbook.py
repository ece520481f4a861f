"""The workbook for people, read again cell by cell: types, words, links, notes, and no formula."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pandas as pd
import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import ExportContent
from dashboard.open_data.exporters.xlsx import xlsx
from dashboard.open_data.reader_tables import ReaderTable, records_table, sources_table
from dashboard.urls import Urls

URLS = Urls("https://example.org/")
MAX_CELL = 32767
"""Characters that a cell may hold."""


@pytest.fixture
def write(catalogue: Catalogue, words: Mapping[Language, Localizer]) -> Callable[..., bytes]:
    """Makes the workbook of records, of all of a kind where none are given."""

    def write_records(kind: Kind, language: Language, *records: Any, query: Any = ()) -> bytes:
        every = catalogue.figures if kind == "figures" else catalogue.initiatives
        about = ExportMetadata(catalogue.release, query)
        return xlsx.write(ExportContent(kind, records or every, about, {}, {}, words[language], URLS, len(every)))

    return write_records


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def expected_cell(value: Any) -> Any:
    return datetime(value.year, value.month, value.day) if isinstance(value, date) else value


def tables(kind: Kind, catalogue: Catalogue, localizer: Localizer) -> list[ReaderTable]:
    records = catalogue.figures if kind == "figures" else catalogue.initiatives
    return [records_table(kind, records, localizer, URLS), sources_table(records, localizer, URLS)]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_cell_is_read_again_as_it_is_with_its_type(
    write: Callable[..., bytes],
    catalogue: Catalogue,
    words: Mapping[Language, Localizer],
    kind: Kind,
    language: Language,
) -> None:
    workbook = opened(write(kind, language))
    for table in tables(kind, catalogue, words[language]):
        sheet = workbook[table.title]
        heads, *rows = sheet.iter_rows()
        assert [cell.value for cell in heads] == [column.head for column in table.columns]
        for cells, values in zip(rows, table.rows, strict=True):
            assert [cell.value for cell in cells] == [expected_cell(value) for value in values]
            assert not [cell for cell in cells if cell.data_type == "f"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_pandas_reads_the_same(
    write: Callable[..., bytes], catalogue: Catalogue, words: Mapping[Language, Localizer], kind: Kind
) -> None:
    content = write(kind, "fr")
    for table in tables(kind, catalogue, words["fr"]):
        read = pd.read_excel(io.BytesIO(content), sheet_name=table.title, keep_default_na=False, na_values=[""])
        assert list(read.columns) == [column.head for column in table.columns]
        for place, column in enumerate(table.columns):
            series, values = read.iloc[:, place], [column.read(item) for item in table.items]
            if column.kind in ("date", "number") and any(value is not None for value in values):
                assert series.dtype.kind in ("M" if column.kind == "date" else "if")
            stated = list(series.astype(object).where(series.notna(), None))
            assert [None if value is None else expected_cell(value) for value in values] == stated


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_heads_stay_in_view_and_every_column_can_be_filtered(
    write: Callable[..., bytes], catalogue: Catalogue, kind: Kind, language: Language
) -> None:
    record = catalogue.figures[0] if kind == "figures" else catalogue.initiatives[0]
    *sheets, notes = opened(write(kind, language, record)).worksheets
    assert [sheet.freeze_panes for sheet in sheets] == ["B2", "B2"]
    assert [sheet.auto_filter.ref for sheet in sheets] == [sheet.dimensions for sheet in sheets]
    assert notes.auto_filter.ref is None


def test_heads_and_labels_are_in_the_language_of_the_reader_and_none_is_a_code(
    write: Callable[..., bytes], catalogue: Catalogue
) -> None:
    item = next(item for item in catalogue.initiatives if item.country == "CH" and item.theme == "fundraising")
    for language, head, theme, country in (
        ("fr", "Thème", "Collecte de fonds", "Suisse"),
        ("en", "Theme", "Fundraising", "Switzerland"),
    ):
        heads, cells = opened(write("initiatives", language, item)).worksheets[0].iter_rows(values_only=True)
        row = dict(zip(heads, cells, strict=True))
        assert row[head] == theme
        assert country in row.values()
        assert {item.theme, item.country, item.format, item.actor_kind}.isdisjoint(row.values())
        assert not [cell for cell in cells if isinstance(cell, bool)]


def test_a_text_is_never_a_formula_a_number_or_a_day(
    write: Callable[..., bytes], catalogue: Catalogue, initiative: Callable[..., Initiative]
) -> None:
    for text in ("=1+1", "@SUM(A1)", "+33 1", "-x", "avril 2019", "2020-03", "1e5", "https://example.org"):
        sheet = opened(write("initiatives", "fr", initiative(name=text, handle="@anna"))).worksheets[0]
        assert (sheet["A2"].value, sheet["A2"].data_type) == (text, "s")
        assert "@anna" in [cell.value for cell in sheet[2]]
    figure = replace(catalogue.figures[0], period_start="2020-03", period_end="2020-03")
    heads, cells = opened(write("figures", "fr", figure)).worksheets[0].iter_rows(values_only=True)
    row = dict(zip(heads, cells, strict=True))
    assert row["Début de la période"] == "mars 2020"
    assert row["Début de la période\u202f: précision"] == "mois"
    assert row["Début de la période\u202f: premier jour, pour trier"] == datetime(2020, 3, 1)


def test_a_record_has_one_link_and_its_sources_with_publisher_and_date(
    write: Callable[..., bytes], catalogue: Catalogue, words: Mapping[Language, Localizer]
) -> None:
    item = max(catalogue.initiatives, key=lambda item: len(item.sources))
    records, sources, _ = opened(write("initiatives", "en", item)).worksheets
    address = f"https://example.org/initiative?id={item.id}&lang=en"
    assert [cell.hyperlink.target for cell in records[2] if cell.hyperlink] == [address]
    [told] = [cell.value for cell in records[2] if str(cell.value).count(" | ") == len(item.sources) - 1]
    for source, text in zip(item.sources, told.split(" | "), strict=True):
        day = words["en"].date(source.published) if source.published else "date not seen"
        assert text == f"{source.publisher}, {day}, {source.url}"
    assert [cell.hyperlink.target for row in sources.iter_rows(min_row=2) for cell in row if cell.hyperlink] == [
        source.url for source in item.sources
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_say_filter_date_caveats_licence_and_how_to_cite(
    write: Callable[..., bytes], catalogue: Catalogue, words: Mapping[Language, Localizer], language: Language
) -> None:
    query = (("theme", "fundraising"), ("country", "CH"))
    content = write("initiatives", language, *catalogue.initiatives[:2], query=query)
    notes = list(opened(content).worksheets[-1].iter_rows(values_only=True))
    text, t, release = "\n".join(str(note) for _, note in notes), words[language].t, catalogue.release
    expected = [
        words[language].term("theme", "fundraising"),
        t("gallery-count", count=2, total=len(catalogue.initiatives)),
        f"https://example.org/gallery?theme=fundraising&country=CH&lang={language}",
        words[language].date(release.date.isoformat()),
        t("statement-amounts"),
        t("export-note-empty"),
        release.licence_url,
        t("notes-citation"),
    ]
    assert [part for part in expected if part not in text and part not in dict(notes)] == []


def test_a_search_that_xml_cannot_hold_leaves_the_workbook_whole(
    write: Callable[..., bytes], catalogue: Catalogue
) -> None:
    content = write("initiatives", "en", catalogue.initiatives[0], query=(("q", "a\ufffe\uffffb"),))
    assert "Search: a  b" in [note for _, note in opened(content).worksheets[-1].iter_rows(values_only=True)]


def test_equal_contents_make_equal_bytes(write: Callable[..., bytes], catalogue: Catalogue) -> None:
    items = catalogue.initiatives[:3]
    assert write("initiatives", "fr", *items) == write("initiatives", "fr", *items)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_text_fits_into_a_cell(
    catalogue: Catalogue, words: Mapping[Language, Localizer], kind: Kind, language: Language
) -> None:
    for table in tables(kind, catalogue, words[language]):
        assert max(len(str(value)) for row in table.rows for value in row) <= MAX_CELL
        heads = [column.head for column in table.columns]
        assert len(set(heads)) == len(heads)
