"""Initiatives as cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.components import evidence_summary
from dashboard.components.amounts_statement import amounts_paragraph
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

InitiativeHref = Callable[[Initiative], str]
"""Gives the address of the page of an initiative."""


def cards(initiatives: Sequence[Initiative], localizer: Localizer, href: InitiativeHref) -> Markup:
    """One card an initiative, as a list, below a word on their amounts where several have one."""
    card_list = render("card", localizer, initiatives=initiatives, href=href, evidence_summary=evidence_summary)
    return amounts_paragraph(initiatives, localizer) + card_list
