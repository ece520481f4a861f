"""All styles of the site take their sizes from one scale, and their colours from the palette.

What counts letters (``ch``) or lines (``lh``) of the type it stands in is free, and so are percentages and parts of the
window in ``vw`` and ``vh``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from dashboard import design_tokens, package_files, palette
from dashboard.components.theme_icons import theme_rules

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"
STYLES = package_files.files_by_name(".css")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
CONDITION = re.compile(r"@(?:media|supports)([^{]*)\{")
DECLARATION = re.compile(r"(?<![\w-])([a-z-]+)\s*:\s*((?:\"[^\"]*\"|url\([^)]*\)|[^;{}\"])+)[;}]")
SIZE = re.compile(r"(?<![\w#.])\d*\.?\d+(?:px|r?em|pt|mm|cm|m?s)\b")
PLAIN = re.compile(r"(?<![\w.-])\d*\.?\d+(?![\w.%]|\s*\))")
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)")
USE = re.compile(r"var\(--ci-([a-z0-9-]+)")
SET = re.compile(r"--ci-([a-z0-9-]+)\s*:")

EVERYWHERE: Mapping[str, str] = {
    "1px": "a hairline, which no scale enlarges, and what only screen readers read, which is cut to one pixel",
    "0px": "nothing, where a calculation needs a unit",
    "#000": "what a mask keeps: never seen",
}
EXCEPTIONS: Mapping[tuple[str, str], frozenset[str]] = {
    ("linked_map.css", "stroke-width"): frozenset({"0.4px", "1.5px", "2px", "3px"}),  # borders inside a drawing
    ("story.css", "stroke-width"): frozenset({"0.4px", "1.6px", "2px"}),  # the same
    ("dot_plot.css", "--ci-"): frozenset({"4px", "5px", "8px", "10px", "12px", "18px", "22px", "32px", "40px", "64px"})
    | {"70px", "80px", "84px", "100px", "104px", "144px", "176px"},  # the bands and marks of the drawing
    ("slides.css", "font-size"): frozenset({"17px"}),  # labels inside a drawing, which is scaled
    ("slides.css", "stroke-width"): frozenset({"3px"}),  # the same
    ("slides.css", "--ci-"): frozenset({"9px", "26px", "62px", "76px", "148px", "150px"}),  # the same, on a slide
    ("print.css", "margin"): frozenset({"11mm", "12mm", "13mm"}),  # @page, which sees no custom properties
    ("print.css", "font"): frozenset({"8pt"}),  # the same
    ("print.css", "color"): frozenset({"#595959"}),  # the same
    ("print.css", "--ci-"): frozenset({"#fff"}),  # paper is white
    ("keyboard.css", "-duration"): frozenset({"0.01ms"}),  # no time at all, for who asks for stillness
    ("keyboard.css", "-delay"): frozenset({"0s"}),
    ("text.css", "padding"): frozenset({"1.25rem"}),  # as Streamlit lays a title out
    ("text.css", "line-height"): frozenset({"1.2"}),
    ("first_content.css", "padding"): frozenset({"5rem", "10rem"}),  # as Streamlit lays the same page out
    ("first_content.css", "font"): frozenset({"1.6"}),
}
"""Which property of which style may have sizes of its own; a property ends or begins as it is written here."""
STREAMLIT_ROWS = {("first_content.css", "min-width: 768px")}
"""Where Streamlit itself puts its page further from the edge."""


def styles() -> Iterator[tuple[str, str]]:
    for name, path in STYLES.items():
        yield name, COMMENT.sub("", path.read_text("utf-8"))


def declarations(text: str) -> Iterator[tuple[str, str]]:
    yield from DECLARATION.findall(re.sub(r"--(ci-[a-z0-9-]+)\s*:", r"--\1:", CONDITION.sub("{", text)))


def literals(name: str, value: str) -> set[str]:
    """What a value has of its own: sizes, times, colours, and plain numbers where they are sizes or layers."""
    value = re.sub(r"url\([^)]*\)|var\([^()]*\)", "", value)
    found = {*SIZE.findall(value), *COLOUR.findall(value)}
    if name in ("line-height", "z-index", "font-size") and not value.strip().startswith("calc"):
        found |= {number for number in PLAIN.findall(value) if number != "0"}
    if name == "font":
        found |= set(re.findall(r"/\s*([\d.]+)", value))
    return found - EVERYWHERE.keys()


def allowed(style: str, name: str) -> frozenset[str]:
    fitting = (
        sizes for (file, part), sizes in EXCEPTIONS.items() if file == style and (name.endswith(part) or part in name)
    )
    return frozenset().union(*fitting)


def own_sizes() -> Iterator[tuple[str, str, str]]:
    for style, text in styles():
        for custom, value in re.findall(r"(--ci-[a-z0-9-]+):([^;}]*)", text):
            yield from ((style, custom, size) for size in literals(custom, value))
        for name, value in declarations(re.sub(r"--ci-[a-z0-9-]+:[^;}]*[;}]", "", text)):
            yield from ((style, name, size) for size in literals(name, value))


def test_what_counts_as_a_size_of_its_own() -> None:
    assert literals("margin", "0 auto calc(2 * var(--ci-space-1)) -3px") == {"3px"}
    assert literals("font", "600 1rem/1.2 serif") == {"1rem", "1.2"}
    assert literals("line-height", "1.3") == {"1.3"}
    assert literals("z-index", "7 !important") == {"7"}
    assert literals("border", "1px solid #fff") == {"#fff"}
    assert literals("color", "rgb(0 0 0 / 15%)") == {"rgb(0 0 0 / 15%)"}
    assert literals("width", "min(100%, 2em, 50vw)") == {"2em"}
    assert literals("min-width", "max(5ch, 2lh)") == set()


def test_no_style_has_a_size_or_colour_of_its_own() -> None:
    found = [(style, name, size) for style, name, size in own_sizes() if size not in allowed(style, name)]
    assert found == [], "take a token of design_tokens, or a colour of palette"


def test_no_exception_outlives_its_use() -> None:
    used = {(style, name, size) for style, name, size in own_sizes()}
    for (style, part), sizes in EXCEPTIONS.items():
        in_use = {size for file, name, size in used if file == style and (name.endswith(part) or part in name)}
        assert sizes <= in_use, f"{style} has these no more: {sizes - in_use}"


@pytest.mark.parametrize("style", STYLES)
def test_styles_change_at_the_breakpoints_only(style: str) -> None:
    ends = set(design_tokens.BREAKPOINTS.values())
    for condition in CONDITION.findall(COMMENT.sub("", STYLES[style].read_text("utf-8"))):
        for side, width in re.findall(r"(max|min)-width:\s*(\d+)px", condition):
            fits = int(width) - (side == "min") in ends
            assert fits or (style, f"{side}-width: {width}px") in STREAMLIT_ROWS, f"{style} has {condition}"


def declared() -> set[str]:
    return {*design_tokens.css_values(), *palette.colours_by_name()}


def names_in_styles(pattern: re.Pattern[str]) -> set[str]:
    files = [*STYLES.values(), *package_files.files_by_name(".jinja").values()]
    texts = [theme_rules(), *(path.read_text("utf-8") for path in files)]
    return {name for text in texts for name in pattern.findall(text)}


def test_every_token_that_is_used_is_declared() -> None:
    """Or set by a style or a template itself."""
    assert names_in_styles(USE) - names_in_styles(SET) - declared() == set()


def test_every_token_is_used() -> None:
    assert {*design_tokens.css_values()} - names_in_styles(USE) == set()


def test_no_token_has_the_name_of_another() -> None:
    names = [name for scale in design_tokens.SCALES for name in scale.css_values()]
    names += [*design_tokens.TEXTS, *palette.colours_by_name()]
    assert len(names) == len(set(names))


def test_the_style_sheet_has_the_tokens_and_what_is_larger_for_a_finger() -> None:
    variables = design_tokens.css_variables()
    assert "--ci-space-1:0.25rem;" in variables
    assert "--ci-layer-stage:2000000;" in variables, "a browser reads no number like 2e+06 as a layer"
    whole, touch = variables.split("@media (max-width:1023px)")
    assert "--ci-target-control:2.5rem;" in whole
    assert touch == "{:root{--ci-target-chip:2.75rem;--ci-target-control:2.75rem;}}"


def test_what_a_finger_presses_is_large_enough() -> None:
    """WCAG 2.2: 24 pixels for everything (2.5.8), 44 for what is pressed most (2.5.5)."""
    targets = design_tokens.TARGETS
    assert min(targets.steps.values()) * 16 >= 24
    assert min(targets.touch.values()) * 16 >= 44


def test_streamlit_is_configured_with_the_same_sizes() -> None:
    theme = tomllib.loads(CONFIG.read_text("utf-8"))["theme"]
    sizes, names = design_tokens.css_values(), [f"font-size-{step}" for step in (7, 6, 5, 4, 3, 2)]
    assert theme["headingFontSizes"] == [sizes[name] for name in names]
    assert theme["baseRadius"] == sizes["radius-1"]
    assert f"{theme['baseFontSize'] / 16:g}rem" == sizes["font-size-3"]
