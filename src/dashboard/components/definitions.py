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


def facet_definitions(catalogue: Catalogue, localizer: Localizer) -> Mapping[str, Markup]:
    """The facets of initiatives whose codes or whole need words, each with these."""
    letter = fact_sources.letter([source for item in catalogue.initiatives for source in item.sources])
    definitions = {facet: _definitions(facet, localizer, letter.url if letter else "") for facet in INITIATIVE_FACETS}
    return {facet: html for facet, html in definitions.items() if html}


def definitions_section(facet: str, definitions: Markup, localizer: Localizer) -> Markup:
    """The ``definitions`` of a facet below its name, for a page that explains all of them."""
    name = localizer.t(f"facet-{facet}")
    return SafeHtml('<section class="ci-definitions"><h3>{}</h3>{}</section>').format(name, definitions)


def folded_definitions(facet: str, definitions: Markup, localizer: Localizer) -> Markup:
    """The ``definitions`` of a facet, or the place of them, to unfold beside the filter."""
    t = localizer.t
    name = t("definitions-of", facet=t(f"facet-{facet}"))
    html = SafeHtml('<details class="ci-definitions"><summary aria-label="{}">{}</summary>{}</details>')
    return html.format(name, t("definitions"), definitions)


def _definitions(facet: str, localizer: Localizer, letter_url: str) -> Markup:
    language = localizer.t.language
    terms = localizer.vocabulary.terms.get(FACET_VOCABULARIES[facet] or COUNTRY_BASIS, {})
    codes = [
        (term.label[language], term.description[language], letter_url if (facet, code) == LETTER else "")
        for code, term in terms.items()
        if term.description
    ]
    note = _note(facet, localizer)
    return render("definitions", localizer, note=note, codes=codes) if codes or note else SafeHtml("")


def _note(facet: str, localizer: Localizer) -> str:
    fundraising = localizer.term("theme", FUNDRAISING)
    return localizer.t(f"facet-note-{facet}", fundraising=fundraising) if facet in NOTED else ""
