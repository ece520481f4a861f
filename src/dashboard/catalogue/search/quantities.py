"""Numbers with a unit in a search: whoever looks one up wants to know what was published of it."""

from __future__ import annotations

import re
import unicodedata

from dashboard.catalogue.search.words import PERCENT
from dashboard.languages import SPECS

UNITS = "|".join(re.escape(word) for spec in SPECS.values() for word in spec.search.quantity_words)
"""Words that make a number a share or a large number, in every language."""
QUANTITY = re.compile(rf"(?<![\w.,])\d[\d\s.,]*\s*(?:%|(?:{UNITS or '(?!)'})\b)|^[+\-−–]\s*\d[\d.,]*$", re.IGNORECASE)
SIGNS = re.compile(r"^[+\-−–]")


def stated_quantity(text: str) -> str:
    """The number with its unit that ``text`` states, as ``has_quantity`` compares it; "" where it states none."""
    found = QUANTITY.search(text.strip())
    return SIGNS.sub("", _without_spaces(found[0])) if found else ""


def has_quantity(text: str, quantity: str) -> bool:
    """Whether ``text``, a value as it is shown, is or holds ``quantity``."""
    return re.search(rf"(?<![\d.,]){re.escape(quantity)}(?!\d)", _without_spaces(text)) is not None


def _without_spaces(text: str) -> str:
    """``text`` as numbers are compared: every language writes its own spaces, commas and words for per cent."""
    plain = PERCENT.sub("%", unicodedata.normalize("NFKC", text)).casefold().replace(",", ".")
    return "".join(plain.split())
