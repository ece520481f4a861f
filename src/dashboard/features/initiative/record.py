"""The record of an initiative: everything that is known about it, with all its sources."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.components import evidence_summary
from dashboard.components.corrections import corrections
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def record(initiative: Initiative, localizer: Localizer) -> Markup:
    """The whole record as an article."""
    changes = corrections(initiative, localizer)
    return render("record", localizer, item=initiative, changes=changes, evidence_summary=evidence_summary)
