"""The registry of all pages: the folders in ``features`` whose module ``spec`` names a ``PageSpec`` as ``PAGE``.

The script of a page is the file of its name in its folder, or in ``pages``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from dashboard import package_files
from dashboard.catalogue.problem import Problem
from dashboard.page_spec import PageSpec, StaticPages

FEATURES = "dashboard.features"
SPEC_MODULE, SPEC_NAME = "spec", "PAGE"
PAGE_FILES = f"features/*/{SPEC_MODULE}.py"
SCRIPTS = package_files.PACKAGE.parents[1] / "pages"
"""Where pages have their scripts that have none in their folders."""


class InvalidPagesError(ValueError):
    """The pages cannot be served; the message lists every problem, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(["The pages cannot be served:", *map(str, problems)]))


@dataclass(frozen=True, slots=True)
class PageRegistry:
    """All pages of a site in their order."""

    pages: tuple[PageSpec, ...] = ()
    by_name: Mapping[str, PageSpec] = field(init=False, repr=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.pages, key=lambda page: page.position))
        by_name = {page.name: page for page in ordered}
        problems = [*_clashes(ordered)]
        if problems:
            raise InvalidPagesError(problems)
        object.__setattr__(self, "pages", ordered)
        object.__setattr__(self, "by_name", by_name)

    def __iter__(self) -> Iterator[PageSpec]:
        return iter(self.pages)

    def __getitem__(self, name: str) -> PageSpec:
        """The page called ``name``. Raises ``KeyError`` if there is none."""
        return self.by_name[name]

    @property
    def menu(self) -> tuple[PageSpec, ...]:
        """The pages that the menu leads to."""
        return tuple(page for page in self.pages if page.in_menu)

    @property
    def static_pages(self) -> tuple[StaticPages, ...]:
        """The kinds of static pages in their order."""
        return tuple(
            sorted((kind for page in self.pages for kind in page.static_pages), key=lambda kind: kind.position)
        )


def _clashes(pages: Sequence[PageSpec]) -> Iterator[Problem]:
    """Pages with the name or the position of an earlier one."""
    names: set[str] = set()
    positions: dict[int, str] = {}
    for page in pages:
        if page.name in names:
            yield Problem(PAGE_FILES, None, "name", f'"{page.name}" is the name of two pages')
        elif page.position in positions:
            reason = f'{page.position} of "{page.name}" is that of "{positions[page.position]}"'
            yield Problem(PAGE_FILES, None, "position", reason)
        names.add(page.name)
        positions.setdefault(page.position, page.name)


@cache
def declared_pages() -> Mapping[str, PageSpec]:
    """The pages by the folders in ``features`` that declare them. They are code, so they are found once a process.

    Raises:
        InvalidPagesError: A module ``spec`` declares no page.
    """
    features = [feature.name for feature in iter_modules(import_module(FEATURES).__path__)]
    specs = {name: _spec_of(name) for name in features if SPEC_MODULE in _modules(name)}
    problems = [
        Problem(f"features/{name}/{SPEC_MODULE}.py", None, SPEC_NAME, "is missing, or no PageSpec")
        for name, spec in specs.items()
        if not isinstance(spec, PageSpec)
    ]
    if problems:
        raise InvalidPagesError(problems)
    return specs


@cache
def discover_pages() -> PageRegistry:
    """The pages that the folders in ``features`` declare, in their order.

    Raises:
        InvalidPagesError: A module declares no page, or two pages share a name or a position.
    """
    return PageRegistry(tuple(declared_pages().values()))


@cache
def page_scripts() -> Mapping[str, Path]:
    """The scripts of the pages by their names."""
    own = {page.name: folder_script(folder, page) for folder, page in declared_pages().items()}
    return {name: path if path.is_file() else SCRIPTS / path.name for name, path in own.items()}


def folder_script(folder: str, page: PageSpec) -> Path:
    """Where the script of a page is, if it has one in its ``folder``. Nothing imports it: Streamlit runs it."""
    return package_files.PACKAGE / "features" / folder / f"{page.name}.py"


def _spec_of(feature: str) -> Any:
    return getattr(import_module(f"{FEATURES}.{feature}.{SPEC_MODULE}"), SPEC_NAME, None)


def _modules(feature: str) -> set[str]:
    return {module.name for module in iter_modules(import_module(f"{FEATURES}.{feature}").__path__)}
