"""The typefaces of the site: those that Streamlit brings, made smaller, which other pages and images use too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from streamlit import file_util

from dashboard.fonts import Fonts

STATIC = Path(file_util.get_static_dir())
"""What Streamlit serves at the top of the site."""
MEDIA = STATIC / "static" / "media"
"""Where it has its typefaces."""
HERE = Path(__file__).parent / "font_files"
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
SMALLER: Mapping[str, str] = {
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
    files = {family: file for family, name in FAMILIES.items() for file in sorted(MEDIA.glob(f"{name}.*woff2"))[:1]}
    return Fonts(files, {family: file.relative_to(STATIC).as_posix() for family, file in files.items()})


def subset_file(name: str) -> Path | None:
    """What is served in place of the file ``name`` of Streamlit's; None where that is served as it is."""
    beginning = name.partition(".")[0]
    return HERE / SMALLER[beginning] if beginning in SMALLER else None
