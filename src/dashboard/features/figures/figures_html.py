"""The table of figures as HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Figure
from dashboard.components import evidence_summary
from dashboard.components.corrections import corrections
from dashboard.components.share_actions import ShareActions
from dashboard.components.share_bar import share_bar
from dashboard.features.figures.figure_record import figure_title
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def figures_html(
    figures: Sequence[Figure],
    localizer: Localizer,
    href: Callable[[Figure], str],
    actions_of: Callable[[Figure], ShareActions] | None = None,
) -> Markup:
    """Figures as a table: value, what is measured against what and on whom, who says so, sources and caveat.

    Args:
        figures: In the order of the rows.
        localizer: Words, numbers and dates.
        href: Gives the address of the page of a figure.
        actions_of: Gives the content of the share bar of a figure; by default there is none.
    """
    bar = (lambda figure: share_bar(localizer, actions_of(figure))) if actions_of else None
    return render(
        "figures",
        localizer,
        figures=figures,
        evidence_summary=evidence_summary,
        corrections=corrections,
        share_bar=bar,
        href=href,
        title=figure_title,
    )
