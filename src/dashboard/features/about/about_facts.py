"""What the page about the site says in numbers, counted from the data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.catalogue.catalogue_stats import count_catalogue, count_inferred
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.quality import quality
from dashboard.catalogue.records import LETTER_COMPANY, WORLDWIDE, Figure, Initiative

PEOPLE = frozenset({"creator", "celebrity", "community_account"})
"""The kinds of actors that are mostly people, or accounts of one person."""


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """Counts of the catalogue.

    Attributes:
        initiatives: All initiatives.
        countries: Their countries.
        inferred_only: Those of them that no page states for any initiative.
        figures: All figures.
        in_letter: The initiatives that the letter names.
        letter_only: Those that rest on the letter alone.
        letter_figures: The figures that the letter states itself.
        company_figures: The figures that the company of the letter's author published besides.
        inferred_countries: Initiatives with a country that no page states.
        inferred_worldwide: Those held to be worldwide that no page calls so.
        people: Initiatives of creators, celebrities and community accounts.
    """

    initiatives: int
    countries: int
    inferred_only: int
    figures: int
    in_letter: int
    letter_only: int
    letter_figures: int
    company_figures: int
    inferred_countries: int
    inferred_worldwide: int
    people: int


def about_facts(catalogue: Catalogue) -> AboutFacts:
    """The counts of ``catalogue``."""
    initiatives, figures = catalogue.initiatives, catalogue.figures
    solidity, placed = quality(initiatives), count_inferred(initiatives)
    letter_figures = [claim.figure for claim in catalogue.claims]
    return AboutFacts(
        initiatives=len(initiatives),
        countries=count_catalogue(initiatives).countries,
        inferred_only=_inferred_only(initiatives),
        figures=len(figures),
        in_letter=sum(item.in_letter for item in initiatives),
        letter_only=solidity.letter_only,
        letter_figures=len(letter_figures),
        company_figures=len(set(_company_figures(figures)) - {figure.id for figure in letter_figures}),
        inferred_countries=placed,
        inferred_worldwide=solidity.country_inferred - placed,
        people=sum(item.actor_kind in PEOPLE for item in initiatives),
    )


def _inferred_only(initiatives: Sequence[Initiative]) -> int:
    """How many countries stand in the catalogue by inference alone."""
    stated = {item.country for item in initiatives if item.country_basis != "inferred"}
    return len({item.country for item in initiatives} - stated - {WORLDWIDE})


def _company_figures(figures: Sequence[Figure]) -> list[str]:
    return [figure.id for figure in figures if LETTER_COMPANY in figure.issuer.values()]
