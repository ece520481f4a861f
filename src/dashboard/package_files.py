"""Files that ship inside the package, beside the code they belong to: templates, styles, scripts, sentences."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent


@cache
def files_by_name(suffix: str) -> Mapping[str, Path]:
    """Every packaged file with ``suffix`` (``.jinja``) by its name, in the order of their paths.

    Raises:
        ValueError: Two files have the same name.
    """
    paths: dict[str, Path] = {}
    for path in sorted(PACKAGE.rglob(f"*{suffix}")):
        if path.name in paths:
            raise ValueError(f"two packaged files are called {path.name}: {paths[path.name]} and {path}")
        paths[path.name] = path
    return paths


@cache
def folders_with(suffix: str) -> tuple[Path, ...]:
    """Every folder of the package that holds a file with ``suffix``, in the order of their paths."""
    return tuple(sorted({path.parent for path in PACKAGE.rglob(f"*{suffix}")}))


@cache
def files_called(name: str) -> tuple[Path, ...]:
    """Every packaged file called ``name``, in the order of their paths."""
    return tuple(sorted(PACKAGE.rglob(name)))


@cache
def read_text(name: str) -> str:
    """The content of the one packaged file called ``name``. Raises ``KeyError`` if there is none."""
    return files_by_name(Path(name).suffix)[name].read_text("utf-8")
