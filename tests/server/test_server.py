"""The server as a host starts it: what it answers first, and that broken data stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from tests.conftest import Draft
    from tools.server_process import ServerProcess


def test_broken_data_ends_the_server_with_what_is_wrong(start: Callable[..., ServerProcess], draft: Draft) -> None:
    draft.put("initiatives.csv", 3, theme="juggling")
    server = start(draft.directory)
    assert server.process.wait(timeout=60) != 0
    assert 'initiatives.csv, row 3, theme: "juggling" is not one of the known codes' in server.output
    assert "Traceback" not in server.output


def test_the_shapes_are_a_file_that_may_be_kept(site: ServerProcess) -> None:
    with urlopen(f"{site.url}/open-data/countries.geojson") as response:
        assert response.headers["Content-Type"].startswith("application/geo+json")
        assert "max-age=" in response.headers["Cache-Control"]
        tag = response.headers["ETag"]
    with urlopen(Request(f"{site.url}/open-data/countries.geojson", method="HEAD")) as head:
        assert head.headers["ETag"] == tag
