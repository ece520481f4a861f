"""QR codes: an address that a room can open on its phones."""

from __future__ import annotations

from functools import lru_cache

import segno

MAX_CODES = 64
"""Codes that are kept, each of at most some 50 kB: those of the slides that are presented at a time."""


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
