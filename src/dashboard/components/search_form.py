"""The field that searches the whole site: a plain form, and where scripts run, one that shows results as one types."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.query_params import MAX_SEARCH_LENGTH
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

FRAGMENT = "search"
"""The name of the fragment file with the results for what is being typed."""
MENU, PAGE = "menu", "page"
"""Where a form stands. That of the menu folds to its button on a phone."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Where a script finds results as one types.

    Attributes:
        address: The fragment file, which takes the search as ``q`` besides what the address says already.
        params: What links to the results take along, as a query string.
    """

    address: str
    params: str


def search_form(
    localizer: Localizer, action: str, *, place: str = MENU, value: str = "", suggestions: Suggestions | None = None
) -> Markup:
    """A search of the site.

    Args:
        localizer: Words in one language.
        action: The address of the results, which takes the search as ``q``.
        place: ``MENU`` or ``PAGE``, which is also what tells two forms of one page apart.
        value: What is searched already.
        suggestions: Where results are as one types; without it the form only sends what was typed.
    """
    return render(
        "search_form",
        localizer,
        action=action,
        place=place,
        value=value,
        suggestions=suggestions,
        max_length=MAX_SEARCH_LENGTH,
    )
