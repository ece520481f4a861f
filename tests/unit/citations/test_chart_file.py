"""A chart as a picture for other media: it says what must be known of it, because nobody sees the page it came from."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

from dashboard.charts.chart_builder import chart_figures
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations.chart_file import chart_svg
from dashboard.citations.citation_factory import CitationFactory
from dashboard.components import figure_notes
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.urls import Urls

SVG = "{http://www.w3.org/2000/svg}"


def words(text: str) -> str:
    """``text`` without its spaces, wherever its lines end."""
    return "".join(text.split())


def picture(name: str, context: SiteContext, language: Language) -> str:
    citations = CitationFactory(context, language, Urls("https://site.example/"), date(2026, 11, 30))
    svg = ElementTree.fromstring(chart_svg(CHARTS[name], citations))
    return words("".join(element.text or "" for element in svg.iter(f"{SVG}text")))


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_carries_its_notes_its_licence_and_the_name_of_the_site(
    context: SiteContext, name: str, language: Language
) -> None:
    text, localizer = picture(name, context, language), context.localizer(language)
    figures = chart_figures(CHARTS[name], context.catalogue)
    assert [note for note in figure_notes.short_notes(figures, localizer) if words(note) not in text] == []
    assert [figure.id for figure in figures if words(figure.caveat_key[language]) not in text] == []
    for part in ("CC BY 4.0", localizer.t("site"), context.catalogue.release.version, "https://site.example/"):
        assert words(part) in text
