"""The initiatives of a selection as an Atom feed: what was added or changed last comes first."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.records import Initiative
from dashboard.components.corrections import corrections
from dashboard.context import SiteContext
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.queries import search_initiatives, uncertain_dates
from dashboard.static_site import atom
from dashboard.static_site.atom import FeedEntry, FeedHead
from dashboard.static_site.slugs import initiative_slug
from dashboard.templates import render
from dashboard.urls import Urls

MAX_ENTRIES = 100
"""Entries of the feed; the gallery has the whole selection."""
KIND, ENTRY_KIND = "selection", "initiative"
"""What the identifiers of feeds and of their entries begin with: an initiative is the same entry in all of them."""


@cached(max_bytes=500 * KB)
def selection_feed(context: SiteContext, language: Language, selection: InitiativeFilter, base: str) -> bytes:
    """The feed of ``selection``, whose order is of no account, for readers who find the site at ``base``."""
    localizer, urls, catalogue = context.localizer(language), Urls(base), context.catalogue
    records = search_initiatives(context, selection, language).records
    moments = [(atom.moment(catalogue.last_change(item), item.id), item) for item in records]
    latest = sorted(moments, key=lambda pair: pair[0], reverse=True)[:MAX_ENTRIES]
    entries = [
        FeedEntry(
            id=atom.identifier(ENTRY_KIND, language, item.id),
            title=item.name[language],
            updated=moment,
            url=urls.static_page(language, initiative_slug(item.id)),
            html=_content(item, localizer),
        )
        for moment, item in latest
    ]
    subtitle = localizer.t("feed-selection-subtitle", count=len(records))
    told = filters_text.with_uncertain_dates(subtitle, uncertain_dates(context, selection), localizer)
    head = _head(selection, told, localizer, urls)
    return atom.atom_feed(head, entries, localizer, catalogue.release)


def feed_title(selection: InitiativeFilter, localizer: Localizer) -> str:
    """The name of the feed: that of the site, and the filters in words."""
    filters = filters_text.describe_filters(query_params.serialize_filters(selection), localizer, localizer.facet)
    return f"{localizer.t('site')}{localizer.t('colon')}{filters}"


def _head(selection: InitiativeFilter, subtitle: str, localizer: Localizer, urls: Urls) -> FeedHead:
    pairs, language = query_params.serialize_filters(selection), localizer.t.language
    return FeedHead(
        id=atom.identifier(KIND, language, repr(pairs)),
        title=feed_title(selection, localizer),
        subtitle=subtitle,
        url=urls.feed(language, pairs),
        page=urls.gallery(pairs, (("lang", language),)),
    )


def _content(item: Initiative, localizer: Localizer) -> Markup:
    return render("feed_initiative", localizer, item=item, changes=corrections(item, localizer))
