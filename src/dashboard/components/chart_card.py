"""A chart with its finding above it and what a reader must know beside it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

SENTENCE_END = ". "


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart is called: its anchor, its finding, what it measures."""

    name: str
    title: str
    subtitle: str

    @property
    def measure(self) -> str:
        """The first sentence of the subtitle, which says what is measured."""
        first, stop, _ = self.subtitle.partition(SENTENCE_END)
        return f"{first}{stop.rstrip()}"

    @property
    def reading(self) -> str:
        """The rest of the subtitle, which says how the chart is to be read; "" where there is no more."""
        return self.subtitle.partition(SENTENCE_END)[2]


def chart_head(localizer: Localizer, caption: Caption) -> Markup:
    """The finding of a chart and what it measures."""
    return render("chart_head", localizer, caption=caption)


def chart_card(
    localizer: Localizer,
    caption: Caption,
    svg: str,
    notes: Markup,
    *,
    wide: bool = False,
    folded: bool = False,
    paper_head: Markup | str = "",
) -> Markup:
    """A chart with its notes below it, or, where it is ``wide``, at its side.

    Args:
        localizer: The language of the reader.
        caption: What it is called.
        svg: The drawing, as trusted markup.
        notes: What a reader must know.
        wide: Whether the notes stand at its side.
        folded: Whether a phone shows its finding alone until the reader unfolds it.
        paper_head: What no end of a printed page may part from it.
    """
    head = chart_head(localizer, caption)
    return render(
        "chart_card",
        localizer,
        head=head,
        svg=Markup(svg),
        notes=notes,
        wide=wide,
        folded=folded,
        part=caption.name,
        title=caption.title,
        paper_head=paper_head,
    )
