"""A static page: its content, which its feature makes, in the frame that all of them share.

Everything within the site is linked relatively, so that pages hold where the site is served below another path; only
what other sites read (canonical address, preview, JSON-LD) is absolute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup

from dashboard.catalogue.query_params import QueryParams
from dashboard.citations.access_date import today
from dashboard.citations.error_mail import report_links
from dashboard.components import footer, social_card_content
from dashboard.components import text as text_blocks
from dashboard.components.language_link import LanguageLink
from dashboard.components.onward_links import onward_links
from dashboard.components.search_form import search_form
from dashboard.components.share_actions import Link
from dashboard.components.site_assets import ICON_NAME, TOUCH_ICON, stylesheet_name
from dashboard.components.site_menu import MenuLink, language_links, site_menu
from dashboard.context import LocalizedSite
from dashboard.languages import other_languages
from dashboard.static_site import json_ld, page_meta
from dashboard.static_site.page_meta import NOT_INDEXED, PageMeta, RecordPreview
from dashboard.static_site.slugs import ABOUT, INITIATIVES, SEARCH
from dashboard.templates import render
from dashboard.urls import GALLERY, HOME, Urls, with_query

MAX_RELATIVE_DEPTH = 8
"""Levels below the top from which the page of an unknown address still leads up step by step."""


@dataclass(frozen=True, slots=True)
class StaticSite(LocalizedSite):
    """The static pages in one language for readers who find the site at ``base``, which ends with a slash.

    ``accessed`` is the day of their visit, which citations name.
    """

    base: str
    accessed: date = field(default_factory=today)

    def url(self, slug: str) -> str:
        """The absolute address of a page."""
        return Urls(self.base).static_page(self.language, slug)


@dataclass(frozen=True, slots=True)
class StaticPage:
    """What is particular to one static page.

    Attributes:
        slug: The part of its address after the language.
        title: What it is called.
        description: One or two sentences for whoever shows a link to it.
        body: Everything between the menu and the footer.
        card: The name of the image beside links to it.
        dashboard_page: The page of the dashboard that shows the same.
        dashboard_params: What the address of that page says besides the language.
        things: What search engines are told (JSON-LD).
        params: What its own address says.
        is_indexed: Whether search engines may list it.
    """

    slug: str
    title: str
    description: str
    body: Markup
    card: str = social_card_content.SITE
    dashboard_page: str = HOME
    dashboard_params: QueryParams = ()
    things: Sequence[json_ld.Thing] = ()
    params: QueryParams = ()
    is_indexed: bool = True


def record_page(
    preview: RecordPreview,
    body: Markup,
    dashboard_page: str,
    dashboard_params: QueryParams,
    things: Sequence[json_ld.Thing],
) -> StaticPage:
    """The page of one record, whose image is called after it; see ``StaticPage``."""
    return StaticPage(
        preview.slug,
        preview.title,
        preview.description,
        body,
        card=preview.slug,
        dashboard_page=dashboard_page,
        dashboard_params=dashboard_params,
        things=things,
    )


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the template shows around the body. ``root`` leads to the site's own top."""

    root: str
    head: Markup
    menu: Markup
    body: Markup
    dashboard: str
    plain_pages: Sequence[Link]
    footer: Markup
    address: str
    data: Sequence[Markup]
    font_urls: Mapping[str, str]


def render_page(site: StaticSite, page: StaticPage) -> str:
    """The whole document of ``page``."""
    meta = PageMeta(
        title=page.title,
        description=page.description,
        address=with_query(site.url(page.slug), page.params),
        alternates=page_meta.alternates(site.base, page.slug, page.params),
        image=Urls(site.base).file(social_card_content.card_path(site.language, page.card)),
    )
    root = "../" * (page.slug.count("/") + 1)
    head = page_meta.meta_tags(meta, site)
    head += Markup() if page.is_indexed else NOT_INDEXED
    return _render(site, page, root, head, site.url(page.slug))


def not_found_page(site: StaticSite, path: str) -> str:
    """The answer to ``path``, an address below the top of the site that has no page; it is not to be indexed."""
    t, depth = site.localizer.t, path.count("/")
    head = Markup("<title>{} – {}</title>").format(t("lost-title"), t("site")) + NOT_INDEXED
    root = "../" * depth if depth <= MAX_RELATIVE_DEPTH else site.base
    pages = ((t(f"page-{page}"), dashboard_url(site, root, page)) for page in (HOME, GALLERY))
    body = title_and_lead(t("lost-title"), t("lost-lead")) + onward_links([*pages])
    return _render(site, StaticPage("", t("lost-title"), "", body), root, head, f"{site.base}{path}")


def title_and_lead(title: str, lead: str) -> Markup:
    """The heading of a page and the one line that says what it shows."""
    return Markup("<h1>{}</h1>\n{}\n").format(title, text_blocks.lead(lead))


def dashboard_url(site: StaticSite, root: str, page: str = HOME, params: QueryParams = ()) -> str:
    """The address of a page of the dashboard in the language of the static pages, from below ``root``."""
    return Urls(root or "./").page(page, (*params, ("lang", site.language)))


def _render(site: StaticSite, page: StaticPage, root: str, head: Markup, page_url: str) -> str:
    frame = _Frame(
        root=root,
        head=head + Markup().join(_head_links(site, root)),
        menu=_menu(site, root, page),
        body=page.body,
        dashboard=dashboard_url(site, root, page.dashboard_page, page.dashboard_params),
        plain_pages=_plain_pages(site, root, page),
        footer=_footer(site, root, page_url),
        address=with_query(site.url(page.slug), page.params) if page.slug else "",
        data=[json_ld.json_ld_script(thing) for thing in page.things],
        font_urls=site.context.fonts.urls,
    )
    files = {"stylesheet": stylesheet_name(), "icon": ICON_NAME, "touch_icon": TOUCH_ICON}
    return render("static_page", site.localizer, page=frame, **files)


def _head_links(site: StaticSite, root: str) -> Iterator[Markup]:
    """What the features of all pages add to the head of a document, each in a line of its own."""
    for page in site.context.pages:
        for link in page.head_links(site.context, site.language, Urls(root)):
            yield Markup("\n") + link


def _menu(site: StaticSite, root: str, page: StaticPage) -> Markup:
    """The menu of the dashboard, with the search that needs no script, and the same page in other languages."""
    links = [
        MenuLink(site.localizer.t(f"page-{each.name}"), dashboard_url(site, root, each.name))
        for each in site.context.pages.menu
    ]
    search = Markup() if page.slug == SEARCH else search_form(site.localizer, _search_url(site, root))
    languages = [
        LanguageLink(other, with_query(Urls(root).static_page(other, page.slug or INITIATIVES), page.params))
        for other in other_languages(site.language)
    ]
    menu = site_menu(site.localizer, dashboard_url(site, root), links, search)
    return menu + language_links(site.localizer, languages)


def _plain_pages(site: StaticSite, root: str, page: StaticPage) -> list[Link]:
    """The other pages that need no script."""
    t = site.localizer.t
    slugs = (slug for pages in site.context.pages.static_pages if pages.in_menu for slug in pages.slugs(site.context))
    return [(t(f"page-{slug}"), Urls(root).static_page(site.language, slug)) for slug in slugs if slug != page.slug]


def _search_url(site: StaticSite, root: str) -> str:
    return Urls(root).static_page(site.language, SEARCH)


def _footer(site: StaticSite, root: str, page_url: str) -> Markup:
    t, urls = site.localizer.t, Urls(root)

    def about(part: str = "") -> str:
        return with_query(urls.static_page(site.language, ABOUT), fragment=part)

    links = [*footer.about_links(t, about), (t("page-accessibility"), dashboard_url(site, root, "accessibility"))]
    editor, version = site.context.settings.editor_email, site.catalogue.release.version
    reports = footer.Reports(editor, report_links(editor, t, version, page_url), about("corrections"))
    return footer.footer(site.localizer, reports, footer.site_statement(site, links))
