"""Names and numbers on a map."""

from __future__ import annotations

from dashboard.context import SiteContext
from dashboard.maps.country_outlines import view_box
from dashboard.maps.map_labels import map_labels
from dashboard.maps.viewports import VIEWPORTS


def test_a_country_with_room_has_its_number_and_a_large_one_its_name(context: SiteContext) -> None:
    labels = map_labels(context, "europe", {"FR": 153, "UA": 2, "LU": 4}, context.localizer("fr"))
    assert {label.number for label in labels} == {"153", "2"}
    assert "Ukraine" in {label.name for label in labels}


def test_every_label_lies_within_the_view_and_only_counts_are_written(context: SiteContext) -> None:
    for view in VIEWPORTS:
        box, codes = view_box(view), {item.country for item in context.catalogue.initiatives}
        labels = map_labels(context, view, dict.fromkeys(codes, 7), context.localizer("en"))
        assert {label.number for label in labels} == {"7"}
        assert all(box.left < label.x < box.left + box.width and 0 < label.y < box.height for label in labels)
        assert map_labels(context, view, dict.fromkeys(codes, 0), context.localizer("en")) == ()
