"""QR codes: an address that a room can open on its phones."""

from __future__ import annotations

from functools import lru_cache

import segno


@lru_cache(maxsize=512)
def qr_data_uri(address: str) -> str:
    """``address`` as a QR code: a picture as a data URI, dark on white whatever the scheme, as cameras expect it.

    Empty where the address is too long for one.
    """
    try:
        drawn = segno.make(address, error="m", micro=False)
    except segno.DataOverflowError:
        return ""
    return drawn.svg_data_uri(border=3, dark="#000", light="#fff", omitsize=True)
