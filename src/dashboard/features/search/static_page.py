"""The static page of the search, which works where no script runs."""

from __future__ import annotations

from dashboard.catalogue.search.query import without_quotes
from dashboard.components.search_form import PAGE, search_form
from dashboard.features.search.results_html import ResultLinks, count_text, results_html
from dashboard.features.search.site_search import search_site
from dashboard.static_site import slugs
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead
from dashboard.urls import SEARCH, Urls, with_query

TOP = "../"
"""From the page to the top of the site."""


def search_page(site: StaticSite, q: str) -> StaticPage:
    """What ``q`` finds; only the field where it is empty."""
    localizer, results = site.localizer, search_site(site.context, q, site.language)
    title, lead = localizer.t("page-search"), localizer.t("search-lead")
    form = search_form(localizer, slugs.SEARCH, place=PAGE, value=q)
    return StaticPage(
        slugs.SEARCH,
        f"{localizer.t('search-title', search=without_quotes(q))}" if q else title,
        count_text(results, localizer) if q else lead,
        title_and_lead(title, lead) + form + results_html(site.context, results, site.language, _links(site)),
        dashboard_page=SEARCH,
        dashboard_params=(("q", q),) if q else (),
        params=(("q", q),) if q else (),
        is_indexed=not q,
    )


def _links(site: StaticSite) -> ResultLinks:
    return ResultLinks(
        Urls(TOP),
        (("lang", site.language),),
        lambda text: with_query(slugs.SEARCH, (("q", text),)),
        lambda item: slugs.initiative_slug(item.id),
        lambda figure: slugs.figure_slug(figure.id),
        lambda part: part.address(Urls(TOP), (("lang", site.language),)),
        paper_address=lambda item: site.url(slugs.initiative_slug(item.id)),
    )
