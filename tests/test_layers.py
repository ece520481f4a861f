"""Imports go down only: the floors of the house, and who may know Streamlit."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = ("catalogue", "text", "draw", "publish", "ui", "web", "pages", "app")
"""From the ground up. ``pages`` and ``app`` stand beside the package ``dashboard``."""
KNOWS_STREAMLIT = {"ui", "web", "pages", "app"}


def modules(root: Path) -> Iterator[tuple[str, Path]]:
    """The dotted name and file of every module of the project below ``root``."""
    for path in sorted((root / "src").rglob("*.py")):
        yield ".".join(path.relative_to(root / "src").with_suffix("").parts), path
    for path in sorted([*(root / "pages").rglob("*.py"), *root.glob("app.py")]):
        yield ".".join(path.relative_to(root).with_suffix("").parts), path


def floor(module: str) -> str:
    """The floor of a module; empty for one from outside, and for the package ``dashboard`` itself."""
    names = module.removeprefix("dashboard.").split(".")
    inside = module.startswith("dashboard.") or names[0] in ("pages", "app")
    return names[0] if inside and names != ["__init__"] else ""


def imports(module: str, source: str) -> Iterator[str]:
    """The absolute names that ``source`` imports; of ``from a import b`` both ``a`` and ``a.b``."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names):
                yield from (name.name for name in names)
            case ast.ImportFrom(base, names, level):
                parent = (
                    ".".join([*module.split(".")[: -level or None], *filter(None, [base])]) if level else base or ""
                )
                yield parent
                yield from (f"{parent}.{name.name}" for name in names)


def faults(root: Path) -> Iterator[str]:
    for module, path in modules(root):
        here = floor(module)
        if here and here not in FLOORS:
            yield f"{module} is on no floor"
            continue
        for imported in set(imports(module, path.read_text("utf-8"))):
            there = floor(imported)
            if here and there in FLOORS and FLOORS.index(there) > FLOORS.index(here):
                yield f"{module} imports {imported}, which is above it"
            if there == here == "pages":
                yield f"{module} imports {imported}, another page"
            if imported.split(".")[0] == "streamlit" and here not in KNOWS_STREAMLIT:
                yield f"{module} imports {imported}"


def house(root: Path, files: Mapping[str, str]) -> Path:
    for name, source in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
    return root


def test_imports_go_down_only() -> None:
    assert list(faults(ROOT)) == []


def test_every_floor_was_looked_at() -> None:
    assert {floor(module) for module, _ in modules(ROOT)} == {"", *FLOORS}


@pytest.mark.parametrize(
    ("file", "source", "fault"),
    [
        ("src/dashboard/catalogue/a.py", "from dashboard.text import labels", "dashboard.text"),
        ("src/dashboard/catalogue/a.py", "import dashboard.web.server", "dashboard.web.server"),
        ("src/dashboard/text/a.py", "def late():\n    from dashboard.draw.maps import Step", "dashboard.draw.maps"),
        ("src/dashboard/draw/a.py", "from ..publish import feed", "dashboard.publish"),
        ("src/dashboard/publish/a.py", "from dashboard import ui", "dashboard.ui"),
        ("src/dashboard/ui/a.py", "from dashboard.web import server", "dashboard.web"),
        ("src/dashboard/ui/a.py", "from pages import home", "pages.home"),
        ("src/dashboard/web/a.py", "import app", "imports app"),
        ("pages/a.py", "import pages.home", "another page"),
        ("pages/a.py", "from pages import home", "another page"),
        ("pages/a.py", "from . import home", "another page"),
        ("pages/a.py", "from app import application", "app.application"),
        ("src/dashboard/draw/a.py", "import streamlit as st", "imports streamlit"),
        ("src/dashboard/publish/a.py", "from streamlit.runtime import exists", "imports streamlit.runtime"),
        ("src/dashboard/__init__.py", "import streamlit", "imports streamlit"),
        ("src/dashboard/utils/a.py", "import json", "on no floor"),
        ("src/dashboard/utils.py", "import json", "on no floor"),
    ],
)
def test_what_breaks_the_rule_is_found(tmp_path: Path, file: str, source: str, fault: str) -> None:
    found = list(faults(house(tmp_path, {file: source})))
    assert any(fault in line for line in found)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("src/dashboard/text/a.py", "from dashboard.catalogue.records import Figure"),
        ("src/dashboard/draw/a.py", "from dashboard.draw import palette\nfrom . import maps\nimport json"),
        ("src/dashboard/web/a.py", "import streamlit as st\nfrom dashboard.ui import store"),
        ("src/dashboard/ui/a.py", "from dashboard.publish import feed\nimport streamlit.components.v1"),
        ("pages/a.py", "import streamlit as st\nfrom dashboard.ui import store\nfrom dashboard.web import routes"),
        ("app.py", "import streamlit as st\nfrom dashboard.web.server import SHELL"),
        ("src/dashboard/catalogue/a.py", "import streamlit_like"),
    ],
)
def test_what_keeps_the_rule_is_not(tmp_path: Path, file: str, source: str) -> None:
    assert list(faults(house(tmp_path, {file: source}))) == []
