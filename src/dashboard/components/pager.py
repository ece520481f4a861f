"""Ways to what comes before and after, and to the list of all."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def record_pager(
    localizer: Localizer, *, back: Link, before: Link | None = None, after: Link | None = None, label: str = ""
) -> Markup:
    """Ways out of one record: to the list, and to its neighbours; ``label`` says of what, if not of initiatives."""
    label = label or localizer.t("steps-label")
    return render("pager", localizer, label=label, back=back, before=before, after=after)


def week_pager(localizer: Localizer, before: Link | None, after: Link | None, back: Link | None = None) -> Markup:
    """Ways to the week before and after, and to all of them."""
    return render("pager", localizer, label=localizer.t("watch-turns-label"), back=back, before=before, after=after)
