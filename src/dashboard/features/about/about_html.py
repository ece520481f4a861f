"""The content of the page about the site, the same in the dashboard and on its static page."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.query_params import QueryParams
from dashboard.citations.error_mail import personal_data_mail
from dashboard.components.footer import unstated_parts
from dashboard.components.release_notes import release_notes
from dashboard.components.reliability import reliability_sentences
from dashboard.components.share_actions import Link
from dashboard.components.text import bullet_list
from dashboard.context import LocalizedSite
from dashboard.features.about.about_facts import about_facts
from dashboard.features.about.legal_notice import legal_notice
from dashboard.i18n.translation import Translation
from dashboard.open_data import data_urls
from dashboard.templates import render
from dashboard.urls import Urls

PARTS = ("what", "legal", "independence", "admission", "corrections", "privacy", "people", "licence", "history")
"""The parts of the page in their order; each has its name as its anchor."""
AUTHORITY = "https://www.cnil.fr/"
"""The French authority for the protection of personal data."""


@dataclass(frozen=True, slots=True)
class AboutSite(LocalizedSite):
    """The site for a page about it; links are built by ``urls`` and take ``params`` along."""

    urls: Urls
    params: QueryParams


def contents_links(t: Translation) -> list[Link]:
    """The parts of the page as links within it."""
    return [(t(f"about-{part}-title"), f"#{part}") for part in PARTS]


def about_html(site: AboutSite) -> Markup:
    """All parts of the page."""
    localizer, settings, release = site.localizer, site.context.settings, site.catalogue.release
    t = localizer.t
    return render(
        "about",
        localizer,
        titles={part: t(f"about-{part}-title") for part in PARTS},
        facts=about_facts(site.catalogue),
        settings=settings,
        claims=[(claim.said[t.language], localizer.term("verdict", claim.verdict)) for claim in site.catalogue.claims],
        legal_notice=legal_notice(settings, localizer),
        unstated=unstated_parts(site),
        reliability=bullet_list(reliability_sentences(site.catalogue, localizer)),
        person_mail=personal_data_mail(settings.contact_email, t),
        authority=AUTHORITY,
        release=release,
        releases=release_notes(site.catalogue, localizer),
        links=_links(site),
    )


def _links(site: AboutSite) -> dict[str, str]:
    urls, params = site.urls, site.params
    return {
        "claims": urls.page("engagement", params),
        "quality": urls.page("data", params, "quality"),
        "cite": urls.page("home", params, "cite"),
        "feed": urls.corrections_feed(site.language),
        "changes": urls.file(data_urls.table("changes.csv")),
    }
