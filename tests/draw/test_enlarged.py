from __future__ import annotations

from collections.abc import Mapping

import pytest

from dashboard.catalogue.load import Catalogue
from dashboard.catalogue.vocabulary import Language
from dashboard.draw import chartbook, codes
from dashboard.draw.enlarged import enlarged
from dashboard.text.labels import Labels

CHARTS = [chart for part in chartbook.PARTS.values() for chart in part]


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_all_of_a_chart_grows_alike(
    chart: chartbook.Chart, catalogue: Catalogue, words: Mapping[Language, Labels]
) -> None:
    small = chartbook.draw(chart, catalogue, words["fr"], "light")
    large = enlarged(small, 2)
    assert large.height == 2 * small.height
    for before, after in zip(small.figure.layout.annotations, large.figure.layout.annotations, strict=True):
        assert after.font.size == 2 * before.font.size
        assert after.y == before.y
    for before, after in zip(small.figure.data, large.figure.data, strict=True):
        assert after.textfont.size == 2 * before.textfont.size
        if before.type == "bar":
            assert after.width == before.width
        else:
            assert after.marker.size == 2 * before.marker.size
            assert after.line.width == 2 * before.line.width


def test_a_wide_place_takes_longer_lines(catalogue: Catalogue, words: Mapping[Language, Labels]) -> None:
    chart = next(chart for chart in CHARTS if chart.name == "attention")
    narrow, wide = (chartbook.draw(chart, catalogue, words["fr"], "light", letters) for letters in (48, 120))
    assert wide.height < narrow.height


def test_an_address_becomes_a_picture_unless_it_is_too_long() -> None:
    assert codes.code("https://example.org/gallery?theme=fundraising").startswith("data:image/svg+xml")
    assert codes.code("https://example.org/a") != codes.code("https://example.org/b")
    assert codes.code("https://example.org/" + "x" * 5000) == ""
