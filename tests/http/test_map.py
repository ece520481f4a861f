"""What the map fetches for itself, as its layers ask for it."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from tests.client import Client
from tests.shipped import count

COUNTRIES, OUTLINES = "/map/countries.geojson", "/map/chosen.geojson"


def properties_by_country(ask: Client, address: str) -> dict[str, dict[str, Any]]:
    """What is said of each country at ``address``."""
    features = json.loads(ask(address)[2])["features"]
    return {feature["properties"]["iso"]: feature["properties"] for feature in features}


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "Suisse\N{NARROW NO-BREAK SPACE}: {} initiatives"), ("en", "Switzerland: {} initiatives")],
)
def test_countries_are_counted_in_the_selection_and_in_the_language(ask: Client, language: str, words: str) -> None:
    label = properties_by_country(ask, f"{COUNTRIES}?theme=mutual_aid&lang={language}")["CH"]["label"]
    assert label == words.format(count(country="CH", theme="mutual_aid"))


def test_which_countries_are_chosen_changes_no_count(ask: Client) -> None:
    assert properties_by_country(ask, f"{COUNTRIES}?country=CH&sort=name") == properties_by_country(ask, COUNTRIES)


def test_what_cannot_be_understood_is_left_out(ask: Client) -> None:
    assert properties_by_country(ask, f"{COUNTRIES}?theme=nonsense&lang=xx&zzz=1") == properties_by_country(
        ask, COUNTRIES
    )
    assert properties_by_country(ask, f"{OUTLINES}?country=QQ") == {}


def test_the_chosen_countries_are_outlined(ask: Client) -> None:
    assert set(properties_by_country(ask, f"{OUTLINES}?country=FR&country=CH")) == {"FR", "CH"}


@pytest.mark.parametrize("address", [COUNTRIES, f"{OUTLINES}?country=FR"])
def test_a_browser_keeps_the_shapes_and_asks_whether_they_still_hold(ask: Client, address: str) -> None:
    status, headers, body = ask(address)
    assert (status, headers["Content-Type"]) == (200, "application/geo+json")
    assert "max-age=" in headers["Cache-Control"]
    assert ask(address, If_None_Match=headers["ETag"])[::2] == (304, b"")
    assert ask(address, If_None_Match='"another"')[::2] == (200, body)
    assert ask(address, "HEAD")[2] == b""


def test_the_shapes_are_sent_compressed_to_those_who_take_them_so(ask: Client) -> None:
    _, headers, packed = ask(COUNTRIES, Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(packed) == ask(COUNTRIES)[2]
    assert len(packed) < 130_000
