"""The bounds of outcomes and communities: the words for them that a note or a summary says beside the number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import SPECS, Language

FILE = "initiatives.csv"
TEXTS = ("outcome_note", "summary")
"""The texts of an initiative that may say a bound."""
CURRENCY = r"(?:[A-Z]{0,3}[$€£]|[A-Z]{3} )?"
"""The sign or code of a currency, which may stand between the word and the number."""
MORE_DIGITS = re.compile(r"[.,]?\d| \d{3}")
STATE_BOUNDS = {"matched": "up_to"}
"""The bound that the label of a state says already: a matching gift is a ceiling."""


class _Number(NamedTuple):
    """A number of an initiative with its bound, and with the one that words beside it say already."""

    column: str
    value: float
    bound: str | None
    implied: str = ""


def bound_problems(
    catalogue: Catalogue, localizers: Mapping[Language, Localizer], rows: Mapping[str, int]
) -> Iterator[Problem]:
    """Outcomes and communities whose bound is not the one that a text of their initiative says beside the number.

    Args:
        catalogue: The data.
        localizers: The words of each language.
        rows: The row of each initiative in its table; one that has none is named alone.
    """
    for item in catalogue.initiatives:
        for column, reason in bound_reasons(item, {name: getattr(item, name) for name in TEXTS}, localizers):
            yield Problem(FILE, rows.get(item.id), column, f'of "{item.id}" {reason}')


def bound_reasons(
    item: Initiative, texts: Mapping[str, LocalizedText | None], localizers: Mapping[Language, Localizer]
) -> Iterator[tuple[str, str]]:
    """The columns of the bounds of ``item`` that one of ``texts`` contradicts, by the names of these, each with why."""
    for number in _numbers(item):
        for localizer in localizers.values():
            yield from ((number.column, reason) for reason in _reasons(texts, number, localizer))


def stated_bounds(text: str, value: float, localizer: Localizer) -> set[str]:
    """The bounds that ``text`` says of ``value``, where it writes that in figures or its millions as a word."""
    language, plain = localizer.t.language, _with_common_spaces(text).lower()
    said = [(bound, match.end()) for bound, words in _bound_words(language).items() for match in words.finditer(plain)]
    if not said:
        return set()
    forms = {form.lower() for form in _written_forms(value, localizer)}
    return {bound for bound, end in said if any(_is_whole_number(plain, form, end) for form in forms)}


def states_number(text: str, value: float, localizer: Localizer) -> bool:
    """Whether ``text`` gives ``value``, in figures or its millions as a word."""
    plain = _with_common_spaces(text).lower()
    forms = (re.escape(form.lower()) for form in _written_forms(value, localizer))
    return any(_is_whole_number(plain, match[0], match.start()) for form in forms for match in re.finditer(form, plain))


@cache
def _bound_words(language: Language) -> Mapping[str, re.Pattern[str]]:
    """What stands before a number, by the bound that it says."""
    return {
        bound: re.compile(rf"(?<!\w)(?:{words}) {CURRENCY}", re.IGNORECASE)
        for bound, words in SPECS[language].bounds.items()
    }


def _written_forms(value: float, localizer: Localizer) -> Iterator[str]:
    language = localizer.t.language
    for form in (localizer.quantity(value, "count"), format_number(value, language)):
        yield _with_common_spaces(form)
        yield _with_number_word(form, language)


def _is_whole_number(text: str, form: str, start: int) -> bool:
    """Whether ``form`` stands at ``start`` of ``text`` and the number does not go on behind it."""
    return text.startswith(form, start) and not MORE_DIGITS.match(text, start + len(form))


def _numbers(item: Initiative) -> Iterator[_Number]:
    if item.outcome:
        implied = STATE_BOUNDS.get(item.outcome.state, "")
        yield _Number("outcome_bound", item.outcome.value, item.outcome.bound, implied)
    if item.followers is not None:
        yield _Number("followers_bound", item.followers, item.followers_bound)


def _reasons(texts: Mapping[str, LocalizedText | None], number: _Number, localizer: Localizer) -> Iterator[str]:
    language = localizer.t.language
    for field, text in texts.items():
        bounds = stated_bounds(text[language], number.value, localizer) if text else set()
        bounds.discard(number.implied)
        if bounds and number.bound not in bounds:
            yield f'is "{number.bound or ""}", but {field}_{language} says {", ".join(sorted(bounds))}'


def _with_number_word(form: str, language: Language) -> str:
    """*three million* for *3 million*; the same where the language names no word for the number."""
    count, _, rest = _with_common_spaces(form).partition(" ")
    return f"{SPECS[language].number_words.get(count, count)} {rest}"


def _with_common_spaces(text: str) -> str:
    return " ".join(text.split())
