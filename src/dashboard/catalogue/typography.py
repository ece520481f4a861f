"""How a text is set in print: its apostrophes and quotation marks, and the spaces beside French signs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dashboard.catalogue.vocabulary import Language

Violations = Mapping[re.Pattern[str], str]
"""What is wrong wherever a pattern is found."""

IN_ANY: Violations = {
    re.compile(r"\S*'\S*"): "has a straight apostrophe, not ’",
    re.compile(r'\S*"\S*'): "has a straight quotation mark",
}
IN_FRENCH: Violations = {
    re.compile(r"\S*[^\S\u202f]+[;:!?%»€£]"): "has not the narrow no-break space (U+202F) before its sign",
    re.compile(r"\S*[^\s][;%»€£]"): "has no space (U+202F) before its sign",
    # A sign that touches a capitalised word belongs to a name (Yahoo!), one before a digit to an hour or an address.
    re.compile(r"(?<![^\s:!?])(?![A-ZÀ-ÞŒ])[^\s:!?]+[:!?](?=\s|$)"): "has no space (U+202F) before its sign",
    re.compile(r"«(?!\u202f).?\S*"): "has not the narrow no-break space (U+202F) after its sign",
    re.compile(r"[“”]\S*"): "has not the quotation marks « and »",
}
IN_ENGLISH: Violations = {
    re.compile(r"\S*\s[;:!?%]"): "has a space before its sign",
    re.compile(r"«\S*"): "has not the quotation marks “ and ”",
}


def first_violation(text: str, language: Language | None) -> str | None:
    """The first thing that is not set as print does in ``language``, and why; without one, what holds in any."""
    own = IN_FRENCH if language == "fr" else IN_ENGLISH if language == "en" else {}
    for pattern, reason in (*IN_ANY.items(), *own.items()):
        found = pattern.search(text)
        if found:
            return f'"{found[0].strip()}" {reason}'
    return None
