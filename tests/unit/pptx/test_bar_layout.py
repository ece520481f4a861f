"""How bars share their place on a slide."""

from __future__ import annotations

import pytest

from dashboard.pptx.bar_layout import gap_width
from dashboard.pptx.slide_box import Box


@pytest.mark.parametrize("count", range(1, 31))
def test_the_space_between_bars_is_one_that_powerpoint_takes(count: int) -> None:
    assert 0 <= gap_width(count, Box(0, 0, 12, 5)) <= 500
