"""What is new of a week, as a newsletter: what the releases of it brought, counted as their notes count it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from lxml.html import document_fromstring

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.record_changes import record_table
from dashboard.catalogue.release_weeks import ReleaseWeek, release_digest, release_weeks
from dashboard.context import SiteContext
from dashboard.features.watch.news import MAX_INITIATIVES, news_of
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.client import Client

CLIPPED = 102_000
"""Bytes from which on a widely used mail program cuts a message off."""
BASE = "https://site.example/"
W49 = ReleaseWeek(2026, 49)


def test_the_weeks_are_those_of_releases(catalogue: Catalogue) -> None:
    weeks = release_weeks(catalogue)
    assert {note.date for note in catalogue.release_notes} == {
        note.date for note in catalogue.release_notes if any(week.first <= note.date <= week.last for week in weeks)
    }
    assert list(weeks) == sorted(weeks, key=lambda week: week.first, reverse=True)


def test_a_week_holds_what_the_lines_of_its_releases_say(catalogue: Catalogue, shipped: object) -> None:
    """Counted here from the rows of changes.csv, without the records."""
    assert callable(shipped)
    digest = release_digest(catalogue, W49)
    versions = {note.version for note in digest.notes}
    rows = [row for row in shipped("changes") if row["version"] in versions]
    added = {(row["table"], row["id"]) for row in rows if not row["field"] and row["is"] == "added"}
    assert {item.id for item in digest.added} == {id_ for table, id_ in added if table == "initiatives"}
    assert digest.added_figures == sum(table == "figures" for table, _ in added)
    told = {(record_table(row["table"]), row["id"].partition(" ")[0]) for row in rows} - added
    assert 0 < digest.changed <= len(told), "what changed nothing but typography is not told"


def test_the_first_release_is_told_by_its_notes_alone(catalogue: Catalogue) -> None:
    first = release_digest(catalogue, release_weeks(catalogue)[-1])
    assert first.notes[-1] == catalogue.release_notes[-1]
    assert not first.added


def test_what_came_last_stands_first(catalogue: Catalogue) -> None:
    """A mail has no room for all of them."""
    note, last = catalogue.release_notes[0], catalogue.initiatives[-1]
    later = replace(note, version="9.0.0", date=note.date)
    [added, *_] = release_digest(catalogue, W49).added[0].changes
    newest = replace(last, changes=(replace(added, version="9.0.0", id=last.id), *last.changes))
    items = (*catalogue.initiatives[:-1], newest)
    edited = replace(catalogue, initiatives=items, release_notes=(later, *catalogue.release_notes))
    assert release_digest(edited, W49).added[0].id == last.id
    assert len(release_digest(edited, W49).notes) == 1 + len(release_digest(catalogue, W49).notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_forms_say_the_same_and_no_mail_program_cuts_them(
    context: SiteContext, words: Mapping[Language, Localizer], language: Language
) -> None:
    news, digest, localizer = (
        news_of(context, language, W49, BASE),
        release_digest(context.catalogue, W49),
        words[language],
    )
    assert len(news.html.encode()) < CLIPPED
    assert news.html.startswith("<!DOCTYPE html>")
    page = re.sub(r"\s+", " ", document_fromstring(news.html).text_content())
    plain = re.sub(r"\s+", " ", news.text)
    said = [news.subject, *(note.text[language] for note in digest.notes)]
    said += [item.name[language] for item in digest.added[:MAX_INITIATIVES]]
    said += [localizer.t("news-figures", count=digest.added_figures), localizer.t("news-changed", count=digest.changed)]
    more = len(digest.added) - MAX_INITIATIVES
    said += [localizer.t("news-more", count=more)] if more > 0 else []
    for text in said:
        assert re.sub(r"\s+", " ", text) in page
        assert re.sub(r"\s+", " ", text) in plain
    assert not re.findall(r"<(?:script|img|link|style)\b", news.html)
    assert set(re.findall(r'href="(https?://[^/"]+)', news.html)) >= {"https://site.example"}


def test_another_week_is_not_found_and_the_answer_names_those_that_are(client: Client) -> None:
    answer = client("/newsletter/en/news-2026-W01.html")
    assert answer.status == 404
    assert "/newsletter/en/news-2026-W49.html" in answer.text
    assert client("/newsletter/en/news-2026-W49.html").status == 200


@pytest.fixture
def client(context: SiteContext) -> Client:
    from dashboard.site import create_http_app  # noqa: PLC0415

    return Client(create_http_app(context))
