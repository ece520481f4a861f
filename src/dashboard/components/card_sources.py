"""The sources of cards: on paper each card has them, on a screen the page of the initiative has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def card_sources(initiatives: Iterable[Initiative], localizer: Localizer) -> Mapping[str, Markup]:
    """The publisher, day and address of every source of each initiative, by its identifier."""
    return {item.id: render("card_sources", localizer, item=item) for item in initiatives}
