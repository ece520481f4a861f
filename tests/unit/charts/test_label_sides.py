"""Values over time stand where they are read as those of their own points."""

from __future__ import annotations

from dashboard.charts.label_sides import Spot, label_sides

WIDTH = 700.0


def test_a_value_does_not_stand_at_the_height_of_another_point() -> None:
    """Below its point it would stand right of the next one, whose value it is not."""
    upper, lower = Spot(280.0, 460.0, "au moins 2,24 milliards"), Spot(280.0, 478.0, "plus de 2 milliards")
    next_on_the_line = Spot(394.0, 443.0, "au moins 2,45 milliards")
    side, _, lower_side = label_sides([[upper, next_on_the_line], [lower]], WIDTH)
    assert not side.startswith("below")
    assert not lower_side.startswith("above")


def test_a_value_that_has_room_stays_inside_the_picture() -> None:
    [left] = label_sides([[Spot(10.0, 50.0, "over 1 billion")]], WIDTH)
    [right] = label_sides([[Spot(WIDTH - 10, 50.0, "over 1 billion")]], WIDTH)
    assert left.endswith("right")
    assert right.endswith("left")
