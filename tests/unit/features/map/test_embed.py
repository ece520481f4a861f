"""The map in other sites' pages: its code needs no drawing, and no drawing its outlines again."""

from __future__ import annotations

import re

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.records import WORLDWIDE
from dashboard.components.embed_frame import embed_document, iframe_html
from dashboard.context import SiteContext
from dashboard.features.map.embed import map_embed
from dashboard.urls import Urls


def computed(context: SiteContext, name: str) -> int:
    return sum(stats.misses for stats in context.caches.stats() if stats.name.endswith(name))


def test_the_code_of_the_iframe_draws_nothing(fresh: SiteContext) -> None:
    embed = map_embed(fresh, InitiativeFilter(q="masks"), "europe", "en")
    code = iframe_html(embed, fresh.localizer("en"), Urls("https://site.example/"))
    assert 'src="https://site.example/map?embed=true&amp;q=masks&amp;view=europe&amp;lang=en"' in code
    assert computed(fresh, "country_paths") == 0


def test_the_outlines_of_a_view_are_made_once_for_all_selections(fresh: SiteContext) -> None:
    for search in ("masks", "music", "sport"):
        embed = map_embed(fresh, InitiativeFilter(q=search), "world", "fr")
        assert "<svg" in embed_document(embed, fresh.localizer("fr"), {})
    assert computed(fresh, "country_paths") == 1


def test_a_selected_country_is_outlined_and_named_and_changes_no_shade(context: SiteContext) -> None:
    localizer = context.localizer("en")
    plain, selected = (
        str(map_embed(context, InitiativeFilter(facets=facets), "europe", "en").render_body())
        for facets in ({}, {"country": ("FR",)})
    )
    shade = rf'style="fill: ([^"]+)"><title>{localizer.country("FR")}'
    assert re.findall(shade, plain) == re.findall(shade, selected) != []
    assert (plain.count("ci-selected"), selected.count("ci-selected")) == (0, 1)
    count = sum(item.country == "FR" for item in context.catalogue.initiatives)
    assert localizer.t("map-country-title", country=localizer.country("FR"), count=count) in selected


def test_the_title_counts_what_is_on_the_map(context: SiteContext) -> None:
    localizer, initiatives = context.localizer("en"), context.catalogue.initiatives
    shown = sum(item.country != WORLDWIDE for item in initiatives)
    assert 0 < shown < len(initiatives)
    assert map_embed(context, InitiativeFilter(), "world", "en").title == localizer.t("embed-map-title", count=shown)


def test_the_title_of_selected_countries_names_them_and_counts_theirs(context: SiteContext) -> None:
    localizer, countries = context.localizer("en"), [item.country for item in context.catalogue.initiatives]
    total = sum(code != WORLDWIDE for code in countries)

    def title(*codes: str) -> str:
        return map_embed(context, InitiativeFilter(facets={"country": codes}), "world", "en").title

    both = countries.count("FR") + countries.count("CH")
    names = "France, Switzerland"
    assert title("FR", "CH") == localizer.t("embed-map-selected", countries=names, count=both, total=total)
    many = title("FR", "CH", "BE", "IT")
    assert localizer.t("embed-map-countries", count=4) in many
    assert localizer.country("BE") not in many
