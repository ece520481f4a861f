"""The footer of every page."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from dashboard.catalogue.loader import Release
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def footer(localizer: Localizer, release: Release, initiatives: int, figures: int, links: Iterable[Link]) -> Markup:
    """Source, licence, data version and date, how much there is, and ways to pages about the site."""
    return render("footer", localizer, release=release, initiatives=initiatives, figures=figures, links=tuple(links))
