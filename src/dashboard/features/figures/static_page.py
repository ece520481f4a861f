"""The static pages of the figures: the list, each figure, the checks of the letter's numbers, and each of these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Claim, Figure
from dashboard.catalogue.related_initiatives import neighbours
from dashboard.citations.citation import Citation
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.citation_html import citation_forms
from dashboard.components import social_card_content
from dashboard.components.claim import claims
from dashboard.components.contents import contents
from dashboard.components.pager import record_pager
from dashboard.context import SiteContext
from dashboard.features.figures.figure_record import figure_context, figure_preview, figure_record, figure_title
from dashboard.features.figures.page_parts import claim_preview
from dashboard.static_site import json_ld, slugs
from dashboard.static_site.static_page import StaticPage, StaticSite, record_page, title_and_lead
from dashboard.templates import render
from dashboard.urls import FIGURES, Urls

PAGE_ROOT = "../../"
"""From the page of a figure or of a check to the top of the site."""


def claim_slugs(context: SiteContext) -> list[str]:
    """The slugs of all checks."""
    return [slugs.claim_slug(claim.id) for claim in context.catalogue.claims]


def figure_slugs(context: SiteContext) -> list[str]:
    """The slugs of all figures."""
    return [slugs.figure_slug(figure.id) for figure in context.catalogue.figures]


def claim_checks(site: StaticSite, slug: str) -> StaticPage:
    """The checks, which search engines are told are reviews of claims."""
    localizer, catalogue = site.localizer, site.catalogue
    title, lead = localizer.t("claims-title"), localizer.t("claims-lead")
    checks = claims(catalogue.claims, localizer, level=2, href=lambda claim: slugs.claim_slug(claim.id))
    return StaticPage(
        slug,
        title,
        lead,
        title_and_lead(title, lead) + checks,
        card=social_card_content.CLAIMS,
        dashboard_page=FIGURES,
        things=[_review(site, claim) for claim in catalogue.claims],
    )


def claim_check(site: StaticSite, slug: str) -> StaticPage:
    """One check. Raises ``KeyError`` if ``slug`` is none of ``claim_slugs``."""
    localizer, claim = site.localizer, site.catalogue.claim(slug.rpartition("/")[2])
    if claim is None:
        raise KeyError(slug)
    back = record_pager(localizer, back=(localizer.t("claims-title"), f"../{slugs.CLAIMS}"))
    check = claims((claim,), localizer, level=1, href=lambda claim: claim.id)
    body = back + check + _cite(site, _citations(site).claim_citation(claim))
    return record_page(claim_preview(claim, localizer), body, FIGURES, (("claim", claim.id),), [_review(site, claim)])


def figure_list(site: StaticSite, slug: str) -> StaticPage:
    """Every figure with what no value goes without, by country."""
    localizer, groups = site.localizer, _figures_by_country(site.context)
    title, lead = localizer.t("page-figures"), localizer.t("figures-lead")
    links = [(localizer.figure_facet("country", country), f"#{country}") for country in groups]
    index = render(
        "figure_index",
        localizer,
        groups=groups,
        href=lambda figure: slugs.figure_slug(figure.id),
        title=figure_title,
        context=figure_context,
    )
    body = title_and_lead(title, lead) + contents(localizer, links) + index
    return StaticPage(slug, title, lead, body, dashboard_page=FIGURES)


def figure_page(site: StaticSite, slug: str) -> StaticPage:
    """One figure, and the ones before and after it in the list. Raises ``KeyError`` for none of ``figure_slugs``."""
    localizer, figure = site.localizer, site.catalogue.figure(slug.rpartition("/")[2])
    if figure is None:
        raise KeyError(slug)
    urls = Urls(PAGE_ROOT)
    record = figure_record(figure, site.catalogue, localizer, urls, lambda claim: f"../{slugs.claim_slug(claim.id)}")
    body = _pager(site, figure) + record + _cite(site, _citations(site).figure_citation(figure))
    things = [json_ld.observation(figure, site.catalogue, localizer, site.base, site.url(slug))]
    return record_page(figure_preview(figure, localizer), body, FIGURES, (("figure", figure.id),), things)


def _figures_by_country(context: SiteContext) -> Mapping[str, Sequence[Figure]]:
    """The figures by country, those with the most figures first."""
    return {
        country: [figure for figure in context.catalogue.figures if figure.country == country]
        for country in context.figure_codes["country"]
    }


def _pager(site: StaticSite, figure: Figure) -> Markup:
    ordered = [each for figures in _figures_by_country(site.context).values() for each in figures]
    before, after = neighbours(figure, ordered)
    return record_pager(
        site.localizer,
        label=site.localizer.t("figure-steps-label"),
        back=(site.localizer.t("page-figures"), f"../{slugs.FIGURES}#{figure.country}"),
        before=(figure_title(before, site.localizer), before.id) if before else None,
        after=(figure_title(after, site.localizer), after.id) if after else None,
    )


def _review(site: StaticSite, claim: Claim) -> json_ld.Thing:
    page = site.url(slugs.claim_slug(claim.id))
    return json_ld.review(claim, site.catalogue, site.localizer, site.base, page)


def _citations(site: StaticSite) -> CitationFactory:
    return CitationFactory(site.context, site.language, Urls(site.base), site.accessed)


def _cite(site: StaticSite, citation: Citation) -> Markup:
    return citation_forms(citation, site.localizer)
