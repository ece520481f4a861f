"""All forms of one citation in the page itself, for readers without a script."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.citations.citation import Citation
from dashboard.citations.citation_styles import FILE_EXTENSIONS, FORMS
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def citation_forms(citation: Citation, localizer: Localizer) -> Markup:
    """A part of a page with ``citation`` in every form, to be copied; what programs read is marked as code."""
    forms = [
        (localizer.t(f"cite-form-{form}"), "code" if form in FILE_EXTENSIONS else "p", write(citation))
        for form, write in FORMS.items()
    ]
    return render("citation_forms", localizer, title=localizer.t("cite-page"), forms=forms)
