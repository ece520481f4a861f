"""The contents of a long page."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def contents(localizer: Localizer, parts: Sequence[Link]) -> Markup:
    """The parts of a long page as links within it."""
    return render("contents", localizer, links=parts)
