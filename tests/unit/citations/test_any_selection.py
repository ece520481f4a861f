"""Any selection with any search can be cited in every form and taken as a press kit."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from datetime import date
from zipfile import ZipFile

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl import load_workbook

from dashboard.catalogue import query_params
from dashboard.citations import citation_styles
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.cited_view import CITABLE_PAGES, cited_view
from dashboard.citations.press_kit import press_kit_file
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.urls import FIGURES, Urls

CONTROLS = ("\x00\x01\x1f", "\ufffe\uffff", "\ud800", "\r\nER  - ")
SEARCHES = ["", *CONTROLS, "\U0001f637" * 200, "é" * 200, "}{\\%", "<svg>&]]>"]
any_search = st.one_of(st.text(st.characters(), max_size=300), st.sampled_from(SEARCHES))
any_share = st.floats(0, 1)
RECORDS = ("/initiatives.csv", "/figures.csv")
"""The files of a kit with a record a row."""


def parameters(context: SiteContext, page: str, q: str, share: float) -> dict[str, list[str]]:
    """``q`` with the given share of the codes of each facet."""
    codes = context.figure_codes if page == FIGURES else context.codes
    filters = {facet: list(values[: round(share * len(values))]) for facet, values in codes.items()}
    return {"q": [q], **filters, "from": ["2020-03-01"] if share > 0.5 else []}


def factories(context: SiteContext, language: Language) -> list[CitationFactory]:
    order = sorted(LANGUAGES, key=lambda other: other != language)
    return [CitationFactory(context, each, Urls("https://example.org/"), date(2026, 11, 25)) for each in order]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", CITABLE_PAGES)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(q=any_search, share=any_share)
def test_any_view_is_cited_in_every_form(
    context: SiteContext, page: str, language: Language, q: str, share: float
) -> None:
    view = cited_view(context, page, parameters(context, page, q, share))
    citation = factories(context, language)[0].view_citation(view)
    forms = {form: style(citation) for form, style in citation_styles.FORMS.items()}
    for form in forms.keys() - citation_styles.FILE_EXTENSIONS.keys():
        assert len(forms[form].splitlines()) == 1
        assert citation.permalink in forms[form]
    [entry] = parse_string(forms["bibtex"]).entries
    [record] = rispy.loads(forms["ris"])
    [item] = json.loads(forms["csl"])
    assert entry.key == record["id"] == item["id"] == citation.key
    assert record["title"] == item["title"] == citation.name
    assert record["urls"] == [citation.permalink]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(q=any_search, share=any_share)
def test_any_selection_has_a_press_kit_whose_files_can_be_read(
    context: SiteContext, language: Language, q: str, share: float
) -> None:
    check_kit(context, language, parameters(context, "gallery", q, share))


@pytest.mark.parametrize("q", SEARCHES)
def test_everything_chosen_with_a_hostile_search_has_a_press_kit(context: SiteContext, q: str) -> None:
    check_kit(context, LANGUAGES[0], parameters(context, "gallery", q, 1.0))


def check_kit(context: SiteContext, language: Language, filters: Mapping[str, list[str]]) -> None:
    selection = query_params.parse_filters(filters, context.codes).selection
    with ZipFile(io.BytesIO(press_kit_file(factories(context, language), selection))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    ids = [row["id"] for name in files if name.endswith(RECORDS) for row in rows_of(files[name])]
    citations = 2 * len(LANGUAGES) + len(ids)
    for name, content in files.items():
        match name.rpartition(".")[2]:
            case "svg":
                assert etree.fromstring(content).tag == "{http://www.w3.org/2000/svg}svg"
            case "csv":
                assert list(csv.reader(io.StringIO(content.decode(), newline="")))
            case "json":
                assert len(json.loads(content)) == citations
            case "bib":
                assert len(parse_string(content.decode()).entries) == citations
            case "ris":
                assert len(rispy.loads(content.decode())) == citations
            case "xlsx":
                sheets = load_workbook(io.BytesIO(content), read_only=True).worksheets
                assert sum(sheet.max_row - 1 for sheet in sheets[:-2]) == len(ids)
            case _:
                assert content.decode("utf-8-sig")


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))
