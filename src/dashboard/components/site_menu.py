"""The menu of every page: where the site begins, its pages, its search, the same page in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.components.language_link import LanguageLink
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


@dataclass(frozen=True, slots=True)
class MenuLink:
    """A link to a page; ``is_current`` where it is the page on which the menu stands."""

    label: str
    address: str
    is_current: bool = False


def site_menu(localizer: Localizer, home: str, links: Sequence[MenuLink], search: Markup) -> Markup:
    """The menu without the other languages, which ``language_links`` adds.

    Args:
        localizer: Words in one language.
        home: The address of the home page.
        links: The pages, in their order.
        search: The field that searches the site.
    """
    return render("site_menu", localizer, home=home, links=links, search=search)


def language_links(localizer: Localizer, links: Sequence[LanguageLink]) -> Markup:
    """The same page in other languages."""
    return render("language_links", localizer, links=links)
