"""The addresses that tests open: every page of the registry, and the states of a page that look different.

A page that joins the registry is opened by every test that iterates over these; only a page that shows nothing without
a parameter, or that has further states, needs a line in STATES.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import combinations, product

from dashboard.features.presentation.slide_model import Map
from dashboard.features.presentation.story import SLIDES
from dashboard.page_registry import discover_pages
from dashboard.page_spec import PageSpec

INITIATIVE = "creustel-lockdown-film-dubs"
MY_SLIDES = "arrange=1&views=gallery%3Fcountry%3DCH&views=map"
STATES: Mapping[str, Sequence[str]] = {
    "gallery": ("", "country=CH&theme=fundraising", "view=table&country=CH", "q=zzzzzz"),
    "initiative": (f"id={INITIATIVE}", "id=no-such-thing"),
    "map": ("country=FR",),
    "watch": ("", "week=2020-W19&country=BE&country=IT"),
    "engagement": ("", "method=traffic_measurement", "figure=kantar-w1-social-late", "claim=social-engagement"),
    "present": ("slide=4", MY_SLIDES),
    "search": ("q=masque", "", "q=creustle", "q=zzzzzz"),
}
"""Query strings by page, the most usual state first. A page without a line is opened without a query string."""
MAP_SLIDE = f"/present?slide={next(at for at, slide in enumerate(SLIDES, 1) if isinstance(slide.content, Map))}"
"""The slide of the map, with the tools that Streamlit adds to maps: no state of a page for the tests of all states."""
EMBEDDED_MAPS = (
    "/map",
    "/map?view=europe&country=FR&country=CH",
    "/map?view=france-switzerland&theme=mutual_aid&from=2020-03-01&q=masques",
    "/map?q=zzzzzz",
)
"""Maps as other sites may embed them."""
EMBEDDED_DRAWINGS = ("/", "/gallery?theme=mutual_aid&country=IT&country=US&country=SE", "/gallery?q=zzzzzz")
"""Drawings of all initiatives as other sites may embed them."""
STATIC_PAGES = (
    "/{}/initiatives",
    f"/{{}}/initiatives/{INITIATIVE}",
    "/{}/claims",
    "/{}/figures/kantar-w1-social-late",
    "/{}/nothing",
)
"""Pages that need no JavaScript, by language; the last one is not there."""


def page_addresses() -> list[str]:
    """One address a page."""
    return [_address(page, _states(page)[0]) for page in discover_pages()]


def state_addresses() -> list[str]:
    """Every state of every page."""
    return [_address(page, query) for page in discover_pages() for query in _states(page)]


def in_language(address: str, language: str) -> str:
    """The address with its language."""
    return f"{address}{'&' if '?' in address else '?'}lang={language}"


def all_pairs(*factors: Sequence[Hashable]) -> list[tuple[Hashable, ...]]:
    """Few combinations among which every two values of two factors meet at least once.

    A fault of a page in one language, or of one colour scheme on a phone, shows in such a pair; the product of all
    factors would only find those that need three values at once.
    """
    candidates = list(product(*factors))
    missing = {pair for combination in candidates for pair in _pairs(combination)}
    selected = []
    while missing:
        best = max(candidates, key=lambda combination: len(missing.intersection(_pairs(combination))))
        selected.append(best)
        missing.difference_update(_pairs(best))
    return selected


def _pairs(combination: Sequence[Hashable]) -> Iterator[Hashable]:
    return combinations(enumerate(combination), 2)


def _states(page: PageSpec) -> Sequence[str]:
    return STATES.get(page.name, ("",))


def _address(page: PageSpec, query: str) -> str:
    return f"/{page.path}?{query}" if query else f"/{page.path}"
