"""Content compressed for the way to the client, and kept, since doing it for each request costs more than the rest."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from typing import Literal, get_args

import brotli

from dashboard.cache import KB, MB, BoundedCache
from dashboard.context import SiteContext
from dashboard.http.quality_values import quality_values
from dashboard.object_sizes import estimate_size

Encoding = Literal["br", "gzip", "identity"]
"""How content is coded on the way, as HTTP names it; the best first."""
ENCODINGS: tuple[Encoding, ...] = get_args(Encoding)
BROTLI_QUALITY = 7
"""Of 11: a tenth larger than the best, and twenty times as fast."""
GZIP_LEVEL = 5
"""As Streamlit has it: a fiftieth larger than the usual 6, and up to a third faster."""
MIN_COMPRESSED_BYTES = 500
"""Shorter content is sent as it is: the headers are longer. Streamlit compresses nothing that is shorter than twice
that, so it never compresses what was left as it is here."""
COMPRESSED_TYPES = ("image/png", "application/zip", "font/woff2")
"""Media types that hold compressed data already. Streamlit leaves these alone, too."""
MAX_ENCODED_BYTES = 4 * MB
"""Compressed contents that are kept."""
MAX_DIGEST_BYTES = 500 * KB
"""Digests of contents that were asked for once: about a thousand."""


def negotiate_encoding(accepted: str) -> Encoding:
    """The coding that an ``Accept-Encoding`` header wants most; of equally wanted ones the best."""
    return accepted_encodings(accepted)[0]


def accepted_encodings(accepted: str) -> tuple[Encoding, ...]:
    """The codings that an ``Accept-Encoding`` header allows, the most wanted first.

    ``identity`` always is among them: what cannot be coded as a client wants is better sent as it is than not at all.
    """
    stated = quality_values(accepted)
    weights = {coding: stated.get(coding, stated.get("*", 0.0)) for coding in ENCODINGS}
    allowed = (coding for coding in ENCODINGS if weights[coding] or coding == "identity")
    return tuple(sorted(allowed, key=lambda coding: -weights[coding]))


def is_compressible(media_type: str) -> bool:
    """Whether compressing content of ``media_type`` makes it shorter."""
    return media_type not in COMPRESSED_TYPES


def compress(content: bytes, coding: Encoding) -> bytes:
    """``content`` in that coding, the same bytes every time."""
    match coding:
        case "br":
            return bytes(brotli.compress(content, quality=BROTLI_QUALITY))
        case "gzip":
            return gzip.compress(content, GZIP_LEVEL, mtime=0)
        case _:
            return content


@dataclass(frozen=True, slots=True)
class CompressedContent:
    """Content that is kept as nearly all clients want it, which takes a quarter of its room.

    Attributes:
        brotli: The content, compressed.
    """

    brotli: bytes

    @classmethod
    def of(cls, content: bytes) -> CompressedContent:
        """``content``, compressed."""
        return cls(compress(content, "br"))

    def decompressed(self) -> bytes:
        """The content itself."""
        return bytes(brotli.decompress(self.brotli))


def encoded_body(context: SiteContext, digest: str, content: bytes, coding: Encoding) -> bytes:
    """``content`` in ``coding``, kept by the ``digest`` of the content from the second time on that it is asked for.

    So contents that one client asks for once, such as the answers to many searches, do not push out those of everyone.
    """
    if coding == "identity":
        return content
    requested = context.caches.cache("http.encoded_once", MAX_DIGEST_BYTES, estimate_size)
    if requested.peek((digest, coding)) is None:
        requested.get((digest, coding), lambda: True)
        return compress(content, coding)
    encoded_bodies: BoundedCache[bytes] = context.caches.cache("http.encoded_bodies", MAX_ENCODED_BYTES, estimate_size)
    return encoded_bodies.get((digest, coding), lambda: compress(content, coding))
