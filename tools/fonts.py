"""Makes the site's typefaces from those that Streamlit brings: the letters and icons that are used, no more.

The whole files weigh five times as much, which a phone waits for. The licence of the letters keeps their name for the
originals, so the smaller ones say another inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from dashboard import package_files
from dashboard.streamlit_adapter import fonts, frontend

ROOT = Path(__file__).parents[1]
LATIN = chain(range(0x20, 0x7F), range(0xA0, 0x180))
SIGNS = chain(range(0x2000, 0x2070), range(0x20A0, 0x20C0), range(0x2190, 0x21A0), (0x2116, 0x2122, 0x2212, 0x2713))
FEATURES = [
    "calt",
    "ccmp",
    "frac",
    "kern",
    "liga",
    "lnum",
    "locl",
    "mark",
    "mkmk",
    "onum",
    "pnum",
    "rlig",
    "sups",
    "tnum",
]
HEADINGS = {"opsz": 32, "wght": 600}
"""Points and weight of the serif, which only headings use: originals that change with both weigh four times as much."""
NAMES = (1, 3, 4, 6, 16, 25)
"""Where a font says its name."""


def main() -> None:
    """Write every typeface and say how small it has become."""
    wanted = {*LATIN, *SIGNS, *map(ord, characters())}
    for original, made in fonts.SUBSET_NAMES.items():
        [name] = frontend.asset_names("media", original)
        file = frontend.asset_files("media")[name]
        font = TTFont(file)
        (icons(font) if made == fonts.ICON_FILE else smaller(font, wanted)).save(fonts.SUBSETS / made)
        print(f"{made}: {file.stat().st_size} -> {(fonts.SUBSETS / made).stat().st_size} bytes")


def characters() -> Iterator[str]:
    """Every character of the interface and of the data."""
    for file in (*package_files.PACKAGE.rglob("*.ftl"), *(ROOT / "data").glob("*.csv")):
        yield from file.read_text("utf-8")


def smaller(font: TTFont, wanted: set[int]) -> TTFont:
    """``font`` with the ``wanted`` characters only and a name of its own; the serif as headings have it."""
    options = Options()
    options.layout_features, options.name_IDs, options.flavor = FEATURES, ["*"], "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    if any(axis.axisTag == "opsz" for axis in font["fvar"].axes):
        font = instancer.instantiateVariableFont(font, HEADINGS)
    for name in font["name"].names:
        if name.nameID in NAMES:
            name.string = name.toUnicode().replace("Source", "Confinement")
    font.flavor = "woff2"
    return font


def icons(font: TTFont) -> TTFont:
    """``font`` with the icons that Streamlit's own parts show; an icon is a ligature of the letters of its name."""
    letters = {font.getBestCmap()[ord(letter)] for name in fonts.ICONS for letter in name}
    options = Options()
    # Without this, all icons that can be spelt would be kept.
    options.layout_closure, options.layout_features, options.flavor = False, ["*"], "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(glyphs=[*letters, *fonts.ICONS], text="".join(fonts.ICONS))
    subsetter.subset(font)
    font.flavor = "woff2"
    return font


if __name__ == "__main__":
    main()
