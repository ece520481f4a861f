from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.table_files import read_table
from dashboard.catalogue.text_rules import dates_are_as_exact_as_pages_agree, samples_are_of_their_country

if TYPE_CHECKING:
    from tests.conftest import Draft


def problems_of(draft: Draft) -> list[str]:
    frames = {"figures": read_table(draft.path("figures.csv")).frame}
    return [str(problem) for problem in samples_are_of_their_country(frames)]


def test_sound_data_has_no_problem(draft: Draft) -> None:
    assert problems_of(draft) == []


@pytest.mark.parametrize(
    ("column", "sample"),
    [
        ("sample_en", "25,000+ consumers, 30 markets"),
        ("sample_en", "2,000 people in 17 countries"),
        ("sample_en", "1,000 people (world total)"),
        ("sample_fr", "plus de 25\u202f000 consommateurs, 30 marchés"),
        ("sample_fr", "2\u202f000 personnes dans 17 pays"),
        ("sample_fr", "1\u202f000 personnes (total mondial)"),
    ],
)
def test_a_figure_of_one_country_has_no_sample_of_several(draft: Draft, column: str, sample: str) -> None:
    draft.put("figures.csv", 2, country="FR", **{"sample_en": "", "sample_fr": "", column: sample})
    assert [problem for problem in problems_of(draft) if f", {column}: " in problem] == [
        f'figures.csv, row 2, {column}: "{sample}" is the sample of several countries, not of this one'
    ]
    draft.put("figures.csv", 2, country="ZZ")
    assert problems_of(draft) == []


@pytest.mark.parametrize("column", ["summary", "outcome_note"])
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Pages differ on the first day: 26 or 25 March 2020."),
        ("fr", "Les pages divergent sur le premier jour\u202f: le 26 ou le 25 mars 2020."),
    ],
)
def test_a_day_on_which_pages_differ_is_not_known(draft: Draft, column: str, language: str, sentence: str) -> None:
    def found() -> list[str]:
        frames = {"initiatives": read_table(draft.path("initiatives.csv")).frame}
        return [str(problem) for problem in dates_are_as_exact_as_pages_agree(frames)]

    assert found() == []
    draft.put("initiatives.csv", 2, start_date="2020-03-26", summary_en="A relay.", summary_fr="Un relais.")
    assert found() == []
    draft.put("initiatives.csv", 2, **{f"{column}_en": "A relay.", f"{column}_{language}": sentence})
    reason = f'"2020-03-26" is a day, but {column}_{language} says that pages differ on it: give the month'
    assert found() == [f"initiatives.csv, row 2, start_date: {reason}"]
    draft.put("initiatives.csv", 2, start_date="2020-03")
    assert found() == []
