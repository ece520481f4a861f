"""The design tokens of the site: every size, space, line, layer and width that its styles have, in one place.

Style sheets use them as custom properties (``var(--ci-space-2)``), Python where it counts what a style takes. A size
that is not among them is no size of the site; a test says where a style has one of its own, and why. The colours are
in ``palette``, and ``.streamlit/config.toml`` must name the same sizes for Streamlit's own elements.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes that belong together.

    Attributes:
        name: What the names of its tokens begin with; empty where their steps say all.
        unit: The unit of CSS; empty for plain numbers.
        steps: Each size by its step.
        touch: The sizes that differ on ``SMALL_SCREENS``, where a finger presses.
    """

    name: str
    unit: str
    steps: Mapping[str, float]
    touch: Mapping[str, float] = field(default_factory=dict)

    def __getitem__(self, step: int | str) -> float:
        return self.steps[str(step)]

    def css_values(self, *, on_touch: bool = False) -> dict[str, str]:
        """Its tokens by their names, as CSS; ``on_touch`` those that differ there."""
        steps = self.touch if on_touch else self.steps
        return {"-".join(filter(None, (self.name, step))): f"{size:.10g}{self.unit}" for step, size in steps.items()}


def _steps(*sizes: float) -> dict[str, float]:
    """The sizes by their places, from the smallest, which is 1."""
    return {str(place): size for place, size in enumerate(sizes, start=1)}


FONT_SIZES = Scale("font-size", "rem", _steps(0.8125, 0.875, 1, 1.125, 1.375, 1.75, 2.5, 4))
"""Remarks; the interface; text; titles of cards, of parts, of sections, of pages; the one number of a page."""
LINE_HEIGHTS = Scale("line-height", "", _steps(1.15, 1.25, 1.4, 1.5))
"""Large numbers and titles; headings; dense text; text."""
SPACES = Scale("space", "rem", _steps(0.25, 0.5, 0.75, 1, 1.5, 2.5, 4))
RADII = Scale("radius", "px", _steps(4, 999))
"""Boxes and buttons; pills."""
RULES = Scale("rule", "px", _steps(2, 4, 8))
"""Lines that mean something: of what is chosen, at the head of a box, the bar of a share. A hairline is 1 px."""
TARGETS = Scale("target", "rem", {"small": 1.5, "chip": 2, "control": 2.5}, touch={"chip": 2.75, "control": 2.75})
"""The least height of what is pressed: a link or fold by itself, a chip, a button or field."""
WIDTHS = Scale("width", "rem", _steps(8, 16, 19, 25, 30))
"""Columns: of a number, of filters, of a card, of a chart, of a check."""
ICONS = Scale("icon", "em", {**_steps(1.1, 1.25, 1.5, 2.4), "drop": 0.25})
"""Pictograms beside their words, as large as these: in a box, in a line, the box, the disc of a card; and how far below
the line of the letters one stands."""
UNDERLINE = Scale("underline", "em", {"offset": 0.15})
PAGE = Scale("", "rem", {"measure": 46, "page-width": 72})
"""The longest line of text, and the widest page."""
LAYERS = Scale("layer", "", {"1": 1, "2": 2, "popup": 100, "skip": 101, "stage": 2_000_000, "stage-focus": 2_000_001})
"""What lies above what: within a component, lists that open, the way past the menu, slides above all of Streamlit."""
BASES = Scale("base", "px", {"paper-dense": 11, "paper": 12, "wall": 24})
"""The size of text from which all others follow, on paper and on the wall of a meeting room; else the reader's own."""

PRINT_FONT_SIZES = Scale("print-font-size", "rem", _steps(0.65, 0.75))
"""Below the smallest of a screen: paper is read from nearer."""
PRINT_SPACES = Scale("print-space", "mm", _steps(1.5, 4))

EMBED_FONT_SIZES = Scale("embed-font-size", "px", _steps(13, 15, 20))
EMBED_LINES = Scale("embed-line", "px", _steps(19, 22, 25))
"""The lines of type of these sizes: the height of an iframe is counted from them."""
EMBEDS = Scale("embed", "px", {"gap": 4, "part-gap": 8, "body-gap": 14, "padding": 16, "link": 24, "map": 300})

SLIDE = Scale(
    "slide",
    "px",
    {
        "width": 1920,
        "upright": 1080,
        "height": 1080,
        "control": 48,
        "code": 1000,
        "notes": 90,
        "bar": 1196,
        "long-bar": 1316,
    },
)
"""A slide, which is scaled to its screen: its width on a screen that lies and on one that stands, its least height, and
what has its place on it, from the foot up or from the right."""
SLIDE_ZOOMS = Scale("slide", "", {"glance": 0.2, "thumbnail": 0.1, "chart": 2.2})
"""How small a slide is among all of them, and in a list; how large the chart of a phone is on a screen that stands."""
SLIDE_FONT_SIZES = Scale("slide-font-size", "px", _steps(20, 24, 43, 46, 60, 76, 160))
"""Sources; caveats and notes; from the third on what a room reads from ten metres: capitals of ten minutes of arc on a
screen that is two metres wide."""
SLIDE_SPACES = Scale("slide-space", "px", _steps(6, 12, 20, 28, 52, 80))

SCALES = (
    FONT_SIZES,
    LINE_HEIGHTS,
    SPACES,
    RADII,
    RULES,
    TARGETS,
    WIDTHS,
    ICONS,
    UNDERLINE,
    PAGE,
    LAYERS,
    BASES,
    PRINT_FONT_SIZES,
    PRINT_SPACES,
    EMBED_FONT_SIZES,
    EMBED_LINES,
    EMBEDS,
    SLIDE,
    SLIDE_ZOOMS,
    SLIDE_FONT_SIZES,
    SLIDE_SPACES,
)
TEXTS: Mapping[str, str] = {
    "font-serif": '"Source Serif",Georgia,serif',
    "font-sans": '"Source Sans","Source Sans 3","Helvetica Neue",Arial,sans-serif',
    "shadow-1": "0 2px 8px rgb(0 0 0 / 15%)",
    "shadow-2": "0 4px 16px rgb(0 0 0 / 20%)",
}
"""Typefaces, and the shadows of what is raised and of what lies above the page."""

BREAKPOINTS: Mapping[str, int] = {
    "narrow phone": 359,
    "narrow embed": 399,
    "small phone": 480,
    "phone": 640,
    "tablet": 768,
    "small screen": 1023,
    "laptop": 1365,
    "desktop": 2399,
}
"""The widest window of each kind, in pixels. No custom property can stand in the condition of a style, so styles repeat
them: ``max-width`` names one of these, ``min-width`` the next pixel."""
SMALL_SCREENS = f"(max-width:{BREAKPOINTS['small screen']}px)"


def css_values() -> dict[str, str]:
    """All tokens by their names, without the ``--ci-`` that they begin with in styles."""
    return {name: value for scale in SCALES for name, value in scale.css_values().items()} | dict(TEXTS)


def css_variables() -> str:
    """The tokens as CSS custom properties, with what is larger for fingers."""
    touch = {name: value for scale in SCALES for name, value in scale.css_values(on_touch=True).items()}
    return f":root{{{_declarations(css_values())}}}@media {SMALL_SCREENS}{{:root{{{_declarations(touch)}}}}}"


def _declarations(values: Mapping[str, str]) -> str:
    return "".join(f"--ci-{name}:{value};" for name, value in values.items())
