"""The files of Streamlit's front end: where they are, and which of them belong together.

Where a later Streamlit arranges them in another way, nothing is found here, and pages go without what was to be placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from streamlit import file_util

STATIC = Path(file_util.get_static_dir())
"""What Streamlit serves at the top of the site."""
DOCUMENT = "index.html"
"""The document in which every page starts."""
ASSETS = "static"
"""The folder of scripts (``js``), styles (``css``) and typefaces (``media``) below ``STATIC``."""
IMPORT = re.compile(r"""(?:from|import)\s*["']\./([^"']+\.js)["']""")
"""How a minified script of the bundle names another that it needs at once."""


@cache
def asset_files(folder: str) -> Mapping[str, Path]:
    """The files of ``js``, ``css`` or ``media`` by their names, which change with their content."""
    directory = STATIC / ASSETS / folder
    return {file.name: file for file in sorted(directory.iterdir())} if directory.is_dir() else {}


def asset_url(folder: str, name: str) -> str:
    """The address of such a file below the top of the site."""
    return f"{ASSETS}/{folder}/{name}"


def asset_names(folder: str, stem: str) -> list[str]:
    """The files of ``folder`` that are called ``stem``, whatever the digest after it: one, or none."""
    return [name for name in asset_files(folder) if name.startswith(f"{stem}.")]


def chunk_files(chunks: Iterable[str]) -> list[str]:
    """The scripts of ``chunks`` of the bundle and of all they import; a chunk that is gone is left out."""
    scripts = asset_files("js")
    waiting = [name for chunk in chunks for name in asset_names("js", chunk)]
    files: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name in scripts and name not in files:
            files[name] = None
            waiting += _imported_files(name)
    return list(files)


@cache
def _imported_files(name: str) -> tuple[str, ...]:
    """The scripts that the script called ``name`` imports: megabytes are read for it, which every page shares."""
    return tuple(IMPORT.findall(asset_files("js")[name].read_text("utf-8")))


@cache
def served_files() -> frozenset[str]:
    """What Streamlit serves besides its document, by its path below the top of the site."""
    paths = (path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.is_file())
    return frozenset(paths) - {DOCUMENT}


def read_document() -> str:
    """The text of Streamlit's document; empty where there is none."""
    file = STATIC / DOCUMENT
    return file.read_text("utf-8") if file.is_file() else ""
