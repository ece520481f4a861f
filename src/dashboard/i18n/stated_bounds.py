"""The bound of an outcome: the word for it that a note or a summary says beside the number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Initiative, Outcome
from dashboard.catalogue.problem import Problem
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import SPECS, Language

FILE = "initiatives.csv"
CURRENCY = r"(?:[A-Z]{0,3}[$€£]|[A-Z]{3} )?"
"""The sign or code of a currency, which may stand between the word and the number."""

STATE_BOUNDS = {"matched": "up_to"}
"""The bound that the label of a state says already: a matching gift is a ceiling."""


def bound_problems(
    catalogue: Catalogue, localizers: Mapping[Language, Localizer], rows: Mapping[str, int]
) -> Iterator[Problem]:
    """Outcomes whose bound is not the one that a text of their initiative says beside the number.

    Args:
        catalogue: The data.
        localizers: The words of each language.
        rows: The row of each initiative in its table; one that has none is named alone.
    """
    for item in catalogue.initiatives:
        if item.outcome:
            for localizer in localizers.values():
                for reason in _reasons(item, item.outcome, localizer):
                    yield Problem(FILE, rows.get(item.id), "outcome_bound", f'of "{item.id}" {reason}')


def stated_bounds(text: str, outcome: Outcome, localizer: Localizer) -> set[str]:
    """The bounds that ``text`` says of the value of ``outcome``, where it writes that in figures."""
    language, plain = localizer.t.language, _with_common_spaces(text)
    written = {localizer.quantity(outcome.value, "count"), format_number(outcome.value, language)}
    number = "|".join(re.escape(_with_common_spaces(form)) for form in sorted(written, key=len, reverse=True))
    patterns = {
        bound: rf"(?<!\w)(?:{words}) {CURRENCY}(?:{number})(?![.,]?\d| \d{{3}})"
        for bound, words in SPECS[language].bounds.items()
    }
    return {bound for bound, pattern in patterns.items() if re.search(pattern, plain, re.IGNORECASE)}


def _reasons(item: Initiative, outcome: Outcome, localizer: Localizer) -> Iterator[str]:
    language = localizer.t.language
    for field, text in (("outcome_note", item.outcome_note), ("summary", item.summary)):
        bounds = stated_bounds(text[language], outcome, localizer) if text else set()
        bounds.discard(STATE_BOUNDS.get(outcome.state, ""))
        if bounds and outcome.bound not in bounds:
            yield f'is "{outcome.bound or ""}", but {field}_{language} says {", ".join(sorted(bounds))}'


def _with_common_spaces(text: str) -> str:
    return " ".join(text.split())
