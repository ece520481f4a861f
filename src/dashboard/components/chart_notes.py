"""What a reader must know beside a chart."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Figure
from dashboard.components import evidence_summary, figure_notes
from dashboard.components.chart_card import Caption
from dashboard.components.share_actions import ShareActions
from dashboard.components.share_bar import share_bar
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def chart_notes(
    figures: Sequence[Figure], localizer: Localizer, caption: Caption, share_actions: ShareActions | None = None
) -> Markup:
    """The caveat that matters most, all that must be known folded below it, and one row of what may be taken away."""
    sources = figure_notes.sources(figures)
    return render(
        "chart_notes",
        localizer,
        figures=figures,
        caption=caption,
        facts=figure_notes.facts(figures, localizer),
        sources=sources,
        backing=evidence_summary.sources_summary(sources, localizer),
        main_caveat=figure_notes.main_caveat(figures, localizer),
        caveats=figure_notes.key_caveats(figures, localizer),
        remarks=figure_notes.remarks(figures, localizer),
        share_bar=share_bar(localizer, share_actions) if share_actions else "",
    )
