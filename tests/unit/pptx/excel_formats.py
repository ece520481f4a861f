"""A number as spreadsheets write it in a number format: what decks use of ECMA-376 part 1, 18.8.31.

Sections with conditions or by sign, quoted and escaped text, ``General``, digits with grouping, decimals and scaling
commas. Anything else is an error, so no format passes unread.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

SECTION = re.compile(r'(?:"[^"]*"|\\.|[^;"\\])+')
CONDITION = re.compile(r"\[(>=|=)(\d+)\]")
TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|(?P<general>General)|(?P<digits>#,##0(?:\.(?P<places>0+))?(?P<scale>,*))'
)
SIGNS = {"40C": (",", "\u202f"), "809": (".", ",")}
"""The decimal sign and the one that groups digits, by the code of a locale."""


def write(value: float, code: str) -> str:
    """``value`` as it is written in the format ``code``."""
    locale = re.match(r"\[\$-(\w+)\]", code)
    assert locale, code
    number, sections = Decimal(str(value)), SECTION.findall(code[locale.end() :])
    section, is_by_sign = _section(number, sections)
    return _fill(section, abs(number) if is_by_sign else number, *SIGNS[locale[1]])


def _section(value: Decimal, sections: list[str]) -> tuple[str, bool]:
    """The section for ``value``, and whether its own text says the sign."""
    if not CONDITION.match(sections[0]):
        assert len(sections) == 3, sections
        return sections[0 if value > 0 else 1 if value < 0 else 2], True
    for section in sections:
        condition = CONDITION.match(section)
        if not condition:
            return section, False
        if value == Decimal(condition[2]) or (condition[1] == ">=" and value > Decimal(condition[2])):
            return section[condition.end() :], False
    raise AssertionError(sections)


def _fill(section: str, value: Decimal, point: str, group: str) -> str:
    text, at = "", 0
    while at < len(section):
        token = TOKEN.match(section, at)
        assert token, f"{section} is not understood at {section[at:]}"
        if token["general"]:
            text += f"{value.normalize():f}".replace(".", point)
        elif token["digits"]:
            text += _digits(value / 1000 ** len(token["scale"]), len(token["places"] or ""), point, group)
        else:
            text += token["quoted"] or token["escaped"] or ""
        at = token.end()
    return text


def _digits(value: Decimal, places: int, point: str, group: str) -> str:
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return f"{rounded:,}".translate({ord(","): group, ord("."): point})
