"""What the codes of a facet mean, to stand beside the filter that uses them."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from dashboard.catalogue.filters import FACET_VOCABULARIES, INITIATIVE_FACETS
from dashboard.catalogue.loader import Catalogue
from dashboard.components import fact_sources
from dashboard.i18n.localizer import Localizer
from dashboard.templates import SafeHtml, render

FUNDRAISING, LETTER = "fundraising", ("evidence", "letter")
COUNTRY_BASIS = "country_basis"
"""The codes that the facet of countries explains: a country needs no words, but who says so does."""
NOTED = ("theme", "platform", "format", "actor", "evidence", "outcome")
"""The facets of which something holds as a whole, which a sentence says."""


def facet_definitions(catalogue: Catalogue, localizer: Localizer, *, folded: bool) -> Mapping[str, Markup]:
    """Every facet of initiatives with what its codes mean; nothing where there is nothing to explain.

    ``folded`` is for beside the filter, to unfold; otherwise they stand below the name of the facet.
    """
    letter = fact_sources.letter([source for item in catalogue.initiatives for source in item.sources])
    return {facet: _definitions(facet, localizer, letter.url if letter else "", folded) for facet in INITIATIVE_FACETS}


def _definitions(facet: str, localizer: Localizer, letter_url: str, folded: bool) -> Markup:
    language = localizer.t.language
    terms = localizer.vocabulary.terms.get(FACET_VOCABULARIES[facet] or COUNTRY_BASIS, {})
    described = [
        (term.label[language], term.description[language], letter_url if (facet, code) == LETTER else "")
        for code, term in terms.items()
        if term.description
    ]
    note = _note(facet, localizer)
    if not described and not note:
        return SafeHtml("")
    label = localizer.t(f"facet-{facet}")
    return render("definitions", localizer, facet=label, note=note, described=described, folded=folded)


def _note(facet: str, localizer: Localizer) -> str:
    fundraising = localizer.term("theme", FUNDRAISING)
    return localizer.t(f"facet-note-{facet}", fundraising=fundraising) if facet in NOTED else ""
