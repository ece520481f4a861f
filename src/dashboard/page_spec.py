"""What a page of the site is: one ``PageSpec`` a page, which its feature declares, and the registry of all of them.

Menu, documents, previews, embedded documents, static pages, sitemap and the tests iterate over the registry. So a page
is added by a folder in ``features`` whose module ``spec`` names a ``PageSpec`` as ``PAGE``, and a script in ``pages``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from dashboard.catalogue.problem import Problem
from dashboard.urls import HOME, Urls

if TYPE_CHECKING:
    from markupsafe import Markup
    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from dashboard.catalogue.query_params import QueryValues
    from dashboard.components.embed_frame import Embed
    from dashboard.components.share_actions import Link
    from dashboard.context import SiteContext
    from dashboard.i18n.localizer import Localizer
    from dashboard.languages import Language
    from dashboard.static_site.page_meta import PageMeta
    from dashboard.static_site.static_page import StaticPage, StaticSite

FEATURES = "dashboard.features"
SPEC_MODULE, SPEC_NAME = "spec", "PAGE"


class InvalidPagesError(ValueError):
    """The pages cannot be served; the message lists every problem, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(["The pages cannot be served:", *map(str, problems)]))


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page as a client asks for it over HTTP.

    Attributes:
        context: The site.
        page: The page.
        language: The language of the answer.
        parameters: The parameters of the address with all their values, cut to what an address may carry.
        base: The absolute address of the site's top, which ends with a slash.
    """

    context: SiteContext
    page: PageSpec
    language: Language
    parameters: QueryValues
    base: str

    @property
    def localizer(self) -> Localizer:
        """Words, numbers and dates in the language of the answer."""
        return self.context.localizer(self.language)

    @property
    def urls(self) -> Urls:
        """Absolute addresses of the site."""
        return Urls(self.base)

    def first_value(self, name: str) -> str:
        """The first value of a parameter; empty where there is none."""
        return next(iter(self.parameters.get(name, ())), "")


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


def _no_preloads(_context: SiteContext, _request: Request) -> Sequence[str]:
    return ()


def _no_head_links(_context: SiteContext, _language: Language) -> Sequence[Markup]:
    return ()


def _nothing_to_warm(_context: SiteContext) -> None:
    pass


def _never_missing(_request: PageRequest) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page of the dashboard.

    Attributes:
        name: Its script is ``pages/<name>.py`` and its address ``/<name>``; the home page is at the top.
        describe: Title, description, addresses and image for whoever shows a link to the page.
        position: Its place among all pages, in menus and lists; the lowest number comes first. It is no part of any
            address.
        in_menu: Whether the menu of the site leads to it.
        shares_filters: Whether links between it and other such pages keep the selection of initiatives.
        bundle_chunks: Parts of Streamlit's bundle that it shows besides those of every page.
        preloads: Fragments that its document tells the browser to fetch at once, as addresses below the site's top.
        is_missing: Whether what the address names does not exist, so that the answer is 404.
        embed: What another site shows of it in an iframe; None where the address asks for nothing of it.
        static_equivalent: The static page that shows the same: its title and its address below the site's top.
        head_links: What its feature adds to the head of every document of the dashboard, such as a feed.
        static_pages: The static pages that its feature adds, which the sitemap lists.
        routes: Addresses of its own besides its document.
        warm_up: Makes what all readers share before the first of them comes.
    """

    name: str
    describe: Callable[[PageRequest], PageMeta]
    static_equivalent: Callable[[PageRequest], Link]
    position: int
    in_menu: bool = True
    shares_filters: bool = False
    bundle_chunks: tuple[str, ...] = ()
    preloads: Callable[[SiteContext, Request], Sequence[str]] = _no_preloads
    is_missing: Callable[[PageRequest], bool] = _never_missing
    embed: Callable[[PageRequest], Embed | None] | None = None
    head_links: Callable[[SiteContext, Language], Sequence[Markup]] = _no_head_links
    static_pages: tuple[StaticPages, ...] = ()
    routes: Callable[[SiteContext], Sequence[BaseRoute]] = _no_routes
    warm_up: Callable[[SiteContext], None] = _nothing_to_warm

    @property
    def path(self) -> str:
        """Its address below the top of the site."""
        return "" if self.name == HOME else self.name


@dataclass(frozen=True, slots=True)
class PageRegistry:
    """All pages of a site in their order."""

    pages: tuple[PageSpec, ...] = ()
    by_name: Mapping[str, PageSpec] = field(init=False, repr=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.pages, key=lambda page: page.position))
        by_name = {page.name: page for page in ordered}
        if len(by_name) < len(ordered) or len({page.position for page in ordered}) < len(ordered):
            reason = f"two pages share a name or a position: {[(page.name, page.position) for page in ordered]}"
            raise InvalidPagesError([Problem(f"features/*/{SPEC_MODULE}.py", None, None, reason)])
        object.__setattr__(self, "pages", ordered)
        object.__setattr__(self, "by_name", by_name)

    def __iter__(self) -> Iterator[PageSpec]:
        return iter(self.pages)

    def __getitem__(self, name: str) -> PageSpec:
        """The page called ``name``. Raises ``KeyError`` if there is none."""
        return self.by_name[name]

    @property
    def menu(self) -> tuple[PageSpec, ...]:
        """The pages that the menu leads to."""
        return tuple(page for page in self.pages if page.in_menu)

    @property
    def static_pages(self) -> tuple[StaticPages, ...]:
        """The kinds of static pages in their order."""
        return tuple(
            sorted((kind for page in self.pages for kind in page.static_pages), key=lambda kind: kind.position)
        )


@cache
def declared_pages() -> Mapping[str, PageSpec]:
    """The pages by the folders in ``features`` that declare them. They are code, so they are found once a process.

    Raises:
        InvalidPagesError: A module ``spec`` declares no page.
    """
    features = [feature.name for feature in iter_modules(import_module(FEATURES).__path__)]
    specs = {name: _spec_of(name) for name in features if SPEC_MODULE in _modules(name)}
    problems = [
        Problem(f"features/{name}/{SPEC_MODULE}.py", None, SPEC_NAME, "is missing, or no PageSpec")
        for name, spec in specs.items()
        if not isinstance(spec, PageSpec)
    ]
    if problems:
        raise InvalidPagesError(problems)
    return specs


@cache
def discover_pages() -> PageRegistry:
    """The pages that the folders in ``features`` declare, in their order.

    Raises:
        InvalidPagesError: A module declares no page, or two pages share a name or a position.
    """
    return PageRegistry(tuple(declared_pages().values()))


def _spec_of(feature: str) -> Any:
    return getattr(import_module(f"{FEATURES}.{feature}.{SPEC_MODULE}"), SPEC_NAME, None)


def _modules(feature: str) -> set[str]:
    return {module.name for module in iter_modules(import_module(f"{FEATURES}.{feature}").__path__)}
