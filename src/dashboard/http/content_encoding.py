"""Content compressed for the way to the reader: once, well, and kept, since doing it for each request costs more than
all the rest of an answer.
"""

from __future__ import annotations

import gzip
from typing import Literal, get_args

import brotli

Encoding = Literal["br", "gzip", "identity"]
"""How content is coded on the way, as HTTP names it; the best first."""
ENCODINGS: tuple[Encoding, ...] = get_args(Encoding)
BROTLI_QUALITY = 7
"""Of 11: a tenth larger than the best, and twenty times as fast."""
GZIP_LEVEL = 6
REFUSED = {"q=0", "q=0.0", "q=0.00", "q=0.000"}
"""Weights by which a client says that it does not want a coding."""


def negotiate_encoding(accepted: str) -> Encoding:
    """The best coding that an ``Accept-Encoding`` header allows."""
    allowed = {name.strip().lower() for name, _, weight in _weighted(accepted) if weight.strip() not in REFUSED}
    return next((known for known in ENCODINGS if known in allowed), "identity")


def _weighted(accepted: str) -> list[tuple[str, str, str]]:
    return [part.partition(";") for part in accepted.split(",")]


def compress(content: bytes, coding: Encoding) -> bytes:
    """``content`` in that coding, the same bytes every time."""
    match coding:
        case "br":
            return bytes(brotli.compress(content, quality=BROTLI_QUALITY))
        case "gzip":
            return gzip.compress(content, GZIP_LEVEL, mtime=0)
        case _:
            return content


def encoding_headers(coding: Encoding) -> dict[str, str]:
    """What a response says of the coding of its content."""
    return {"Vary": "Accept-Encoding", **({} if coding == "identity" else {"Content-Encoding": coding})}
