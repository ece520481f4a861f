"""Charts in other people's pages: a small document without Streamlit, that fits its iframe at every width."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry
from dashboard.charts.chart_text import describe_chart
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from dashboard.work_limits import BusyError, WorkLimit
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
        ("", "light", "color-scheme: light"),
        ("&scheme=auto", "light dark", ""),
        ("&scheme=dark", "dark", "color-scheme: dark"),
        ("&scheme=light", "light", "color-scheme: light"),
        ("&scheme=pink", "light", "color-scheme: light"),
    ],
)
def test_the_scheme_is_light_unless_the_address_asks_for_another(
    ask: Client, query: str, scheme: str, style: str
) -> None:
    page = ask(f"/engagement?embed=true&chart=gwi&lang=en{query}").text
    assert f'<meta name="color-scheme" content="{scheme}">' in page
    assert xpath(page, "/html/@style") == ([style] if style else [])


@pytest.mark.parametrize("query", ["chart=gwi", "embed=false&chart=gwi"])
def test_what_is_not_embedded_is_the_page_itself(ask: Client, query: str) -> None:
    assert "static/js" in ask(f"/engagement?lang=en&{query}").text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", ["", "&chart=nope", "&chart=%3Cscript%3Ealert"])
def test_what_is_not_there_says_so_in_its_frame(ask: Client, query: str, language: Language) -> None:
    answer = ask(f"/engagement?embed=true{query}&lang={language}")
    assert answer.status == 404
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert {"en": "nothing at this address", "fr": "rien à cette adresse"}[language] in answer.text
    assert xpath(answer.text, "//footer//a/@href") == [f"./engagement?lang={language}"]
    assert "static/js" not in answer.text
    assert "<script>alert" not in answer.text


def test_an_embed_may_be_framed_while_the_server_is_busy(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_limit: object, _work: object) -> None:
        raise BusyError

    monkeypatch.setattr(WorkLimit, "run", refuse)
    answer = client_of(fresh())("/engagement?embed=true&chart=gwi")
    assert answer.status == 503
    assert "frame-ancestors *" in answer.headers["content-security-policy"]


def test_without_a_language_it_is_the_browsers(ask: Client) -> None:
    assert '<html lang="en"' in ask("/engagement?embed=true&chart=gwi", Accept_Language="en").text
