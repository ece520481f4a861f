"""The story that is presented: what its slides say is what the data says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement
from fluent.syntax.visitor import Visitor
from lxml.html import fromstring

from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import ANOTHER_MEASURE, CONFIRMED
from dashboard.charts import chart_builder
from dashboard.charts.value_ranges import pair_bounds
from dashboard.context import SiteContext
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_duration import count_steps, slide_seconds
from dashboard.features.presentation.slide_html import render_slides
from dashboard.features.presentation.slide_model import (
    Changes,
    Charts,
    Claims,
    Close,
    Counts,
    Cover,
    Letter,
    Map,
    Person,
    Slide,
    SlideContext,
    Starts,
)
from dashboard.features.presentation.slide_render_context import SlideRenderContext
from dashboard.features.presentation.story import SLIDES
from dashboard.features.presentation.story_references import story_problems
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import sentences
from dashboard.languages import LANGUAGES, Language
from dashboard.maps.viewports import VIEWPORTS

Words = Mapping[Language, Localizer]
Rows = Callable[[str], list[dict[str, str]]]
YEAR = "2020"
MAX_WORDS = 25
LABELS = (
    "//footer | //svg | //dl | //ul | //figure | //button | //label | //h3 | //*[@class='ci-week']"
    " | //*[@class='ci-claims ci-claims-slide'] | //*[contains(@class, 'ci-slide-chart')]"
    " | //*[starts-with(@class, 'ci-person')]//p | //*[@class='ci-close']//p"
    " | //p[following-sibling::ul[contains(@class, 'ci-legend')]]"
)
"""What names or explains a mark, a value or a source, and what stands at the foot."""
RELAYS = ("creator", "celebrity", "community_account")


@pytest.fixture(scope="module")
def material(catalogue: Catalogue) -> SlideContext:
    return SlideContext(catalogue, index_initiatives(catalogue.initiatives))


def named(name: str) -> Slide:
    return next(slide for slide in SLIDES if slide.name == name)


def changed(material: SlideContext, id_: str, value: float) -> SlideContext:
    """The same material with another value of one figure, wherever it stands."""
    figures = tuple(
        replace(figure, value=value) if figure.id == id_ else figure for figure in material.catalogue.figures
    )
    return SlideContext(replace(material.catalogue, figures=figures), material.selector)


@pytest.mark.parametrize("slide", SLIDES, ids=lambda slide: slide.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_says_a_finding_a_takeaway_and_notes(
    slide: Slide, language: Language, material: SlideContext, words: Words
) -> None:
    text = slide_text.slide_text(slide, material, words[language])
    assert 10 < len(text.title) < 110
    assert 20 < len(text.takeaway) < 140
    assert len(text.notes) > 80


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_of_a_slide_is_typed(language: Language) -> None:
    class Digits(Visitor):
        def visit_TextElement(self, node: TextElement) -> None:
            numbers.extend(re.findall(r"\S*\d\S*", node.value.replace(YEAR, "")))

    resource = FluentParser().parse(sentences(language))
    numbers: list[str] = []
    slides = [entry for entry in resource.body if isinstance(entry, Message) and entry.id.name.startswith("slide-")]
    for entry in slides:
        Digits().visit(entry)
    assert len(slides) == 3 * len(SLIDES)
    assert numbers == []


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        ("relays", lambda row: row["theme"] == "health_messages" and row["actor_kind"] in RELAYS),
        ("platforms", lambda row: row["actor_kind"] == "platform"),
        ("remains", lambda row: row["outcome_kind"]),
    ],
)
def test_a_count_in_the_words_is_the_one_of_the_csv(
    name: str, condition: Callable[[dict[str, str]], bool], material: SlideContext, words: Words, shipped: Rows
) -> None:
    counted = sum(bool(condition(row)) for row in shipped("initiatives"))
    assert str(counted) in re.findall(r"\d+", slide_text.slide_text(named(name), material, words["en"]).title)


def test_the_map_counts_france_and_switzerland(material: SlideContext, words: Words, shipped: Rows) -> None:
    by_country = [row["country"] for row in shipped("initiatives")]
    title = slide_text.slide_text(named("map"), material, words["en"]).title
    assert re.findall(r"\d+", title) == [str(by_country.count("FR")), str(by_country.count("CH"))]
    assert isinstance(content := named("map").content, Map)
    assert content.frame in VIEWPORTS


def test_all_claims_of_the_letter_are_on_their_slide(material: SlideContext) -> None:
    content = named("crisis").content
    assert isinstance(content, Claims)
    assert set(slide_text.slide_claims(content, material.catalogue)) == set(material.catalogue.claims)


@pytest.mark.parametrize(
    ("language", "none", "one"), [("en", "None of the", ", one can"), ("fr", "Aucun des", ", un seul")]
)
def test_the_title_counts_the_numbers_that_can_be_printed_as_they_stand(
    material: SlideContext, words: Words, language: Language, none: str, one: str
) -> None:
    first, *others = material.catalogue.claims
    wrong = [replace(claim, verdict=ANOTHER_MEASURE) for claim in others]
    for verdict, beginning in ((ANOTHER_MEASURE, none), (CONFIRMED, one)):
        claims = (replace(first, verdict=verdict), *wrong)
        changed = SlideContext(replace(material.catalogue, claims=claims), material.selector)
        assert beginning in slide_text.slide_text(named("crisis"), changed, words[language]).title


def test_what_the_slide_of_the_traffic_leaves_out_is_said(material: SlideContext, words: Words) -> None:
    content = named("measured").content
    assert isinstance(content, Charts)
    [chart] = slide_text.slide_charts(content)
    measured = chart_builder.chart_figures(chart, material.catalogue)
    assert {figure.method for figure in measured} == {"traffic_measurement"}
    values = slide_text.slide_values(named("measured"), material, words["en"])
    assert values["traffic-measured"] == len(pair_bounds(measured))
    takeaway = slide_text.slide_text(named("measured"), material, words["en"]).takeaway
    assert f"{values['traffic-measured']} of {values['traffic-measured-total']} measurements" in takeaway


def test_the_measurements_below_the_claim_are_counted(material: SlideContext, words: Words) -> None:
    values = slide_text.slide_values(named("measured"), material, words["en"])
    before, total = values["traffic-below-total"], values["traffic-measured-total"]
    higher = changed(material, "amsix-growth", 90)
    after = slide_text.slide_values(named("measured"), higher, words["en"])["traffic-below-total"]
    assert isinstance(before, int)
    assert after == before - 1
    assert f"{after} of {total} measured" in slide_text.slide_text(named("measured"), higher, words["en"]).title


@pytest.mark.parametrize(
    ("name", "id_", "value"),
    [
        ("measured", "amsix-growth", 71),
        ("business", "obviously-ig-likes", -3),
        ("business", "traackr-instagram-posts", 3),
    ],
)
def test_data_that_makes_the_words_of_a_slide_false_is_refused(
    name: str, id_: str, value: float, context: SiteContext
) -> None:
    assert list(story_problems(context)) == []
    figures = tuple(
        replace(figure, value=value) if figure.id == id_ else figure for figure in context.catalogue.figures
    )
    problems = story_problems(replace(context, catalogue=replace(context.catalogue, figures=figures)))
    assert any("does not bear it out" in str(problem) and name in str(problem) for problem in problems)


def test_the_platforms_slide_says_what_was_done_with_the_amounts(
    material: SlideContext, words: Words, shipped: Rows
) -> None:
    rows = [row for row in shipped("initiatives") if row["actor_kind"] == "platform" and row["outcome_kind"] == "money"]
    notes = slide_text.slide_text(named("platforms"), material, words["en"]).notes
    for state in {row["outcome_state"] for row in rows}:
        label = words["en"].term("outcome_state", state).lower()
        assert f"{label}: {sum(row['outcome_state'] == state for row in rows)}" in notes


def test_the_map_says_how_many_countries_are_inferred(material: SlideContext, words: Words, shipped: Rows) -> None:
    inferred = [row["country"] for row in shipped("initiatives") if row["country_basis"] == "inferred"]
    takeaway = slide_text.slide_text(named("map"), material, words["en"]).takeaway
    assert f"inferred by us: {inferred.count('FR')} and {inferred.count('CH')}" in takeaway


def test_inferred_countries_are_counted_within_the_selection_of_a_slide(
    material: SlideContext, words: Words, shipped: Rows
) -> None:
    slide, rows = replace(named("map"), pairs=(("theme", "fundraising"),)), shipped("initiatives")
    values = slide_text.slide_values(slide, material, words["en"])
    french = [row for row in rows if (row["theme"], row["country"]) == ("fundraising", "FR")]
    assert values["france"] == len(french)
    assert values["france-inferred"] == sum(row["country_basis"] == "inferred" for row in french)


def test_the_claim_stands_in_the_chart_that_is_set_against_it(material: SlideContext, words: Words) -> None:
    content = named("measured").content
    assert isinstance(content, Charts)
    [chart] = slide_text.slide_charts(content)
    [line] = chart_builder.build_chart(chart, material.catalogue, words["en"]).reference_lines
    assert (line.orientation, line.datum.value) == ("vertical", 70)
    assert "The letter: +70%" in " ".join(line.lines)
    with pytest.raises(KeyError):
        chart_builder.build_chart(replace(chart, reference="no-such"), material.catalogue, words["en"])


def html(slide: Slide, context: SiteContext, language: Language) -> Any:
    """A slide as the wall has it."""
    rendering = SlideRenderContext(
        context,
        SlideContext.of(context),
        context.localizer(language),
        "",
        lambda slide: f"https://site.example/{slide.page}",
    )
    return fromstring(str(render_slides([slide], rendering)))


def test_the_story_begins_with_a_cover_and_ends_with_a_close() -> None:
    kinds = [type(slide.content) for slide in SLIDES]
    assert (kinds[:2], kinds[-1]) == ([Cover, Letter], Close)
    assert kinds.count(Person) in (4, 5)
    assert {Starts, Claims, Changes, Map, Charts} <= {*kinds}
    assert len({slide.name for slide in SLIDES}) == len(SLIDES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_has_few_words(language: Language, context: SiteContext) -> None:
    """Labels do not count: names and values of marks, in lists and drawings, and what qualifies a number."""
    for slide in SLIDES:
        shown = html(slide, context, language)
        for label in shown.xpath(LABELS):
            label.drop_tree()
        words = [word for word in shown.text_content().split() if any(map(str.isalnum, word))]
        assert 5 <= len(words) <= MAX_WORDS, (slide.name, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_talk_takes_twelve_minutes_at_most(language: Language, context: SiteContext) -> None:
    seconds = sum(slide_seconds(slide, context, language) for slide in SLIDES)
    assert 8 * 60 < seconds <= 12 * 60, f"{seconds / 60:.1f} minutes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_steps_of_a_slide_are_those_that_its_duration_counts(language: Language, context: SiteContext) -> None:
    for slide in SLIDES:
        steps = [int(step) for step in html(slide, context, language).xpath("//@data-step")]
        assert max(steps, default=0) == count_steps(slide, context.catalogue), slide.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_has_one_number_with_all_that_qualifies_it_and_one_source(
    language: Language, context: SiteContext
) -> None:
    for slide in SLIDES:
        if isinstance(slide.content, Person):
            item = context.catalogue.initiative(slide.content.id)
            assert item is not None
            assert item.outcome is not None
            assert item.outcome_note is not None
            shown = html(slide, context, language)
            [note], [number] = (
                shown.xpath("//figure[not(@class)]/figcaption"),
                shown.xpath('//*[@class="ci-person-number"]'),
            )
            assert note.text_content() == item.outcome_note[language]
            assert context.localizer(language).value(item.outcome) in number.text_content()
            assert len(shown.xpath('//*[@class="ci-person-source"]')) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_rises_and_falls_have_no_common_scale_and_keep_their_caveats(language: Language, context: SiteContext) -> None:
    slide = named("business")
    assert isinstance(slide.content, Changes)
    shown = html(slide, context, language)
    assert not shown.xpath("//svg | //*[contains(@style, 'width')]")
    figures = slide_text.figures_of((*slide.content.attention, *slide.content.money), context.catalogue)
    for figure, entry in zip(figures, shown.xpath("//li"), strict=True):
        assert figure.caveat_key[language] in entry.text_content()
        assert ("ci-rise" in entry.get("class")) == (figure.value > 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rises_of_attention_and_falls_of_money_are_counted(
    material: SlideContext, words: Words, language: Language
) -> None:
    title = slide_text.slide_text(named("business"), material, words[language]).title
    other = changed(changed(material, "traackr-youtube-engagement", 99), "obviously-ig-likes", -1)
    before, after = (slide_text.slide_values(named("business"), data, words[language]) for data in (material, other))
    falling = changed(material, "hypeauditor-q1-growth", -1)
    falls = slide_text.slide_values(named("business"), falling, words[language])["spending-falls"]
    assert int(falls) == int(before["spending-falls"]) + 1
    assert int(after["attention-rises"]) <= int(before["attention-rises"])
    assert slide_text.slide_text(named("business"), falling, words[language]).title != title


def test_a_row_of_marks_has_one_mark_an_initiative(context: SiteContext) -> None:
    data = SlideContext.of(context)
    for slide in SLIDES:
        if isinstance(slide.content, Counts):
            counts = slide_text.code_counts(slide, slide.content.facet, data)
            rows = html(slide, context, "fr").xpath("//svg/path/@d")
            assert [row.count("M") for row in rows] == list(counts.values())
            assert list(counts.values()) == sorted(counts.values(), reverse=True)
            assert sum(counts.values()) == len(data.selected(slide).records)


def test_no_number_of_a_french_slide_ends_a_line_before_its_unit(context: SiteContext) -> None:
    for slide in SLIDES:
        text = slide_text.slide_text(slide, SlideContext.of(context), context.localizer("fr"))
        for sentence in (text.title, text.takeaway, text.notes):
            assert not re.search(r"\d (?:milliards?|millions?|initiatives|nombres|exemples|%|€|\d)", sentence), sentence
            assert not re.search(r" [:;?!»]|« ", sentence), sentence
