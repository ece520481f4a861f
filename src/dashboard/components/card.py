"""Initiatives as cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.components import evidence_summary
from dashboard.components.amounts_statement import amounts_paragraph
from dashboard.components.foreign_words import mark_foreign_words
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

InitiativeHref = Callable[[Initiative], str]
"""Gives the address of the page of an initiative."""


def cards(
    initiatives: Sequence[Initiative],
    localizer: Localizer,
    href: InitiativeHref,
    *,
    sources_url: str = "",
    paper_address: InitiativeHref | None = None,
) -> Markup:
    """One card an initiative, as a list, below a word on their amounts where several have one.

    Args:
        initiatives: What the cards show.
        localizer: The language of the reader.
        href: Gives the address of each.
        sources_url: The file with the sources of each, which are fetched for paper; "" for cards without them.
        paper_address: Gives the whole address at which each has its sources, for paper of pages that run no script.
    """
    values = {
        "href": href,
        "evidence_summary": evidence_summary,
        "mark_foreign_words": mark_foreign_words,
        "sources_url": sources_url,
        "paper_address": paper_address,
    }
    card_list = render("card", localizer, initiatives=initiatives, **values)
    return amounts_paragraph(initiatives, localizer) + card_list
