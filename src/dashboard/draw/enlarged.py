"""A chart for the back of a room: the same drawing with all of it larger."""

from __future__ import annotations

import plotly.graph_objects as go

from dashboard.draw.charts import Drawing


def enlarged(drawing: Drawing, factor: float) -> Drawing:
    """``drawing`` with type, marks and lines ``factor`` times as large. Its rows grow with the height."""
    figure = go.Figure(drawing.figure)
    layout = figure.layout
    for written in (layout, layout.xaxis.tickfont, *layout.annotations, *layout.shapes):
        _grow(written, factor)
    for trace in figure.data:
        _grow(trace, factor)
    for side in ("l", "r", "t", "b"):
        layout.margin[side] = round((layout.margin[side] or 0) * factor)
    return Drawing(figure, round(drawing.height * factor))


def _grow(part: object, factor: float) -> None:
    """Sizes in pixels of one part of a figure; a bar's own width is a height of its row and is left alone."""
    for name, size in (("", "size"), ("font", "size"), ("textfont", "size"), ("marker", "size"), ("line", "width")):
        owner = getattr(part, name, None) if name else part
        value = getattr(owner, size, None)
        if isinstance(value, int | float):
            setattr(owner, size, value * factor)
