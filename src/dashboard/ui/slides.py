"""A presentation: every slide stands in the page from the start, and a script shows one of them.

So going on needs no server, and a presentation goes on where there is no network at all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.catalogue.records import WORLDWIDE, Initiative
from dashboard.catalogue.selection import Selection
from dashboard.draw import chartbook, codes, markup, story
from dashboard.draw.chartbook import Chart
from dashboard.draw.charts import Drawing
from dashboard.draw.enlarged import enlarged
from dashboard.draw.maps import FRAMES
from dashboard.draw.story import Cards, Charts, Claims, Counts, Map, Slide, Themes, Tiles, Told
from dashboard.draw.taking import Link
from dashboard.text.labels import Labels
from dashboard.text.numbers import number
from dashboard.ui import atlas, blocks, navigation, store, url_state

ROOM = 590
"""Pixels of a slide, which is 1920 by 1080 and then scaled to the screen, that are left for a chart or a map."""
WIDTH, GAP = 1760, 64
"""Pixels from side to side, and between two charts."""
FACTORS = (2.2, 2, 1.8, 1.6, 1.4, 1.2, 1)
"""How many times as large as on a page a chart may become; the largest that fits is taken."""
LETTER = 7.3
"""Width in pixels of a letter of a label, at its size on a page, with some to spare."""
LISTED = 5
"""Countries named beside a map."""


def stage(slides: Sequence[Slide], title: str, links: Sequence[Link]) -> None:
    """The slides under their common ``title``, what one presses to go through them, and ``links`` to leave."""
    labels = blocks.labels()
    st.html(markup.stage_style())
    with st.container(key="stage"):
        for slide in slides:
            with st.container(key=f"slide-{slide.name}"):
                _slide(slide, title, labels)
        bar = markup.slides_bar(
            labels,
            [slide.name for slide in slides],
            coded=bool(st.context.url),
            other=_other_language(labels),
            links=links,
        )
        st.html(bar + markup.script("slides"), unsafe_allow_javascript=True)


def file() -> str:
    """The address of the slides that are shown as a PowerPoint file, relative to the site."""
    return url_state.href("present.pptx", (("lang", url_state.language()), *url_state.own_slides()))


def live(slide: Slide) -> str:
    """The address of the live view of ``slide``, relative to the site."""
    fragment = f"#{slide.fragment}" if slide.fragment else ""
    return url_state.href(navigation.PATHS[slide.page], (*slide.pairs, ("lang", url_state.language()))) + fragment


def _slide(slide: Slide, title: str, labels: Labels) -> None:
    told = story.told(slide, store.material(), labels)
    st.html(markup.slide_head(slide, told, labels))
    with st.container(key=f"body-{slide.name}"):
        _DRAWN[type(slide.content)](slide, told, labels)
    address = url_state.absolute(live(slide))
    code = codes.code(address) if address else ""
    st.html(markup.slide_foot(told, labels, source=_source(slide, title, labels), address=address, code=code))


def _source(slide: Slide, title: str, labels: Labels) -> str:
    """Who published what a slide shows, and in which version of the data it stands."""
    shown = story.figures(slide, store.material())
    issuers = dict.fromkeys(figure.issuer[labels.t.language] for figure in shown)
    release = store.catalogue().release
    version = labels.t("footer-version", version=release.version, date=labels.date(release.date.isoformat()))
    source = labels.t("chart-image-source", issuers=", ".join([*issuers, labels.t("site")]))
    return f"{f'{title}. ' if title else ''}{source}. {version} {labels.t('present-licence')}"


def _other_language(labels: Labels) -> tuple[str, str, str]:
    other = "en" if labels.t.language == "fr" else "fr"
    pairs = [(name, value) for name, values in url_state.parameters().items() for value in values]
    kept = [pair for pair in pairs if pair[0] != url_state.LANGUAGE]
    address = url_state.href(navigation.PATHS["present"], (*kept, (url_state.LANGUAGE, other)))
    return labels.t("other-language"), address, other


def _tiles(slide: Slide, _told: Told, labels: Labels) -> None:
    assert isinstance(slide.content, Tiles | Counts)
    st.html(markup.tiles(labels, story.tiles(slide, slide.content, store.material(), labels)))


def _claims(slide: Slide, _told: Told, labels: Labels) -> None:
    assert isinstance(slide.content, Claims)
    st.html(markup.slide_claims(story.claims(slide.content, store.catalogue()), labels))


def _cards(slide: Slide, _told: Told, labels: Labels) -> None:
    assert isinstance(slide.content, Cards)
    shown = store.material().selected(slide).initiatives[: slide.content.limit]
    st.html(markup.cards(shown, labels, _href(slide)))


def _themes(slide: Slide, _told: Told, labels: Labels) -> None:
    assert isinstance(slide.content, Themes)
    material, limit = store.material(), slide.content.limit
    items = [
        (code, count, material.theme(slide, code)[:limit]) for code, count in story.themes(slide, material).items()
    ]
    st.html(markup.slide_themes(items, labels, _href(slide)))


def _href(slide: Slide) -> Callable[[Initiative], str]:
    return lambda item: navigation.to("initiative", ("id", item.id), *slide.pairs)


def _charts(slide: Slide, told: Told, labels: Labels) -> None:
    assert isinstance(slide.content, Charts)
    shown = story.charts(slide.content)
    drawings = _enlarged(shown, labels)
    for place, chart, drawing in zip(st.columns(len(shown), gap="large"), shown, drawings, strict=True):
        with place:
            _chart(chart, drawing, slide, told, labels)


def _enlarged(shown: Sequence[Chart], labels: Labels) -> Sequence[Drawing]:
    """Charts side by side, all as many times larger as the highest of them has room for."""
    width = (WIDTH - GAP * (len(shown) - 1)) / len(shown)
    for factor in FACTORS:
        letters = int(width / LETTER / factor)
        drawn = [chartbook.draw(chart, store.catalogue(), labels, blocks.scheme(), letters) for chart in shown]
        if all(
            chart.kind == "timeline" or drawing.height * factor <= ROOM
            for chart, drawing in zip(shown, drawn, strict=True)
        ):
            break
    return [enlarged(drawing, factor) for drawing in drawn]


def _chart(chart: Chart, drawing: Drawing, slide: Slide, told: Told, labels: Labels) -> None:
    catalogue = store.catalogue()
    figures = chartbook.figures_of(chart, catalogue)
    subtitle = chartbook.sentence(f"chart-{chart.name}-subtitle", figures, labels)
    if subtitle != told.takeaway:
        blocks.small(subtitle)
    st.plotly_chart(
        drawing.figure,
        height=ROOM if chart.kind == "timeline" else drawing.height,
        key=f"chart-{slide.name}-{chart.name}",
        config={"staticPlot": True},
        alt=chartbook.alternative(chart, catalogue, labels),
    )
    st.html(markup.slide_values(chartbook.values(figures, labels)))


def _map(slide: Slide, _told: Told, labels: Labels) -> None:
    assert isinstance(slide.content, Map)
    selection = store.material().selection(slide)
    counts: Mapping[str, int] = store.material().selected(slide).counts["country"]
    left, right = st.columns([3, 1], gap="large")
    with left:
        _deck(selection, counts, slide)
        atlas.legend()
    with right:
        named = atlas.chosen(selection)
        most = sorted((code for code in counts if code != WORLDWIDE and counts[code]), key=lambda code: -counts[code])
        listed = [(labels.country(code), number(counts[code], labels.t.language)) for code in named or most[:LISTED]]
        st.html(markup.tiles(labels, listed))


def _deck(selection: Selection, counts: Mapping[str, int], slide: Slide) -> None:
    """The map of the map page; what it showed there fills the larger place here."""
    assert isinstance(slide.content, Map)
    height, frame = ROOM - 20, slide.content.frame
    shown = FRAMES[frame]
    larger = replace(shown, zoom=shown.zoom + math.log2(height / atlas.HEIGHT))
    st.pydeck_chart(
        atlas.deck(selection, larger), height=height, key=f"atlas-{slide.name}", alt=atlas.alternative(counts, frame)
    )


_DRAWN: Mapping[type[Any], Callable[[Slide, Told, Labels], None]] = {
    Tiles: _tiles,
    Counts: _tiles,
    Claims: _claims,
    Charts: _charts,
    Cards: _cards,
    Themes: _themes,
    Map: _map,
}
