"""A reader's own slides: each is a view of the site, and the address holds all of them.

A view is written as the address of its page: ``gallery?theme=fundraising``, ``map?view=europe``,
``engagement?chart=whatsapp``, with ``title`` for what the reader calls it. What cannot be understood is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

from dashboard.catalogue.query_params import FILTER_PARAMS, MAP_VIEWS, QueryParams
from dashboard.charts import chart_registry
from dashboard.features.presentation.story import SLIDES, Cards, Charts, Content, Map, Slide

MAX_SLIDES = 20
"""Slides that are read from an address; browsers and servers cut longer ones."""
MAX_LENGTH = 400
"""Characters of one view."""
MAX_TITLE_LENGTH = 120
CARDS_PER_SLIDE = 6
TITLE, CHART, VIEW = "title", "chart", "view"


def parse_slides(views: Sequence[str]) -> tuple[Slide, ...]:
    """The slides that an address asks for, in its order. Never raises, whatever the values are."""
    understood = [(view, content) for view in views[:MAX_SLIDES] if (content := _content(view)) is not None]
    return tuple(_slide(number, view, content) for number, (view, content) in enumerate(understood, 1))


def serialize_slide(slide: Slide) -> str:
    """``slide`` as a view; ``read`` gives it back."""
    chart: QueryParams = ((CHART, slide.fragment),) if isinstance(slide.content, Charts) else ()
    title: QueryParams = ((TITLE, slide.title[:MAX_TITLE_LENGTH]),) if slide.title else ()
    asked = urlencode((*slide.pairs, *chart, *title))
    return f"{slide.page}?{asked}" if asked else slide.page


def _slide(number: int, view: str, content: Content) -> Slide:
    page, asked = _parted(view)
    title = " ".join(dict(asked).get(TITLE, "")[:MAX_TITLE_LENGTH].split())
    fragment = content.names[0] if isinstance(content, Charts) else ""
    frame: QueryParams = ((VIEW, content.frame),) if isinstance(content, Map) and content.frame != MAP_VIEWS[0] else ()
    pairs = () if fragment else tuple(pair for pair in asked if pair[0] in FILTER_PARAMS) + frame
    return Slide(f"own-{number}", content, page, pairs, fragment, title=title)


def _content(view: str) -> Content | None:
    """What a view shows; None for anything that is no view of this site."""
    page, asked = _parted(view)
    said = dict(asked)
    if page == "gallery":
        return Cards(CARDS_PER_SLIDE)
    if page == "map":
        return Map(said[VIEW] if said.get(VIEW) in MAP_VIEWS else MAP_VIEWS[0])
    known = {chart.name for part in chart_registry.SECTIONS.values() for chart in part}
    return _charts(said[CHART]) if page == "engagement" and said.get(CHART) in known else None


def _charts(name: str) -> Charts:
    """A chart as the story shows it, where it does: with those figures that a slide has room for."""
    shown = (slide.content for slide in SLIDES if isinstance(slide.content, Charts))
    told = next((content for content in shown if name in content.names), Charts((name,)))
    return replace(told, names=(name,))


def _parted(view: str) -> tuple[str, QueryParams]:
    page, _, asked = view[:MAX_LENGTH].partition("?")
    return page, tuple(parse_qsl(asked, max_num_fields=MAX_LENGTH))
