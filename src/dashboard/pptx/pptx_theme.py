"""The theme of a presentation: its colours and fonts by the roles that everything on its slides refers to.

What refers to a role follows when somebody applies the theme of their company. Colours that mean something, such as
those of themes and of the steps of the map, are no roles and stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR

from dashboard import palette
from dashboard.palette import Colour

SERIF, SANS = "+mj-lt", "+mn-lt"
"""The fonts of the theme: that of headings and that of everything else."""
ROLES: Mapping[Colour, Any] = {
    palette.TEXT: MSO_THEME_COLOR.TEXT_1,
    palette.BACKGROUND: MSO_THEME_COLOR.BACKGROUND_1,
    palette.MUTED: MSO_THEME_COLOR.TEXT_2,
    palette.SURFACE: MSO_THEME_COLOR.BACKGROUND_2,
    palette.CHARTS[0]: MSO_THEME_COLOR.ACCENT_1,
    palette.CHARTS[1]: MSO_THEME_COLOR.ACCENT_2,
    palette.CHARTS[2]: MSO_THEME_COLOR.ACCENT_3,
    palette.LINK: MSO_THEME_COLOR.HYPERLINK,
}
"""Colours of the site that are roles of the theme; a test compares them with the template."""


def set_colour(colour_format: Any, colour: Colour) -> None:
    """Give python-pptx's ``colour_format`` the role of ``colour``, or the colour itself where it is no role."""
    if colour in ROLES:
        colour_format.theme_color = ROLES[colour]
    else:
        colour_format.rgb = RGBColor.from_string(hex_digits(colour))


def fill_xml(colour: Colour) -> str:
    """The XML of a fill in ``colour``, by its role if it has one."""
    role = ROLES.get(colour)
    inner = f'<a:schemeClr val="{role.xml_value}"/>' if role else f'<a:srgbClr val="{hex_digits(colour)}"/>'
    return f"<a:solidFill>{inner}</a:solidFill>"


def hex_digits(colour: Colour) -> str:
    """A colour of the light scheme, on whose paper slides are shown, as six digits."""
    return colour.light.removeprefix("#").upper()
