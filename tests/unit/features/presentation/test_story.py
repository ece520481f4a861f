"""The story that is presented: what its slides say is what the data says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement
from fluent.syntax.visitor import Visitor

from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import ANOTHER_MEASURE, CONFIRMED
from dashboard.charts import chart_builder
from dashboard.charts.value_ranges import pair_bounds
from dashboard.context import SiteContext
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_model import (
    Cards,
    Charts,
    Claims,
    Counts,
    Map,
    Slide,
    SlideContext,
    Starts,
    Themes,
)
from dashboard.features.presentation.story import SLIDES
from dashboard.features.presentation.story_references import story_problems
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import sentences
from dashboard.languages import LANGUAGES, Language
from dashboard.maps.viewports import VIEWPORTS

Words = Mapping[Language, Localizer]
Rows = Callable[[str], list[dict[str, str]]]
SHOWING = {type(slide.content) for slide in SLIDES}
YEAR = "2020"
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


def test_the_story_has_ten_slides_or_so_of_every_kind() -> None:
    assert 10 <= len(SLIDES) <= 12
    assert len({slide.name for slide in SLIDES}) == len(SLIDES)
    assert {Starts, Counts, Claims, Charts, Cards, Themes, Map} == SHOWING


@pytest.mark.parametrize("slide", SLIDES, ids=lambda slide: slide.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_says_a_finding_a_takeaway_and_notes(
    slide: Slide, language: Language, material: SlideContext, words: Words
) -> None:
    text = slide_text.slide_text(slide, material, words[language])
    assert 10 < len(text.title) < 110
    assert 30 < len(text.takeaway) < 260
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


def test_a_number_in_the_words_is_the_one_in_the_data(material: SlideContext, words: Words) -> None:
    text = slide_text.slide_text(named("whatsapp"), changed(material, "kantar-w1-whatsapp-late", 99), words["en"])
    assert "+99%" in text.title
    assert "+51%" not in text.title


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


def test_the_tiles_of_what_remains_add_up_to_the_count_of_its_title(material: SlideContext, words: Words) -> None:
    slide = named("remains")
    assert isinstance(slide.content, Counts)
    tiles = slide_text.count_values(slide, slide.content, material, words["en"])
    assert sum(int(value) for _, value in tiles) == len(material.selected(slide).records)
    assert all(initiative.sources for initiative in material.catalogue.initiatives)


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
    assert f"{values['traffic-measured']} of the {values['traffic-measured-total']} measurements" in takeaway


def test_the_measurements_below_the_claim_are_counted(material: SlideContext, words: Words) -> None:
    values = slide_text.slide_values(named("measured"), material, words["en"])
    before, total = values["traffic-below-total"], values["traffic-measured-total"]
    higher = changed(material, "amsix-growth", 90)
    after = slide_text.slide_values(named("measured"), higher, words["en"])["traffic-below-total"]
    assert isinstance(before, int)
    assert after == before - 1
    assert f"{after} of {total} measured" in slide_text.slide_text(named("measured"), higher, words["en"]).title


@pytest.mark.parametrize("language", LANGUAGES)
def test_rises_of_attention_and_falls_of_money_are_counted(
    material: SlideContext, words: Words, language: Language
) -> None:
    def values(data: SlideContext) -> tuple[int, int, str]:
        named_values = slide_text.slide_values(named("business"), data, words[language])
        title = slide_text.slide_text(named("business"), data, words[language]).title
        return int(named_values["attention-rises-total"]), int(named_values["spending-falls-total"]), title

    rises, falls, title = values(material)
    fewer, more, other = values(changed(changed(material, "obviously-ig-likes", -1), "hypeauditor-q1-growth", -1))
    assert (fewer, more) == (rises - 1, falls + 1)
    assert title != other
    assert rises > 0
    assert falls > 0


@pytest.mark.parametrize(
    ("name", "id_", "value"),
    [
        ("whatsapp", "kantar-w1-whatsapp-late", 1),
        ("measured", "amsix-growth", 71),
        ("business", "socialbakers-uk-ad", 3),
        ("business", "traackr-instagram-posts", 3),
        ("confined", "afp-compulsory-2020-03-24", 3_000_000_000),
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
    takeaway = slide_text.slide_text(named("platforms"), material, words["en"]).takeaway
    for state in {row["outcome_state"] for row in rows}:
        label = words["en"].term("outcome_state", state).lower()
        assert f"{label}: {sum(row['outcome_state'] == state for row in rows)}" in takeaway


def test_the_map_says_how_many_countries_are_inferred(material: SlideContext, words: Words, shipped: Rows) -> None:
    inferred = [row["country"] for row in shipped("initiatives") if row["country_basis"] == "inferred"]
    takeaway = slide_text.slide_text(named("map"), material, words["en"]).takeaway
    assert f"For {inferred.count('FR')} of the French and {inferred.count('CH')} of the Swiss" in takeaway


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


def test_the_themes_stand_with_the_most_frequent_first(material: SlideContext, shipped: Rows) -> None:
    counts = slide_text.theme_counts(named("themes"), material)
    assert sum(counts.values()) == len(shipped("initiatives"))
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
    assert all(
        len(material.with_code(named("themes"), "theme", theme, "fr")) == count for theme, count in counts.items()
    )
