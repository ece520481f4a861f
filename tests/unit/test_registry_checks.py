"""What facets, pages and formats need is missed at start, with its place and what needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dashboard import package_files, registry_checks
from dashboard.catalogue.filters import FACET_VOCABULARIES, FIGURE_FACETS, INITIATIVE_FACETS, Facet
from dashboard.charts.chart_registry import SECTIONS
from dashboard.context import SiteContext
from dashboard.http import fragment_bundle
from dashboard.i18n import localizer, references
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.i18n.sentence_places import missing_text, sentence_file
from dashboard.languages import LANGUAGES
from dashboard.open_data.exporter_registry import exporters
from dashboard.page_registry import declared_pages
from dashboard.page_spec import PageSpec


def problems(context: SiteContext) -> list[str]:
    return [str(problem) for problem in registry_checks.registry_problems(context)]


def test_the_site_has_all_that_its_registries_need(context: SiteContext) -> None:
    assert problems(context) == []
    registry_checks.check_pages()


@pytest.fixture
def with_facet(monkeypatch: pytest.MonkeyPatch) -> Any:
    def register(facet: Facet[Any]) -> None:
        facets: Mapping[str, Facet[Any]] = {**FIGURE_FACETS, facet.name: facet}
        monkeypatch.setattr(registry_checks, "FIGURE_FACETS", facets)
        monkeypatch.setattr(localizer, "FACET_VOCABULARIES", {**FACET_VOCABULARIES, facet.name: facet.vocabulary})

    return register


@pytest.mark.parametrize(
    ("vocabulary", "codes", "reason"),
    [
        ("certainty", ("high",), 'vocabulary.csv, field: has no field "certainty", which the facet basis '),
        ("confidence", ("high", "odd"), 'vocabulary.csv, code: "odd" is not among the field "confidence"'),
        ("", ("FR", "odd"), 'vocabulary.csv, code: "odd" is not among country codes'),
        ("confidence", ("", "high"), "vocabulary.csv, code: an empty cell is not among"),
        ("confidence", tuple(map(str, range(9))), "4 more are not among"),
    ],
)
def test_a_facet_whose_codes_have_no_labels_is_refused(
    context: SiteContext, with_facet: Any, vocabulary: str, codes: tuple[str, ...], reason: str
) -> None:
    with_facet(Facet("basis", lambda _: codes, "…", vocabulary))
    site = replace(context, figure_codes={**context.figure_codes, "basis": codes})
    assert any(reason in problem for problem in problems(site))


@pytest.mark.parametrize("name", ["view", "page", "lang", "q", fragment_bundle.VERSION])
def test_a_facet_that_is_called_like_a_parameter_of_pages_is_refused(
    context: SiteContext, with_facet: Any, name: str
) -> None:
    with_facet(Facet(name, lambda _: ("high",), "…", "confidence"))
    site = replace(context, figure_codes={**context.figure_codes, name: ("high",)})
    reason = f'"{name}" is a parameter of pages already; call the facet otherwise'
    assert f"catalogue/filters.py, name: {reason}" in problems(site)


@pytest.mark.parametrize(
    ("key", "folder"),
    [
        *((f"part-{name}-{text}", "features/figures/charts.ftl") for name in SECTIONS for text in ("title", "lead")),
        *((f"facet-{name}", "streamlit_adapter/facets.ftl") for name in (*INITIATIVE_FACETS, *FIGURE_FACETS)),
        *((f"page-{page.name}", f"features/{folder}") for folder, page in declared_pages().items()),
        *((f"take-{exporter.name}", "citations") for exporter in exporters() if exporter.has_label),
    ],
)
def test_a_sentence_that_no_language_has_is_missed_with_its_folder(
    context: SiteContext, monkeypatch: pytest.MonkeyPatch, key: str, folder: str
) -> None:
    fewer = {language: {**sentence_variables(language)} for language in LANGUAGES}
    for sentences in fewer.values():
        del sentences[key]
    monkeypatch.setattr(references, "sentence_variables", fewer.__getitem__)
    found = problems(context)
    for language in LANGUAGES:
        said = f"{sentence_file(folder, language)}, {key}: {missing_text(folder, language)}; "
        assert any(problem.startswith(said) for problem in found)


@pytest.mark.parametrize(
    ("files", "missing"),
    [
        ((), []),
        (("__init__.py", "spec.py"), []),
        (("spec.py",), ["__init__.py"]),
        (("__init__.py",), ["spec.py"]),
        (("page.py",), ["__init__.py", "spec.py"]),
    ],
)
def test_a_folder_that_declares_no_page_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: tuple[str, ...], missing: list[str]
) -> None:
    monkeypatch.setattr(package_files, "PACKAGE", tmp_path)
    monkeypatch.setattr(registry_checks, "FEATURES", tmp_path / "features")
    folder = tmp_path / "features" / "letters"
    (folder / "__pycache__").mkdir(parents=True)
    for name in files:
        (folder / name).touch()
    found = [problem.file for problem in registry_checks.folder_problems(tmp_path / "features")]
    assert found == [f"features/letters/{name}" for name in missing]


def test_a_page_without_its_script_and_a_script_without_its_page_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry_checks, "folder_script", lambda folder, page: tmp_path / folder / f"{page.name}.py")
    first, *others = sorted(page.name for page in declared_pages().values())
    for name in (*others, "nowhere"):
        (tmp_path / f"{name}.py").touch()
    folders = {page.name: folder for folder, page in declared_pages().items()}
    gone, unknown = map(str, registry_checks.script_problems(tmp_path))
    assert gone.startswith(f"features/{folders[first]}/{first}.py: is missing: ")
    assert unknown.startswith("pages/nowhere.py: is the script of no page: declare one called nowhere")


def test_a_page_has_its_script_in_its_folder_or_in_pages_and_not_in_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = sorted(page.name for page in declared_pages().values())
    for name in ("own", *others):
        (tmp_path / f"{name}.py").touch()
    folders = {page.name: folder for folder, page in declared_pages().items()}

    def folder_script(folder: str, _page: PageSpec) -> Path:
        return tmp_path / ("own.py" if folder == folders[first] else "none.py")

    monkeypatch.setattr(registry_checks, "folder_script", folder_script)
    assert [problem.file for problem in registry_checks.script_problems(tmp_path)] == ["pages/own.py"]
    (tmp_path / f"{first}.py").touch()
    second, _ = map(str, registry_checks.script_problems(tmp_path))
    assert second.startswith(f"pages/{first}.py: is the second script of the page")
