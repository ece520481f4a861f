"""Labels of rows: wrapped, and stacked with the line on which their marks are drawn.

Heights are pixels from the top, so the page can keep the room of a chart before it is drawn, and a label of one line
takes no more of it than it needs.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.charts.chart_model import Label
from dashboard.palette import Colour

LABEL_WIDTH = 48
"""Characters of a line: as many as a narrow phone shows."""
PANEL_WIDTH = 40
"""The same of a panel, of which several stand side by side."""
LINE = 20
"""Height of a line of a label in pixels."""
SIZES: Mapping[str, int] = {"label": 15, "value": 18, "group": 17}
"""Sizes of type in pixels."""
BAR = 20
"""Thickness of a bar."""
BEFORE, AFTER = 3, 16
"""Space between a label and its bar, and below the bar."""


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One wrapped label, and where the middle of its marks is."""

    lines: tuple[str, ...]
    mark: float

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.mark + BAR / 2 + AFTER

    def label(self, colour: Colour, offset: float = 0, *, named: bool = False) -> Label:
        """The label, above its marks and ``offset`` pixels further down; ``named`` by the title of the chart or not."""
        return Label(self.lines, self.mark - BAR / 2 - BEFORE + offset, colour, named=named)


def wrap_label(text: str, letters: int = LABEL_WIDTH) -> tuple[str, ...]:
    """``text`` in lines of at most so many ``letters``; at least one line, and one more where it has a break."""
    parts = (textwrap.wrap(part, letters, break_on_hyphens=False) for part in text.split("\n"))
    return tuple(line for lines in parts for line in lines) or ("",)


def layout_rows(texts: Sequence[str], top: float = 0, letters: int = LABEL_WIDTH) -> tuple[LabelRow, ...]:
    """The rows of a chart, one for each text: its label in lines, and how far down the middle of its bar is.

    Args:
        texts: The labels, from top to bottom.
        top: Where the first row begins, in pixels.
        letters: Characters of the longest line.
    """
    rows: list[LabelRow] = []
    for lines in (wrap_label(text, letters) for text in texts):
        begins = rows[-1].bottom if rows else top
        rows.append(LabelRow(lines, begins + LINE * len(lines) + BEFORE + BAR / 2))
    return tuple(rows)
