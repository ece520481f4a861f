"""How a text is set in print: its apostrophes and quotation marks, and the spaces beside French signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from dashboard.languages import SPECS, Language

Violations = Mapping[re.Pattern[str], str]
"""What is wrong wherever a pattern is found."""

IN_ANY: Violations = {
    re.compile(r"\S*'\S*"): "has a straight apostrophe, not ’",
    re.compile(r'\S*"\S*'): "has a straight quotation mark",
}
BY_LANGUAGE: Mapping[Language, Violations] = {
    language: {**IN_ANY, **{re.compile(rule.pattern): rule.reason for rule in spec.typography}}
    for language, spec in SPECS.items()
}
MARKS_AND_SPACES = re.compile(r"[\s'\"‘’“”„«»]+")
DASHES = re.compile(r"[‐‑–—]")


def first_violation(text: str, language: Language | None) -> str | None:
    """The first violation of the typographic rules of ``language`` with its reason, or None.

    Without a language only the rules that hold in every language apply.
    """
    violations = BY_LANGUAGE.get(language, IN_ANY) if language else IN_ANY
    for pattern, reason in violations.items():
        match = pattern.search(text)
        if match:
            return f'"{match[0].strip()}" {reason}'
    return None


def is_same_wording(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but how they are set.

    Quotation marks, apostrophes, spaces and dashes are, and a capital at the beginning or a full stop at the end.
    """
    return _wording(one) == _wording(other)


def _wording(text: str) -> str:
    plain = DASHES.sub("-", MARKS_AND_SPACES.sub("", unicodedata.normalize("NFKC", text)))
    return f"{plain[:1].lower()}{plain[1:]}".removesuffix(".")
