"""Charts in other people's pages: a small document without Streamlit, that fits its iframe at every width."""

from __future__ import annotations

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry
from dashboard.charts.chart_text import describe_chart
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from tests.client import Client
from tests.html_query import visible_text, xpath

CHARTS = {chart.name: chart for part in chart_registry.SECTIONS.values() for chart in part}


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_embedded_chart_says_all_that_it_says_on_its_page(
    ask: Client, catalogue: Catalogue, name: str, language: Language
) -> None:
    page = ask(f"/engagement?embed=true&chart={name}&lang={language}").text
    localizer = Localizer(translation(language), catalogue.vocabulary)
    figures = chart_builder.chart_figures(CHARTS[name], catalogue)
    text = describe_chart(CHARTS[name], catalogue, localizer)
    expected = [text.title, text.subtitle, localizer.t("chart-image-source", issuers=text.issuers)]
    expected += [localizer.value(figure) for figure in figures]
    assert [text for text in expected if " ".join(text.split()) not in visible_text(page)] == []
    assert f'<html lang="{language}"' in page
    assert f'href="./engagement?lang={language}#{name}"' in page
    assert "static/js" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(
    ("query", "scheme", "style"),
    [
        ("", "light dark", ""),
        ("&scheme=dark", "dark", "color-scheme: dark"),
        ("&scheme=light", "light", "color-scheme: light"),
        ("&scheme=pink", "light dark", ""),
    ],
)
def test_the_scheme_is_that_of_the_reader_unless_the_address_fixes_it(
    ask: Client, query: str, scheme: str, style: str
) -> None:
    page = ask(f"/engagement?embed=true&chart=gwi&lang=en{query}").text
    assert f'<meta name="color-scheme" content="{scheme}">' in page
    assert xpath(page, "/html/@style") == ([style] if style else [])


@pytest.mark.parametrize(
    "query", ["embed=true", "embed=true&chart=nope", "chart=gwi", "embed=false&chart=gwi", "embed=true&chart=<script>"]
)
def test_what_is_no_chart_to_embed_is_the_page_itself(ask: Client, query: str) -> None:
    page = ask(f"/engagement?lang=en&{query.replace('<', '%3C').replace('>', '%3E')}").text
    assert "static/js" in page
    assert "<script>alert" not in page


def test_without_a_language_it_is_the_browsers(ask: Client) -> None:
    assert '<html lang="en"' in ask("/engagement?embed=true&chart=gwi", Accept_Language="en").text
