"""A chart in other sites' pages."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from dashboard.charts.chart_builder import chart_figures
from dashboard.charts.chart_registry import CHARTS
from dashboard.components import figure_notes
from dashboard.components.embed_frame import embed_document, embed_height
from dashboard.context import SiteContext
from dashboard.features.figures.embed import chart_embed
from dashboard.languages import LANGUAGES, Language


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_embedded_chart_carries_its_notes_and_its_licence(
    context: SiteContext, name: str, language: Language
) -> None:
    localizer, embed = context.localizer(language), chart_embed(context, name, language)
    assert embed
    footer = html.unescape(embed_document(embed, localizer, {}).partition("<footer>")[2])
    text = re.sub(r"<[^>]+>", "", footer)
    notes = figure_notes.short_notes(chart_figures(CHARTS[name], context.catalogue), localizer)
    assert [note for note in notes if note not in text] == []
    assert "CC BY 4.0" in text
    assert localizer.t("site") in text


def test_the_frame_is_high_enough_for_the_notes(context: SiteContext) -> None:
    embed, localizer = chart_embed(context, "channels", "fr"), context.localizer("fr")
    assert embed
    assert embed_height(replace(embed, notes=("x " * 400,)), localizer) > embed_height(embed, localizer)
