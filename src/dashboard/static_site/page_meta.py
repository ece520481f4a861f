"""What a page says of itself to whoever shows a link to it: search engines and chat applications."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.slide_params import NAME, VIEWS
from dashboard.charts.dot_plot_drawing import drawing_text
from dashboard.components import social_card_content
from dashboard.components.social_card import IMAGE_SIZE
from dashboard.context import LocalizedSite
from dashboard.http.page_request import PageRequest
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, SPECS
from dashboard.queries import search_initiatives, uncertain_dates
from dashboard.static_site.atom import MEDIA_TYPE
from dashboard.templates import render
from dashboard.urls import FOUND, Urls, with_query

NAMED_RECORDS = 3
"""How many records of a selection are named."""


NOT_INDEXED = Markup('\n<meta name="robots" content="noindex">')
"""Tells search engines not to list a page."""
LINK_WORDS = frozenset({"q", FOUND, VIEWS, NAME})
"""The parameters by which a link brings words along: whoever made it said them, not the site."""


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """What other sites show of a record, whether they link to the dashboard or to its static page.

    Attributes:
        title: What the record is called.
        description: One or two sentences about it.
        slug: Its static page, after which its image is called, too.
    """

    title: str
    description: str
    slug: str


@dataclass(frozen=True, slots=True)
class PageMeta:
    """What search engines and chat applications show of a page. All addresses are absolute.

    ``address`` is the one that the page wants to be known by, ``alternates`` the same page by language, ``feed`` the
    address of the feed of what it selects, ``image_alt`` what the image says besides the title; "" for none.
    """

    title: str
    description: str
    address: str
    alternates: Mapping[str, str]
    image: str
    feed: str = ""
    image_alt: str = ""


def meta_tags(meta: PageMeta, site: LocalizedSite) -> Markup:
    """The title and the tags of ``meta`` for the head of a document.

    Reference managers read author, publisher and the day of the release from Dublin Core, as citations have them. Tags
    of journal articles (``citation_…``) are left out: they would take a page for one.
    """
    localizer, release = site.localizer, site.catalogue.release
    publisher = site.context.settings.publisher.name or localizer.t("site")
    values = {"meta": meta, "links": head_links(meta), "release": release, "publisher": publisher}
    return render("page_meta", localizer, locale=SPECS[site.language].cldr_locale, size=IMAGE_SIZE, **values)


def robots_tag(request: PageRequest) -> Markup:
    """Keeps views with words of a link from being listed under the name of the site."""
    return NOT_INDEXED if LINK_WORDS & request.parameters.keys() else Markup()


def head_links(meta: PageMeta) -> list[Mapping[str, str]]:
    """The links to the page in the head of its document, each by its attributes; a script lets them follow the page."""
    alternates = ({"rel": "alternate", "hreflang": each, "href": url} for each, url in meta.alternates.items())
    feed = {"rel": "alternate", "type": MEDIA_TYPE, "title": meta.title, "href": meta.feed}
    feeds = [{**feed, "data-selection": ""}] if meta.feed else []
    return [{"rel": "canonical", "href": meta.address}, *alternates, *feeds]


def document_title(meta: PageMeta, localizer: Localizer) -> str:
    """The title of the document of a page, which ends with the name of the site."""
    site = localizer.t("site")
    return meta.title if meta.title == site else f"{meta.title} – {site}"


def describe_page(
    request: PageRequest,
    title: str,
    description: str,
    *,
    card: str = social_card_content.SITE,
    image: str = "",
    params: QueryParams = (),
) -> PageMeta:
    """A page of the dashboard without a selection of initiatives.

    Args:
        request: The page as it was asked for.
        title: What the page is called.
        description: One or two sentences about it.
        card: The name of the image beside links to it.
        image: The path of another image in its place.
        params: What its own address says besides the language.
    """
    path = image or social_card_content.card_path(request.language, card)
    meta = _meta(request, title, description, request.urls.file(path), params)
    is_drawing = not image and card == social_card_content.SITE
    return replace(meta, image_alt=_drawing_alt(request, InitiativeFilter())) if is_drawing else meta


def describe_record(request: PageRequest, preview: RecordPreview) -> PageMeta:
    """A record on a page of the dashboard. Its static page wants to be known in its place: that needs no script."""
    addresses = alternates(request.base, preview.slug)
    image = request.urls.file(social_card_content.card_path(request.language, preview.slug))
    return PageMeta(preview.title, preview.description, addresses[request.language], addresses, image)


def alternates(base: str, slug: str, params: QueryParams = ()) -> dict[str, str]:
    """The addresses of a static page by language, and for readers of neither."""
    urls = {str(language): with_query(Urls(base).static_page(language, slug), params) for language in LANGUAGES}
    return urls | {"x-default": urls[DEFAULT_LANGUAGE]}


def describe_selection(request: PageRequest, unfiltered: PageMeta, title: str, params: QueryParams = ()) -> PageMeta:
    """A page of the dashboard with the initiatives that its address selects.

    Args:
        request: The page as it was asked for.
        unfiltered: What is said where nothing is selected.
        title: What the page is called, which follows the filters in words.
        params: What its own address says besides selection and language.
    """
    selection = query_params.parse_filters(request.parameters, request.context.codes).selection
    pairs = query_params.serialize_filters(selection)
    if not pairs:
        return unfiltered
    localizer, language = request.localizer, request.language
    initiatives = search_initiatives(request.context, selection, language).records
    names = localizer.join_list(item.name[language] for item in initiatives[:NAMED_RECORDS])
    counted = localizer.t("preview-selection", count=len(initiatives), names=names)
    dates = uncertain_dates(request.context, selection)
    description = filters_text.with_uncertain_dates(counted, dates, localizer)
    filters = filters_text.describe_filters(pairs, localizer, localizer.facet)
    image = request.urls.file(social_card_content.selection_card_path(request.language, pairs))
    meta = _meta(request, f"{filters} – {title}", description, image, (*pairs, *params))
    feed = request.urls.feed(language, query_params.serialize_filters(replace(selection, sort=SORTS[0])))
    return replace(meta, feed=feed, image_alt=f"{filters}. {_drawing_alt(request, selection)}")


def _drawing_alt(request: PageRequest, selection: InitiativeFilter) -> str:
    """The drawing of ``selection`` in words: its finding, and how exactly its dates are known."""
    return drawing_text(request.context, request.language, replace(selection, sort=SORTS[0])).alternative


def _meta(request: PageRequest, title: str, description: str, image: str, params: QueryParams) -> PageMeta:
    name = request.page.name
    alternates: dict[str, str] = {
        language: request.urls.page(name, (*params, ("lang", language))) for language in LANGUAGES
    }
    default = {"x-default": request.urls.page(name, params)}
    return PageMeta(title, description, alternates[request.language], {**alternates, **default}, image)
