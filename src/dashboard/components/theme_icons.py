"""The icons of the themes, lines in a square of 24 units, drawn from Lucide by ``make theme-icons``."""

from __future__ import annotations

import re
from functools import cache

from markupsafe import Markup

from dashboard import package_files, palette
from dashboard.templates import SafeHtml, render_wordless

SIDE, LINE = 24, 2
"""Units of an icon from side to side, and of its lines from edge to edge."""
PATH = re.compile(r' d="([^"]+)"')


@cache
def icon_path(theme: str) -> str:
    """The drawing of ``theme`` as the data of an SVG path: absolute, of the commands M, L, C and Z.

    Raises:
        KeyError: The theme has no icon.
    """
    path = PATH.search(package_files.read_text(f"{theme}.svg"))
    assert path, theme
    return path[1]


def has_icon(theme: str) -> bool:
    """Whether ``theme`` has an icon."""
    return f"{theme}.svg" in package_files.files_by_name(".svg")


@cache
def theme_icon(theme: str) -> Markup:
    """The icon of ``theme`` as an SVG element in the colour of the text, without words: a label stands beside it.

    It may stand in a page or within another drawing. Where one page shows many, naming the theme of an element in
    ``data-theme`` costs less: see ``theme_rules``.
    """
    return render_wordless("theme_icon", path=icon_path(theme), side=SIDE, line=LINE)


def theme_rules() -> str:
    """The rules of what names a theme in ``data-theme``, and of the chip of one: its colour, and its icon as a mask."""
    return "".join(map(_rule, palette.THEMES))


def _rule(theme: str) -> str:
    svg = SafeHtml(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {0} {0}' fill='none' stroke='black' stroke-width='{1}' "
        "stroke-linecap='round' stroke-linejoin='round'><path d='{2}'/></svg>"
    ).format(SIDE, LINE, icon_path(theme))
    icon = svg.replace("<", "%3C").replace(">", "%3E")
    colour = f"--ci-theme-colour:var(--ci-theme-{theme.replace('_', '-')})"
    names = f'[data-theme="{theme}"],.st-key-chip-theme-{theme}'
    return f'{names}{{{colour};--ci-theme-icon:url("data:image/svg+xml,{icon}")}}'
