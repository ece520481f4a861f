"""Services over the current site that still wait for a room of their own."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from typing import Any, TypeVar

from dashboard import context, queries
from dashboard.cache import MB
from dashboard.cache import cached as cached_by_site
from dashboard.catalogue import query_params, weeks
from dashboard.catalogue.faceted_index import FacetedIndex, SearchResult
from dashboard.catalogue.filters import SORTS, FigureFilter, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure, Initiative
from dashboard.catalogue.query_params import QueryValues
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.catalogue.weeks import InitiativesByStart, Week, WeekDigest
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations import chart_file
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components import embed_frame, markup
from dashboard.components.embed_frame import Embed
from dashboard.context import Codes, SiteContext
from dashboard.features.figures import engagement_fragments as _exhibits
from dashboard.features.map import embed_content
from dashboard.features.map.embed_content import MapSummary
from dashboard.features.presentation import slide_html as _staging
from dashboard.features.presentation import slide_links, story
from dashboard.features.presentation.slide_html import SlideRenderContext
from dashboard.features.presentation.story import Slide, SlideContext
from dashboard.features.watch import newsletter as newsletters
from dashboard.features.watch.newsletter import Newsletter
from dashboard.http.fragment_bundle import FragmentBundle
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.maps import choropleth, outlines
from dashboard.maps.choropleth import EncodedGeometry
from dashboard.open_data import csv_writer, exports, openapi
from dashboard.open_data import datapackage as packages
from dashboard.open_data.csv_writer import Delimiter
from dashboard.open_data.endpoint_spec import EndpointSpec
from dashboard.open_data.exports import ExportMetadata
from dashboard.open_data.open_data_urls import EXPORTS, Export
from dashboard.open_data.parameters import (
    BYTE_ORDER_MARK,
    DELIMITER,
    LANGUAGE,
    Parameter,
    parameter_specs,
)
from dashboard.palette import Scheme
from dashboard.static_site.static_urls import Links
from dashboard.streamlit_adapter.session import current_context
from dashboard.urls import Urls

Made = TypeVar("Made")
SHAPES = "countries.geojson"
DATA_VARIABLE = "CONFINEMENT_DATA"
"""Environment variable that names another data directory than the shipped one."""

KEPT_SELECTIONS = 64
"""Selections whose answer is kept: what many readers open at once, such as the whole catalogue or a shared link."""
KEPT_PIECES = 2048
"""Pieces of pages that are kept: some 10 MB; a record in one language is two of them."""
KEPT_DAYS = 8
"""Parcels that differ with the day and the address of the site, which are few at a time."""
KEPT_STAGES = 32
"""Presentations that are kept: the story, and collections that are presented at a time; some 2 MB."""
KEPT_TABLES = 128
"""Pages of the table of figures that are kept: all of both languages, and what is filtered much; some 10 MB."""
KEPT_ISSUES = 256
"""Weeks of selections that are kept: all of the whole catalogue, and of what is shared."""
KEPT_PARCELS = 64
"""Parts of pages that differ with the selection, each of some 50 kB."""
KEPT_LETTERS = 64
"""Newsletters that are kept, each of some 100 kB."""
KEPT_MAPS = 64
"""Shaded maps that are kept, each packed into some 100 kB."""


def catalogue() -> Catalogue:
    """The catalogue that is served."""
    return current_context().catalogue


def initiative_index() -> FacetedIndex[Initiative]:
    """The index of its initiatives."""
    return current_context().initiative_index


def codes() -> Codes:
    """The codes that a link may name."""
    return current_context().codes


def figure_index() -> FacetedIndex[Figure]:
    """The index of its figures."""
    return current_context().figure_index


def figure_codes() -> Codes:
    """The codes that a link to figures may name."""
    return current_context().figure_codes


def select(selection: InitiativeFilter) -> SearchResult[Initiative]:
    """The initiatives of ``selection``."""
    return queries.search_initiatives(current_context(), selection)


def select_figures(selection: FigureFilter) -> SearchResult[Figure]:
    """The figures of ``selection``."""
    return queries.search_figures(current_context(), selection)


def shapes() -> Mapping[str, Any]:
    """The country shapes."""
    return current_context().shapes


def localizer(language: Language) -> Localizer:
    """Words in ``language``."""
    return current_context().localizer(language)


def package() -> Mapping[str, Any]:
    """The data package description."""
    return current_context().package


def data_file(name: str) -> bytes:
    """A file of the data."""
    return context.data_file(current_context(), name)


def warm_up() -> None:
    """Load what readers share before the first of them comes. Raises ``BrokenData`` with everything that is wrong."""
    select(InitiativeFilter())
    figure_index()
    shapes()
    for language in LANGUAGES:
        chart_svgs(language)
    for file in (SHAPES, *packages.table_names(package())):
        data_file(file)


@lru_cache(maxsize=KEPT_PIECES)
def cached(make: Callable[..., Made], *asked: Hashable) -> Made:
    """What ``make`` gives for ``asked``, the same for all readers. It must depend on that and on the data alone."""
    return make(*asked)


@lru_cache(maxsize=KEPT_PARCELS)
def cached_fragment(make: Callable[..., FragmentBundle], *asked: Hashable) -> FragmentBundle:
    """As ``made``, for parts of pages of which fewer are kept, because each is large."""
    return make(*asked)


@cache
def active_weeks() -> tuple[Week, ...]:
    """The weeks that the watch draws, whatever is selected: all in which the catalogue tells something."""
    return tuple(told.week for told in week_digests())


@lru_cache(maxsize=KEPT_SELECTIONS)
def initiatives_by_start(selection: InitiativeFilter) -> InitiativesByStart:
    """When those of ``selection`` began."""
    return weeks.initiatives_by_start(select(selection).records)


@lru_cache(maxsize=KEPT_ISSUES)
def week_digest(week: Week, selection: InitiativeFilter) -> WeekDigest:
    """What ``week`` tells of ``selection``, of all lockdowns and of the count of people told to stay home."""
    return weeks.week_digest(
        week, initiatives_by_start(selection), catalogue().lockdowns, catalogue().series(weeks.CONFINED_SERIES)
    )


@cache
def week_digests() -> tuple[WeekDigest, ...]:
    """Every week of the watch with all initiatives."""
    known = catalogue()
    return weeks.week_digests(known.initiatives, known.lockdowns, known.series(weeks.CONFINED_SERIES))


@lru_cache(maxsize=KEPT_LETTERS)
def newsletter(language: Language, week: Week, selection: InitiativeFilter, base: str) -> Newsletter:
    """``week`` as a newsletter of what is selected, for readers who find the site at ``base``."""
    told = week_digest(week, selection)
    words, pairs = localizer(language), query_params.serialize_filters(selection)
    choice = newsletters.NewsletterFilter(pairs, filters_text.describe_filters(pairs, words, words.facet))
    return newsletters.newsletter(told, words, Links(base, language), catalogue().release, choice)


@cache
def lockdowns_fragment(language: Language) -> FragmentBundle:
    """The table of all lockdowns."""
    return FragmentBundle.from_fragments({"lockdowns": markup.lockdowns(catalogue().lockdowns, localizer(language))})


def opening_week() -> Week:
    """Where the watch opens for those who ask for no week."""
    return weeks.first_lockdown_week(catalogue().lockdowns)


@cache
def slide_context() -> SlideContext:
    """What slides are made from."""
    return SlideContext(catalogue(), initiative_index())


def choropleth_file(language: Language, asked: QueryValues) -> bytes:
    """The countries shaded by the selection of ``asked``, with words in ``language``, as GeoJSON.

    A country's count does not depend on the countries that are chosen, and no count on the order.
    """
    selection = query_params.parse_filters(asked, codes()).selection
    return _shaded(language, replace(selection.with_facet("country"), sort=SORTS[0]))


@lru_cache(maxsize=KEPT_MAPS)
def _shaded(language: Language, selection: InitiativeFilter) -> bytes:
    counts = select(selection).counts["country"]
    return choropleth.choropleth_geojson(_outlines(), counts, localizer(language).country_with_count).encode()


def outline_file(asked: QueryValues) -> bytes:
    """The shapes of the chosen countries."""
    chosen = query_params.parse_filters(asked, codes()).selection.facets.get("country", ())
    return choropleth.outline_geojson(_outlines(), chosen).encode()


@cache
def _outlines() -> tuple[EncodedGeometry, ...]:
    return choropleth.encode_geometries(shapes())


@cache
def parameters(export: Export) -> tuple[Parameter, ...]:
    """What a program may ask of ``export``."""
    about = (
        (query_params.FILTER_PARAMS, codes())
        if export.kind == "initiatives"
        else (query_params.FIGURE_FILTER_PARAMS, figure_codes())
    )
    layout = (BYTE_ORDER_MARK, DELIMITER) if export.format == "csv" else ()
    return (*parameter_specs(*about), LANGUAGE, *layout)


def export_file(export: Export, asked: QueryValues) -> bytes:
    """The file of the records that ``asked`` selects."""
    delimiter = csv_writer.parse_delimiter(asked.get(DELIMITER.name, ()))
    narrows = not asked.keys() <= {
        LANGUAGE.name,
        BYTE_ORDER_MARK.name,
        DELIMITER.name,
    }
    return _made(export, asked, delimiter) if narrows else _whole(export, delimiter)


@cache
def _whole(export: Export, delimiter: Delimiter) -> bytes:
    return _made(export, {}, delimiter)


def _made(export: Export, asked: QueryValues, delimiter: Delimiter) -> bytes:
    release = catalogue().release
    if export.kind == "figures":
        chosen = query_params.parse_filters(asked, figure_codes(), FigureFilter).selection
        origin = ExportMetadata(release, query_params.serialize_filters(chosen))
        return exports.figures_file(export.format, select_figures(chosen).records, origin, delimiter)
    selection = query_params.parse_filters(asked, codes()).selection
    origin = ExportMetadata(release, query_params.serialize_filters(selection))
    return exports.initiatives_file(export.format, select(selection).records, shapes(), origin, delimiter)


@cache
def package_file() -> bytes:
    """The description of the data, as the server offers it."""
    return exports.json_file(packages.served_package(package()))


def openapi_file(endpoints: tuple[EndpointSpec, ...]) -> bytes:
    """The description of the machine interface, with ``endpoints`` besides exports and tables."""
    asked = {export: openapi.asked(export, catalogue()) for export in EXPORTS}
    examples = {export: openapi.Example(said, _example(export, said)) for export, said in asked.items()}
    described = {export: parameters(export) for export in EXPORTS}
    return exports.json_file(openapi.document(package(), described, examples, endpoints))


def charts_fragment(share_actions: ShareActionsFactory) -> FragmentBundle:
    """The checks and the charts of the page of figures."""
    citations = share_actions.citations
    return _charts_fragment(citations.context, citations.language, citations.urls.root, citations.accessed)


@cached_by_site(max_bytes=5 * MB)
def _charts_fragment(context: SiteContext, language: Language, root: str, accessed: date) -> FragmentBundle:
    share_actions = ShareActionsFactory(CitationFactory(context, Urls(root), language, accessed))
    return FragmentBundle.from_fragments({"exhibits": _exhibits.charts_and_claims(share_actions, chart_svgs(language))})


def figures_fragment(share_actions: ShareActionsFactory, shown: Sequence[Figure]) -> FragmentBundle:
    """A page of the table of figures."""
    citations, ids = share_actions.citations, tuple(figure.id for figure in shown)
    return _figures_fragment(citations.context, citations.language, citations.urls.root, citations.accessed, ids)


@cached_by_site(max_bytes=10 * MB)
def _figures_fragment(
    context: SiteContext, language: Language, root: str, accessed: date, ids: tuple[str, ...]
) -> FragmentBundle:
    share_actions = ShareActionsFactory(CitationFactory(context, Urls(root), language, accessed))
    shown = [figure for id_ in ids if (figure := context.catalogue.figure(id_))]
    return FragmentBundle.from_fragments(
        {"figures": markup.figures(shown, context.localizer(language), share_actions.figure)}
    )


def _staged(language: Language, views: tuple[str, ...], title: str, site: str) -> SlideRenderContext:
    """For whom slides are made: those who come with a collection of their own, called ``title``, or without one."""
    own = tuple(("views", view[: slide_links.MAX_LENGTH]) for view in views)
    named = (("name", title[: slide_links.MAX_TITLE_LENGTH]),) if own and title else ()
    return SlideRenderContext(
        slide_context(),
        localizer(language),
        title,
        (("lang", language), *own, *named),
        lambda slide: _slide_address(slide, language, site) if site else "",
    )


def _slide_address(slide: Slide, language: Language, site: str) -> str:
    return Urls(f"{site}/").page(slide.page, (*slide.pairs, ("lang", language)), slide.fragment)


@lru_cache(maxsize=KEPT_STAGES)
def slides_fragment(language: Language, views: tuple[str, ...], title: str, site: str) -> FragmentBundle:
    """The slides of ``views`` where there are any, or else those of the story."""
    shown = own_slides(views) or story_slides()
    return FragmentBundle.from_fragments(_staging.render_fragments(shown, _staged(language, views, title, site)))


@cache
def story_slides() -> tuple[Slide, ...]:
    """The story."""
    return story.SLIDES


@lru_cache(maxsize=KEPT_STAGES)
def own_slides(views: tuple[str, ...]) -> tuple[Slide, ...]:
    """The slides that ``views`` ask for."""
    return slide_links.parse_slides(views)


@cache
def chart_svgs(language: Language) -> Mapping[str, str]:
    """The drawings of all charts by their names."""
    return _exhibits.chart_svgs(catalogue(), localizer(language))


@lru_cache(maxsize=256)
def chart_svg(name: str, language: Language, site: str, scheme: Scheme) -> bytes | None:
    """A chart as a picture that stands for itself; None where there is none of that name."""
    chart = CHARTS.get(name)
    citations = CitationFactory(current_context(), Urls(f"{site}/"), language, catalogue().release.date)
    return chart_file.chart_svg(chart, citations, scheme).encode() if chart else None


@cache
def embedded_chart(name: str, language: Language) -> Embed | None:
    """A chart for other sites; None where there is none of that name."""
    return embed_frame.chart_embed(name, catalogue(), localizer(language)) if name in CHARTS else None


@lru_cache(maxsize=KEPT_PIECES)
def embedded_record(identifier: str, language: Language) -> Embed | None:
    """An initiative for other sites; None where there is none of that identifier."""
    item, words = catalogue().initiative(identifier), localizer(language)
    return embed_content.initiative_embed(item, words, exports.credit(catalogue().release, words.t)) if item else None


@lru_cache(maxsize=KEPT_MAPS)
def embedded_map(selection: InitiativeFilter, view: str, language: Language) -> Embed:
    """The map of ``selection`` for other sites, whatever its order."""
    asked, words = replace(selection, sort=SORTS[0]), localizer(language)
    shown, chosen = asked.with_facet("country"), selection.facets.get("country", ())
    told, found = (
        filters_text.describe_filters(query_params.serialize_filters(shown), words, words.facet),
        select(shown),
    )
    sheet = MapSummary(
        view, query_params.serialize_filters(asked), told, len(found.records), found.counts["country"], chosen
    )
    return embed_content.map_embed(
        sheet, outlines.country_paths(current_context(), view), words, exports.credit(catalogue().release, words.t)
    )


def _example(export: Export, asked: QueryValues) -> Any:
    content = export_file(export, asked).decode()
    return content if export.format == "csv" else json.loads(content)
