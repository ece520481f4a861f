"""Text on a chart: its sizes and colours, its lines, and what a chart says of the mark that is pointed at."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Scheme

LABEL_WIDTH = 48
"""Characters of a line: as many as a narrow phone shows."""
LINE = 20
"""Height of a line of a label in pixels."""
SIZES: Mapping[str, int] = {"label": 15, "value": 18, "group": 17}
BREAK = "<br>"


def wrap_label(text: str, letters: int = LABEL_WIDTH) -> str:
    """``text`` in lines for Plotly, which reads some HTML: what the data says is shown letter by letter."""
    lines = textwrap.wrap(text, letters, break_on_hyphens=False)
    return BREAK.join(html.escape(line, quote=False) for line in lines)


def label_height(label: str) -> int:
    """The pixels that a wrapped text needs."""
    return LINE * (label.count(BREAK) + 1)


def tooltip_text(figure: Figure, localizer: Localizer) -> str:
    """What one figure is, in the reader's language, and by which identifier the table and the file name it."""
    parts = [localizer.metric(figure), localizer.quantity(figure.value, figure.unit)]
    if figure.baseline:
        parts.append(localizer.t("against", baseline=figure.baseline[localizer.t.language]))
    named = f"{localizer.t('field-id')}{localizer.t('colon')}{figure.id}"
    return BREAK.join([*map(wrap_label, parts), html.escape(named, quote=False)])


def text_layout(scheme: Scheme) -> dict[str, object]:
    """The colours of all text: Streamlit's own are too faint to be read on paper."""
    font = {"color": palette.TEXT[scheme], "size": SIZES["label"]}
    box = {"bgcolor": palette.SURFACE[scheme], "bordercolor": palette.BORDER[scheme]}
    return {"font": font, "hoverlabel": {**box, "font": font, "align": "left"}}
