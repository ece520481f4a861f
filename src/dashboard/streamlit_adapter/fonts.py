"""The typefaces of the site: those that Streamlit brings, made smaller, which other pages and images use too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from dashboard.font_files import Fonts
from dashboard.streamlit_adapter import frontend

SUBSETS = Path(__file__).parent / "font_files"
"""Streamlit's typefaces, cut to the letters that the site uses."""
ICON_FILE = "icons.woff2"
ICONS = (
    "chevron_left",
    "chevron_right",
    "close",
    "error",
    "expand_less",
    "expand_more",
    "fullscreen",
    "fullscreen_exit",
    "info",
    "more_vert",
    "warning",
    "wifi_off",
    "zoom_in",
    "zoom_out",
    "add",
    "remove",
    "keyboard_arrow_down",
    "keyboard_arrow_up",
    "check",
    "download",
    "search",
    "help",
    "refresh",
)
"""Icons that parts of Streamlit may show; the site itself uses words."""
UNSHOWN_ICONS = (
    "auto_awesome",
    "check_circle",
    "circle",
    "contrast",
    "dark_mode",
    "face",
    "keyboard_arrow_right",
    "keyboard_double_arrow_left",
    "keyboard_double_arrow_right",
    "light_mode",
    "menu",
    "more_horiz",
    "smart_toy",
)
"""Icons of parts of Streamlit that the site never shows: sidebar, menu of themes, chat, status."""
SUBSET_NAMES: Mapping[str, str] = {
    "SourceSerifVariable-Roman": "serif.woff2",
    "SourceSansVF-Upright": "sans.woff2",
    "SourceSansVF-Italic": "sans-italic.woff2",
    "MaterialSymbols-Rounded": ICON_FILE,
}
"""Typefaces of Streamlit, by the beginning of the file's name, with the file that is served in its place."""
FAMILIES = {"Source Serif": "SourceSerifVariable-Roman", "Source Sans": "SourceSansVF-Upright"}
"""Families as our stylesheet names them, with the beginning of the file's name; its end changes with the release."""


@cache
def site_fonts() -> Fonts:
    """The upright typefaces of the site; one that Streamlit no longer brings is left out."""
    names = {family: name for family, stem in FAMILIES.items() for name in frontend.asset_names("media", stem)[:1]}
    files = frontend.asset_files("media")
    return Fonts(
        {family: files[name] for family, name in names.items()},
        {family: frontend.asset_url("media", name) for family, name in names.items()},
    )


def subset_file(name: str) -> Path | None:
    """What is served in place of the file ``name`` of Streamlit's; None where that is served as it is."""
    stem = name.partition(".")[0]
    return SUBSETS / SUBSET_NAMES[stem] if stem in SUBSET_NAMES else None
