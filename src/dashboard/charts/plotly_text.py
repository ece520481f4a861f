"""Text for Plotly, which reads some HTML: what the data says is shown letter by letter."""

from __future__ import annotations

import html
from collections.abc import Iterable
from datetime import date

from dashboard.charts.scales import Value

BREAK = "<br>"


def markup(lines: Iterable[str]) -> str:
    """Lines of one text."""
    return BREAK.join(map(escape, lines))


def escape(text: str) -> str:
    """``text`` so that nothing of it is read as markup."""
    return html.escape(text, quote=False)


def bold(text: str) -> str:
    """What is markup already, in bold."""
    return f"<b>{text}</b>"


def plain(value: Value) -> str | float:
    """A number, or a day as Plotly reads it."""
    return value.isoformat() if isinstance(value, date) else value
