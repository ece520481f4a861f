"""The recipe "a facet on a column that exists", followed in a copy: the registry, and its name in one file."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.recipes.project_copy import ProjectCopy, recipe_files

MAX_FILES = 2
REGISTRY, SENTENCES = recipe_files("A facet on a column")
FACET = '\n    Facet("confidence", lambda item: (item.confidence,), "How sure the editors are.", "confidence"),'
LABELS = {"en": "Certainty of it", "fr": "Certitude des faits"}
SELECTED = "/open-data/initiatives.json?confidence=medium"
DOCUMENTS = ("tests/unit/docs", "tests/unit/i18n/test_keys.py")
"""Tests that compare documents and sentences with the registry."""
SELECTING = ("tests/unit/catalogue/test_query_params.py", "tests/unit/open_data/test_parameters.py")
INDEXES = ("tests/unit/catalogue/test_faceted_index.py", "tests/unit/catalogue/test_faceted_index_of_figures.py")


def _with_facet(copy: ProjectCopy, before: str, facet: str) -> ProjectCopy:
    copy.insert(REGISTRY, rf'^    Facet\("{before}".*', facet)
    for language, label in LABELS.items():
        copy.insert(SENTENCES, rf"^## {language}\n", f"\nfacet-confidence = {label}\n")
    return copy


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    return _with_facet(ProjectCopy.create(tmp_path_factory.mktemp("facet") / "copy"), "format", FACET)


@pytest.fixture(scope="module")
def figure_copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    copy = ProjectCopy.create(tmp_path_factory.mktemp("figure-facet") / "copy")
    return _with_facet(copy, "method", FACET.replace("item", "figure"))


def test_only_the_files_of_the_recipe_change(copy: ProjectCopy, figure_copy: ProjectCopy) -> None:
    assert copy.changed_files() == figure_copy.changed_files() == {REGISTRY, SENTENCES}
    assert len(copy.changed_files()) <= MAX_FILES


def test_a_facet_of_figures_selects_files_and_is_on_their_page(
    figure_copy: ProjectCopy, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    selected = "/open-data/figures.json?confidence=medium"
    expected = [row["id"] for row in shipped("figures") if row["confidence"] == "medium"]
    assert expected
    assert [figure["id"] for figure in json.loads(figure_copy.ask([selected])[selected][2])["figures"]] == expected
    addresses = [f"/engagement?confidence=medium&lang={language}" for language in LABELS]
    pages = figure_copy.open_pages(addresses)
    for address in addresses:
        assert LABELS[address[-2:]] in pages[address]["elements"], address
    assert "is sound" in figure_copy.run("dashboard.data_check")


def test_files_are_selected_by_it_and_it_is_described(
    copy: ProjectCopy, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    wrong = "/open-data/initiatives.csv?confidence=nope"
    answers = copy.ask([SELECTED, wrong, "/open-data/openapi.json", "/gallery?confidence=medium&lang=en"])
    expected = [row["id"] for row in shipped("initiatives") if row["confidence"] == "medium"]
    assert expected
    assert sorted(item["id"] for item in json.loads(answers[SELECTED][2])["initiatives"]) == sorted(expected)
    assert answers[wrong][0] == 400
    operation = json.loads(answers["/open-data/openapi.json"][2])["paths"]["/open-data/initiatives.csv"]["get"]
    (parameter,) = (each for each in operation["parameters"] if each["name"] == "confidence")
    assert parameter["description"].startswith("How sure the editors are.")
    assert answers["/gallery?confidence=medium&lang=en"][0] == 200


def test_pages_show_it_and_are_selected_by_it(copy: ProjectCopy) -> None:
    addresses = [f"{page}?confidence=medium&lang={language}" for page in ("/gallery", "/map") for language in LABELS]
    pages = copy.open_pages([*addresses, "/watch?confidence=medium", "/present?views=gallery%3Fconfidence%3Dmedium"])
    for address in addresses:
        assert LABELS[address[-2:]] in pages[address]["elements"], address


def test_the_tests_of_facets_hold_with_it(copy: ProjectCopy, figure_copy: ProjectCopy) -> None:
    copy.test(*DOCUMENTS, *SELECTING, *INDEXES, "tests/unit/test_registry_checks.py")
    figure_copy.test(*DOCUMENTS, *SELECTING, *INDEXES)
