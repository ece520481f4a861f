from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from dashboard.catalogue import query_params
from dashboard.catalogue.faceted_index import FacetedIndex, index_figures
from dashboard.catalogue.filters import FIGURE_FACETS, FigureFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.languages import LANGUAGES

Shipped = Callable[[str], list[dict[str, str]]]


@pytest.fixture(scope="module")
def selector(catalogue: Catalogue) -> FacetedIndex[Figure]:
    return index_figures(catalogue.figures)


def test_without_a_question_all_figures_come_in_the_order_of_the_data(
    selector: FacetedIndex[Figure], catalogue: Catalogue
) -> None:
    assert tuple(selector.select(FigureFilter()).records) == catalogue.figures


@pytest.mark.parametrize("facet", FIGURE_FACETS)
def test_without_filters_a_facet_counts_every_figure(
    selector: FacetedIndex[Figure], catalogue: Catalogue, facet: str
) -> None:
    counts = selector.select(FigureFilter()).counts[facet]
    codes_of = FIGURE_FACETS[facet].codes_of
    assert counts == Counter(code for figure in catalogue.figures for code in codes_of(figure))
    assert list(selector.codes(facet)) == list(counts)
    assert list(counts.values()) == sorted(counts.values(), reverse=True)


@pytest.mark.parametrize("q", ["", "trafic", "instagram"])
@pytest.mark.parametrize("countries", [(), ("FR",), ("FR", "US"), ("QQ",)])
@pytest.mark.parametrize("methods", [(), ("survey",), ("panel", "estimate")])
def test_a_selection_and_its_counts_follow_from_the_csv(
    selector: FacetedIndex[Figure], shipped: Shipped, q: str, countries: tuple[str, ...], methods: tuple[str, ...]
) -> None:
    texts = ("metric", "issuer", "population", "baseline", "sample", "caveat", "caveat_key")
    columns = ["series", *(f"{text}_{language}" for text in texts for language in LANGUAGES)]
    sources: dict[str, str] = {}
    for source in shipped("figure_sources"):
        known = sources.get(source["figure_id"], "")
        sources[source["figure_id"]] = f"{known} {source['publisher']} {source['title']}"
    expected = [
        row
        for row in shipped("figures")
        if re.search(rf"(?i)\b{q}s?\b", " ".join([*(row[column] for column in columns), sources[row["id"]]])) or not q
    ]
    there = [row for row in expected if not countries or row["country"] in countries]
    so_measured = [row for row in expected if not methods or row["method"] in methods]
    selected = selector.select(FigureFilter(q, {"country": countries, "method": methods}))
    assert {figure.id for figure in selected.records} == {row["id"] for row in there if row in so_measured}
    assert +Counter(selected.counts["country"]) == Counter(row["country"] for row in so_measured)
    assert +Counter(selected.counts["method"]) == Counter(row["method"] for row in there)


def test_a_search_ignores_case_and_accents(selector: FacetedIndex[Figure]) -> None:
    unaccented, accented = (selector.select(FigureFilter(q)).records for q in ("MEDIAMETRIE", "Médiamétrie"))
    assert len(unaccented) > 0
    assert tuple(unaccented) == tuple(accented)


def test_a_link_to_figures_is_read_as_it_was_written(selector: FacetedIndex[Figure]) -> None:
    codes = {facet: selector.codes(facet) for facet in FIGURE_FACETS}
    selection = FigureFilter("trafic internet", {"country": ("FR",), "method": ("survey",)})
    pairs = query_params.serialize_filters(selection)
    assert pairs == (("q", "trafic internet"), ("country", "FR"), ("method", "survey"))
    assert (
        query_params.parse_filters({name: [value] for name, value in pairs}, codes, FigureFilter).selection == selection
    )


def test_junk_in_a_link_to_figures_is_left_out(selector: FacetedIndex[Figure]) -> None:
    codes = {facet: selector.codes(facet) for facet in FIGURE_FACETS}
    junk = {"country": ["QQ", "\0", ""], "method": ["x" * 10_000], "theme": ["fundraising"], "q": [" \u202f "]}
    assert query_params.parse_filters(junk, codes, FigureFilter).selection == FigureFilter()
    assert query_params.serialize_filters(FigureFilter()) == ()


def test_a_figure_is_found_by_its_identifier_on_the_first_page(catalogue: Catalogue) -> None:
    selector = index_figures(catalogue.figures)
    for figure in catalogue.figures:
        matches = selector.select(FigureFilter(figure.id)).records
        assert figure == matches[0]
