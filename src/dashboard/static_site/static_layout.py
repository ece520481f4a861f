"""The frame of a page that needs no JavaScript, and what a page says about itself where it is linked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week, WeekDigest
from dashboard.components import markup
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import BROWSER_LOCALE

IMAGE_SIZE = (1200, 630)
"""Width and height in pixels of the image beside a shared link."""


@dataclass(frozen=True, slots=True)
class PageMeta:
    """What search engines and chat applications show of a page. All addresses are absolute.

    ``address`` is the one that the page wants to be known by, ``alternates`` the same page by language.
    """

    title: str
    description: str
    address: str
    alternates: Mapping[str, str]
    image: str


@dataclass(frozen=True, slots=True)
class StaticPage:
    """The parts of a page. ``root`` leads from it to the site's own top; ``data`` are JSON-LD documents.

    ``faces`` are the files of the typefaces below the top, by family; ``other`` the other language and the address of
    the page in it; ``address`` is printed on paper.
    """

    root: str
    head: Markup
    home: str
    menu: Sequence[Link]
    other: tuple[Language, str]
    body: Markup
    footer: Markup
    address: str = ""
    data: Sequence[Markup] = ()
    font_urls: Mapping[str, str] | None = None


def meta_tags(preview: PageMeta, localizer: Localizer) -> Markup:
    """The title and the tags of ``preview`` for the head of a document."""
    locale = BROWSER_LOCALE[localizer.t.language].replace("-", "_")
    return markup.render("preview", localizer, preview=preview, locale=locale, size=IMAGE_SIZE)


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
