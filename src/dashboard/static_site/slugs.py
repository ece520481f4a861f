"""The slugs of static pages: the parts of their addresses after the language, the same in every language."""

from __future__ import annotations

from dashboard.catalogue.weeks import Week

INITIATIVES, FIGURES, CLAIMS, WATCH, ABOUT = "initiatives", "figures", "claims", "watch", "about"
SEARCH = "search"


def initiative_slug(identifier: str) -> str:
    """The page of one initiative."""
    return f"{INITIATIVES}/{identifier}"


def figure_slug(identifier: str) -> str:
    """The page of one figure."""
    return f"{FIGURES}/{identifier}"


def claim_slug(identifier: str) -> str:
    """The page of the check of one number of the letter."""
    return f"{CLAIMS}/{identifier}"


def week_slug(week: Week) -> str:
    """The page of one week."""
    return f"{WATCH}/{week.code}"
