from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from dashboard.catalogue import query_params
from dashboard.catalogue.figure_index import FIGURE_FACETS, FigureFilter, FigureIndex
from dashboard.catalogue.loader import Catalogue

Shipped = Callable[[str], list[dict[str, str]]]


@pytest.fixture(scope="module")
def selector(catalogue: Catalogue) -> FigureIndex:
    return FigureIndex(catalogue.figures)


def test_without_a_question_all_figures_come_in_the_order_of_the_data(
    selector: FigureIndex, catalogue: Catalogue
) -> None:
    assert selector.select(FigureFilter()).figures == catalogue.figures


@pytest.mark.parametrize("facet", FIGURE_FACETS)
def test_without_filters_a_facet_counts_every_row_of_the_csv(
    selector: FigureIndex, shipped: Shipped, facet: str
) -> None:
    counts = selector.select(FigureFilter()).counts[facet]
    assert counts == Counter(row[facet] for row in shipped("figures"))
    assert list(selector.codes(facet)) == list(counts)
    assert list(counts.values()) == sorted(counts.values(), reverse=True)


@pytest.mark.parametrize("q", ["", "trafic", "instagram"])
@pytest.mark.parametrize("countries", [(), ("FR",), ("FR", "US"), ("QQ",)])
@pytest.mark.parametrize("methods", [(), ("survey",), ("panel", "estimate")])
def test_a_selection_and_its_counts_follow_from_the_csv(
    selector: FigureIndex, shipped: Shipped, q: str, countries: tuple[str, ...], methods: tuple[str, ...]
) -> None:
    texts = ("metric", "issuer", "population", "baseline", "caveat")
    columns = ["series", *(f"{text}_{language}" for text in texts for language in ("en", "fr"))]
    found = [row for row in shipped("figures") if any(q in row[column].lower() for column in columns)]
    there = [row for row in found if not countries or row["country"] in countries]
    so_measured = [row for row in found if not methods or row["method"] in methods]
    selected = selector.select(FigureFilter(q, {"country": countries, "method": methods}))
    assert [figure.id for figure in selected.figures] == [row["id"] for row in there if row in so_measured]
    assert +Counter(selected.counts["country"]) == Counter(row["country"] for row in so_measured)
    assert +Counter(selected.counts["method"]) == Counter(row["method"] for row in there)


def test_a_search_ignores_case_and_accents(selector: FigureIndex) -> None:
    found = selector.select(FigureFilter("MEDIAMETRIE")).figures
    assert found
    assert found == selector.select(FigureFilter("Médiamétrie")).figures


def test_a_link_to_figures_is_read_as_it_was_written(selector: FigureIndex) -> None:
    codes = {facet: selector.codes(facet) for facet in FIGURE_FACETS}
    selection = FigureFilter("trafic internet", {"country": ("FR",), "method": ("survey",)})
    pairs = query_params.serialize_figure_filters(selection)
    assert pairs == (("q", "trafic internet"), ("country", "FR"), ("method", "survey"))
    assert query_params.parse_figure_filters({name: [value] for name, value in pairs}, codes) == selection


def test_junk_in_a_link_to_figures_is_left_out(selector: FigureIndex) -> None:
    codes = {facet: selector.codes(facet) for facet in FIGURE_FACETS}
    junk = {"country": ["QQ", "\0", ""], "method": ["x" * 10_000], "theme": ["fundraising"], "q": [" \u202f "]}
    assert query_params.parse_figure_filters(junk, codes) == FigureFilter()
    assert query_params.serialize_figure_filters(FigureFilter()) == ()


def test_a_figure_is_found_by_its_identifier_on_the_first_page(catalogue: Catalogue) -> None:
    selector = FigureIndex(catalogue.figures)
    for figure in catalogue.figures:
        found = selector.select(FigureFilter(figure.id)).figures
        assert figure in found[:20]
