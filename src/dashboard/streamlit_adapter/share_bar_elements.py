"""Share bars: credit, other citations, downloads and error mail below everything that can be cited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import parse_filters, to_multidict
from dashboard.catalogue.records import Figure, Initiative
from dashboard.citations import citation_styles, endpoints
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.cited_view import CitedView, cited_view
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components import embed_frame
from dashboard.components.embed_frame import Embed
from dashboard.components.share_actions import ShareActions
from dashboard.components.share_bar import share_bar
from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.open_data.export_links import export_links
from dashboard.static_site.dot_plot_files import dot_plot_embed
from dashboard.streamlit_adapter import browser, html_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import FIGURES, GALLERY, HOME, Urls


def site() -> None:
    """Place the share bar of the whole site, with the HTML by which other sites show its drawing."""
    citations = share_actions().citations
    html_elements.place(_site_html(citations.context, citations.language, citations.urls.root, citations.accessed))


def initiative(item: Initiative, embed: Embed | None) -> None:
    """Place the share bar of one initiative, with the HTML by which other sites show ``embed``."""
    actions = share_actions()
    _show(actions, actions.initiative(item, embed))


def figure(item: Figure) -> None:
    """Place the share bar of one figure."""
    actions = share_actions()
    _show(actions, actions.figure(item))


def view(page: str) -> None:
    """Place the share bar of what is selected on ``page``, with its files."""
    citations = share_actions().citations
    cited = cited_view(citations.context, page, url_state.query_values())
    html_elements.place(
        _view_html(citations.context, cited, citations.language, citations.urls.root, citations.accessed)
    )


def share_actions() -> ShareActionsFactory:
    """Makes share bars for the reader of the page: in their language, for their day, with the addresses they know."""
    context = current_context()
    urls = context.urls(url_state.site_url())
    return ShareActionsFactory(CitationFactory(context, url_state.language(), urls, browser.reader_date()))


def _show(factory: ShareActionsFactory, actions: ShareActions) -> None:
    html_elements.place(share_bar(factory.citations.localizer, actions))


@cached(max_bytes=200 * KB)
def _site_html(context: SiteContext, language: Language, root: str, accessed: date) -> Markup:
    citations = CitationFactory(context, language, Urls(root), accessed)
    embed = _drawing_html(citations, InitiativeFilter(), HOME)
    return share_bar(citations.localizer, replace(ShareActionsFactory(citations).site(), embed=embed))


@cached(max_bytes=1 * MB)
def _view_html(context: SiteContext, view: CitedView, language: Language, root: str, accessed: date) -> Markup:
    citations = CitationFactory(context, language, Urls(root), accessed)
    reader_params = ShareActionsFactory(citations).reader_params()
    address = Urls().file(endpoints.VIEW_CITATIONS[view.page], (*view.params, *reader_params))
    files = [*export_links("figures" if view.page == FIGURES else "initiatives", view.query, citations.localizer)]
    if view.page != FIGURES:
        files.append(
            (citations.localizer.t("take-kit"), Urls().file(endpoints.PRESS_KIT, (*view.query, *reader_params)))
        )
    feed = Urls().feed(language, view.query) if view.page != FIGURES and view.query else ""
    citation = citations.view_citation(view)
    actions = ShareActions(citation.name, citation_styles.press(citation), address, files, feed)
    if view.page == GALLERY:
        selection = parse_filters(to_multidict(view.query), context.codes).selection
        actions = replace(actions, embed=_drawing_html(citations, selection, GALLERY))
    return share_bar(citations.localizer, actions)


def _drawing_html(citations: CitationFactory, selection: InitiativeFilter, page: str) -> str:
    """The HTML by which other sites show the drawing of ``selection``."""
    embed = dot_plot_embed(citations.context, citations.language, replace(selection, sort=SORTS[0]), page)
    return embed_frame.iframe_html(embed, citations.localizer, citations.urls)
