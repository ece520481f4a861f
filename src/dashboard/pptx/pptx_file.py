"""A presentation or a template as the bytes of a file that depend on nothing but its content."""

from __future__ import annotations

import io
import zipfile
from typing import Any

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The moment that every part of the archive carries: the earliest that a ZIP file can name."""
CONTENT_TYPES = "[Content_Types].xml"
"""The part of a file that says what its other parts are."""


def save(presentation: Any) -> bytes:
    """``presentation`` as a .pptx without the moments at which its parts were put into the archive."""
    saved = io.BytesIO()
    presentation.save(saved)
    return _rewrite(saved.getvalue())


def change_type(content: bytes, old: str, new: str) -> bytes:
    """The file ``content`` whose part of the media type ``old`` has the media type ``new``.

    A template differs from a presentation in nothing else, and python-pptx opens and saves presentations only.
    """
    return _rewrite(content, old, new)


def _rewrite(content: bytes, old: str = "", new: str = "") -> bytes:
    steady = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            if name == CONTENT_TYPES and old:
                part = part.replace(old.encode(), new.encode())
            after.writestr(zipfile.ZipInfo(name, EPOCH), part, zipfile.ZIP_DEFLATED)
    return steady.getvalue()
