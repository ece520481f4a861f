"""Which licences what the site ships is under, as docs/LICENCES.md: ``make licences`` writes it.

The page is made from what the works say of themselves: the metadata of packages, the names inside typefaces, the lock
files of npm, the description of the data.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import metadata
from pathlib import Path

from fontTools.ttLib import TTFont

from dashboard.streamlit_adapter import fonts
from tools.locked_packages import ROOT, RUN_LOCK, LockedPackage, locked_packages

PAGE = ROOT / "docs" / "LICENCES.md"
COPYRIGHT, FAMILY, LICENCE_URL = 0, 1, 14
"""Where a typeface says these."""
FONT_LICENCES = {"http://scripts.sil.org/OFL": "OFL-1.1"}
ICON_LICENCE = "Apache-2.0"
"""Of the Material Symbols, in whose file no licence stands: that of github.com/google/material-design-icons."""
FIELDS = ("License-Expression", "License", "Classifier")
"""Where packages name their licence, the clearest first."""
CLASSIFIERS = {
    "BSD License": "BSD",
    "ISC License (ISCL)": "ISC",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
}
IDENTIFIERS = {
    "3-Clause BSD License": "BSD-3-Clause",
    "APL 2": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "MIT License": "MIT",
}
"""What packages write instead of the identifier that SPDX gives a licence."""
IDENTIFIER = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
BUNDLE = """
Streamlit's wheel holds its front end compiled into one bundle, under the licence of Streamlit. Which JavaScript
packages went into it is in Streamlit's repository; the wheel has no list of them. Its formulas and code are set in
KaTeX and Source Code (OFL-1.1), its icons in Material Symbols (Apache-2.0).
"""
BASE = """
The image stands on a base that whoever builds it chooses; its system packages have their licences in `/usr/share/doc`.
The texts of the licences of Python packages are in the image, in the `dist-info` folder of each.
"""


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), "utf-8")


def page() -> str:
    """The page as Markdown."""
    packages = [package for package in locked_packages(RUN_LOCK) if package.is_in_image]
    return "\n".join(
        [
            "# Licences",
            "\nWhat the site ships, and under which licences. `make licences` writes this page.\n",
            *_table("work", _own()),
            f"\n## Python packages\n\nThose of `{RUN_LOCK}` for the system of the image.\n",
            *_table("package", ((package.name, package.version, licence(package)) for package in packages)),
            "\n## Typefaces\n\nReduced to the letters and icons of the site, under other names, by `make fonts`.\n",
            *_table("file", map(_typeface, sorted(fonts.SUBSETS.glob("*.woff2")))),
            "\n## npm packages\n\nWhat was drawn or made from them is in the repository.\n",
            *_table("package", (_npm("lucide", "lucide-static"), _npm("countries", "world-atlas"))),
            f"\n## Streamlit's bundle\n{BUNDLE}\n## The image\n{BASE}".rstrip(),
            "",
        ]
    )


def licence(package: LockedPackage) -> str:
    """What the metadata of an installed package says, as an SPDX expression where it can be told.

    Raises:
        ValueError: It names no licence.
    """
    said = metadata(package.name)
    values: dict[str, list[str]] = {name: said.get_all(name) or [] for name in FIELDS}
    expression, text, classifiers = (values[name] for name in FIELDS)
    if named := [*expression, *filter(None, map(_identifier, text))]:
        return named[0]
    for classifier in classifiers:
        if classifier.startswith("License ::"):
            name = classifier.rsplit(" :: ", 1)[-1]
            return CLASSIFIERS.get(name, name)
    raise ValueError(f"{package.name} names no licence")


def _identifier(text: str) -> str:
    known = IDENTIFIERS.get(text, text)
    return known if IDENTIFIER.fullmatch(known) else ""


def _own() -> Iterator[tuple[str, str, str]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    yield "[the program](../LICENSE)", project["version"], project["license"]
    package = json.loads((ROOT / "data" / "datapackage.json").read_text("utf-8"))
    yield "[the data](../data/LICENSE.md)", "", ", ".join(item["name"] for item in package["licenses"])
    yield "[the country shapes](../data/README.md), from Natural Earth", "", "public domain"


def _typeface(file: Path) -> tuple[str, str, str]:
    names = TTFont(file)["name"]
    said = names.getDebugName(LICENCE_URL)
    holder = (names.getDebugName(COPYRIGHT) or "").split(" (")[0].split(".")[0]
    return f"`{file.name}`", holder, FONT_LICENCES[said] if said else ICON_LICENCE


def _npm(tool: str, name: str) -> tuple[str, str, str]:
    lock = json.loads((ROOT / "tools" / tool / "package-lock.json").read_text("utf-8"))
    entry = lock["packages"][f"node_modules/{name}"]
    return name, entry["version"], entry["license"]


def _table(heading: str, rows: Iterable[tuple[str, str, str]]) -> list[str]:
    second = "copyright" if heading == "file" else "version"
    return [f"| {heading} | {second} | licence |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]


if __name__ == "__main__":
    main()
