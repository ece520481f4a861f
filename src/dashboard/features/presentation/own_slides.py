"""A reader's own slides: each is a view of the site, and the address holds all of them.

A view is written as the address of its page: ``gallery?theme=fundraising``, ``map?view=europe``,
``engagement?chart=whatsapp``, ``engagement?figure=…``, ``engagement?claim=…``, ``initiative?id=…``,
``watch?week=2020-W12``, ``present?slide=map`` for a slide of the story, ``text?text=…`` and ``cover?text=…`` for words
of the reader's own; with ``title`` for what the reader calls it and ``notes`` for what they mean to say. What cannot be
understood is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from dashboard.catalogue import query_params
from dashboard.catalogue.query_params import FILTER_PARAMS, MAP_VIEWS, QueryParams
from dashboard.catalogue.slide_params import (
    MAX_SLIDES,
    MAX_VIEW_LENGTH,
    NAME,
    NOTES,
    TEXT,
    TITLE,
    VIEWS,
    WORD_VIEWS,
    limit_text,
    limit_title,
)
from dashboard.catalogue.weeks import Week, parse_week
from dashboard.charts.chart_registry import CHARTS
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import OWN, Cards, Charts, Claims, Figures, Map, Person, Slide, Text
from dashboard.features.presentation.story import SLIDES
from dashboard.urls import CLAIM, FIGURE, FIGURES, GALLERY, HOME, INITIATIVE, MAP, WATCH, with_query

CARDS_PER_SLIDE = 4
CHART, VIEW, WEEK, SLIDE = "chart", "view", "week", "slide"
STORY_VIEW = "present"
TEXT_VIEW, COVER_VIEW = WORD_VIEWS
Values = Mapping[str, str]


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
    parsed = (slide for slide in parse_slides(views) if _is_known(slide, context))
    slides = (replace(slide, name=f"{OWN}{number}") for number, slide in enumerate(parsed, 1))
    known = tuple(_with_known_filters(slide, context) for slide in slides)
    return OwnSlides(known, limit_title(name)) if known else OwnSlides()


def parse_slides(views: Sequence[str]) -> tuple[Slide, ...]:
    """The slides that ``views`` ask for, in their order. Never raises, whatever the values are."""
    slides = [slide for view in views[:MAX_SLIDES] if (slide := _parse(view)) is not None]
    return tuple(replace(slide, name=f"{OWN}{number}") for number, slide in enumerate(slides, 1))


def serialize_slide(slide: Slide) -> str:
    """``slide`` as a view; ``parse_slides`` gives it back."""
    page, params = _view(slide)
    words = ((TITLE, slide.title), (NOTES, slide.own_notes))
    return with_query(page, (*params, *(pair for pair in words if pair[1])))


def text_slide(title: str, text: str, *, is_cover: bool = False) -> Slide:
    """A slide of a reader's own words."""
    return Slide(OWN, Text(limit_text(text), is_cover), HOME, title=limit_title(title))


def story_slide(slide: Slide) -> Slide:
    """``slide`` of the story among a reader's own."""
    return replace(slide, name=OWN, story=slide.name)


def _view(slide: Slide) -> tuple[str, QueryParams]:
    """The name of the view of ``slide`` and its parameters, without the reader's words."""
    if slide.story:
        return STORY_VIEW, ((SLIDE, slide.story),)
    match slide.content:
        case Charts():
            return FIGURES, ((CHART, slide.fragment),)
        case Text(text, is_cover):
            return COVER_VIEW if is_cover else TEXT_VIEW, ((TEXT, text),) if text else ()
        case _:
            days = ("from", "to") if slide.page == WATCH else ()
            return slide.page, tuple(pair for pair in slide.pairs if pair[0] not in days)


def _is_known(slide: Slide, context: SiteContext) -> bool:
    """Whether the data has the record that ``slide`` names, if it names one."""
    catalogue = context.catalogue
    match slide.content:
        case Figures(ids):
            return all(catalogue.figure(id_) for id_ in ids)
        case Person(id_):
            return catalogue.initiative(id_) is not None
        case Claims(ids) if not slide.story:
            return all(catalogue.claim(id_) for id_ in ids)
        case _:
            return True


def _with_known_filters(slide: Slide, context: SiteContext) -> Slide:
    """``slide`` with its filters in their order, without those that the data does not have."""
    if slide.story or not isinstance(slide.content, Cards | Map):
        return slide
    params = query_params.to_multidict(slide.pairs)
    filters = query_params.serialize_filters(query_params.parse_filters(params, context.codes).selection)
    return replace(slide, pairs=(*filters, *(pair for pair in slide.pairs if pair[0] in (VIEW, WEEK))))


def _parse(view: str) -> Slide | None:
    """What a view shows; None for anything that is no view of this site."""
    page, _, query = view[:MAX_VIEW_LENGTH].partition("?")
    params = tuple(parse_qsl(query, max_num_fields=MAX_VIEW_LENGTH))
    values = dict(params)
    slide = _PARSERS[page](values, params) if page in _PARSERS else None
    title, notes = limit_title(values.get(TITLE, "")), limit_text(values.get(NOTES, ""))
    return slide and replace(slide, title=title, own_notes=notes)


def _gallery(_values: Values, params: QueryParams) -> Slide:
    return Slide(OWN, Cards(CARDS_PER_SLIDE), GALLERY, _filters(params))


def _map(values: Values, params: QueryParams) -> Slide:
    frame = values[VIEW] if values.get(VIEW) in MAP_VIEWS else MAP_VIEWS[0]
    named: QueryParams = ((VIEW, frame),) if frame != MAP_VIEWS[0] else ()
    return Slide(OWN, Map(frame), MAP, (*_filters(params), *named))


def _figures(values: Values, _params: QueryParams) -> Slide | None:
    """A chart, a figure or a check."""
    if values.get(CHART) in CHARTS:
        return Slide(OWN, _charts(values[CHART]), FIGURES, fragment=values[CHART])
    if FIGURE in values:
        return Slide(OWN, Figures((values[FIGURE],)), FIGURES, ((FIGURE, values[FIGURE]),))
    return Slide(OWN, Claims((values[CLAIM],)), FIGURES, ((CLAIM, values[CLAIM]),)) if CLAIM in values else None


def _initiative(values: Values, _params: QueryParams) -> Slide | None:
    return Slide(OWN, Person(values["id"]), INITIATIVE, (("id", values["id"]),)) if values.get("id") else None


def _watch(values: Values, _params: QueryParams) -> Slide | None:
    """The initiatives that began in a week."""
    week = parse_week(values.get(WEEK, ""))
    return Slide(OWN, Cards(CARDS_PER_SLIDE), WATCH, _days(week)) if week else None


def _days(week: Week) -> QueryParams:
    return (("from", week.first.isoformat()), ("to", week.last.isoformat()), (WEEK, week.code))


def _story(values: Values, _params: QueryParams) -> Slide | None:
    return next((story_slide(slide) for slide in SLIDES if slide.name == values.get(SLIDE)), None)


def _text(values: Values, _params: QueryParams) -> Slide | None:
    return text_slide("", values.get(TEXT, "")) if values.get(TEXT) or values.get(TITLE) else None


def _cover(values: Values, _params: QueryParams) -> Slide:
    return text_slide("", values.get(TEXT, ""), is_cover=True)


_PARSERS: Mapping[str, Callable[[Values, QueryParams], Slide | None]] = {
    GALLERY: _gallery,
    MAP: _map,
    FIGURES: _figures,
    INITIATIVE: _initiative,
    WATCH: _watch,
    STORY_VIEW: _story,
    TEXT_VIEW: _text,
    COVER_VIEW: _cover,
}
"""What understands a view, by its name."""


def _filters(params: QueryParams) -> QueryParams:
    return tuple(pair for pair in params if pair[0] in FILTER_PARAMS)


def _charts(name: str) -> Charts:
    """A chart as the story shows it, where it does: with those figures that a slide has room for."""
    contents = (slide.content for slide in SLIDES if isinstance(slide.content, Charts))
    in_story = next((content for content in contents if name in content.names), Charts((name,)))
    return replace(in_story, names=(name,))
