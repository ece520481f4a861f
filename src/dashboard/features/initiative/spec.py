"""The page of one initiative, which ``id`` names."""

from __future__ import annotations

from dashboard import services
from dashboard.catalogue.model import Initiative
from dashboard.components import social_card_content
from dashboard.components.embed_frame import Embed
from dashboard.components.share_actions import Link
from dashboard.page_spec import PageRequest, PageSpec
from dashboard.static_site import static_pages
from dashboard.static_site.page_meta import PageMeta, describe_page


def _initiative(request: PageRequest) -> Initiative | None:
    return request.context.catalogue.initiative(request.first_value("id"))


def _describe(request: PageRequest) -> PageMeta:
    """The static page is the one that wants to be known: it says the same and needs no script."""
    item, t = _initiative(request), request.localizer.t
    if item is None:
        return describe_page(request, t("unknown-title"), t("unknown-lead"))
    alternates = static_pages.alternates(request.base, static_pages.initiative_slug(item.id))
    card = social_card_content.card_path(request.language, social_card_content.initiative_card_name(item.id))
    summary, address = item.summary[request.language], alternates[request.language]
    return PageMeta(item.name, summary, address, alternates, request.urls.file(card))


def _embed(request: PageRequest) -> Embed | None:
    item = _initiative(request)
    return services.embedded_record(item.id, request.language) if item else None


def _static_equivalent(request: PageRequest) -> Link:
    item = _initiative(request)
    if item is None:
        return static_pages.list_link(request)
    return item.name, f"{request.language}/{static_pages.initiative_slug(item.id)}"


PAGE = PageSpec(
    name="initiative",
    position=30,
    in_menu=False,
    shares_filters=True,
    describe=_describe,
    is_missing=lambda request: _initiative(request) is None,
    embed=_embed,
    static_equivalent=_static_equivalent,
)
