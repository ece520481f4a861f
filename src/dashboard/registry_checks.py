"""What the registries of facets, pages and exporters need of the data, the sentences and the folders.

A facet needs labels for its codes, every registry sentences, a page its folder and its script.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

from dashboard import package_files
from dashboard.catalogue.filters import FIGURE_FACETS, INITIATIVE_FACETS, Facet
from dashboard.catalogue.problem import Problem, quoted_list
from dashboard.charts.chart_registry import SECTIONS
from dashboard.components.column_labels import labelled_fields
from dashboard.context import Codes, SiteContext
from dashboard.i18n.references import missing_sentences
from dashboard.languages import DEFAULT_LANGUAGE
from dashboard.open_data.exporter_registry import exporters
from dashboard.page_registry import (
    SCRIPTS,
    SPEC_MODULE,
    InvalidPagesError,
    declared_pages,
    folder_script,
)

FACETS, VOCABULARY = "catalogue/filters.py", "vocabulary.csv"
FACET_SENTENCES, EXPORT_SENTENCES, CHANGE_SENTENCES = "streamlit_adapter/facets.ftl", "citations", "components"
"""Where the sentences stand that name facets, formats and columns of records: folders, or a file of all languages."""
SECTION_SENTENCES = "features/figures/charts.ftl"
"""The file of the sentences that head the sections of charts."""
FEATURES = package_files.PACKAGE / "features"
INIT = "__init__.py"
RESERVED_PARAMS = frozenset(
    {"accessed", "arrange", "bom", "chart", "claim", "delimiter", "embed", "embed_options", "figure"}
    | {"from", "id", "lang", "name", "of", "page", "q", "scheme", "slide"}
    | {"sort", "to", "v", "variant", "view", "views", "week"}
)
"""The parameters of pages and files, none of which a facet may be called after."""
MAX_CODES = 5
"""Codes that one problem names; it counts the others."""


def check_pages() -> None:
    """Refuse pages that lack a part.

    Raises:
        InvalidPagesError: A folder or a script is incomplete.
    """
    problems = [*folder_problems(FEATURES)] or [*script_problems(SCRIPTS)]
    if problems:
        raise InvalidPagesError(problems)


def folder_problems(features: Path) -> Iterator[Problem]:
    """Folders of ``features`` that declare no page. A folder without any file is what a deleted feature leaves."""
    for folder in sorted(path for path in features.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))):
        files = {path.name for path in folder.iterdir() if path.is_file()}
        if files and INIT not in files:
            yield Problem(_below(folder / INIT), None, None, "is missing: it makes the folder a package")
        if files and f"{SPEC_MODULE}.py" not in files:
            reason = f"is missing: it declares the page, as {_below(FEATURES / 'accessibility' / SPEC_MODULE)}.py does"
            yield Problem(_below(folder / f"{SPEC_MODULE}.py"), None, None, reason)


def script_problems(scripts: Path) -> Iterator[Problem]:
    """Pages without a script in their folder or in ``scripts``, pages with two, and scripts without a page."""
    names = {page.name: folder for folder, page in declared_pages().items()}
    files = {path.stem for path in scripts.glob("*.py")}
    own = {page.name for folder, page in declared_pages().items() if folder_script(folder, page).is_file()}
    for name in sorted(names.keys() - files - own):
        reason = f"is missing: it is the script of the page that features/{names[name]}/{SPEC_MODULE}.py declares"
        yield Problem(f"features/{names[name]}/{name}.py", None, None, reason)
    for name in sorted(own & files):
        reason = f"is the second script of the page beside features/{names[name]}/{name}.py: take one away"
        yield Problem(f"pages/{name}.py", None, None, reason)
    for name in sorted(files - names.keys()):
        reason = f"is the script of no page: declare one called {name} in features/<folder>/{SPEC_MODULE}.py"
        yield Problem(f"pages/{name}.py", None, None, reason)


def registry_problems(context: SiteContext) -> Iterator[Problem]:
    """Labels of the codes of facets, and sentences, that are not there."""
    yield from _reserved_names()
    yield from _unlabelled_codes(INITIATIVE_FACETS.values(), context.codes, context)
    yield from _unlabelled_codes(FIGURE_FACETS.values(), context.figure_codes, context)
    yield from _missing_sentences(context)


def _reserved_names() -> Iterator[Problem]:
    for name in dict.fromkeys((*INITIATIVE_FACETS, *FIGURE_FACETS)):
        if name in RESERVED_PARAMS:
            yield Problem(FACETS, None, "name", f'"{name}" is a parameter of pages already; call the facet otherwise')


def _missing_sentences(context: SiteContext) -> Iterator[Problem]:
    for name in dict.fromkeys((*INITIATIVE_FACETS, *FIGURE_FACETS)):
        yield from missing_sentences(f"facet-{name}", f"the facet {name} ({FACETS})", FACET_SENTENCES)
    for folder, page in declared_pages().items():
        slugs = [slug for kind in page.static_pages if kind.in_menu for slug in kind.slugs(context)]
        for name in (page.name, *slugs):
            user = f"the page {name} (features/{folder}/{SPEC_MODULE}.py)"
            yield from missing_sentences(f"page-{name}", user, f"features/{folder}")
    for name, text in product(SECTIONS, ("title", "lead")):
        user = f"the section {name} (charts/chart_registry.py)"
        yield from missing_sentences(f"part-{name}-{text}", user, SECTION_SENTENCES)
    for field in labelled_fields():
        user = "a change of the column (components/column_labels.py)"
        yield from missing_sentences(f"changed-{field}", user, CHANGE_SENTENCES)
    for exporter in exporters():
        if exporter.has_label:
            yield from missing_sentences(f"take-{exporter.name}", f"the format {exporter.name}", EXPORT_SENTENCES)


def _unlabelled_codes(facets: Iterable[Facet[Any]], codes: Codes, context: SiteContext) -> Iterator[Problem]:
    for facet in facets:
        user = f"the facet {facet.name} ({FACETS})"
        if facet.vocabulary and facet.vocabulary not in context.catalogue.vocabulary.terms:
            yield Problem(VOCABULARY, None, "field", f'has no field "{facet.vocabulary}", which {user} names')
            continue
        unlabelled = [code for code in codes[facet.name] if not _has_label(facet.name, code, context)]
        if unlabelled:
            field = f'the field "{facet.vocabulary}"' if facet.vocabulary else "country codes"
            yield Problem(VOCABULARY, None, "code", f"{_enumeration(unlabelled)} not among {field}, which label {user}")


def _has_label(facet: str, code: str, context: SiteContext) -> bool:
    """Whether pages can name ``code``: languages are alike in the codes that they label."""
    try:
        context.localizer(DEFAULT_LANGUAGE).facet(facet, code)
    except KeyError:
        return False
    return True


def _enumeration(codes: Sequence[object]) -> str:
    """The first of ``codes``, quoted. An empty cell is no code: a facet gives none for it."""
    return f"{quoted_list(codes, MAX_CODES)} {'is' if len(codes) == 1 else 'are'}"


def _below(path: Path) -> str:
    """``path`` below the package."""
    return path.relative_to(package_files.PACKAGE).as_posix()
