from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from dashboard.catalogue.loader import DATA
from dashboard.catalogue.records import WORLDWIDE

Ring = list[list[float]]
Polygon = list[Ring]

FILE = DATA / "countries.geojson"
FEATURES: list[dict[str, Any]] = json.loads(FILE.read_text("utf-8"))["features"]


def polygons(feature: dict[str, Any]) -> list[Polygon]:
    geometry = feature["geometry"]
    coordinates: Any = geometry["coordinates"]
    return [coordinates] if geometry["type"] == "Polygon" else list(coordinates)


def country(iso: str) -> dict[str, Any]:
    return next(feature for feature in FEATURES if feature["properties"]["iso"] == iso)


def rings() -> Iterator[Ring]:
    return (ring for feature in FEATURES for polygon in polygons(feature) for ring in polygon)


def signed_area(ring: Ring) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


def test_the_file_is_small_enough_to_send_to_every_reader_of_the_map() -> None:
    assert FILE.stat().st_size < 400_000


def test_every_country_of_an_initiative_has_a_shape() -> None:
    with (DATA / "initiatives.csv").open(encoding="utf-8", newline="") as file:
        needed = {row["country"] for row in csv.DictReader(file)} - {WORLDWIDE}
    assert needed <= {feature["properties"]["iso"] for feature in FEATURES}


def test_no_code_has_two_shapes() -> None:
    codes = Counter(feature["properties"]["iso"] for feature in FEATURES)
    del codes[""]
    assert set(codes.values()) == {1}


def test_rings_are_closed_and_within_the_world() -> None:
    for ring in rings():
        assert ring[0] == ring[-1]
        assert all(abs(longitude) <= 180 and abs(latitude) <= 90 for longitude, latitude in ring)


def test_no_ring_smears_across_the_antimeridian() -> None:
    assert all(abs(start[0] - end[0]) <= 180 for ring in rings() for start, end in pairwise(ring))


@pytest.mark.parametrize("iso", ["RU", "FJ"])
def test_a_country_on_the_antimeridian_has_parts_on_both_sides(iso: str) -> None:
    sides = {outer[0][0] > 0 for outer, *_ in polygons(country(iso))}
    assert sides == {True, False}


def test_outer_rings_run_counterclockwise_and_holes_clockwise() -> None:
    for feature in FEATURES:
        for outer, *holes in polygons(feature):
            assert signed_area(outer) > 0, feature["properties"]
            assert all(signed_area(hole) < 0 for hole in holes), feature["properties"]


def test_an_enclave_is_a_hole_in_the_country_around_it() -> None:
    [[lesotho]] = polygons(country("LS"))
    holes = [hole for _, *holes in polygons(country("ZA")) for hole in holes]
    assert any({tuple(point) for point in hole} == {tuple(point) for point in lesotho} for hole in holes)
