"""The static pages of the watch: the list of its weeks, and each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from dashboard.catalogue.weeks import Week, WeekDigest, initiatives_by_start
from dashboard.components import card
from dashboard.components.pager import week_pager
from dashboard.components.share_actions import Link
from dashboard.components.text import heading, prose
from dashboard.context import SiteContext
from dashboard.features.watch.week_html import lockdowns_table, undated_list, week_context, week_starts
from dashboard.features.watch.week_queries import undated_groups, week_digests
from dashboard.i18n.localizer import Localizer
from dashboard.static_site import slugs
from dashboard.static_site.static_page import StaticPage, StaticSite, dashboard_url, title_and_lead
from dashboard.templates import render

PAGE_ROOT = "../../"
"""From the page of a week to the top of the site."""


def week_slugs(context: SiteContext) -> list[str]:
    """The slugs of all weeks of the watch."""
    return [slugs.week_slug(digest.week) for digest in week_digests(context)]


def week_list(site: StaticSite, slug: str) -> StaticPage:
    """The weeks, the initiatives without a week, the lockdowns."""
    localizer, catalogue = site.localizer, site.catalogue
    title, lead = localizer.t("page-watch"), localizer.t("watch-lead")
    undated = undated_groups(initiatives_by_start(catalogue.initiatives), localizer)
    body = (
        title_and_lead(title, lead),
        _week_index(week_digests(site.context), localizer, slugs.week_slug),
        heading(localizer.t("watch-months-title"), "months"),
        prose(localizer.t("watch-months-lead")),
        undated_list(undated, localizer, lambda item: slugs.initiative_slug(item.id)),
        heading(localizer.t("watch-lockdowns-title"), "lockdowns"),
        prose(localizer.t("watch-lockdowns-lead")),
        lockdowns_table(catalogue.lockdowns, localizer),
    )
    return StaticPage(slug, title, lead, Markup().join(body), dashboard_page="watch")


def week_page(site: StaticSite, slug: str) -> StaticPage:
    """One week: every lockdown in full, the counts, every initiative as a card.

    Raises:
        ValueError: ``slug`` is none of ``week_slugs``.
    """
    place = week_slugs(site.context).index(slug)
    digests, localizer = week_digests(site.context), site.localizer
    digest = digests[place]
    title = localizer.week_title(digest.week)
    lead = f"{localizer.t('newsletter-starts', count=len(digest.initiatives))}."
    before = digests[place - 1] if place else None
    after = digests[place + 1] if place + 1 < len(digests) else None
    back = (localizer.t("page-watch"), f"../{slugs.WATCH}")
    pager = week_pager(localizer, _week_link(before, localizer), _week_link(after, localizer), back)
    body = title_and_lead(title, lead) + pager + _week(site, digest)
    params = (("week", digest.week.code),)
    return StaticPage(slug, title, lead, body, dashboard_page="watch", dashboard_params=params)


def _week(site: StaticSite, digest: WeekDigest) -> Markup:
    localizer = site.localizer
    countries = {item.country for item in (*digest.lockdowns_started, *digest.lockdowns_ended)}
    chart = f"{dashboard_url(site, PAGE_ROOT, 'engagement')}#confined"
    body = week_context(digest, localizer, countries, (f"../{slugs.WATCH}#lockdowns", chart), level=2)
    body += week_starts(digest, localizer, f"../{slugs.WATCH}#months", level=2)
    cards = card.cards(
        digest.initiatives,
        localizer,
        lambda item: f"../{slugs.initiative_slug(item.id)}",
        paper_address=lambda item: site.url(slugs.initiative_slug(item.id)),
    )
    return body + cards if digest.initiatives else body


def _week_link(digest: WeekDigest | None, localizer: Localizer) -> Link | None:
    return (localizer.week(digest.week), digest.week.code) if digest else None


def _week_index(digests: Sequence[WeekDigest], localizer: Localizer, href: Callable[[Week], str]) -> Markup:
    """Weeks as a list of links, each with how many initiatives started in it."""
    return render("weeks", localizer, issues=digests, href=href)
