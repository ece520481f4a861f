"""Where a sentence stands, so that whoever is told of it finds it."""

from __future__ import annotations

from dashboard import package_files
from dashboard.languages import Language


def sentence_place(key: str, language: Language) -> tuple[str, int | None]:
    """The file of the sentence ``key`` below the package and its line, counted from 1; no line where there is none."""
    for path in package_files.files_called(f"{language}.ftl"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.partition("=")[0].strip() == key:
                return path.relative_to(package_files.PACKAGE).as_posix(), number
    return f"{language}.ftl", None
