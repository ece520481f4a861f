"""The dot plot outside of the pages: as a picture that stands for itself, and within other sites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from markupsafe import Markup
from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.cache import KB
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import (
    QueryParams,
    QueryValues,
    choice_param,
    parse_filters,
    serialize_filters,
    to_multidict,
)
from dashboard.charts.dot_plot_drawing import DotPlotDrawing, drawing_of
from dashboard.charts.dot_plot_picture import layout_drawing
from dashboard.charts.svg_renderer import ChartCaption, standalone_drawing
from dashboard.components.dot_plot import PICTURE, dot_plot_html
from dashboard.components.dot_plot_card import render_dot_plot_card
from dashboard.components.embed_frame import Embed
from dashboard.context import SiteContext
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.page_request import PageRequest
from dashboard.i18n import filters_text
from dashboard.languages import Language
from dashboard.open_data import file_names
from dashboard.open_data.export_metadata import picture_source
from dashboard.open_data.file_response import release_headers
from dashboard.palette import SCHEMES, Scheme
from dashboard.urls import HOME, Urls

BODY_HEIGHT = 810
"""Pixels of the drawing in the narrowest place, with two lockdowns; the style sheet has the heights of its bands."""
LOCKDOWN_HEIGHT = 52
"""Pixels of each lockdown beyond those."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The picture."""
    return [Route(f"/{PICTURE}", HeavyEndpoint(context, "dot_plot", _picture, max_bytes=500 * KB))]


def embed_of(request: PageRequest) -> Embed:
    """The drawing for another site, with the selection of the address."""
    selection = parse_filters(request.parameters, request.context.codes).selection
    return dot_plot_embed(request.context, request.language, _unordered(selection), request.page.name)


def dot_plot_embed(context: SiteContext, language: Language, selection: InitiativeFilter, page: str) -> Embed:
    """The drawing of ``selection`` for other sites, as a part of ``page``."""
    drawing, localizer = drawing_of(context, language, selection), context.localizer(language)
    pairs = serialize_filters(selection)
    lockdowns = len(drawing.lockdowns) + bool(drawing.other_countries)
    return Embed(
        title=drawing.text.title,
        subtitle=_subtitle(drawing, pairs, context, language),
        render_body=partial(_embed_body, context, language, selection, page),
        body_height=BODY_HEIGHT + LOCKDOWN_HEIGHT * max(lockdowns - 2, 0),
        source=_source(drawing, context, language),
        page=page,
        pairs=pairs,
        page_url=_list_url(Urls(), pairs, page, language),
        notes=(localizer.t("dot-plot-caveat"),),
    )


def _list_url(urls: Urls, pairs: QueryParams, page: str, language: Language) -> str:
    """Where the initiatives of the drawing are listed: those of a selection in the gallery, all of them on ``page``."""
    params = (("lang", language),)
    return urls.gallery(pairs, params) if pairs else urls.page(page, params)


def _embed_body(context: SiteContext, language: Language, selection: InitiativeFilter, page: str) -> Markup:
    """The drawing, whose links open in a window of their own and name the language."""
    html = str(dot_plot_html(context, language, selection, page)).replace('target="_self"', 'target="_blank"')
    links = f'target="_blank" href="initiative?lang={language}&amp;id='
    return Markup(html.replace('href="initiative?id=', links))


def _picture(context: SiteContext, request: Request) -> HeavyDocument:
    """The drawing of the selection that the address asks for; its order makes no other picture."""
    params, language = to_multidict(tuple(request.query_params.multi_items())), reader_language(request)
    selection = _unordered(parse_filters(params, context.codes).selection)
    scheme, root = choice_param(params, "scheme", SCHEMES), base_url.base_url(context, request)
    key = (language, serialize_filters(selection), scheme, root)
    render = partial(_render, context, language, selection, scheme, root)
    return HeavyDocument(key, render, "image/svg+xml", _headers(context, language, selection))


def _headers(context: SiteContext, language: Language, selection: InitiativeFilter) -> Mapping[str, str]:
    """A browser shows the picture, and saves it under a name that says the selection."""
    localizer, release = context.localizer(language), context.catalogue.release
    selected = file_names.selection_name(serialize_filters(selection), localizer, localizer.facet)
    name = file_names.file_stem(localizer.t("stem-starts"), release.version, language, selected)
    return release_headers(release, f"{name}.svg", "inline")


def _render(context: SiteContext, language: Language, selection: InitiativeFilter, scheme: Scheme, root: str) -> bytes:
    drawing, localizer = drawing_of(context, language, selection), context.localizer(language)
    pairs = serialize_filters(selection)
    caption = ChartCaption(
        title=drawing.text.title,
        subtitle=_subtitle(drawing, pairs, context, language),
        source=_source(drawing, context, language),
        address=_list_url(Urls(root), pairs, HOME, language),
        language=language,
        description=drawing.text.alternative,
        notes=(localizer.t("dot-plot-caveat"),),
    )
    return standalone_drawing(layout_drawing(drawing, localizer), caption, scheme).encode()


def card_document(context: SiteContext, language: Language, parameters: QueryValues) -> HeavyDocument:
    """The image beside links to the selection of ``parameters``, without any to the site."""
    selection = _unordered(parse_filters(parameters, context.codes).selection)
    render = partial(_render_card, context, language, selection)
    return HeavyDocument((language, "starts", serialize_filters(selection)), render, "image/png")


def _render_card(context: SiteContext, language: Language, selection: InitiativeFilter) -> bytes:
    localizer = context.localizer(language)
    filters = filters_text.describe_filters(serialize_filters(selection), localizer, localizer.facet)
    return render_dot_plot_card(drawing_of(context, language, selection), filters, localizer, context.fonts.files)


def _subtitle(drawing: DotPlotDrawing, pairs: QueryParams, context: SiteContext, language: Language) -> str:
    """The filters in words, then how exactly the starts are known."""
    localizer, text = context.localizer(language), drawing.text
    filters = filters_text.describe_filters(pairs, localizer, localizer.facet)
    selection = f"{localizer.t('paper-selection', filters=filters)}." if filters else ""
    return " ".join(filter(None, (selection, text.subtitle, text.edges)))


def _source(drawing: DotPlotDrawing, context: SiteContext, language: Language) -> str:
    """Who counted the people told to stay home, whose picture it is, and under which licence."""
    issuers = dict.fromkeys(figure.issuer[language] for figure in drawing.confined)
    t = context.localizer(language).t
    return picture_source(", ".join([*issuers, t("site")]), context.catalogue.release, t)


def _unordered(selection: InitiativeFilter) -> InitiativeFilter:
    return replace(selection, sort=SORTS[0])
