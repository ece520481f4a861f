"""The newsletter: whole, in both forms, and nothing in it that a mail program throws away or fetches."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser

import pytest
from lxml.html import document_fromstring

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.weeks import Week, WeekDigest, week_digests
from dashboard.features.watch.newsletter import Newsletter, NewsletterFilter, newsletter
from dashboard.features.watch.week_queries import confined_counts
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.urls import Urls

Words = Mapping[Language, Localizer]
BASE = "https://site.example/"
CLIPPED = 102_000
"""Bytes from which on a widely used mail program cuts a message off."""
WEEKS = (11, 12, 13, 20, 22)
VOID = {"meta", "br"}


class Elements(HTMLParser):
    """Collects the tags of a document with their attributes, and fails where they are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def site_weeks(catalogue: Catalogue) -> tuple[WeekDigest, ...]:
    return week_digests(catalogue.initiatives, catalogue.lockdowns, confined_counts(catalogue))


def issue(catalogue: Catalogue, number: int) -> WeekDigest:
    return next(digest for digest in site_weeks(catalogue) if digest.week.number == number)


@pytest.fixture(params=[(number, language) for number in WEEKS for language in LANGUAGES], ids=str)
def newsletter_parts(
    request: pytest.FixtureRequest, catalogue: Catalogue, words: Words
) -> tuple[WeekDigest, Newsletter, Localizer]:
    number, language = request.param
    digest, localizer = issue(catalogue, number), words[language]
    return digest, newsletter(digest, localizer, Urls(BASE), catalogue.release), localizer


Parts = tuple[WeekDigest, Newsletter, Localizer]


def test_both_forms_tell_the_whole_week(newsletter_parts: Parts) -> None:
    digest, letter, localizer = newsletter_parts
    language = localizer.t.language
    for text in (document_fromstring(letter.html).text_content(), letter.text):
        assert letter.subject in text
        for item in digest.initiatives:
            assert item.name[language] in text
            assert item.summary[language] in text
            assert localizer.outcome(item) in text
            assert not item.outcome_note or item.outcome_note[language] in text
        assert all(item.start_what[language] in text for item in digest.lockdowns_started)
        assert all(item.end_what and item.end_what[language] in text for item in digest.lockdowns_ended)
        assert all(localizer.value(figure) in text for figure in digest.confined_counts)
        assert localizer.t("export-note-countries") in text


def test_every_fact_has_its_sources_in_both_forms(newsletter_parts: Parts) -> None:
    digest, letter, _ = newsletter_parts
    sources = [
        fact.sources
        for facts in (digest.initiatives, digest.lockdowns_started, digest.lockdowns_ended, digest.confined_counts)
        for fact in facts
    ]
    urls = {source.url for each in sources for source in each}
    linked = {attributes.get("href") for tag, attributes in Elements(letter.html).found if tag == "a"}
    assert urls <= linked
    assert urls <= set(re.findall(r"<(\S+)>", letter.text))


def test_nothing_is_fetched_or_run_and_every_address_is_whole(newsletter_parts: Parts) -> None:
    for tag, attributes in Elements(newsletter_parts[1].html).found:
        assert tag not in {"script", "link", "style", "img", "iframe", "form", "object", "svg", "video"}
        assert not {name for name in attributes if name.startswith("on") or name in ("src", "class", "id")}
        assert "url(" not in (attributes.get("style") or "")
        assert tag != "a" or (attributes["href"] or "").startswith(("https://", "http://"))


def test_its_layout_survives_mail_programs(newsletter_parts: Parts) -> None:
    _, letter, localizer = newsletter_parts
    assert letter.html.lstrip().startswith(f'<!DOCTYPE html>\n<html lang="{localizer.t.language}">')
    tables = [attributes for tag, attributes in Elements(letter.html).found if tag == "table"]
    assert all(attributes["role"] == "presentation" for attributes in tables)
    assert "var(" not in letter.html
    assert "light-dark(" not in letter.html
    assert len(letter.html.encode()) < CLIPPED


def test_plain_text_is_plain(newsletter_parts: Parts) -> None:
    assert not re.search(r"</|<br|&[a-z]+;|\n{4}", newsletter_parts[1].text)


def test_months_are_counted_beside_the_week_and_not_listed_in_it(catalogue: Catalogue, words: Words) -> None:
    digest = issue(catalogue, 12)
    [(_, items)] = digest.months.items()
    letter = newsletter(digest, words["en"], Urls(BASE), catalogue.release)
    for text in (letter.html, letter.text):
        assert f"Started in March 2020, day not known: {len(items)} more" in text
        linked = set(re.findall(rf"{BASE}en/initiatives/([a-z0-9-]+)", text))
        assert linked == {item.id for item in digest.initiatives}
        assert not linked & {item.id for item in items}


def test_a_selection_is_named_and_linked(catalogue: Catalogue, words: Words) -> None:
    choice = NewsletterFilter((("theme", "fundraising"),), "Theme: Fundraising")
    letter = newsletter(issue(catalogue, 12), words["en"], Urls(BASE), catalogue.release, choice)
    view = f"{BASE}watch?theme=fundraising&week=2020-W12&lang=en"
    assert "Selection: Theme: Fundraising." in letter.text
    assert view in letter.text
    assert "Selection: Theme: Fundraising." in letter.html
    assert view.replace("&", "&amp;") in letter.html


def test_a_text_of_the_data_is_shown_letter_by_letter(
    catalogue: Catalogue, words: Words, initiative: Callable[..., Initiative]
) -> None:
    hostile = initiative(name='<img src="x" onerror="alert(1)">', start_date="2020-03-16")
    digest = WeekDigest(Week(12), (hostile,), {}, (), (), ())
    letter = newsletter(digest, words["fr"], Urls(BASE), catalogue.release)
    assert "<img" not in letter.html
    assert '<img src="x" onerror="alert(1)">' in letter.text
