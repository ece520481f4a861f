"""Which figures belong to a selection of initiatives, against the CSV."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dashboard.catalogue.faceted_index import FacetedIndex, index_figures
from dashboard.catalogue.figure_matching import matching_figures
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure

Shipped = Callable[[str], list[dict[str, str]]]
Row = dict[str, str]


@pytest.fixture(scope="module")
def figures(catalogue: Catalogue) -> FacetedIndex[Figure]:
    return index_figures(catalogue.figures)


def every(_row: dict[str, str]) -> bool:
    return True


def none(_row: dict[str, str]) -> bool:
    return False


def within(row: Row, since: str, until: str) -> bool:
    first = row["period_start"] or row["period_end"]
    last = row["period_end"] or row["period_start"]
    return bool(first) and last[: len(since)] >= since[: len(last)] and first <= until


@pytest.mark.parametrize(
    ("selection", "wanted"),
    [
        (InitiativeFilter(), every),
        (InitiativeFilter(sort="date"), every),
        (InitiativeFilter(facets={"country": ("FR", "US")}), lambda row: row["country"] in ("FR", "US")),
        (InitiativeFilter(facets={"country": ("ZZ",)}), lambda row: row["country"] == "ZZ"),
        (
            InitiativeFilter(facets={"platform": ("whatsapp",)}),
            lambda row: row["subject"] in ("whatsapp", "messenger_whatsapp_calls"),
        ),
        (
            InitiativeFilter(facets={"country": ("FR",), "platform": ("tiktok",)}),
            lambda row: row["country"] == "FR" and row["subject"] == "tiktok",
        ),
        (InitiativeFilter(facets={"country": ("FR",), "platform": ("tiktok",), "theme": ("fundraising",)}), none),
        (InitiativeFilter(facets={"theme": ("fundraising",)}), none),
        (InitiativeFilter(facets={"outcome": ("money",), "actor": ("creator",)}), none),
        (InitiativeFilter(facets={"country": ("CH",)}), none),
        (
            InitiativeFilter(start=date(2020, 3, 20), end=date(2020, 4, 10)),
            lambda row: within(row, "2020-03-20", "2020-04-10"),
        ),
        (InitiativeFilter(q="kantar"), lambda row: "Kantar" in row["issuer_en"]),
    ],
)
def test_figures_belong_to_what_the_filter_names(
    figures: FacetedIndex[Figure], shipped: Shipped, selection: InitiativeFilter, wanted: Callable[[Row], bool]
) -> None:
    matches = [figure.id for figure in matching_figures(selection, figures)]
    if selection.q:
        assert set(matches) >= {row["id"] for row in shipped("figures") if wanted(row)}
        assert 0 < len(matches) < len(shipped("figures")) / 2
    else:
        assert matches == [row["id"] for row in shipped("figures") if wanted(row)]


def test_a_period_known_to_the_month_or_the_year_touches_all_of_its_days(
    figures: FacetedIndex[Figure], catalogue: Catalogue
) -> None:
    month = next(figure for figure in catalogue.figures if figure.period_start == figure.period_end == "2020-04")
    year = next(figure for figure in catalogue.figures if figure.period_start == figure.period_end == "2020")
    for day, expected in ((date(2020, 4, 30), {month.id, year.id}), (date(2020, 5, 1), {year.id})):
        matches = {figure.id for figure in matching_figures(InitiativeFilter(start=day, end=day), figures)}
        assert matches & {month.id, year.id} == expected
