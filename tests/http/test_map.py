"""What the map fetches for itself, as its layers ask for it."""

from __future__ import annotations

import gzip
import json
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.components import map_fragment
from tests.client import Client
from tests.html_query import visible_text, xpath
from tests.shipped import count

COUNTRIES, OUTLINES, DRAWING = "/map/countries.geojson", "/map/chosen.geojson", "/parcels/map.json"


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


def countries(ask: Client, query: str) -> dict[str, str]:
    """The countries of the drawing that lead anywhere: the label and the address of each."""
    html = json.loads(ask(f"{DRAWING}?{query}")[2])[map_fragment.DRAWING]
    return {link.findtext("title"): link.get("href") for link in xpath(html, "//*[name()='svg']/*[name()='a']")}


def test_every_country_with_initiatives_is_a_link_with_its_name_and_its_number(ask: Client) -> None:
    drawn = countries(ask, "theme=mutual_aid&view=world&lang=en")
    labels = {item["label"] for item in properties_by_country(ask, f"{COUNTRIES}?theme=mutual_aid&lang=en").values()}
    assert drawn.keys() == {label for label in labels if label and "none in" not in label}
    swiss = f"Switzerland: {count(country='CH', theme='mutual_aid')} initiatives"
    assert parse_qs(urlsplit(drawn[swiss]).query) == {"country": ["CH"], "theme": ["mutual_aid"]}
    assert urlsplit(drawn[swiss]).path == "map"


def test_one_drawing_serves_all_who_chose_a_country_or_an_order(ask: Client) -> None:
    plain = ask(f"{DRAWING}?theme=mutual_aid&lang=fr")[2]
    assert ask(f"{DRAWING}?theme=mutual_aid&country=CH&sort=name&lang=fr")[2] == plain
    assert ask(f"{DRAWING}?theme=mutual_aid&view=europe&lang=fr")[2] != plain


@pytest.mark.parametrize("view", MAP_VIEWS)
def test_the_drawing_is_light(ask: Client, view: str) -> None:
    _, headers, packed = ask(f"{DRAWING}?view={view}&lang=fr", Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert len(packed) < 30_000


def test_the_document_of_the_map_holds_the_drawing_and_the_list_and_no_interactive_map(ask: Client) -> None:
    document = ask("/map?view=europe&country=CH&lang=fr")[2].decode()
    links = xpath(document, "//*[@class='ci-first-content']//*[@class='ci-country']")
    assert len(links) == len(countries(ask, "view=europe&lang=fr"))
    assert all({"country", "lang"} <= parse_qs(urlsplit(link.get("href")).query).keys() for link in links)
    [heading] = xpath(document, "//*[@data-countries='CH']//h2/text()")
    assert heading == f"Suisse ({count(country='CH')})"
    assert "DeckGl" not in document


@pytest.mark.parametrize("view", ["europe", "france-switzerland"])
def test_the_words_of_a_map_count_and_name_only_what_its_view_shows(ask: Client, view: str) -> None:
    world, part = (visible_text(ask(f"/map?embed=true&lang=en&view={name}").text) for name in ("world", view))
    counted = [int(found[1]) for text in (world, part) if (found := re.search(r"(\d+) countries have some", text))]
    assert counted[1] < counted[0]
    assert "United States" in world
    assert "United States" not in part
    assert "France" in part
