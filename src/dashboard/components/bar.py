"""A number as a bar below its name: the number itself stands beside it, so that nobody must see the bar."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.templates import SafeHtml


def bar(share: float) -> Markup:
    """A bar as long as ``share``, from 0 to 1, of the longest that there can be."""
    return SafeHtml('<span class="ci-bar" style="width: {:.1f}%"></span>').format(share * 100)
