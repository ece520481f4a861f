"""The static page about the site."""

from __future__ import annotations

from dashboard.components import social_card_content
from dashboard.components.contents import contents as contents_list
from dashboard.features.about.about_html import AboutSite, about_html, contents_links
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead
from dashboard.urls import Urls


def about_page(site: StaticSite, slug: str) -> StaticPage:
    """The same as the page of the dashboard shows."""
    t = site.localizer.t
    title, lead = t("page-about"), t("about-lead")
    about = AboutSite(site.context, site.language, Urls("../"), (("lang", site.language),))
    body = title_and_lead(title, lead) + contents_list(site.localizer, contents_links(t)) + about_html(about)
    card = social_card_content.page_card_name(slug)
    return StaticPage(slug, title, lead, body, card=card, dashboard_page="about")
