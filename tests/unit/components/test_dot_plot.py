"""The dot plot as markup: links with names, dimmed marks, themes that filter, and what it weighs."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from dataclasses import replace

import pytest

from dashboard.cache import CacheRegistry
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.charts.dot_plot import MAX_MARKS
from dashboard.components.dot_plot import dot_plot_html
from dashboard.components.dot_plot_fragment import PLACES, dot_plot_url
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.queries import search_initiatives
from tests.html_query import xpath
from tests.unit.sample_records import ESCAPED, HOSTILE

MAX_COMPRESSED = 30_000
"""Bytes of the drawing with all links and names on its way to a browser."""
FUNDRAISING = InitiativeFilter(facets={"theme": ("fundraising",)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_initiative_is_a_link_with_its_name(context: SiteContext, language: Language) -> None:
    html = dot_plot_html(context, language, InitiativeFilter(), "home")
    links = xpath(html, "//svg//a/@href")
    initiatives = context.catalogue.initiatives
    assert Counter(links) == Counter(f"initiative?id={item.id}" for item in initiatives)
    names = Counter(title.text_content() for title in xpath(html, "//svg//a/title"))
    assert names == Counter(item.name[language] for item in initiatives)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("selection", [InitiativeFilter(), FUNDRAISING], ids=["all", "selection"])
def test_it_is_light(context: SiteContext, language: Language, selection: InitiativeFilter, place: str) -> None:
    html = dot_plot_html(context, language, selection, place, is_low=place != "home")
    assert len(gzip.compress(html.encode(), 5)) < MAX_COMPRESSED


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_alternative_says_its_finding(context: SiteContext, language: Language) -> None:
    html = dot_plot_html(context, language, FUNDRAISING, "gallery")
    [title] = [heading.text_content() for heading in xpath(html, "//figcaption/h2")]
    [alternative] = xpath(html, "//figure/@aria-label")
    assert alternative.startswith(f"{title}.")


def test_a_selection_dims_all_others(context: SiteContext) -> None:
    html = dot_plot_html(context, "en", FUNDRAISING, "gallery")
    lit = xpath(html, "//svg//a[not(contains(@class, 'ci-dimmed'))]/@href")
    expected = {f"initiative?id={item.id}" for item in search_initiatives(context, FUNDRAISING).records}
    assert set(lit) == expected
    assert len(xpath(html, "//svg//a")) == len(context.catalogue.initiatives)


def test_themes_filter_where_it_stands_and_let_go_again(context: SiteContext) -> None:
    def themes(selection: InitiativeFilter, page: str) -> list[str]:
        return [
            str(href) for href in xpath(dot_plot_html(context, "en", selection, page), "//ul[@aria-label]//a/@href")
        ]

    codes = context.catalogue.vocabulary.codes("theme")
    assert themes(InitiativeFilter(), "home") == [f"gallery?theme={code}&lang=en" for code in codes]
    chosen = dict(zip(codes, themes(FUNDRAISING, "watch"), strict=True))
    assert chosen["fundraising"] == "watch?lang=en"
    assert chosen["mutual_aid"] == "watch?theme=fundraising&theme=mutual_aid&lang=en"


def test_marks_are_drawn_once_for_all_selections_of_the_same_initiatives(context: SiteContext) -> None:
    fresh = replace(context, caches=CacheRegistry())
    for q in ("zzzz-nothing", "yyyy-nothing", "xxxx-nothing"):
        dot_plot_html(fresh, "en", InitiativeFilter(q=q), "gallery")
    [stats] = [stats for stats in fresh.caches.stats() if stats.name.endswith("_selected_bands")]
    assert (stats.entries, stats.misses) == (1, 1)


def test_hostile_selections_fill_no_memory(context: SiteContext) -> None:
    fresh = replace(context, caches=CacheRegistry())
    names = [item.name["en"] for item in context.catalogue.initiatives[:60]]
    for name in names:
        dot_plot_html(fresh, "en", InitiativeFilter(q=name), "gallery")
    [stats] = [stats for stats in fresh.caches.stats() if stats.name.endswith("_selected_bands")]
    assert stats.bytes <= stats.max_bytes
    assert stats.entries < len(names)


def test_the_address_of_the_fragment_forgets_the_order_and_other_parameters(context: SiteContext) -> None:
    ordered = replace(FUNDRAISING, sort="name")
    assert dot_plot_url(context, "en", ordered, "gallery") == dot_plot_url(context, "en", FUNDRAISING, "gallery")
    assert dot_plot_url(context, "en", ordered, "home") == dot_plot_url(context, "en", InitiativeFilter(), "home")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_are_too_many_it_says_so_and_draws_none(context: SiteContext, language: Language) -> None:
    item = context.catalogue.initiatives[0]
    many = tuple(replace(item, id=f"number-{number}") for number in range(MAX_MARKS + 1))
    large = replace(context, catalogue=replace(context.catalogue, initiatives=many), caches=CacheRegistry())
    html = dot_plot_html(large, language, InitiativeFilter(), "gallery", is_low=True)
    assert context.localizer(language).t("dot-plot-too-large") in html
    assert not xpath(html, "//svg")
    [count] = xpath(html, f"//a[@data-theme='{item.theme}']/span[2]")
    assert int(re.sub(r"\D", "", count.text_content())) == len(many)


def test_names_are_escaped(context: SiteContext) -> None:
    first, *others = context.catalogue.initiatives
    catalogue = replace(context.catalogue, initiatives=(replace(first, name=LocalizedText.same(HOSTILE)), *others))
    html = dot_plot_html(
        replace(context, catalogue=catalogue, caches=CacheRegistry()), "en", InitiativeFilter(), "home"
    )
    assert ESCAPED in html
    assert not re.search("<script", html)
