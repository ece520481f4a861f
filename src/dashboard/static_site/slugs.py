"""The slugs of static pages: the parts of their addresses after the language, the same in every language."""

from __future__ import annotations

from dashboard.catalogue.weeks import Week
from dashboard.components.share_actions import Link
from dashboard.http.page_request import PageRequest

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


def list_link(request: PageRequest) -> Link:
    """The static list of all initiatives, by its title and its address below the site's top."""
    return request.localizer.t("page-initiatives"), f"{request.language}/{INITIATIVES}"


def claims_link(request: PageRequest) -> Link:
    """The static page of the letter's numbers, by its title and its address below the site's top."""
    return request.localizer.t("page-claims"), f"{request.language}/{CLAIMS}"
