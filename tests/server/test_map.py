"""What the map fetches for itself, as its layers ask for it."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.server.http_request import asked

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

COUNTRIES, CHOSEN = "/map/countries.geojson", "/map/chosen.geojson"


def told(site: ServerProcess, address: str) -> dict[str, dict[str, Any]]:
    """What is said of each country at ``address``."""
    features = json.loads(asked(site, address)[2])["features"]
    return {feature["properties"]["iso"]: feature["properties"] for feature in features}


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "Suisse\N{NARROW NO-BREAK SPACE}: 3 initiatives"), ("en", "Switzerland: 3 initiatives")],
)
def test_countries_are_counted_in_the_selection_and_in_the_language(
    site: ServerProcess, language: str, words: str
) -> None:
    assert told(site, f"{COUNTRIES}?theme=mutual_aid&lang={language}")["CH"]["label"] == words


def test_which_countries_are_chosen_changes_no_count(site: ServerProcess) -> None:
    assert told(site, f"{COUNTRIES}?country=CH&sort=name") == told(site, COUNTRIES)


def test_what_cannot_be_understood_is_left_out(site: ServerProcess) -> None:
    assert told(site, f"{COUNTRIES}?theme=nonsense&lang=de&zzz=1") == told(site, COUNTRIES)
    assert told(site, f"{CHOSEN}?country=QQ") == {}


def test_the_chosen_countries_are_outlined(site: ServerProcess) -> None:
    assert set(told(site, f"{CHOSEN}?country=FR&country=CH")) == {"FR", "CH"}


@pytest.mark.parametrize("address", [COUNTRIES, f"{CHOSEN}?country=FR"])
def test_a_browser_keeps_the_shapes_and_asks_whether_they_still_hold(site: ServerProcess, address: str) -> None:
    status, headers, body = asked(site, address)
    assert (status, headers["Content-Type"]) == (200, "application/geo+json")
    assert "max-age=" in headers["Cache-Control"]
    assert asked(site, address, If_None_Match=headers["ETag"])[::2] == (304, b"")
    assert asked(site, address, If_None_Match='"another"')[::2] == (200, body)
    assert asked(site, address, "HEAD")[2] == b""


def test_the_shapes_are_sent_compressed_to_those_who_take_them_so(site: ServerProcess) -> None:
    _, headers, packed = asked(site, COUNTRIES, Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(packed) == asked(site, COUNTRIES)[2]
    assert len(packed) < 130_000
