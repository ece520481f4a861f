"""The charts of the page of figures: what whoever listens hears of them."""

from __future__ import annotations

import pytest

from dashboard.charts.chart_registry import CHARTS
from dashboard.context import SiteContext
from dashboard.features.figures.chart_cards import chart_caption
from dashboard.languages import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_charts_have_short_names_of_their_own_for_their_controls(context: SiteContext, language: Language) -> None:
    localizer = context.localizer(language)
    names = [chart_caption(chart, context.catalogue, localizer).short_title for chart in CHARTS.values()]
    assert len({*names}) == len(names)
    assert [name for name in names if not 15 < len(name) <= 72] == []
