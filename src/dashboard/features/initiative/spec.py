"""The page of one initiative, which ``id`` names."""

from __future__ import annotations

from dashboard.catalogue.records import Initiative
from dashboard.components.embed_frame import Embed
from dashboard.features.initiative.embed import initiative_embed
from dashboard.features.initiative.record import record_preview
from dashboard.features.initiative.static_page import initiative_page, initiative_slugs
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_record


def _initiative(request: PageRequest) -> Initiative | None:
    return request.context.catalogue.initiative(request.first_value("id"))


def _describe(request: PageRequest) -> PageMeta:
    """The static page is the one that wants to be known: it says the same and needs no script."""
    item, t = _initiative(request), request.localizer.t
    if item is None:
        return describe_page(request, t("unknown-title"), t("unknown-lead"))
    return describe_record(request, record_preview(item, request.localizer))


def _embed(request: PageRequest) -> Embed | None:
    item = _initiative(request)
    return initiative_embed(request.context, item.id, request.language) if item else None


PAGE = PageSpec(
    name="initiative",
    position=30,
    in_menu=False,
    shares_filters=True,
    describe=_describe,
    is_missing=lambda request: _initiative(request) is None,
    embed=_embed,
    static_pages=(StaticPages(position=40, slugs=initiative_slugs, render=initiative_page),),
)
