"""The static page of the checks of the letter's numbers."""

from __future__ import annotations

from dashboard.components import social_card_content
from dashboard.components.claim import claims
from dashboard.static_site import json_ld
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead


def claim_checks(site: StaticSite, slug: str) -> StaticPage:
    """The checks, which search engines are told are reviews of claims."""
    localizer, catalogue = site.localizer, site.catalogue
    title, lead = localizer.t("claims-title"), localizer.t("claims-lead")
    return StaticPage(
        slug,
        title,
        lead,
        title_and_lead(title, lead) + claims(catalogue.claims, localizer, level=2),
        card=social_card_content.CLAIMS,
        dashboard_page="engagement",
        things=[
            json_ld.review(claim, catalogue.release, localizer, site.base, site.url(slug)) for claim in catalogue.claims
        ],
    )
