"""What a reader sees until the page has come."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.i18n.translation import Translation


def loading_screen(t: Translation, opening: Markup | str) -> Markup:
    """The site's name, and that the page is on its way; where the page has an ``opening``, this above them."""
    message = Markup('<p class="ci-loading-message" role="status"><strong>{}</strong> {}</p>')
    if not opening:
        return message.format(t("site"), t("arriving"))
    screen = Markup('<div class="ci-loading-screen"><p class="ci-site">{}</p>{}{}</div>')
    return screen.format(t("site"), opening, Markup('<p role="status">{}</p>').format(t("arriving")))
