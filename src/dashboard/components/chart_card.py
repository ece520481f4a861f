"""A chart with its finding above it and what a reader must know beside it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart is called: its anchor, its finding, what it measures."""

    name: str
    title: str
    subtitle: str


def chart_head(localizer: Localizer, caption: Caption) -> Markup:
    """The finding of a chart and what it measures."""
    return render("chart_head", localizer, caption=caption)


def chart_card(
    localizer: Localizer, caption: Caption, svg: str, notes: Markup, *, wide: bool, paper_head: Markup | str = ""
) -> Markup:
    """A chart with its notes below it, or, where it is ``wide``, at its side.

    Args:
        localizer: The language of the reader.
        caption: What it is called.
        svg: The drawing, as trusted markup.
        notes: What a reader must know.
        wide: Whether the notes stand at its side.
        paper_head: What no end of a printed page may part from it.
    """
    head = chart_head(localizer, caption)
    return render("chart_card", localizer, head=head, svg=Markup(svg), notes=notes, wide=wide, paper_head=paper_head)
