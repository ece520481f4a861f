"""Reporting an error: an e-mail that says which record is meant, and none where nobody would read it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from dashboard.cache import CacheRegistry
from dashboard.catalogue.loader import Catalogue
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations import error_mail
from dashboard.context import SiteContext
from dashboard.features.figures.fragments import PAGE_SIZE
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from dashboard.page_registry import discover_pages
from dashboard.settings import ContactDetails, Settings
from dashboard.site import create_http_app
from dashboard.streamlit_adapter import served_site
from dashboard.streamlit_adapter.served_site import current_context
from tests.client import Client
from tests.html_query import xpath
from tests.pages.test_every_page import markup, opened

Serve = Callable[..., None]
EDITOR = "editor@example.org"


MAIL = "a[starts-with(@href, 'mailto:')]"
FOOTER = "//footer[@class='ci-footer']"
BODIES = {"fr": ("Passage concerné\u202f:", "Qui l’a lancée\u202f:"), "en": ("Passage:", "Who started it:")}


def mails(page: str, **parameters: str) -> list[str]:
    """Those of the page, without those of its footer."""
    return xpath(markup(opened(page, **parameters)), f"//{MAIL}[not(ancestor::footer)]/@href")


def footer_mails(html: str) -> list[str]:
    return xpath(html, f"{FOOTER}//{MAIL}/@href")


def body(mail: str) -> list[str]:
    return parse_qs(urlsplit(mail).query)["body"][0].split("\r\n")


@pytest.fixture(scope="module")
def edited(context: SiteContext) -> SiteContext:
    """The same data with an editor; what pages share is made once for all tests."""
    return replace(context, settings=Settings(editor_email=EDITOR), caches=CacheRegistry())


@pytest.fixture
def editor(edited: SiteContext) -> None:
    served_site.serve(edited)


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(("language", "field"), [("fr", "Champ concerné\u202f:"), ("en", "Field:")])
def test_a_record_offers_an_e_mail_that_says_which_it_is(catalogue: Catalogue, language: str, field: str) -> None:
    [mail] = mails("initiative", id="wearewarrior", lang=language)
    params = parse_qs(urlsplit(mail).query)
    assert urlsplit(mail).path == EDITOR
    assert params.keys() == {"subject", "body"}
    assert "wearewarrior" in params["subject"][0]
    lines = params["body"][0].split("\r\n")
    assert field in lines
    assert any(f"/initiative?id=wearewarrior&lang={language}" in line for line in lines)
    assert any(catalogue.release.version in line for line in lines)


@pytest.mark.usefixtures("editor")
def test_charts_figures_and_checked_numbers_offer_one_too(catalogue: Catalogue) -> None:
    subjects = [parse_qs(urlsplit(mail).query)["subject"][0] for mail in mails("engagement", lang="en")]
    assert {"Error: chart/channels", "Error: claim/confined", "Error: figure/kantar-w1-web-late"} <= set(subjects)
    assert len(set(subjects)) == len(subjects) == len(CHARTS) + PAGE_SIZE + len(catalogue.claims)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", discover_pages().by_name)
def test_without_an_editor_no_page_offers_an_e_mail_and_each_says_so(page: str, language: Language) -> None:
    html = markup(opened(page, id="wearewarrior", lang=language))
    assert xpath(html, f"//{MAIL}") == []
    assert xpath(html, f"{FOOTER}//p/span/text()") == [translation(language)("footer-no-editor")]


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize("language", BODIES)
@pytest.mark.parametrize("page", discover_pages().by_name)
def test_every_page_of_the_dashboard_offers_to_report_an_error_and_a_missing_initiative(
    page: str, language: Language, catalogue: Catalogue
) -> None:
    error, missing = footer_mails(markup(opened(page, id="wearewarrior", lang=language)))
    assert {urlsplit(mail).path for mail in (error, missing)} == {EDITOR}
    for mail, line in zip((error, missing), BODIES[language], strict=True):
        assert line in body(mail)
        assert any(catalogue.release.version in text for text in body(mail))


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize("language", BODIES)
@pytest.mark.parametrize(
    "slug", ["initiatives", "initiatives/wearewarrior", "claims", "watch", "watch/2020-W12", "about", "none/such"]
)
def test_every_static_page_does_so_too_and_that_of_an_unknown_address(slug: str, language: Language) -> None:
    answer = Client(create_http_app(current_context()))(f"/{language}/{slug}")
    error, missing = footer_mails(answer.body.decode())
    assert any(line.endswith(f"/{language}/{slug}") for line in body(error))
    assert BODIES[language][1] in body(missing)


def test_the_footer_names_the_publisher_and_what_is_not_stated(serve: Serve) -> None:
    serve(publisher=ContactDetails("Example & Sons"), director="A. Person")
    html = markup(opened("data", lang="en"))
    assert "Publisher of the site: Example &amp; Sons." in html
    assert "This site does not state: its host; a contact address." in html


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_accessibility_statement_says_where_to_report_a_barrier(language: str) -> None:
    [mail] = mails("accessibility", lang=language)
    assert mail.startswith(f"mailto:{EDITOR}?subject=Accessib")


@pytest.mark.parametrize(
    "hostile", ["a&bcc=x@evil.example", "a\r\nBcc: x@evil.example", 'a"><script>', "a%0d%0aBcc:x", "a?b#c"]
)
def test_a_text_of_the_data_adds_no_field_and_no_reader(hostile: str) -> None:
    mail = error_mail.record_error_mail(
        EDITOR, translation("en"), "1.0.0", hostile, f"https://example.org/?id={hostile}"
    )
    address, _, query = mail.partition("?")
    fields = [field.split("=") for field in query.split("&")]
    assert address == f"mailto:{EDITOR}"
    assert [name for name, _ in fields] == ["subject", "body"]
    assert re.fullmatch(r"[\w@.:?&=%~-]+", mail)
    assert unquote(fields[0][1]).endswith(" ".join(hostile.split()))
    assert not {"\r", "\n"} & set(unquote(fields[0][1]))


def test_citations_carry_the_public_address(serve: Serve) -> None:
    serve(public_url="https://initiatives.example")
    assert "https://initiatives.example/initiative?id=wearewarrior&amp;lang=en" in markup(
        opened("initiative", id="wearewarrior", lang="en")
    )
