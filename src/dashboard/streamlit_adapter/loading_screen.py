"""What a reader sees until the page has come."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.i18n.translation import Translation


def loading_message(t: Translation) -> Markup:
    """The site's name, and that it is on its way."""
    return Markup('<p class="ci-loading-message"><strong>{}</strong> {}</p>').format(t("site"), t("arriving"))
