"""The static page of one initiative."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.catalogue.related_initiatives import neighbours, related
from dashboard.components import card
from dashboard.components.pager import record_pager
from dashboard.components.text import heading
from dashboard.context import SiteContext
from dashboard.features.initiative import record
from dashboard.queries import initiatives_by_theme
from dashboard.static_site import json_ld, slugs
from dashboard.static_site.static_page import StaticPage, StaticSite, record_page


def initiative_slugs(context: SiteContext) -> list[str]:
    """The slugs of all initiatives."""
    return [slugs.initiative_slug(item.id) for item in context.catalogue.initiatives]


def initiative_page(site: StaticSite, slug: str) -> StaticPage:
    """The record, the ones before and after it in the list, and what is related to it.

    Raises:
        KeyError: ``slug`` is none of ``initiative_slugs``.
    """
    item = site.catalogue.initiative(slug.rpartition("/")[2])
    if item is None:
        raise KeyError(slug)
    body = _pager(site, item) + record.record(item, site.localizer) + _related(site, item)
    things = [json_ld.record(item, site.catalogue, site.localizer, site.base, site.url(slug))]
    return record_page(record.record_preview(item, site.localizer), body, "initiative", (("id", item.id),), things)


def _pager(site: StaticSite, item: Initiative) -> Markup:
    ordered = [each for items in initiatives_by_theme(site.context, site.language).values() for each in items]
    before, after = neighbours(item, ordered)
    return record_pager(
        site.localizer,
        back=(site.localizer.t("page-initiatives"), f"../{slugs.INITIATIVES}#{item.theme}"),
        before=(before.name[site.language], before.id) if before else None,
        after=(after.name[site.language], after.id) if after else None,
    )


def _related(site: StaticSite, item: Initiative) -> Markup:
    """What is related to it: a way on, which paper has no use for."""
    related_initiatives = related(item, site.catalogue.initiatives)
    if not related_initiatives:
        return Markup()
    title = heading(site.localizer.t("related-title"))
    cards = card.cards(related_initiatives, site.localizer, lambda other: other.id)
    return Markup('<div class="ci-screen">{}{}</div>').format(title, cards)
