from __future__ import annotations

import pytest
from starlette.datastructures import Headers

from dashboard.http.byte_ranges import requested_range

TAG = '"tag"'
BODY = b"0123456789"


def part(**headers: str) -> bytes | None:
    asked = requested_range(Headers({name.replace("_", "-"): value for name, value in headers.items()}), TAG, len(BODY))
    return asked.of(BODY) if asked else None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("bytes=0-3", b"0123"),
        ("bytes=8-", b"89"),
        ("bytes=8-99", b"89"),
        ("bytes=-3", b"789"),
        ("bytes=-99", BODY),
        ("bytes=10-", b""),
        ("bytes=-0", b""),
    ],
)
def test_a_client_gets_the_bytes_that_it_asks_for(value: str, expected: bytes) -> None:
    assert part(range=value) == expected


@pytest.mark.parametrize("value", ["", "bytes=", "bytes=-", "bytes=3-1", "bytes=0-1,4-5", "lines=0-1", "bytes=a-b"])
def test_anything_else_is_answered_by_all_of_them(value: str) -> None:
    assert part(range=value) is None


def test_a_part_of_another_version_is_not_sent() -> None:
    assert part(range="bytes=0-1", if_range='"other"') is None
    assert part(range="bytes=0-1", if_range=f"W/{TAG}") is None
    assert part(range="bytes=0-1", if_range=TAG) == b"01"


def test_the_header_says_which_bytes_of_how_many() -> None:
    ranges = [requested_range(Headers({"range": value}), TAG, 10) for value in ("bytes=2-4", "bytes=10-")]
    assert [asked.content_range for asked in ranges if asked] == ["bytes 2-4/10", "bytes */10"]
