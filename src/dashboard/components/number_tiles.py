"""Numbers to be read at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def number_tiles(localizer: Localizer, values: Sequence[tuple[str, str]]) -> Markup:
    """Numbers, each after what it counts."""
    return render("number_tiles", localizer, tiles=values)
