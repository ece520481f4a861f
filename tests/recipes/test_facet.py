"""The recipe "a facet on a column that exists", followed in a copy: the registries, and the names in one file."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.recipes.project_copy import ProjectCopy, Visit, recipe_files

RECIPE = "A facet on a column"
MAX_FILES = 2
REGISTRY, SENTENCES = recipe_files(RECIPE)
INITIATIVES, FIGURES = "recipefacet", "recipefigurefacet"
FACET = '\n    Facet("{}", lambda record: (record.confidence,), "How sure the editors are.", "confidence"),'
LABELS = {"en": "Certainty of it", "fr": "Certitude des faits"}
SELECTED, WRONG = (f"/open-data/initiatives.json?{INITIATIVES}={code}" for code in ("medium", "nope"))
SELECTED_FIGURES = f"/open-data/figures.json?{FIGURES}=medium"
DESCRIPTION, GALLERY = "/open-data/openapi.json", f"/gallery?{INITIATIVES}=medium&lang=en"
NAMING = [
    f"{page}?{facet}=medium&lang={language}"
    for page, facet in (("/gallery", INITIATIVES), ("/map", INITIATIVES), ("/engagement", FIGURES))
    for language in LABELS
]
"""Pages that name the facet."""
OTHERS = [f"/watch?{INITIATIVES}=medium", f"/present?views=gallery%3F{INITIATIVES}%3Dmedium"]
Shipped = Callable[[str], list[dict[str, str]]]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """A copy with one more facet of initiatives and one more of figures."""
    copy = ProjectCopy.create(tmp_path_factory.mktemp("facet") / "copy")
    copy.insert(REGISTRY, r'^    Facet\("format".*', FACET.format(INITIATIVES))
    copy.insert(REGISTRY, r'^    Facet\("method".*', FACET.format(FIGURES))
    for language, label in LABELS.items():
        sentences = "".join(f"\nfacet-{facet} = {label}" for facet in (INITIATIVES, FIGURES))
        copy.insert(SENTENCES, rf"^## {language}\n", f"{sentences}\n")
    return copy


@pytest.fixture(scope="module")
def visit(copy: ProjectCopy) -> Visit:
    return copy.visit([SELECTED, WRONG, SELECTED_FIGURES, DESCRIPTION, GALLERY], [*NAMING, *OTHERS])


def identifiers(text: str, kind: str) -> set[str]:
    return {record["id"] for record in json.loads(text)[kind]}


def test_only_the_files_of_the_recipe_change(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {REGISTRY, SENTENCES}
    assert len(copy.changed_files()) <= MAX_FILES


def test_files_are_selected_by_it(visit: Visit, shipped: Shipped) -> None:
    for address, kind in ((SELECTED, "initiatives"), (SELECTED_FIGURES, "figures")):
        expected = {row["id"] for row in shipped(kind) if row["confidence"] == "medium"}
        assert identifiers(visit.answers[address][2], kind) == expected != set()
    assert visit.answers[WRONG][0] == 400


def test_it_is_described(visit: Visit) -> None:
    operation = json.loads(visit.answers[DESCRIPTION][2])["paths"]["/open-data/initiatives.csv"]["get"]
    (parameter,) = (each for each in operation["parameters"] if each["name"] == INITIATIVES)
    assert parameter["description"].startswith("How sure the editors are.")


def test_pages_show_it_and_are_selected_by_it(visit: Visit) -> None:
    for address in NAMING:
        assert LABELS[address[-2:]] in visit.pages[address]["elements"], address
    assert visit.pages.keys() >= {*OTHERS}
    assert visit.answers[GALLERY][0] == 200


def test_the_check_of_the_recipe_passes(copy: ProjectCopy) -> None:
    copy.check(RECIPE)
