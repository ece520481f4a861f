"""The outlines of the countries: made once for each view and place of a site, the same for pictures and slides."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from dashboard.cache import CacheRegistry
from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.context import SiteContext
from dashboard.maps import geometry
from dashboard.maps.country_outlines import country_outlines, country_paths, view_box
from dashboard.maps.geometry import Ring
from dashboard.maps.projection import Projection, Rectangle
from dashboard.maps.viewports import VIEWPORTS
from dashboard.pptx.map_shapes import country_geometries

PLACE = Rectangle(0.6, 2.36, 8.9, 3.9)


@pytest.fixture
def fresh(context: SiteContext) -> SiteContext:
    return replace(context, caches=CacheRegistry())


@pytest.mark.parametrize("view", VIEWPORTS)
def test_the_world_is_projected_once_for_a_view_and_a_place(
    fresh: SiteContext, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    calls: list[object] = []

    def counted(shape: Any, projection: Projection, place: Rectangle) -> list[Ring]:
        calls.append(shape)
        return geometry.outline(shape, projection, place)

    monkeypatch.setattr("dashboard.maps.country_outlines.outline", counted)
    first = country_geometries(fresh, view, PLACE)
    count = len(calls)
    assert count == len(fresh.shapes["features"])
    assert country_geometries(fresh, view, PLACE) is first
    country_outlines(fresh, view, PLACE)
    assert len(calls) == count


def test_places_differ(fresh: SiteContext) -> None:
    here = dict(country_outlines(fresh, "world", PLACE))
    there = dict(country_outlines(fresh, "world", replace(PLACE, left=0.0)))
    assert here.keys() == there.keys()
    assert here["FR"] != there["FR"]


@pytest.mark.parametrize("view", MAP_VIEWS)
def test_what_is_seen_in_every_place_lies_in_the_middle_of_the_drawing(fresh: SiteContext, view: str) -> None:
    box, paths = view_box(view), dict(country_paths(fresh, view))
    assert {"FR", "CH"} <= paths.keys()
    for path in paths.values():
        numbers = list(map(float, re.findall(r"-?[\d.]+", path)))
        assert all(0 <= x <= 2 * box.left + box.width for x in numbers[::2])
        assert all(0 <= y <= box.height for y in numbers[1::2])


def test_a_view_shows_its_part_of_the_world(fresh: SiteContext) -> None:
    seen = {view: dict(country_outlines(fresh, view, PLACE)).keys() for view in VIEWPORTS}
    assert seen["france-switzerland"] < seen["europe"] < seen["world"]
