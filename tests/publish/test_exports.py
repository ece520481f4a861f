from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from dashboard.catalogue.load import Catalogue
from dashboard.catalogue.vocabulary import Bilingual
from dashboard.publish import exports


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_every_figure_comes_back_with_its_value_and_all_of_its_sources(catalogue: Catalogue) -> None:
    read = rows(exports.figures_csv(catalogue.figures))
    assert [row["id"] for row in read] == [figure.id for figure in catalogue.figures]
    assert [float(row["value"]) for row in read] == [figure.value for figure in catalogue.figures]
    assert [row["sources"].split() for row in read] == [
        [source.url for source in figure.sources] for figure in catalogue.figures
    ]


def test_a_spreadsheet_knows_that_the_file_is_utf_8(catalogue: Catalogue) -> None:
    assert exports.figures_csv(catalogue.figures[:1]).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-x", "@SUM(A1)", "\tx", "\rx"])
def test_a_text_is_never_run_as_a_formula(catalogue: Catalogue, text: str) -> None:
    figure = replace(catalogue.figures[0], metric=Bilingual(text, text))
    [row] = rows(exports.figures_csv([figure]))
    assert row["metric_en"] == row["metric_fr"] == f"'{text}"


def test_a_negative_number_stays_a_number(catalogue: Catalogue) -> None:
    [row] = rows(exports.figures_csv([replace(catalogue.figures[0], value=-3.8)]))
    assert row["value"] == "-3.8"


def test_what_is_not_stated_is_empty(catalogue: Catalogue) -> None:
    bare = replace(catalogue.figures[0], baseline=None, phase=None, period_start=None)
    [row] = rows(exports.figures_csv([bare]))
    assert (row["baseline_en"], row["phase"], row["period_start"]) == ("", "", "")


def test_no_figure_is_an_empty_file() -> None:
    assert rows(exports.figures_csv([])) == []
