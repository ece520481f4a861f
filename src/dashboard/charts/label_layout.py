"""The rows of a chart: a label and, below it, the line on which its marks are drawn.

Heights are pixels from the top, so the page can keep the room of a chart before it is drawn, and a label of one line
takes no more of it than it needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.charts import chart_text_style

BAR = 20
"""Thickness of a bar."""
BEFORE, AFTER = 3, 16
"""Space between a label and its bar, and below the bar."""


@dataclass(frozen=True, slots=True)
class Row:
    """One wrapped label, and where the middle of its marks is."""

    label: str
    mark: float

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.mark + BAR / 2 + AFTER

    def annotation(self, colour: str) -> dict[str, object]:
        """The label, above its marks."""
        return written(self.label, self.mark - BAR / 2 - BEFORE, colour, chart_text_style.SIZES["label"])


def stacked(texts: Sequence[str], top: float = 0, letters: int = chart_text_style.LABEL_WIDTH) -> tuple[Row, ...]:
    """One row a text, downwards from ``top``, in lines of at most so many ``letters``."""
    rows: list[Row] = []
    for label in (chart_text_style.wrapped(text, letters) for text in texts):
        begins = rows[-1].bottom if rows else top
        rows.append(Row(label, begins + chart_text_style.height(label) + BEFORE + BAR / 2))
    return tuple(rows)


def written(text: str, bottom: float, colour: str, size: int) -> dict[str, object]:
    """Text that begins at the left edge and ends above ``bottom``."""
    return {
        "text": text,
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        "y": bottom,
        "yanchor": "bottom",
        "align": "left",
        "showarrow": False,
        "borderpad": 0,
        "font": {"size": size, "color": colour},
    }
