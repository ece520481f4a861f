"""Content is coded as the client allows, and comes out again as it went in."""

from __future__ import annotations

import gzip

import brotli
import pytest

from dashboard.http.content_encoding import Encoding, compress, negotiate_encoding

CONTENT = "Initiatives confinées ".encode() * 100
UNPACKED = {"br": brotli.decompress, "gzip": gzip.decompress, "identity": bytes}


@pytest.mark.parametrize(
    ("accepted", "best"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("BR;q=1.0, gzip;q=0.5", "br"),
        ("br;q=0, gzip;q=0.8", "gzip"),
        ("br; q=0.0, gzip;q=0", "identity"),
        ("gzip;q=1, br;q=0.1", "gzip"),
        ("br;q=0.2, gzip;q=0.3, identity;q=0.9", "identity"),
        ("gzip;q=0", "identity"),
        ("*;q=0.5, br;q=0", "gzip"),
        ("*", "br"),
        ("", "identity"),
        ("zstd", "identity"),
    ],
)
def test_the_best_coding_that_the_client_allows_is_chosen(accepted: str, best: Encoding) -> None:
    assert negotiate_encoding(accepted) == best


@pytest.mark.parametrize("coded", UNPACKED)
def test_content_comes_out_as_it_went_in(coded: Encoding) -> None:
    sent = compress(CONTENT, coded)
    assert UNPACKED[coded](sent) == CONTENT
    assert compress(CONTENT, coded) == sent
    assert (len(sent) < len(CONTENT) / 5) == (coded != "identity")
