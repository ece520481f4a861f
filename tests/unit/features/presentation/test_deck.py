"""The PowerPoint file, opened again: what stands on its slides, and the numbers behind its charts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from openpyxl import load_workbook
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from dashboard import palette
from dashboard.cache import CacheRegistry
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.slide_params import MAX_SLIDES
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.dot_plot_drawing import drawing_of
from dashboard.components import figure_notes
from dashboard.context import SiteContext, create_context
from dashboard.features.presentation import deck, slide_text
from dashboard.features.presentation.own_slides import CARDS_PER_SLIDE, parse_slides
from dashboard.features.presentation.slide_model import Cards, Charts, Counts, Map, Slide, SlideContext, Starts
from dashboard.features.presentation.story import SLIDES
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, SPECS, Language
from dashboard.maps.colour_scale import LEGEND, shade
from dashboard.pptx import text_fitting
from dashboard.pptx.number_formats import number_format
from dashboard.pptx.pptx_template import Layout, Placeholder
from dashboard.pptx.pptx_theme import SANS, SERIF
from dashboard.settings import Settings
from dashboard.urls import Urls
from dashboard.work_limits import MAX_MAPS

pytestmark = pytest.mark.slow

HOSTILE = '=HYPERLINK("http://x.example")</a:t><b>\x00\x1b\ufffe\u202e & "x"'
LARGEST = 400_000
"""Bytes of the whole story: to be sent by mail without a thought."""


URLS = Urls("https://site.example/below/")


@pytest.fixture(scope="module")
def site() -> SiteContext:
    return create_context(Settings())


def build_deck(site: SiteContext, slides: tuple[Slide, ...], language: Language) -> bytes:
    return deck.build_deck(site, slides, language, URLS)


def with_catalogue(site: SiteContext, catalogue: Catalogue) -> SiteContext:
    index = index_initiatives(catalogue.initiatives)
    return replace(site, catalogue=catalogue, initiative_index=index, caches=CacheRegistry())


def opened(content: bytes) -> Any:
    return Presentation(io.BytesIO(content))


@pytest.fixture(scope="module")
def stories(site: SiteContext) -> Mapping[Language, Any]:
    return {language: opened(build_deck(site, SLIDES, language)) for language in LANGUAGES}


def flat(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        yield shape
        if hasattr(shape, "shapes"):
            yield from flat(shape.shapes)


def named(slide: Any, name: str) -> Any:
    return next(shape for shape in slide.shapes if shape.name == name)


def texts(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in flat(slide.shapes) if shape.has_text_frame)


def charts(slide: Any) -> list[Any]:
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def pictures(slide: Any) -> list[Any]:
    return [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]


def behind(chart: Any) -> list[list[Any]]:
    """The values of the workbook behind ``chart``, series by series."""
    worksheet = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[0]
    columns = list(worksheet.iter_cols(min_col=2, min_row=2, values_only=True))
    return [[cell for cell in column if cell is not None] for column in columns]


def series_values(chart: Any) -> list[list[Any]]:
    return [[value for value in series.values if value is not None] for series in chart.plots[0].series]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slide_has_title_takeaway_notes_source_and_link(
    stories: Mapping[Language, Any], catalogue: Catalogue, language: Language
) -> None:
    file, material = stories[language], SlideContext(catalogue, index_initiatives(catalogue.initiatives))
    localizer = Localizer(translation(language), catalogue.vocabulary)
    assert (file.slide_width, file.slide_height) == (Inches(13.333), Inches(7.5))
    assert len(file.slides) == len(SLIDES)
    for pptx_slide, slide in zip(file.slides, SLIDES, strict=True):
        text = slide_text.slide_text(slide, material, localizer)
        assert pptx_slide.shapes.title.text_frame.text == text.title
        assert named(pptx_slide, "takeaway").text_frame.text == text.takeaway
        notes = pptx_slide.notes_slide.notes_text_frame.text
        live = URLS.page(slide.page, (*slide.pairs, ("lang", language)), slide.fragment)
        assert text.notes in notes
        assert live in notes
        link = named(pptx_slide, "permalink").text_frame.paragraphs[0].runs[0].hyperlink.address
        assert link == live
        assert named(pptx_slide, "source").text_frame.text.startswith(localizer.t("chart-image-source", issuers=""))
        assert catalogue.release.version in named(pptx_slide, "credit").text_frame.text
        assert catalogue.release.licence in named(pptx_slide, "credit").text_frame.text
        assert len(list(flat(pptx_slide.shapes))) > 8 or charts(pptx_slide) or pictures(pptx_slide)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_to_quote_and_the_words_of_charts_are_never_cut(
    site: SiteContext, stories: Mapping[Language, Any], language: Language
) -> None:
    on_slides = "\n".join(map(texts, stories[language].slides))
    assert [claim.id for claim in site.catalogue.claims if claim.quote[language] not in on_slides] == []
    views = [f"engagement?chart={name}" for name in CHARTS]
    for first in range(0, len(views), MAX_SLIDES):
        own = parse_slides(views[first : first + MAX_SLIDES])
        for slide, shown in zip(own, opened(build_deck(site, own, language)).slides, strict=True):
            text = slide_text.slide_text(slide, SlideContext.of(site), site.localizer(language))
            assert shown.shapes.title.text_frame.text == text.title
            assert named(shown, "takeaway").text_frame.text == text.takeaway


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_finding_of_the_drawing_and_what_is_said_of_a_number_on_a_card_are_never_cut(
    site: SiteContext, stories: Mapping[Language, Any], language: Language
) -> None:
    material, localizer = SlideContext.of(site), site.localizer(language)
    for slide, shown in zip(SLIDES, stories[language].slides, strict=True):
        if isinstance(slide.content, Starts):
            words = drawing_of(site, language, InitiativeFilter()).text
            assert texts(shown).count(words.title) == texts(shown).count(words.subtitle) == 1
        limit = slide.content.limit if isinstance(slide.content, Cards) else 0
        for item in material.selected(slide, language).records[:limit]:
            if item.outcome and item.outcome_note:
                assert f"{localizer.outcome(item)} – {item.outcome_note[language]}" in texts(shown)


def test_the_notes_of_cards_have_their_outcomes_in_full(site: SiteContext) -> None:
    own = parse_slides(["gallery?outcome=money"])
    [shown] = opened(build_deck(site, own, "en")).slides
    spoken, localizer = shown.notes_slide.notes_text_frame.text, site.localizer("en")
    for item in SlideContext.of(site).selected(own[0]).records[:CARDS_PER_SLIDE]:
        assert localizer.outcome(item) in spoken
        assert item.outcome_note is None or item.outcome_note["en"] in spoken


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_behind_every_chart_are_those_of_the_data(
    site: SiteContext, catalogue: Catalogue, language: Language
) -> None:
    own = parse_slides([f"engagement?chart={name}" for name in CHARTS][:MAX_SLIDES])
    slides, seen = (*(slide for slide in SLIDES if isinstance(slide.content, Charts)), *own), 0
    for pptx_slide, slide in zip(opened(build_deck(site, slides, language)).slides, slides, strict=True):
        assert isinstance(slide.content, Charts)
        for chart, declared in zip(charts(pptx_slide), slide_text.slide_charts(slide.content), strict=True):
            figures = chart_builder.chart_figures(declared, catalogue)
            expected = [figure.value for figure in figures]
            reference = chart_builder.reference_figure(declared, catalogue)
            assert behind(chart) == series_values(chart)
            *series, last = series_values(chart)
            if declared.kind == "timeline":
                assert reference is not None
                assert set(last) == {reference.value}
                assert sorted(value for values in series for value in values) == sorted(expected)
            else:
                expected += [reference.value] if reference else []
                assert sorted(value for values in (*series, last) for value in values) == sorted(expected)
            seen += 1
    assert seen > len(own)


def test_counts_are_a_chart_of_the_counts(stories: Mapping[Language, Any], catalogue: Catalogue) -> None:
    slide = next(slide for slide in SLIDES if slide.content == Counts("outcome"))
    [chart] = charts(stories["en"].slides[SLIDES.index(slide)])
    kinds = [item.outcome.kind for item in catalogue.initiatives if item.outcome]
    assert behind(chart) == series_values(chart) == [sorted((kinds.count(kind) for kind in set(kinds)), reverse=True)]


def test_the_map_has_a_shape_a_country_in_the_shade_of_its_count(site: SiteContext, catalogue: Catalogue) -> None:
    slide = Slide("own-1", Map("world"), "map")
    [pptx_slide] = opened(build_deck(site, (slide,), "en")).slides
    countries = {shape.name: shape for shape in flat(pptx_slide.shapes) if len(shape.name) == 2}
    counts = {code: sum(item.country == code for item in catalogue.initiatives) for code in countries}
    counted = {item.country for item in catalogue.initiatives} - {"ZZ"}
    assert counted - countries.keys() == set()
    for code, shape in countries.items():
        assert str(shape.fill.fore_color.rgb) == shade(counts[code]).light[1:].upper()
        words = shape._element.nvSpPr.cNvPr.get("descr")
        assert f"{counts[code]} initiative" in words or not counts[code]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_of_the_scale_of_a_map_is_cut(stories: Mapping[Language, Any], language: Language) -> None:
    slide = next(each for each in stories[language].slides if LEGEND[-1].label in texts(each).split("\n"))
    assert {step.label for step in LEGEND} <= set(texts(slide).split("\n"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_more_maps_than_a_file_draws_are_told_in_words(
    site: SiteContext, catalogue: Catalogue, language: Language
) -> None:
    slides = tuple(Slide(f"own-{at}", Map("europe"), "map") for at in range(MAX_MAPS + 2))
    first = opened(build_deck(site, slides, language)).slides
    have_maps = [any(shape.name == "FR" for shape in flat(slide.shapes)) for slide in first]
    assert have_maps == [True] * MAX_MAPS + [False] * 2
    localizer = site.localizer(language)
    text = texts(first[MAX_MAPS])
    assert localizer.t("deck-map-in-words", count=MAX_MAPS) in text
    count = sum(item.country == "FR" for item in catalogue.initiatives)
    assert localizer.t("map-country-title", country=localizer.country("FR"), count=count) in text


@pytest.mark.parametrize(
    ("view", "told", "slivers"),
    [("france-switzerland", ("FR", "RS"), ("AL",)), ("europe", ("FR", "CN"), ("IN", "US"))],
)
def test_the_words_of_a_map_tell_of_the_countries_that_the_slide_draws_but_for_slivers(
    site: SiteContext, initiative: Any, view: str, told: tuple[str, ...], slivers: tuple[str, ...]
) -> None:
    """A slide is wider than its view, so it draws countries that lie beside it, of some no more than can be seen."""
    items = tuple(initiative(id=f"in-{code.lower()}", country=code) for code in (*told, *slivers))
    excerpt = with_catalogue(site, replace(site.catalogue, initiatives=items))
    [slide] = opened(build_deck(excerpt, parse_slides([f"map?view={view}"]), "en")).slides
    descriptions = [shape._element.xpath(".//p:cNvPr")[0].get("descr") or "" for shape in flat(slide.shapes)]
    assert sum(bool(re.fullmatch(r"[^:]+: 1 initiative", text)) for text in descriptions) == len(items)
    [map_text] = [text for text in descriptions if "shaded by" in text]
    assert int(re.findall(r"(\d+) countries have some", map_text)[0]) == len(told)
    names = {code: f"{site.localizer('en').country(code)} (1)" for code in (*told, *slivers)}
    assert {code for code, name in names.items() if name in map_text} == {*told}


def test_a_map_in_words_tells_of_the_countries_that_are_selected_or_that_there_are_none(site: SiteContext) -> None:
    views = ["map"] * MAX_MAPS + ["map?country=BR&country=PT", "map?q=nothinghasthisword"]
    chosen, empty = [texts(slide) for slide in [*opened(build_deck(site, parse_slides(views), "en")).slides][MAX_MAPS:]]
    assert "Brazil (" in chosen
    assert "Portugal (" in chosen
    assert "France (" not in chosen
    assert site.localizer("en").t("deck-nothing") in empty
    assert site.localizer("en").t("deck-map-in-words", count=MAX_MAPS) not in empty


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_in_words_says_what_its_view_leaves_out(site: SiteContext, initiative: Any, language: Language) -> None:
    views = ["map"] * MAX_MAPS + ["map?view=france-switzerland"]
    localizer = site.localizer(language)
    view = localizer.t("view-france-switzerland")

    def words(*countries: str) -> str:
        items = tuple(initiative(id=f"i-{at}", country=code) for at, code in enumerate(countries))
        spoiled = with_catalogue(site, replace(site.catalogue, initiatives=items))
        return texts([*opened(build_deck(spoiled, parse_slides(views), language)).slides][MAX_MAPS])

    outside, some = words("BR"), words("BR", "FR")
    assert localizer.t("deck-nothing") not in outside
    assert localizer.t("deck-map-elsewhere", count=1, view=view) in outside
    assert localizer.t("map-country-title", country=localizer.country("FR"), count=1) in some
    assert localizer.t("deck-map-of-view", view=view) in some


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_and_text_say_what_they_are(stories: Mapping[Language, Any], language: Language) -> None:
    tag = SPECS[language].locale
    for slide in stories[language].slides:
        for shape in slide.shapes:
            if shape.has_chart:
                assert shape._element.nvGraphicFramePr.cNvPr.get("descr")
        runs = [
            run
            for shape in flat(slide.shapes)
            if shape.has_text_frame
            for p in shape.text_frame.paragraphs
            for run in p.runs
        ]
        assert {run._r.rPr.get("lang") for run in runs} == {tag}


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_footers_and_numbers_stand_in_placeholders(
    site: SiteContext, stories: Mapping[Language, Any], language: Language
) -> None:
    t = site.localizer(language).t
    names = [t(f"deck-layout-{layout.name.lower()}") for layout in Layout]
    assert [layout.name for layout in stories[language].slide_layouts] == names
    for slide, declared in zip(stories[language].slides, SLIDES, strict=True):
        is_map = isinstance(declared.content, Map)
        assert slide.slide_layout.name == names[Layout.PICTURE if is_map else Layout.CONTENT]
        texts_of = {shape.placeholder_format.idx: shape.text_frame.text for shape in slide.placeholders}
        wanted = {Placeholder.TITLE, Placeholder.TAKEAWAY, Placeholder.SOURCE, Placeholder.LINK}
        assert texts_of.keys() == wanted | {Placeholder.FOOTER, Placeholder.NUMBER}
        assert all(texts_of[index] for index in wanted | {Placeholder.FOOTER})


def test_the_template_of_a_company_restyles_text_panels_and_bars(stories: Mapping[Language, Any]) -> None:
    """Only colours that mean something are fixed: those of themes, steps of the map, fine lines and faint marks."""
    lines = palette.UNSHADED, palette.BORDER, palette.FAINT
    fixed = {colour.light for colour in (*palette.THEMES.values(), *palette.SHADES, *lines)}
    for slide in stories["en"].slides:
        trees = [slide._element, *(chart._chartSpace for chart in charts(slide))]
        colours = {f"#{colour.get('val').lower()}" for tree in trees for colour in tree.iter(qn("a:srgbClr"))}
        assert colours <= fixed
        assert {font.get("typeface") for tree in trees for font in tree.iter(qn("a:latin"))} <= {SERIF, SANS}


def test_nothing_lies_outside_the_slide(stories: Mapping[Language, Any]) -> None:
    for file in stories.values():
        for slide in file.slides:
            for shape in slide.shapes:
                assert shape.left >= 0
                assert shape.top >= 0
                assert shape.left + shape.width <= file.slide_width
                assert shape.top + shape.height <= file.slide_height


def test_the_same_data_make_the_same_file_and_a_small_one(site: SiteContext, catalogue: Catalogue) -> None:
    first, second = (build_deck(site, SLIDES, "fr") for _ in range(2))
    assert first == second
    assert len(first) < LARGEST
    properties = opened(first).core_properties
    assert properties.created.date() == catalogue.release.date
    assert (properties.title, properties.author) == ("Initiatives confinées", "Initiatives confinées")


def test_text_of_the_data_is_only_text(site: SiteContext, catalogue: Catalogue, initiative: Any) -> None:
    hostile = initiative(name=HOSTILE, actor=HOSTILE, theme="mutual_aid", summary=LocalizedText.same(HOSTILE))
    names = {figure.id for figure in catalogue.series("kantar-w1-whatsapp-phase")}
    spoiled = tuple(
        replace(figure, metric=LocalizedText.same(HOSTILE)) if figure.id in names else figure
        for figure in catalogue.figures
    )
    slides = (
        Slide("own-1", Cards(6), "gallery"),
        Slide("own-2", Charts(("whatsapp",)), "engagement", fragment="whatsapp"),
    )
    spoiled_site = with_catalogue(site, replace(catalogue, initiatives=(hostile,), figures=spoiled))
    content = build_deck(spoiled_site, slides, "en")
    cards, bars = opened(content).slides
    assert '=HYPERLINK("http://x.example")</a:t><b>' in texts(cards)
    [chart] = charts(bars)
    worksheet = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[0]
    assert {cell.data_type for [cell] in worksheet.iter_rows(min_row=2, max_col=1)} == {"s"}
    assert all(name.startswith("=HYPERLINK") for name in chart.plots[0].categories)


def test_a_selection_of_nothing_says_so(site: SiteContext) -> None:
    slide = Slide("own-1", Cards(6), "gallery", (("q", "zzzzz"),))
    [pptx_slide] = opened(build_deck(site, (slide,), "en")).slides
    assert translation("en")("deck-nothing") in texts(pptx_slide)


@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_have_their_state_and_are_not_to_be_added_up(site: SiteContext, language: Language) -> None:
    pairs = (("outcome", "money"),)
    [pptx_slide] = opened(build_deck(site, (Slide("own-1", Cards(6), "gallery", pairs),), language)).slides
    items = site.initiative_index.select(InitiativeFilter().with_facet(*pairs[0]), language).records[:6]
    shown = texts(pptx_slide)
    assert [item.id for item in items if site.localizer(language).outcome(item) not in shown] == []
    assert SPECS[language].statements.amounts in shown


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (62, "percent_change", '[$-809]"+"General"%";"−"General"%";General"%"'),
        (-3.8, "percent_change", '[$-809]"+"General"%";"−"General"%";General"%"'),
        (3_381_000_000, "count", '[$-809][=3381000000]#,##0.000,,," billion";#,##0'),
        (1500, "count", "[$-809][>=1000]#,##0;General"),
    ],
)
def test_a_number_format_keeps_the_number_and_its_words(
    catalogue: Catalogue, value: float, unit: str, expected: str
) -> None:
    assert number_format(value, unit, Localizer(translation("en"), catalogue.vocabulary)) == expected


@pytest.mark.parametrize("text", ["word " * 60, "x" * 400, "", "漢字" * 80, "a"])
def test_text_fits_its_box_whatever_it_is(text: str) -> None:
    items = [text_fitting.paragraph(text, 20, max_lines=2), text_fitting.paragraph(text, 14, elastic=True)]
    fitted = text_fitting.fit_text(items, 200, 90)
    assert text_fitting.needed_height(fitted, 200) <= 90


def test_every_part_can_be_read(site: SiteContext) -> None:
    with zipfile.ZipFile(io.BytesIO(build_deck(site, SLIDES[:1], "en"))) as file:
        assert file.testzip() is None
        assert {item.date_time for item in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_of_charts_carries_what_must_be_known_of_them(
    site: SiteContext, stories: Mapping[Language, Any], language: Language
) -> None:
    localizer = site.localizer(language)
    for slide, shown in zip(SLIDES, stories[language].slides, strict=True):
        notes = slide_text.chart_notes(slide.content, site.catalogue, localizer)
        assert bool(notes) == isinstance(slide.content, Charts)
        assert not notes or notes in [shape.text_frame.text for shape in shown.shapes if shape.has_text_frame]
        spoken = shown.notes_slide.notes_text_frame.text
        figures = slide_text.slide_figures(slide, SlideContext.of(site))
        assert not figures or figure_notes.circumstances_note(figures, localizer) in spoken
        assert [caveat for caveat in figure_notes.key_caveats(figures, localizer) if caveat not in spoken] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_address_or_source_is_cut_and_charts_are_named_after_what_they_show(
    stories: Mapping[Language, Any], language: Language
) -> None:
    t, names = translation(language), list[str]()
    for slide in stories[language].slides:
        assert "…" not in named(slide, "source").text_frame.text
        for link in (shape for shape in slide.shapes if shape.name == "permalink"):
            run = link.text_frame.paragraphs[0].runs[0]
            assert run.text in (run.hyperlink.address.partition("://")[2], t("deck-live"))
        names += [shape.name for shape in slide.shapes if shape.has_chart]
    assert names
    assert not {t("figure-value"), t("column-count"), t("deck-high")} & set(names)
