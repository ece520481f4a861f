from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest

from dashboard.catalogue.check import DATA
from dashboard.catalogue.load import Catalogue
from dashboard.catalogue.measures import by_country
from dashboard.catalogue.query import MAP_VIEWS
from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.draw import maps, palette
from dashboard.draw.palette import Scheme
from dashboard.text.labels import Labels

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SQUARE = [[[5.0, 45.0], [6.0, 45.0], [6.0, 46.0], [5.0, 45.0]]]


def shape(iso: str) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"iso": iso},
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }


SHAPES = {"type": "FeatureCollection", "features": [shape("FR"), shape("CH"), shape("IT"), shape("")]}


def drawn(
    counts: Mapping[str, int],
    shapes: Mapping[str, Any] = SHAPES,
    scheme: Scheme = "light",
    chosen: Collection[str] = (),
    view: str = "world",
) -> dict[str, Any]:
    """The map as the browser gets it."""
    deck = maps.choropleth(shapes, counts, "{}: {}".format, maps.FRAMES[view], scheme=scheme, chosen=chosen)
    sent: dict[str, Any] = json.loads(deck.to_json())
    return sent


def layer(sent: Mapping[str, Any], name: str) -> dict[str, Any]:
    [found] = [layer for layer in sent["layers"] if layer["id"] == name]
    return dict(found)


def properties(sent: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    features = layer(sent, maps.LAYER)["data"]["features"]
    return {feature["properties"]["iso"]: feature["properties"] for feature in features}


def everything(node: Any) -> Iterator[Any]:
    """Every value of nested JSON."""
    yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from everything(inner)


@pytest.fixture(scope="module")
def shipped_shapes() -> dict[str, Any]:
    shapes: dict[str, Any] = json.loads((DATA / "countries.geojson").read_text("utf-8"))
    return shapes


@pytest.fixture(scope="module")
def shipped_map(catalogue: Catalogue, shipped_shapes: dict[str, Any]) -> dict[str, Any]:
    return drawn(by_country(catalogue.initiatives), shipped_shapes)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_one_initiative_is_seen_beside_a_hundred_and_forty_six(scheme: Scheme) -> None:
    seen = properties(drawn({"FR": 146, "CH": 1}, scheme=scheme))
    fills = [tuple(seen[iso]["fill"]) for iso in ("FR", "CH", "IT")]
    assert len(set(fills)) == 3
    assert fills[2] == tuple(palette.UNSHADED.channels(scheme))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_shade_only_ever_grows_stronger(scheme: Scheme) -> None:
    """Darker with every step on paper, lighter on the dark ground."""
    strength = [sum(maps.shade(count).channels(scheme)) * (-1 if scheme == "light" else 1) for count in range(300)]
    assert strength == sorted(strength)
    assert len(set(strength)) == len(maps.SCALE) + 1


def test_the_scale_names_every_count_once() -> None:
    for count in range(1, 1000):
        [step] = [step for step in maps.SCALE if step.least <= count and (step.most is None or count <= step.most)]
        assert maps.shade(count) == step.colour


def test_the_shipped_counts_reach_both_ends_of_the_scale(catalogue: Catalogue) -> None:
    counts = [count for code, count in by_country(catalogue.initiatives).items() if code != WORLDWIDE]
    assert {maps.shade(count) for count in counts} == {step.colour for step in maps.SCALE}


@pytest.mark.parametrize("view", maps.FRAMES)
def test_no_base_map_is_asked_for(view: str) -> None:
    sent = drawn({"FR": 1}, view=view)
    # Without this placeholder of pydeck's, Streamlit would fetch a base map of its own choice.
    assert sent["mapStyle"] == "__MAP_STYLE__"
    assert not {value for value in everything(sent) if isinstance(value, str) and "//" in value}


def test_the_views_are_those_that_an_address_may_name() -> None:
    assert tuple(maps.FRAMES) == MAP_VIEWS


@pytest.mark.parametrize("view", maps.FRAMES)
def test_a_view_looks_where_it_says(view: str) -> None:
    looks = drawn({}, view=view)["initialViewState"]
    frame = maps.FRAMES[view]
    assert (looks["longitude"], looks["latitude"], looks["zoom"]) == (frame.longitude, frame.latitude, frame.zoom)


def test_worldwide_measures_are_drawn_nowhere(shipped_map: dict[str, Any]) -> None:
    assert WORLDWIDE not in properties(shipped_map)
    assert {layer["@@type"] for layer in shipped_map["layers"]} == {"GeoJsonLayer"}
    points = [value for value in everything(shipped_map) if isinstance(value, list) and len(value) == 2]
    assert len(points) > 1000
    assert [0, 0] not in points


def test_every_country_with_initiatives_is_shaded_by_their_number(
    catalogue: Catalogue, shipped_map: dict[str, Any]
) -> None:
    seen = properties(shipped_map)
    counts = {code: count for code, count in by_country(catalogue.initiatives).items() if code != WORLDWIDE}
    assert {iso for iso, told in seen.items() if told["fill"] != palette.UNSHADED.channels("light")} == set(counts)
    assert all(seen[iso]["label"] == f"{iso}: {count}" for iso, count in counts.items())
    assert all(seen[iso]["fill"] == maps.shade(count).channels("light") for iso, count in counts.items())


@pytest.mark.parametrize(
    ("language", "one", "none"),
    [
        (
            "fr",
            "Suisse\N{NARROW NO-BREAK SPACE}: 1 initiative",
            "Italie\N{NARROW NO-BREAK SPACE}: aucune dans cette sélection",
        ),
        ("en", "Switzerland: 1 initiative", "Italy: none in this selection"),
    ],
)
def test_a_tooltip_is_worded_in_the_language(
    words: Mapping[Language, Labels], language: Language, one: str, none: str
) -> None:
    labels = words[language]
    deck = maps.choropleth(
        SHAPES,
        {"CH": 1},
        lambda code, count: labels.t("map-tooltip", country=labels.country(code), count=count),
        maps.FRAMES["world"],
        scheme="light",
    )
    seen = properties(json.loads(deck.to_json()))
    assert (seen["CH"]["label"], seen["IT"]["label"]) == (one, none)


def test_land_without_a_code_says_nothing_and_is_never_shaded() -> None:
    told = properties(drawn({"": 7, "FR": 1}))[""]
    assert told["label"] == ""


@pytest.mark.parametrize("chosen", [(), ("CH",), ("FR", "IT"), ("QQ",), (WORLDWIDE,)])
def test_the_chosen_countries_are_outlined_and_no_other(chosen: tuple[str, ...]) -> None:
    outlined = layer(drawn({"FR": 5}, chosen=chosen), "chosen")
    isos = {feature["properties"]["iso"] for feature in outlined["data"]["features"]}
    assert isos == set(chosen) & {"FR", "CH", "IT"}
    assert outlined["filled"] is False


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_outline_stands_out_in_both_schemes(scheme: Scheme) -> None:
    sent = drawn({}, scheme=scheme, chosen=("CH",))
    assert layer(sent, "chosen")["getLineColor"] == palette.INK.channels(scheme)
    assert layer(sent, "borders")["getLineColor"] == palette.MUTED.channels(scheme)
    assert layer(sent, "chosen")["getLineWidth"] > layer(sent, "borders")["getLineWidth"]


def test_choosing_leaves_the_shades_as_they_are() -> None:
    counts = {"FR": 146, "CH": 1}
    assert properties(drawn(counts, chosen=("CH",))) == properties(drawn(counts))


def test_borders_come_from_our_own_server_below_whatever_path_it_has() -> None:
    address = layer(drawn({}), "borders")["data"]
    assert address == maps.SHAPES_ADDRESS
    assert urlsplit(address)[:2] == ("", "")
    assert not address.startswith("/")


def test_only_countries_can_be_clicked_and_they_carry_their_code() -> None:
    sent = drawn({"FR": 1})
    assert [layer["id"] for layer in sent["layers"] if layer.get("pickable")] == [maps.LAYER]
    assert set(properties(sent)) == {"FR", "CH", "IT", ""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_shapes_can_all_be_named(
    words: Mapping[Language, Labels], shipped_shapes: dict[str, Any], language: Language
) -> None:
    codes = {feature["properties"]["iso"] for feature in shipped_shapes["features"]} - {""}
    assert all(words[language].country(code) for code in codes)


def test_the_shapes_themselves_are_left_as_they_were() -> None:
    before = json.dumps(SHAPES)
    drawn({"FR": 3}, chosen=("FR",))
    assert json.dumps(SHAPES) == before
