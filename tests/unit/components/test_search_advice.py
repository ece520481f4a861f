from __future__ import annotations

import html

import pytest

from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.components.search_advice import search_advice
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language


def advice(context: SiteContext, language: Language, q: str, **facets: str) -> str:
    selection = InitiativeFilter(q=q, facets={facet: (code,) for facet, code in facets.items()})
    return html.unescape(str(search_advice(context, selection, language, (("lang", language),))))


def count(context: SiteContext, q: str = "", **facets: str) -> int:
    selection = InitiativeFilter(q=q, facets={facet: (code,) for facet, code in facets.items()})
    return len(context.initiative_index.select(selection).records)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_is_offered_as_the_filter_that_it_is(context: SiteContext, language: Language) -> None:
    label = context.localizer(language).country("CH")
    markup = advice(context, language, label)
    assert f"{label} ({count(context, country='CH')})</a>" in markup
    assert f'href="gallery?country=CH&lang={language}"' in markup


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_that_finds_nothing_says_so_and_offers_near_names(context: SiteContext, language: Language) -> None:
    markup = advice(context, language, "federrer")
    assert context.localizer(language).t("search-none-initiatives", search="federrer") in markup
    assert context.localizer(language).t("search-scope-initiatives") in markup
    assert f"Federer ({count(context, 'Federer')})</a>" in markup
    assert f'href="gallery?q=Federer&lang={language}"' in markup


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_figures_have_is_offered_there(context: SiteContext, language: Language) -> None:
    figures = len(context.figure_index.select(FigureFilter(q="Kantar")).records)
    markup = advice(context, language, "Kantar")
    assert context.localizer(language).t("search-figures", count=figures) in markup
    assert f'href="engagement?q=Kantar&lang={language}#figures"' in markup
    assert context.localizer(language).t("search-spellings") not in markup


def test_a_number_with_its_unit_leads_to_the_figures_also_where_initiatives_have_it(context: SiteContext) -> None:
    assert count(context, "62 %")
    figures = len(context.figure_index.select(FigureFilter(q="62 %")).records)
    markup = advice(context, "en", "62 %")
    assert context.localizer("en").t("search-figures", count=figures) in markup
    assert "without the filters" not in markup


@pytest.mark.parametrize("language", LANGUAGES)
def test_whether_a_name_is_missing_or_misspelt_is_said(context: SiteContext, language: Language) -> None:
    t = context.localizer(language).t
    assert t("search-absent") in advice(context, language, "zevent")
    assert t("search-if-spelt-so") in advice(context, language, "federrer")
    for found_in_part in ("creustel federer", "Kantar", "😷"):
        markup = advice(context, language, found_in_part)
        assert t("search-absent") not in markup
        assert t("search-if-spelt-so") not in markup


def test_filters_that_leave_nothing_of_a_search_can_be_left(context: SiteContext) -> None:
    assert count(context, "creustel", country="JP") == 0
    markup = advice(context, "en", "creustel", country="JP")
    assert f"{count(context, 'creustel')} initiative without the filters" in markup


def test_words_that_no_record_has_together_are_counted_one_by_one(context: SiteContext) -> None:
    markup = advice(context, "en", "creustel federer")
    for word in ("creustel", "federer"):
        assert f"{word} ({count(context, word)})</a>" in markup


def test_there_is_nothing_to_say_without_a_search_or_with_plain_results(context: SiteContext) -> None:
    assert advice(context, "en", "") == advice(context, "en", "creustel") == ""


def test_what_was_typed_is_shown_as_text(context: SiteContext) -> None:
    selection = InitiativeFilter(q="<b>zzz</b>")
    assert "<b>" not in str(search_advice(context, selection, "fr", ()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_of_signs_says_that_it_has_no_word(context: SiteContext, language: Language) -> None:
    for signs in ("😷", '""""'):
        assert context.localizer(language).t("search-signs", search=signs) in advice(context, language, signs)


def figure_advice(context: SiteContext, q: str, **facets: str) -> str:
    selection = FigureFilter(q=q, facets={facet: (code,) for facet, code in facets.items()})
    return html.unescape(str(search_advice(context, selection, "en", (("lang", "en"),))))


def test_a_search_of_figures_that_finds_none_says_what_was_searched_and_what_initiatives_have(
    context: SiteContext,
) -> None:
    t, markup = context.localizer("en").t, figure_advice(context, "creustel")
    assert t("search-none-figures", search="creustel") in markup
    assert t("search-scope-figures") in markup
    assert t("search-initiatives", count=count(context, "creustel")) in markup
    assert 'href="gallery?q=creustel&lang=en"' in markup


def test_near_names_of_those_who_publish_figures_are_offered(context: SiteContext) -> None:
    figures = len(context.figure_index.select(FigureFilter(q="Kantar")).records)
    markup = figure_advice(context, "Kantr")
    assert f"Kantar ({figures})</a>" in markup
    assert 'href="engagement?q=Kantar&lang=en#figures"' in markup


def test_a_country_named_in_a_search_of_figures_is_offered_as_their_filter(context: SiteContext) -> None:
    figures = len(context.figure_index.select(FigureFilter(facets={"country": ("FR",)})).records)
    assert f"({figures})</a>" in figure_advice(context, "France")
    assert 'href="engagement?country=FR&lang=en#figures"' in figure_advice(context, "France")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("q", ["TikTok", "whatsapp"])
def test_what_platforms_did_themselves_on_one_that_is_searched_is_one_link_away(
    context: SiteContext, language: Language, q: str
) -> None:
    code, localizer = q.lower(), context.localizer(language)
    markup = advice(context, language, q)
    acts = count(context, platform=code, actor="platform")
    assert acts
    filters = f"{localizer.t('facet-platform')}{localizer.t('colon')}{localizer.facet('platform', code)}"
    assert f"{localizer.t('search-acts-of-platforms', filters=filters)} ({acts})</a>" in markup
    assert f'href="gallery?platform={code}&actor=platform&sort=date&lang={language}"' in markup


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("q", "facets"), [("platform", {}), ("plateforme", {}), ("france", {"actor": "platform"})])
def test_a_filter_that_names_no_platform_tells_of_no_acts_on_one(
    context: SiteContext, language: Language, q: str, facets: dict[str, str]
) -> None:
    sentence = context.localizer(language).t("search-acts-of-platforms", filters="")
    assert sentence not in advice(context, language, q, **facets)


def test_a_platform_where_none_acted_itself_offers_no_such_link(context: SiteContext) -> None:
    assert not count(context, platform="podcast", actor="platform")
    assert "actor=platform" not in advice(context, "en", "podcast")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("q", ['"no such phrase"', "« no such phrase »", "“no such phrase”"])
def test_a_phrase_stands_once_in_the_quotation_marks_of_the_reader(
    context: SiteContext, language: Language, q: str
) -> None:
    message = context.localizer(language).t("search-none-initiatives-in-order", search="no such phrase")
    assert message in advice(context, language, q)
