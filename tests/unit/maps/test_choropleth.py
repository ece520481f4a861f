from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.validation import DATA
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.maps import choropleth, pydeck_renderer
from dashboard.maps.colour_scale import COLOUR_SCALE, LEGEND, shade
from dashboard.maps.country_extents import narrowest_view
from dashboard.maps.projection import Rectangle, fit
from dashboard.maps.viewports import VIEWPORTS
from dashboard.palette import Scheme

if TYPE_CHECKING:
    from dashboard.context import SiteContext

SQUARE = [[[5.0, 45.0], [6.0, 45.0], [6.0, 46.0], [5.0, 45.0]]]


def shape(iso: str) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"iso": iso},
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }


PLACE = Rectangle(0, 0, 358, 236)
ADDRESS = f"{choropleth.SHADED_ADDRESS}?theme=fundraising&lang=fr"
SHAPES = {"type": "FeatureCollection", "features": [shape("FR"), shape("CH"), shape("IT"), shape("")]}


def initiatives_by_country(catalogue: Catalogue) -> Mapping[str, int]:
    return Counter(item.country for item in catalogue.initiatives)


def render(scheme: Scheme = "light", view: str = "world", outlined: str = "", opening: int = 0) -> dict[str, Any]:
    """The map as the browser gets it."""
    deck = pydeck_renderer.pydeck_map(
        fit(VIEWPORTS[view], PLACE), scheme=scheme, countries=ADDRESS, selected=outlined, opening=opening
    )
    sent: dict[str, Any] = json.loads(deck.to_json())
    return sent


def layer(sent: Mapping[str, Any], name: str) -> dict[str, Any]:
    [match] = [layer for layer in sent["layers"] if layer["id"] == name]
    return dict(match)


def properties(counts: Mapping[str, int], shapes: Mapping[str, Any] = SHAPES) -> dict[str, dict[str, Any]]:
    """What the map fetches of each country besides its shape."""
    geojson = shaded(counts, "{}: {}".format, shapes)
    return {feature["properties"]["iso"]: feature["properties"] for feature in geojson["features"]}


def shaded(
    counts: Mapping[str, int], tooltip: Callable[[str, int], str], shapes: Mapping[str, Any] = SHAPES
) -> dict[str, Any]:
    geojson: dict[str, Any] = json.loads(
        choropleth.choropleth_geojson(choropleth.encode_geometries(shapes), counts, tooltip)
    )
    return geojson


def everything(node: Any) -> Iterator[Any]:
    """Every value of nested JSON."""
    yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from everything(inner)


@pytest.fixture(scope="module")
def shipped_shapes() -> dict[str, Any]:
    shapes: dict[str, Any] = json.loads((DATA / "countries.geojson").read_text("utf-8"))
    return shapes


@pytest.mark.parametrize("scheme", palette.SCHEMES)
def test_one_initiative_is_seen_beside_a_hundred_and_forty_six(scheme: Scheme) -> None:
    seen = properties({"FR": 146, "CH": 1})
    fills = [tuple(seen[iso][scheme]) for iso in ("FR", "CH", "IT")]
    assert len(set(fills)) == 3
    assert fills[2] == tuple(palette.UNSHADED.channels(scheme))


@pytest.mark.parametrize("scheme", palette.SCHEMES)
def test_the_shade_only_ever_grows_stronger(scheme: Scheme) -> None:
    """Darker with every step on paper, lighter on the dark ground."""
    strength = [sum(shade(count).channels(scheme)) * (-1 if scheme == "light" else 1) for count in range(300)]
    assert strength == sorted(strength)
    assert len(set(strength)) == len(COLOUR_SCALE) + 1


def test_the_scale_names_every_count_once() -> None:
    for count in range(1, 1000):
        [step] = [
            step for step in COLOUR_SCALE if step.minimum <= count and (step.maximum is None or count <= step.maximum)
        ]
        assert shade(count) == step.colour


def test_the_shipped_counts_reach_both_ends_of_the_scale(catalogue: Catalogue) -> None:
    counts = [count for code, count in initiatives_by_country(catalogue).items() if code != WORLDWIDE]
    shades = {shade(count) for count in counts}
    assert {COLOUR_SCALE[0].colour, COLOUR_SCALE[-1].colour} <= shades


def test_fifty_do_not_look_like_a_hundred_and_forty_six() -> None:
    assert len({shade(count) for count in (0, 1, 27, 50, 146)}) == 5


def test_the_legend_explains_the_grey_of_countries_without_any() -> None:
    assert (LEGEND[0].label, LEGEND[0].colour) == ("0", palette.UNSHADED)
    assert LEGEND[1:] == COLOUR_SCALE


@pytest.mark.parametrize("view", VIEWPORTS)
def test_no_base_map_is_asked_for(view: str) -> None:
    sent = render(view=view)
    # Without this placeholder of pydeck's, Streamlit would fetch a base map of its own choice.
    assert sent["mapStyle"] == "__MAP_STYLE__"
    assert not {value for value in everything(sent) if isinstance(value, str) and "//" in value}


def test_the_first_views_are_those_that_an_address_may_name() -> None:
    assert tuple(VIEWPORTS)[: len(MAP_VIEWS)] == MAP_VIEWS


@pytest.mark.parametrize(
    ("codes", "view"),
    [
        ((), "world"),
        (("CH",), "france-switzerland"),
        (("FR", "CH"), "france-switzerland"),
        (("FR", "GB"), "europe"),
        (("BR",), "americas"),
        (("JP",), "asia-oceania"),
        (("NG",), "africa"),
        (("CH", "JP"), "world"),
        (("RU",), "world"),
        (("ZZ",), "world"),
    ],
)
def test_countries_are_framed_by_the_smallest_view_that_holds_them(
    context: SiteContext, codes: tuple[str, ...], view: str
) -> None:
    assert narrowest_view(context, codes) == view


@pytest.mark.parametrize("view", VIEWPORTS)
def test_a_view_looks_where_it_says(view: str) -> None:
    looks = render(view=view)["initialViewState"]
    frame = fit(VIEWPORTS[view], PLACE)
    assert (looks["longitude"], looks["latitude"], looks["zoom"]) == (frame.longitude, frame.latitude, frame.zoom)
    assert looks["minZoom"] <= looks["zoom"]


def test_the_wheel_goes_on_in_the_page_and_keys_move_the_map() -> None:
    [controls] = [view["controller"] for view in render()["views"]]
    assert controls["scrollZoom"] is False
    assert controls["keyboard"] is True


def test_another_opening_is_another_view_so_that_the_map_looks_again_where_it_looked_first() -> None:
    first, again = render(opening=0), render(opening=1)
    assert first["views"] != again["views"]
    assert first["initialViewState"] == again["initialViewState"]


def test_worldwide_measures_are_drawn_nowhere(catalogue: Catalogue, shipped_shapes: dict[str, Any]) -> None:
    counts = initiatives_by_country(catalogue)
    assert counts[WORLDWIDE]
    geojson = shaded(counts, "{}: {}".format, shipped_shapes)
    assert WORLDWIDE not in {feature["properties"]["iso"] for feature in geojson["features"]}
    assert {layer["@@type"] for layer in render()["layers"]} == {"GeoJsonLayer"}
    points = [value for value in everything(geojson) if isinstance(value, list) and len(value) == 2]
    assert len(points) > 1000
    assert [0, 0] not in points


@pytest.mark.parametrize("scheme", palette.SCHEMES)
def test_every_country_with_initiatives_is_shaded_by_their_number(
    catalogue: Catalogue, shipped_shapes: dict[str, Any], scheme: Scheme
) -> None:
    seen = properties(initiatives_by_country(catalogue), shipped_shapes)
    counts = {code: count for code, count in initiatives_by_country(catalogue).items() if code != WORLDWIDE}
    assert {iso for iso, colours in seen.items() if colours[scheme] != palette.UNSHADED.channels(scheme)} == set(counts)
    assert all(seen[iso]["label"] == f"{iso}: {count}" for iso, count in counts.items())
    assert all(seen[iso][scheme] == shade(count).channels(scheme) for iso, count in counts.items())


@pytest.mark.parametrize("scheme", palette.SCHEMES)
def test_a_country_is_filled_with_its_shade_of_the_scheme(scheme: Scheme) -> None:
    filled = layer(render(scheme), pydeck_renderer.LAYER)["getFillColor"]
    assert filled == f"@@=properties.{scheme}"
    assert scheme in properties({})["FR"]


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
    words: Mapping[Language, Localizer], language: Language, one: str, none: str
) -> None:
    geojson = shaded({"CH": 1}, words[language].country_with_count)
    seen = {feature["properties"]["iso"]: feature["properties"]["label"] for feature in geojson["features"]}
    assert (seen["CH"], seen["IT"]) == (one, none)


@pytest.mark.parametrize("scheme", palette.SCHEMES)
def test_land_without_a_code_says_nothing_and_is_never_shaded(scheme: Scheme) -> None:
    land = properties({"": 7, "FR": 1})[""]
    assert land["label"] == ""
    assert land[scheme] == palette.UNSHADED.channels(scheme)


@pytest.mark.parametrize("codes", [(), ("CH",), ("FR", "IT"), ("QQ",), (WORLDWIDE,)])
def test_the_chosen_countries_are_outlined_and_no_other(codes: tuple[str, ...]) -> None:
    geojson = json.loads(choropleth.outline_geojson(choropleth.encode_geometries(SHAPES), codes))
    isos = {feature["properties"]["iso"] for feature in geojson["features"]}
    assert isos == set(codes) & {"FR", "CH", "IT"}


def test_outlines_are_fetched_where_a_country_is_chosen_and_are_no_more_than_lines() -> None:
    address = f"{choropleth.OUTLINED_ADDRESS}?country=FR"
    outlines = layer(render(outlined=address), "chosen")
    assert outlines["data"] == address
    assert outlines["filled"] is False
    assert layer(render(), "chosen")["data"]["features"] == []


@pytest.mark.parametrize("scheme", palette.SCHEMES)
def test_an_outline_stands_out_in_both_schemes(scheme: Scheme) -> None:
    sent = render(scheme)
    assert layer(sent, "chosen")["getLineColor"] == palette.TEXT.channels(scheme)
    assert layer(sent, "borders")["getLineColor"] == palette.MUTED.channels(scheme)
    assert layer(sent, "chosen")["getLineWidth"] > layer(sent, "borders")["getLineWidth"]


def test_shapes_come_by_address_and_never_in_the_map() -> None:
    sent = render(outlined=f"{choropleth.OUTLINED_ADDRESS}?country=FR")
    assert "coordinates" not in json.dumps(sent)
    assert {layer["data"] for layer in sent["layers"]} == {ADDRESS, f"{choropleth.OUTLINED_ADDRESS}?country=FR"}


@pytest.mark.parametrize("address", [choropleth.SHADED_ADDRESS, choropleth.OUTLINED_ADDRESS])
def test_addresses_are_below_whatever_path_the_site_has(address: str) -> None:
    assert urlsplit(address)[:2] == ("", "")
    assert not address.startswith("/")


def test_only_countries_can_be_clicked_and_they_carry_their_code() -> None:
    assert [layer["id"] for layer in render()["layers"] if layer.get("pickable")] == [pydeck_renderer.LAYER]
    assert set(properties({"FR": 1})) == {"FR", "CH", "IT", ""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_shapes_can_all_be_named(
    words: Mapping[Language, Localizer], shipped_shapes: dict[str, Any], language: Language
) -> None:
    codes = {feature["properties"]["iso"] for feature in shipped_shapes["features"]} - {""}
    assert all(words[language].country(code) for code in codes)


def test_a_shaded_country_has_the_shape_of_the_data(shipped_shapes: dict[str, Any]) -> None:
    geojson = shaded({"FR": 3}, "{}: {}".format, shipped_shapes)
    outlines = [(feature["properties"]["iso"], feature["geometry"]) for feature in geojson["features"]]
    assert outlines == [(shape["properties"]["iso"], shape["geometry"]) for shape in shipped_shapes["features"]]
