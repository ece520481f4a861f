"""The row below everything that can be cited: copy its credit, open its other citations, download, embed, report."""

from __future__ import annotations

import json

from markupsafe import Markup

from dashboard.components.share_actions import ShareActions
from dashboard.i18n.localizer import Localizer
from dashboard.languages import SPECS
from dashboard.templates import SafeHtml, render


def share_bar(localizer: Localizer, actions: ShareActions) -> Markup:
    """A row of what a reader may take."""
    return render("share_bar", localizer, actions=actions)


def share_bar_messages(localizer: Localizer) -> Markup:
    """The words that the script of the share bars needs, once a page."""
    names = {language: spec.name for language, spec in SPECS.items()}
    return render("share_bar_messages", localizer, languages=json.dumps(names, ensure_ascii=False))


def embed_code(localizer: Localizer, name: str, code: str) -> Markup:
    """A share bar with nothing but the HTML with which other sites show what is called ``name``."""
    return SafeHtml('<div class="ci-share-bar">{}</div>').format(render("embed_code", localizer, name=name, code=code))
