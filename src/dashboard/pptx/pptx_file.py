"""A presentation as the bytes of a file that depend on nothing but its content."""

from __future__ import annotations

import io
import zipfile
from typing import Any

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The moment that every part of the archive carries: the earliest that a ZIP file can name."""


def save(presentation: Any) -> bytes:
    """``presentation`` as a .pptx without the moments at which its parts were put into the archive."""
    saved, steady = io.BytesIO(), io.BytesIO()
    presentation.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return steady.getvalue()
