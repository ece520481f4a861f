"""The colours of the site, for both schemes, in the one place where Python names them.

``.streamlit/config.toml`` must name the same ones for Streamlit's own widgets; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Colour:
    """One role in both schemes, as ``#rrggbb``."""

    light: str
    dark: str

    def __getitem__(self, scheme: Scheme) -> str:
        return self.dark if scheme == "dark" else self.light

    def channels(self, scheme: Scheme) -> list[int]:
        """Red, green and blue, each from 0 to 255, as a map wants them."""
        return list(bytes.fromhex(self[scheme].removeprefix("#")))


BACKGROUND = Colour("#fbf8f1", "#14161a")
SURFACE = Colour("#f2ecdf", "#1f2229")
TEXT = Colour("#1f1b16", "#ece7dd")
MUTED = Colour("#5f574b", "#aea799")
BORDER = Colour("#d6ccb9", "#3d4149")
ACCENT = Colour("#9c2a1d", "#f08a70")
LINK = Colour("#8a2318", "#ffab96")

FAINT = Colour("#8f877a", "#706b62")
"""Marks that a chart shows beside those which its title names."""

ROLES: Mapping[str, Colour] = {
    "background": BACKGROUND,
    "surface": SURFACE,
    "text": TEXT,
    "muted": MUTED,
    "border": BORDER,
    "accent": ACCENT,
    "link": LINK,
    "faint": FAINT,
}

CHARTS = (Colour("#9c2a1d", "#f08a70"), Colour("#2b5f8a", "#7fb4e0"), Colour("#8a6d1f", "#d9bd6a"))
"""The colours of a chart's groups in their order; ``chartCategoricalColors`` begins with them."""

SHADES = (
    Colour("#f0d3c7", "#4d2b27"),
    Colour("#e2ab99", "#713c33"),
    Colour("#d0806a", "#985241"),
    Colour("#bb5541", "#c06b54"),
    Colour("#9c2a1d", "#e68c71"),
    Colour("#6f150c", "#ffc4ad"),
    Colour("#3a0904", "#fff1ea"),
)
"""The steps of the map's scale, from few to many."""
UNSHADED = Colour("#e6e1d6", "#262a31")
"""A country without any."""

THEMES: Mapping[str, Colour] = {
    "fundraising": Colour("#ab4c5e", "#d06970"),
    "health_messages": Colour("#063d59", "#6bb0fb"),
    "caregiver_support": Colour("#443602", "#a38701"),
    "masks_and_supplies": Colour("#326550", "#009b79"),
    "mutual_aid": Colour("#421b79", "#d1cdff"),
    "mental_health": Colour("#037687", "#a8edec"),
    "parents_and_education": Colour("#6b0131", "#feb1cc"),
    "culture_and_creativity": Colour("#7659bc", "#8f7ec3"),
    "humour_and_entertainment": Colour("#7e6935", "#e8d893"),
    "sport_and_wellbeing": Colour("#405a02", "#9db495"),
    "food_and_home": Colour("#6a4031", "#eb925b"),
    "fact_checking": Colour("#5e5064", "#a79fa1"),
}
"""Searched by ``make theme-colours`` to be far apart for normal vision and for each deficiency of colour vision."""


def colours_by_name() -> Mapping[str, Colour]:
    """The colours by the names that the style sheet has for them."""
    charts = {f"chart-{place}": colour for place, colour in enumerate(CHARTS, start=1)}
    return {**ROLES, **charts, **{f"theme-{code.replace('_', '-')}": colour for code, colour in THEMES.items()}}


def css_variables() -> str:
    """The colours as CSS custom properties that follow the reader's scheme."""
    return (
        ":root{"
        + "".join(f"--ci-{name}:light-dark({c.light},{c.dark});" for name, c in colours_by_name().items())
        + "}"
    )
