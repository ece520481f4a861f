"""QR codes: an address that a room can open on its phones."""

from __future__ import annotations

import io
from functools import lru_cache
from urllib.parse import urlsplit

import segno

MAX_CODES = 64
"""Codes that are kept, each of at most some 50 kB: those of the slides that are presented at a time."""

PNG_SCALE = 12
"""Pixels of a module of a code as an image."""


@lru_cache(maxsize=MAX_CODES)
def qr_data_uri(address: str) -> str:
    """``address`` as a QR code: a picture as a data URI, dark on white whatever the scheme, as cameras expect it.

    Empty where the address is too long for one.
    """
    try:
        code = segno.make(address, error="m", micro=False)
    except segno.DataOverflowError:
        return ""
    return code.svg_data_uri(border=3, dark="#000", light="#fff", omitsize=True)


def qr_png(address: str) -> bytes:
    """The same as a PNG image.

    Raises:
        segno.DataOverflowError: The address is too long.
    """
    image = io.BytesIO()
    segno.make(address, error="m", micro=False).save(image, kind="png", scale=PNG_SCALE, border=3)
    return image.getvalue()


def short_address(url: str) -> str:
    """``url`` as people write it down: host and path, nothing else."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}".rstrip("/")
