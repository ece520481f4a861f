"""Charts in words: the finding, what is measured, every value."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.charts.chart_builder import chart_figures
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
def test_the_text_alternative_has_the_finding_and_every_value(
    name: str, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer, text = words[language], describe_chart(CHARTS[name], catalogue, words[language])
    assert text.alt_text == f"{text.title}. {text.subtitle} {text.values}"
    figures = chart_figures(CHARTS[name], catalogue)
    assert all(localizer.value(figure) in text.values for figure in figures)
    assert all(figure.issuer[language] in text.issuers for figure in figures)
    assert not re.search(r"\d{4}-\d{2}", text.alt_text)
