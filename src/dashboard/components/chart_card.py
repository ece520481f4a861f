"""A chart with its finding above it and what a reader must know beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.components.text_difference import first_words
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

SENTENCE_END = ". "
COLON = re.compile(r"\s*:\s")
SHORT, TOO_SHORT = 50, 15
"""Letters of a short title, or a few more, and of one that tells too little, like the name of a country."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart is called: its anchor, its finding, what it measures."""

    name: str
    title: str
    subtitle: str

    @property
    def short_title(self) -> str:
        """Its title up to a colon, or the first words: the name by which whoever listens tells its controls."""
        beginning = COLON.split(self.title, maxsplit=1)[0]
        return first_words(beginning if len(beginning) > TOO_SHORT else self.title, SHORT)

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
        title=caption.short_title,
        paper_head=paper_head,
    )
