"""Names of initiatives as a plain list of links."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.components.card import InitiativeHref
from dashboard.components.foreign_words import mark_foreign_words
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def initiative_links(
    localizer: Localizer, initiatives: Sequence[Initiative], href: InitiativeHref, more: Link | None
) -> Markup:
    """The list of ``initiatives``, ended by a link to ``more`` of them."""
    values = {"initiatives": initiatives, "href": href, "more": more, "mark_foreign_words": mark_foreign_words}
    return render("initiative_links", localizer, **values)
