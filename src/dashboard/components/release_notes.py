"""What changed in each release of the data, in one sentence each."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.components.text import bullet_list
from dashboard.i18n.localizer import Localizer


def release_notes(catalogue: Catalogue, localizer: Localizer) -> Markup:
    """All releases with version and day, the latest first."""
    t = localizer.t
    sentences = [
        t("release-note", version=note.version, date=localizer.date(note.date.isoformat()), text=note.text[t.language])
        for note in catalogue.release_notes
    ]
    return bullet_list(sentences)
