"""A reader's own slides: each is a view of the site, and the address holds all of them.

A view is written as the address of its page: ``gallery?theme=fundraising``, ``map?view=europe``,
``engagement?chart=whatsapp``, with ``title`` for what the reader calls it. What cannot be understood is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from dashboard.catalogue import query_params
from dashboard.catalogue.query_params import FILTER_PARAMS, MAP_VIEWS, QueryParams
from dashboard.catalogue.slide_params import MAX_SLIDES, MAX_TITLE_LENGTH, MAX_VIEW_LENGTH, NAME, VIEWS, limit_title
from dashboard.charts.chart_registry import CHARTS
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import OWN, Cards, Charts, Content, Map, Slide
from dashboard.features.presentation.story import SLIDES
from dashboard.urls import with_query

CARDS_PER_SLIDE = 4
TITLE, CHART, VIEW = "title", "chart", "view"


@dataclass(frozen=True, slots=True)
class OwnSlides:
    """What an address says of a reader's own slides, normalised: equal presentations are equal values.

    Attributes:
        slides: The slides in their order; () for a reader without any, who is shown the story.
        name: What the reader calls them; "" for nothing, and without slides.
    """

    slides: tuple[Slide, ...] = ()
    name: str = ""

    @property
    def params(self) -> QueryParams:
        """The parameters of links that carry them."""
        name = ((NAME, self.name),) if self.name else ()
        return (*((VIEWS, serialize_slide(slide)) for slide in self.slides), *name)


def read_own_slides(context: SiteContext, views: Sequence[str], name: str) -> OwnSlides:
    """The own slides of an address. Never raises, whatever the values are.

    Args:
        context: The site.
        views: The values of the parameter ``views``.
        name: The value of the parameter ``name``.
    """
    slides = tuple(_with_known_filters(slide, context) for slide in parse_slides(views))
    return OwnSlides(slides, limit_title(name)) if slides else OwnSlides()


def parse_slides(views: Sequence[str]) -> tuple[Slide, ...]:
    """The slides that ``views`` ask for, in their order. Never raises, whatever the values are."""
    contents = [(view, content) for view in views[:MAX_SLIDES] if (content := _content(view)) is not None]
    return tuple(_slide(number, view, content) for number, (view, content) in enumerate(contents, 1))


def serialize_slide(slide: Slide) -> str:
    """``slide`` as a view; ``parse_slides`` gives it back."""
    chart: QueryParams = ((CHART, slide.fragment),) if isinstance(slide.content, Charts) else ()
    title: QueryParams = ((TITLE, slide.title[:MAX_TITLE_LENGTH]),) if slide.title else ()
    return with_query(slide.page, (*slide.pairs, *chart, *title))


def _with_known_filters(slide: Slide, context: SiteContext) -> Slide:
    """``slide`` with its filters in their order, without those that the data does not have."""
    params = query_params.to_multidict(slide.pairs)
    filters = query_params.serialize_filters(query_params.parse_filters(params, context.codes).selection)
    return replace(slide, pairs=(*filters, *(pair for pair in slide.pairs if pair[0] == VIEW)))


def _slide(number: int, view: str, content: Content) -> Slide:
    page, params = _page_and_params(view)
    title = limit_title(dict(params).get(TITLE, ""))
    fragment = content.names[0] if isinstance(content, Charts) else ""
    frame: QueryParams = ((VIEW, content.frame),) if isinstance(content, Map) and content.frame != MAP_VIEWS[0] else ()
    pairs = () if fragment else tuple(pair for pair in params if pair[0] in FILTER_PARAMS) + frame
    return Slide(f"{OWN}{number}", content, page, pairs, fragment, title=title)


def _content(view: str) -> Content | None:
    """What a view shows; None for anything that is no view of this site."""
    page, params = _page_and_params(view)
    values = dict(params)
    if page == "gallery":
        return Cards(CARDS_PER_SLIDE)
    if page == "map":
        return Map(values[VIEW] if values.get(VIEW) in MAP_VIEWS else MAP_VIEWS[0])
    return _charts(values[CHART]) if page == "engagement" and values.get(CHART) in CHARTS else None


def _charts(name: str) -> Charts:
    """A chart as the story shows it, where it does: with those figures that a slide has room for."""
    contents = (slide.content for slide in SLIDES if isinstance(slide.content, Charts))
    in_story = next((content for content in contents if name in content.names), Charts((name,)))
    return replace(in_story, names=(name,))


def _page_and_params(view: str) -> tuple[str, QueryParams]:
    page, _, query = view[:MAX_VIEW_LENGTH].partition("?")
    return page, tuple(parse_qsl(query, max_num_fields=MAX_VIEW_LENGTH))
