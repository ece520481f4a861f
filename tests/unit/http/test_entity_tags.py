"""Which requests are answered by 304: those whose tag or day says that the client has the content."""

from __future__ import annotations

import pytest
from starlette.datastructures import Headers

from dashboard.http.entity_tags import conditional_status

RELEASED = "Mon, 01 Jun 2026 00:00:00 GMT"


def status(since: str, **headers: str) -> int:
    return conditional_status(Headers({"if-modified-since": since, **headers}), '"tag"', RELEASED)


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (RELEASED, 304),
        ("Tue, 02 Jun 2026 00:00:00 GMT", 200),  # of a release that was taken back
        ("Sun, 31 May 2026 23:59:59 GMT", 200),
        ("Mon, 01 Jun 2026 02:00:00 +0200", 304),
    ],
)
def test_a_day_counts_where_no_tag_is_named(since: str, expected: int) -> None:
    assert status(since) == expected
    assert status(since, **{"if-none-match": '"other"'}) == 200
    assert status(since, **{"if-none-match": 'W/"tag"'}) == 304


@pytest.mark.parametrize(
    "since",
    [
        "",
        "yesterday",
        "Mon, 01 Jun 2026 00:00:00 -0000",
        "Mon, 01 Jun 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jun 2026 99999999999999999999:00:00 GMT",
        "Mon, 01 Jun 2026 00:00:00 +99999999999999999999",
        "Mon, 01 Jun 2026 00:00:00 +9999999",
        "9" * 5000,
    ],
)
def test_what_is_no_day_is_left_aside(since: str) -> None:
    assert status(since) == 200
