"""The frame of a page that needs no JavaScript, and what a page says about itself where it is linked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.weeks import Week, WeekDigest
from dashboard.components import markup
from dashboard.components.language_link import LanguageLink
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer


@dataclass(frozen=True, slots=True)
class StaticPage:
    """The parts of a page. ``root`` leads from it to the site's own top; ``data`` are JSON-LD documents.

    ``faces`` are the files of the typefaces below the top, by family; ``languages`` lead to the page in
    the others; ``address`` is printed on paper.
    """

    root: str
    head: Markup
    home: str
    menu: Sequence[Link]
    languages: Sequence[LanguageLink]
    body: Markup
    footer: Markup
    address: str = ""
    data: Sequence[Markup] = ()
    font_urls: Mapping[str, str] | None = None


def render_document(sheet: StaticPage, localizer: Localizer) -> str:
    """The whole document."""
    return markup.render("sheet", localizer, sheet=sheet, stylesheet=markup.stylesheet_name(), icon=markup.ICON_NAME)


def initiative_index(
    groups: Mapping[str, Sequence[Initiative]], localizer: Localizer, href: Callable[[Initiative], str]
) -> Markup:
    """Initiatives by theme as lists of links, each with its country and date."""
    return markup.render("index", localizer, groups=groups, href=href)


def week_index(issues: Sequence[WeekDigest], localizer: Localizer, href: Callable[[Week], str]) -> Markup:
    """Weeks as a list of links, each with how many initiatives started in it."""
    return markup.render("weeks", localizer, issues=issues, href=href)
