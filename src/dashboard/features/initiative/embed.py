"""One initiative in somebody else's page: who, when, what, its outcome and who reports it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from dashboard.cache import MB, cached
from dashboard.catalogue.records import Initiative
from dashboard.components.embed_frame import SIZES, Embed, estimate_lines
from dashboard.context import SiteContext
from dashboard.design_tokens import EMBEDS
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.export_metadata import credit
from dashboard.templates import render
from dashboard.urls import Urls

GAP = EMBEDS["part-gap"]
"""Pixels between parts."""
TEXT, SMALL = SIZES["subtitle"], SIZES["source"]


@cached(max_bytes=2 * MB, is_finite=True)
def initiative_embed(context: SiteContext, identifier: str, language: Language) -> Embed | None:
    """An initiative for other sites; None where there is none of that identifier."""
    item, localizer = context.catalogue.initiative(identifier), context.localizer(language)
    return describe_embed(item, localizer, credit(context.catalogue.release, localizer.t)) if item else None


def describe_embed(item: Initiative, localizer: Localizer, source: str) -> Embed:
    """``item`` for other sites; ``source`` is the line below it."""
    lines = [(text, SMALL) for text in _facts(item, localizer)]
    lines += [(localizer.summary(item), TEXT), (_outcome(item, localizer), TEXT)]
    heights = [estimate_lines(text, size) * high + GAP for text, (size, high) in lines if text]
    return Embed(
        title=item.name[localizer.t.language],
        subtitle=localizer.actors_beside_name(item),
        render_body=partial(render, "embed_record", localizer, item=item),
        body_height=sum(heights) + TEXT[1],
        source=source,
        page="initiative",
        pairs=(("id", item.id),),
        page_url=Urls().initiative(item.id, (("lang", localizer.t.language),)),
    )


def _facts(item: Initiative, localizer: Localizer) -> Iterator[str]:
    yield f"{localizer.term('theme', item.theme)} {localizer.date(item.start_date or '')}"
    place = f"{localizer.country(item.country)} ({localizer.country_basis(item)})"
    yield localizer.join_list([place, localizer.terms("platform", item.platforms)])
    yield f"{localizer.t('record-sources', count=len(item.sources))} " + ", ".join(
        map(localizer.marked_publisher, item.sources)
    )


def _outcome(item: Initiative, localizer: Localizer) -> str:
    return f"{localizer.outcome(item)} {item.outcome_note[localizer.t.language] if item.outcome_note else ''}".strip()
