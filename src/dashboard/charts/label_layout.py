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
class LabelRow:
    """One wrapped label, and where the middle of its marks is."""

    label: str
    mark: float

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.mark + BAR / 2 + AFTER

    def annotation(self, colour: str) -> dict[str, object]:
        """The label, above its marks."""
        return label_annotation(self.label, self.mark - BAR / 2 - BEFORE, colour, chart_text_style.SIZES["label"])


def layout_rows(
    texts: Sequence[str], top: float = 0, letters: int = chart_text_style.LABEL_WIDTH
) -> tuple[LabelRow, ...]:
    """One row a text, downwards from ``top``, in lines of at most so many ``letters``."""
    rows: list[LabelRow] = []
    for label in (chart_text_style.wrap_label(text, letters) for text in texts):
        begins = rows[-1].bottom if rows else top
        rows.append(LabelRow(label, begins + chart_text_style.label_height(label) + BEFORE + BAR / 2))
    return tuple(rows)


def label_annotation(text: str, bottom: float, colour: str, size: int) -> dict[str, object]:
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
