"""The scale of a shaded map."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from dashboard.i18n.localizer import Localizer
from dashboard.maps.colour_scale import Bin
from dashboard.templates import render


def legend(localizer: Localizer, bins: Sequence[Bin]) -> Markup:
    """A swatch and a range for each of the ``bins``."""
    return render("legend", localizer, steps=bins)
