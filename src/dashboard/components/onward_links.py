"""Where to go on from here."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.components.share_actions import Link
from dashboard.templates import render_wordless


def onward_links(links: Sequence[Link]) -> Markup:
    """Links that look like buttons."""
    return render_wordless("onward_links", links=links)
