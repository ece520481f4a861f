"""Search for the colours of the themes that are hardest to mistake for one another.

``make theme-colours`` runs it. It takes about a minute, gives the same colours every time, and prints them for
``palette.THEMES`` with the smallest distance between two of them, by scheme and by kind of colour vision.

Distances are CIEDE2000. Each theme has a hue and may have any colour near it that can be read as text on the
background and on surfaces, differs from plain text and is not garish. Sets are drawn at random from a grid in OKLab and
improved by exchanging one colour at a time; the best of them is then moved off the grid in ever smaller steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product

import numpy as np
from coloraide import Color
from numpy.typing import NDArray

from dashboard import palette
from dashboard.palette import Scheme

HUES: Mapping[str, float | None] = {
    "fundraising": 30,
    "health_messages": 243,
    "caregiver_support": 75,
    "masks_and_supplies": 160,
    "mutual_aid": 307,
    "mental_health": 204,
    "parents_and_education": 352,
    "culture_and_creativity": 275,
    "humour_and_entertainment": 100,
    "sport_and_wellbeing": 126,
    "food_and_home": 45,
    "fact_checking": None,
}
"""The hue of each theme in degrees of OKLCh; the one without is grey."""
LEEWAY = 20
"""How many degrees a colour may stray from its hue; half as many again would gain little."""
GREY, COLOURED = 0.04, 0.05
"""The most chroma of a grey, and the least of another colour."""
CONTRAST = 4.5
DEFICIENCIES = ("protan", "deutan", "tritan")
NORMAL = 2
"""How many times the distance normal vision is asked for: it has that much more room, and most readers have it."""
FROM_INK = 8
"""Distance from the text, so that a coloured word does not pass for a plain one; normal vision is asked for more."""
SHARPNESS = 16
"""How much more a near neighbour of a colour weighs than a far one."""
SEED, TRIES = 2020, 2000
GRID, STEPS = 0.022, (0.01, 0.005, 0.0025)

Point = tuple[float, float, float]
"""Lightness and the two axes of hue in OKLab."""
Views = tuple[Color, ...]
"""A colour as it is seen: with normal vision, then with each deficiency."""


@dataclass(frozen=True, slots=True)
class Look:
    """What suits a scheme: a range of lightness, and chroma that falls towards ``glare``, for pale colours glow."""

    darkest: float
    lightest: float
    chroma: float
    glare: float

    def suits(self, colour: Color) -> bool:
        """Whether a colour is neither too dark nor too pale nor too strong."""
        lightness, chroma, _ = colour.convert("oklch").coords(nans=False)
        return self.darkest <= lightness <= self.lightest and chroma <= min(self.chroma, self.glare - lightness)


LOOKS: Mapping[Scheme, Look] = {"light": Look(0.34, 0.56, 0.15, 1), "dark": Look(0.6, 0.9, 0.13, 0.97)}


def main() -> None:
    """Print the best colours for both schemes."""
    found = {scheme: dict(zip(HUES, search(scheme), strict=True)) for scheme in LOOKS}
    for theme in HUES:
        print(f'    "{theme}": Colour("{found["light"][theme]}", "{found["dark"][theme]}"),')
    for scheme, colours in found.items():
        print(scheme, *(f"{vision} {least:.2f}" for vision, least in smallest(list(colours.values())).items()))


def search(scheme: Scheme) -> list[str]:
    """A colour for each theme, far from the others."""
    grid = sorted({colour for point in points(LOOKS[scheme]) if (colour := usable(point, scheme))})
    choices = [
        np.array([place for place, colour in enumerate(grid) if belongs(colour, theme)], np.intp) for theme in HUES
    ]
    chosen = exchanged(crowding_matrix(grid), choices)
    return moved([grid[place] for place in chosen], scheme)


def points(look: Look) -> Iterator[Point]:
    """A grid through the colours that may suit."""
    reach = int(look.chroma / GRID) + 1
    axis = [step * GRID for step in range(-reach, reach + 1)]
    for lightness in np.arange(look.darkest, look.lightest + GRID, GRID).tolist():
        yield from product([lightness], axis, axis)


def usable(point: Point, scheme: Scheme) -> str | None:
    """The colour at ``point`` as ``#rrggbb``, if it suits the scheme and can be read."""
    colour = Color("oklab", point)
    if not LOOKS[scheme].suits(colour) or not colour.in_gamut("srgb"):
        return None
    code = colour.convert("srgb").to_string(hex=True)
    readable = all(Color(code).contrast(ground[scheme]) >= CONTRAST for ground in (palette.BACKGROUND, palette.SURFACE))
    return code if readable and distance(code, palette.TEXT[scheme]) >= FROM_INK else None


def belongs(colour: str, theme: str) -> bool:
    """Whether a colour is near the hue of a theme."""
    _, chroma, hue = Color(colour).convert("oklch").coords(nans=False)
    wanted = HUES[theme]
    if wanted is None:
        return chroma <= GREY
    return chroma >= COLOURED and abs((hue - wanted + 180) % 360 - 180) <= LEEWAY


@cache
def views(colour: str) -> Views:
    """The colour as each kind of vision sees it; a screen shows no more than its gamut."""
    seen = [Color(colour), *(Color(colour).filter(name, 1, out_space="srgb").clip() for name in DEFICIENCIES)]
    return tuple(view.convert("lab-d65") for view in seen)


def distances(one: str, other: str) -> list[float]:
    """How far apart two colours are, by kind of vision."""
    return [a.delta_e(b, method="2000") for a, b in zip(views(one), views(other), strict=True)]


def distance(one: str, other: str) -> float:
    """How far apart two colours are for the kind of vision that tells them worst."""
    normal, *deficient = distances(one, other)
    return min(normal / NORMAL, *deficient)


def crowding(one: str, other: str) -> float:
    """How much two colours get in each other's way: by far the most when they are close."""
    return float(max(distance(one, other), 0.01) ** -SHARPNESS)


def crowding_matrix(grid: Sequence[str]) -> NDArray[np.float64]:
    """The crowding of every two colours; of a colour with itself too, so that none is taken twice."""
    matrix = np.full((len(grid), len(grid)), 0.01**-SHARPNESS)
    for one, other in combinations(range(len(grid)), 2):
        matrix[one, other] = matrix[other, one] = crowding(grid[one], grid[other])
    return matrix


def exchanged(matrix: NDArray[np.float64], choices: Sequence[NDArray[np.intp]]) -> list[int]:
    """The set whose closest two are least crowded, of all that were drawn and improved."""
    random = np.random.default_rng(SEED)
    drawn = ([int(random.choice(places)) for places in choices] for _ in range(TRIES))
    return min((settled(matrix, choices, chosen) for chosen in drawn), key=lambda chosen: worst(matrix, chosen))


def worst(matrix: NDArray[np.float64], chosen: Sequence[int]) -> float:
    """The crowding of the closest two of a set."""
    return max(float(matrix[pair]) for pair in combinations(chosen, 2))


def settled(matrix: NDArray[np.float64], choices: Sequence[NDArray[np.intp]], chosen: list[int]) -> list[int]:
    """The set after putting each colour where the others crowd it least, until none moves."""
    before: list[int] = []
    while chosen != before:
        before = list(chosen)
        for turn, places in enumerate(choices):
            others = np.array(chosen[:turn] + chosen[turn + 1 :], np.intp)
            chosen[turn] = int(places[matrix[np.ix_(places, others)].sum(axis=1).argmin()])
    return chosen


def moved(colours: list[str], scheme: Scheme) -> list[str]:
    """The colours after moving each away from the others by ever smaller steps, until none gains."""
    for step in STEPS:
        before: list[str] = []
        while colours != before:
            before = list(colours)
            for turn, theme in enumerate(HUES):
                near = [colour for colour in around(colours[turn], step, scheme) if belongs(colour, theme)]
                colours[turn] = freest([colours[turn], *near], colours[:turn] + colours[turn + 1 :])
    return colours


def around(colour: str, step: float, scheme: Scheme) -> Iterator[str]:
    """The usable colours one step away, along the axes and across."""
    lightness, a, b = Color(colour).convert("oklab").coords()
    for x, y, z in product((-step, 0, step), repeat=3):
        if neighbour := usable((lightness + x, a + y, b + z), scheme):
            yield neighbour


def freest(colours: Sequence[str], others: Sequence[str]) -> str:
    """The colour that the others crowd least; the first of equals."""
    return min(colours, key=lambda colour: sum(crowding(colour, other) for other in others))


def smallest(colours: Sequence[str]) -> dict[str, float]:
    """The distance of the closest two, by kind of vision."""
    pairs = [distances(one, other) for one, other in combinations(colours, 2)]
    return dict(zip(("normal", *DEFICIENCIES), map(min, *pairs), strict=True))


if __name__ == "__main__":
    main()
