"""What a page of the site is: one ``PageSpec`` a page, which its feature declares.

Menu, documents, previews, embedded documents, static pages, sitemap and the tests iterate over the registry of them. So
a page is added by a folder in ``features`` whose module ``spec`` names a ``PageSpec`` as ``PAGE``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dashboard.urls import HOME, Params, Urls

if TYPE_CHECKING:
    from markupsafe import Markup
    from starlette.routing import BaseRoute

    from dashboard.components.embed_frame import Embed
    from dashboard.context import SiteContext
    from dashboard.http.page_request import PageRequest
    from dashboard.languages import Language
    from dashboard.static_site.page_meta import PageMeta
    from dashboard.static_site.static_page import StaticPage, StaticSite


@dataclass(frozen=True, slots=True)
class PagePart:
    """A page, or a part of one that has an address, as a search of the site lists it.

    Attributes:
        title: What it is called.
        description: One or two sentences about it.
        address: Its address below the top of the site, with what links to it take along.
        is_single: Whether it shows one thing alone, with a way back to where that was found.
    """

    title: str
    description: str
    address: Callable[[Urls, Params], str]
    is_single: bool = False


@dataclass(frozen=True, slots=True)
class StaticPages:
    """Static pages of one kind, each in every language.

    Attributes:
        position: Their place in the sitemap and in the menu of the static pages; the lowest number comes first.
        slugs: The parts of their addresses after the language.
        render: The content of the page with a slug.
        in_menu: Whether the menu of the static pages leads to them; the sentence ``page-<slug>`` then names each.
    """

    position: int
    slugs: Callable[[SiteContext], Sequence[str]]
    render: Callable[[StaticSite, str], StaticPage]
    in_menu: bool = False


def _no_routes(_context: SiteContext) -> Sequence[BaseRoute]:
    return ()


def _no_head_links(_context: SiteContext, _language: Language, _urls: Urls) -> Sequence[Markup]:
    return ()


def _no_parts(_context: SiteContext, _language: Language) -> Sequence[PagePart]:
    return ()


def _nothing_to_warm(_context: SiteContext) -> None:
    pass


def _never_missing(_request: PageRequest) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page of the dashboard.

    Attributes:
        name: Its address is ``/<name>``; the home page is at the top.
        describe: Title, description, addresses and image for whoever shows a link to the page.
        position: Its place among all pages, in menus and lists; the lowest number comes first. It is no part of any
            address.
        in_menu: Whether the menu of the site leads to it.
        shares_filters: Whether links between it and other such pages keep the selection of initiatives.
        bundle_chunks: Parts of Streamlit's bundle that it shows besides those of every page.
        is_missing: Whether what the address names does not exist, so that the answer is 404.
        embed: What another site shows of it in an iframe; None where the address asks for nothing of it.
        head_links: What its feature adds to the head of every document and static page, such as a feed.
        parts: The parts of it that a search of the site finds besides the page itself.
        static_pages: The static pages that its feature adds, which the sitemap lists.
        routes: Addresses of its own besides its document.
        warm_up: Makes what all readers share before the first of them comes.
    """

    name: str
    describe: Callable[[PageRequest], PageMeta]
    position: int
    in_menu: bool = True
    shares_filters: bool = False
    bundle_chunks: tuple[str, ...] = ()
    is_missing: Callable[[PageRequest], bool] = _never_missing
    embed: Callable[[PageRequest], Embed | None] | None = None
    head_links: Callable[[SiteContext, Language, Urls], Sequence[Markup]] = _no_head_links
    parts: Callable[[SiteContext, Language], Sequence[PagePart]] = _no_parts
    static_pages: tuple[StaticPages, ...] = ()
    routes: Callable[[SiteContext], Sequence[BaseRoute]] = _no_routes
    warm_up: Callable[[SiteContext], None] = _nothing_to_warm

    @property
    def path(self) -> str:
        """Its address below the top of the site."""
        return "" if self.name == HOME else self.name
