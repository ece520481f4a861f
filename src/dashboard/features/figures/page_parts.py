"""The parts of the page of the figures that a search of the site finds: its charts and the checks of the letter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from dashboard.catalogue.records import Claim
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.components.social_card_content import claim_in_brief
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.page_spec import PagePart
from dashboard.static_site.page_meta import RecordPreview
from dashboard.static_site.slugs import claim_slug
from dashboard.urls import Params, Urls


def page_parts(context: SiteContext, language: Language) -> list[PagePart]:
    """The checks by the letter's numbers, and the charts by their findings."""
    return [*_claims(context, language), *_charts(context, language)]


def claim_preview(claim: Claim, localizer: Localizer) -> RecordPreview:
    """What other sites show of a check."""
    return RecordPreview(claim_in_brief(claim, localizer), claim.quote[localizer.t.language], claim_slug(claim.id))


def _charts(context: SiteContext, language: Language) -> Iterator[PagePart]:
    for name, chart in CHARTS.items():
        text = describe_chart(chart, context.catalogue, context.localizer(language))
        yield PagePart(text.title, f"{text.subtitle} ({text.issuers})", partial(_chart_address, name))


def _claims(context: SiteContext, language: Language) -> Iterator[PagePart]:
    localizer = context.localizer(language)
    for claim in context.catalogue.claims:
        preview = claim_preview(claim, localizer)
        yield PagePart(preview.title, preview.description, partial(_claim_address, claim.id), is_single=True)


def _chart_address(name: str, urls: Urls, params: Params) -> str:
    return urls.chart(name, params)


def _claim_address(identifier: str, urls: Urls, params: Params) -> str:
    return urls.claim(identifier, params)
