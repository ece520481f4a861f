"""The record of an initiative: everything that is known about it, who says so, and all its sources."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.records import Initiative
from dashboard.components import evidence_summary, fact_sources
from dashboard.components.corrections import corrections
from dashboard.components.foreign_words import mark_foreign_words
from dashboard.i18n.localizer import Localizer
from dashboard.static_site.page_meta import RecordPreview
from dashboard.static_site.slugs import initiative_slug
from dashboard.templates import render


def record(initiative: Initiative, localizer: Localizer) -> Markup:
    """The whole record as an article; its first line says so where nobody but the letter tells of it."""
    return render(
        "record",
        localizer,
        item=initiative,
        changes=corrections(initiative, localizer),
        evidence_summary=evidence_summary,
        fact_sources=fact_sources,
        mark_foreign_words=mark_foreign_words,
        letter=fact_sources.letter(initiative.sources),
        letter_only=evidence(initiative.sources).letter_only,
    )


def record_preview(initiative: Initiative, localizer: Localizer) -> RecordPreview:
    """What other sites show of it."""
    name = initiative.name[localizer.t.language]
    return RecordPreview(name, localizer.summary(initiative), initiative_slug(initiative.id))
