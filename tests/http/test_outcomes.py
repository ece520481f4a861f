"""Wherever an outcome or a community is shown, it says what was done with it and whom it counts."""

from __future__ import annotations

import html
import io
import re
from urllib.parse import urlencode

import pytest
from pptx import Presentation

from dashboard.catalogue.records import Initiative
from dashboard.catalogue.weeks import week_of
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from tests.client import Client

BOUNDS = ("about", "almost", "over", "at_least", "up_to")
STATES = ("raised", "given", "pledged", "matched", "sold", "planned", "counted")


def dated(context: SiteContext, **codes: str) -> Initiative:
    """The first initiative that began on a day and has an outcome with these ``codes``: of its state or its bound."""
    items = [item for item in context.catalogue.initiatives if item.outcome and week_of(item.start_date)]
    return next(item for item in items if all(getattr(item.outcome, name) == code for name, code in codes.items()))


def visible_text(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_an_amount_is_shown_with_what_was_done_with_it(
    ask: Client, context: SiteContext, state: str, language: Language
) -> None:
    item, localizer = dated(context, state=state), context.localizer(language)
    week = week_of(item.start_date)
    assert week
    addresses = (
        f"/{language}/initiatives/{item.id}",
        f"/initiative?embed=true&id={item.id}&lang={language}",
        f"/newsletter/{language}/{week.code}.html",
        f"/newsletter/{language}/{week.code}.txt",
        f"/{language}/watch/{week.code}",
    )
    for address in addresses:
        assert localizer.outcome(item) in visible_text(ask(address).text), address
    assert item.outcome
    assert localizer.outcome(item).startswith(localizer.outcome_state(item.outcome))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bound", BOUNDS)
def test_a_bound_stands_before_the_number_wherever_an_outcome_is_shown(
    ask: Client, context: SiteContext, bound: str, language: Language
) -> None:
    item, localizer = dated(context, bound=bound), context.localizer(language)
    assert item.outcome
    value = localizer.t(f"value-{bound}", value=localizer.quantity(item.outcome.value, item.outcome.unit))
    week = week_of(item.start_date)
    assert week
    for address in (
        f"/{language}/initiatives/{item.id}",
        f"/{language}/watch/{week.code}",
        f"/newsletter/{language}/{week.code}.html",
        f"/newsletter/{language}/{week.code}.txt",
        f"/feed/{language}.atom",
        f"/feed/{language}.atom?{urlencode({'q': item.name[language]})}",
        f"/initiative?embed=true&id={item.id}&lang={language}",
    ):
        _, name, text = visible_text(html.unescape(ask(address).text)).partition(item.name[language])
        assert name, address
        assert localizer.outcome(item) in text, address
    assert localizer.outcome(item).endswith(value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bound", BOUNDS)
def test_a_card_of_the_powerpoint_file_says_the_bound(
    ask: Client, context: SiteContext, bound: str, language: Language
) -> None:
    item, localizer = dated(context, bound=bound), context.localizer(language)
    view = f"gallery?{urlencode({'q': item.name[language]})}"
    file = ask(f"/present.pptx?{urlencode({'lang': language, 'views': view})}").body
    shapes = [shape for slide in Presentation(io.BytesIO(file)).slides for shape in slide.shapes]
    texts = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    assert [text for text in texts if item.name[language] in text and localizer.outcome(item) in text]
    assert localizer.t(f"value-{bound}", value="") in localizer.outcome(item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bound_of_a_community_stands_before_its_number(
    ask: Client, context: SiteContext, language: Language
) -> None:
    localizer = context.localizer(language)
    bounded = [item for item in context.catalogue.initiatives if item.followers_bound]
    assert bounded
    for item in bounded:
        assert item.followers is not None
        assert item.followers_of
        number = localizer.quantity(item.followers, item.followers_of)
        value = localizer.t(f"value-{item.followers_bound}", value=number)
        assert value in visible_text(ask(f"/{language}/initiatives/{item.id}").text)


def test_files_for_programs_say_the_bound_of_a_community(ask: Client, context: SiteContext) -> None:
    bounds = {item.id: item.followers_bound for item in context.catalogue.initiatives}
    assert any(bounds.values())
    rows, records = ask("/open-data/initiatives.csv").rows, ask("/open-data/initiatives.json").json["initiatives"]
    assert {row["id"]: row["followers_bound"] or None for row in rows} == bounds
    assert {record["id"]: record["followers_bound"] for record in records} == bounds


def test_files_for_programs_say_the_bound(ask: Client, context: SiteContext) -> None:
    bounds = {item.id: item.outcome.bound for item in context.catalogue.initiatives if item.outcome}
    rows = [row for row in ask("/open-data/initiatives.csv").rows if row["outcome_value"]]
    records = [record for record in ask("/open-data/initiatives.json").json["initiatives"] if record["outcome_value"]]
    assert {row["id"]: row["outcome_bound"] or None for row in rows} == bounds
    assert {record["id"]: record["outcome_bound"] for record in records} == bounds


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_community_is_called_what_it_is(ask: Client, context: SiteContext, language: Language) -> None:
    localizer = context.localizer(language)
    for code in context.catalogue.vocabulary.codes("followers_of"):
        item = next(item for item in context.catalogue.initiatives if item.followers_of == code)
        page = visible_text(ask(f"/{language}/initiatives/{item.id}").text)
        assert localizer.followers(item) in page


def test_files_select_by_what_was_done_with_an_outcome(ask: Client, context: SiteContext) -> None:
    rows = ask("/open-data/initiatives.csv?state=pledged").rows
    pledged = {item.id for item in context.catalogue.initiatives if item.outcome and item.outcome.state == "pledged"}
    assert {row["id"] for row in rows} == pledged
