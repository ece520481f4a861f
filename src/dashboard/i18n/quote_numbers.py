"""The numbers of the sentences to quote: each is one of the figures that the sentence quotes, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from babel.numbers import NumberFormatError, parse_decimal

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.problem import Problem, quoted_list
from dashboard.catalogue.records import ANOTHER_MEASURE, WORLDWIDE, Claim, Figure
from dashboard.i18n.localizer import Localizer
from dashboard.languages import SPECS, Language

NUMBER = re.compile(r"\d(?:[\d.,\u202f\u00a0]*\d)?")
FILE = "claims.csv"
MAX_TEXTS = 12
"""Written forms that one problem lists; it counts the others."""
NO_ROWS: Mapping[str, int] = {}


def quote_problems(
    catalogue: Catalogue, localizers: Mapping[Language, Localizer], rows: Mapping[str, int] = NO_ROWS
) -> Iterator[Problem]:
    """Numbers of sentences to quote that are of no figure, values that they lack, and verdicts that figures refute.

    Args:
        catalogue: The data.
        localizers: How each language writes numbers.
        rows: The rows of the claims in their table, by identifier.
    """
    for claim in catalogue.claims:
        for problem in _claim_problems(claim, catalogue, localizers):
            yield replace(problem, row=rows.get(claim.id))


def _claim_problems(claim: Claim, catalogue: Catalogue, localizers: Mapping[Language, Localizer]) -> Iterator[Problem]:
    numbers = {language: quote_numbers(claim, language) for language in localizers}
    for language, localizer in localizers.items():
        yield from _number_problems(claim, numbers[language], localizer)
    if len(set(numbers.values())) > 1:
        yield _problem(claim, "quote", "does not give the same numbers in every language")
    yield from _refutations(claim, catalogue)


def quote_numbers(claim: Claim, language: Language) -> tuple[str, ...]:
    """The numbers of the sentence to quote, the smallest first, written alike in all languages."""
    return tuple(sorted(numbers_in(claim.quote[language], language)))


def _number_problems(claim: Claim, numbers: tuple[str, ...], localizer: Localizer) -> Iterator[Problem]:
    language = localizer.t.language
    field = f"quote_{language}"
    texts = [text for figure in (claim.figure, *claim.quoted) for text in _known_texts(figure, localizer)]
    known = {number for text in texts for number in numbers_in(text, language)}
    for number in numbers:
        if number not in known:
            reason = (
                f'gives {number}, as "{language}" writes numbers, which no figure that it quotes has: theirs stand in'
            )
            yield _problem(claim, field, f"{reason} {quoted_list([*dict.fromkeys(texts)], MAX_TEXTS)}")
    for figure in claim.quoted:
        if not set(numbers).issuperset(numbers_in(localizer.quantity(figure.value, figure.unit), language)):
            yield _problem(claim, field, f'does not give the value of "{figure.id}", which is in_quote')


def _refutations(claim: Claim, catalogue: Catalogue) -> Iterator[Problem]:
    """Worldwide measurements that reach the letter's number, which make the verdict of another measure untrue."""
    letter = claim.figure
    for figure in catalogue.figures if claim.verdict == ANOTHER_MEASURE else ():
        is_same_measure = (figure.subject, figure.unit) == (letter.subject, letter.unit)
        is_measured = figure.method == "traffic_measurement" and figure.country == WORLDWIDE
        if is_same_measure and is_measured and figure.value >= letter.value:
            yield _problem(claim, "verdict", f'is refuted by "{figure.id}", which reaches the number of the letter')


def _known_texts(figure: Figure, localizer: Localizer) -> Iterator[str]:
    """What gives the numbers with which a sentence may speak of a figure: its value, its days, those of its pages."""
    yield localizer.quantity(figure.value, figure.unit)
    if period := localizer.period(figure.period_start, figure.period_end):
        yield period
    yield from (localizer.date(source.published) for source in figure.sources if source.published)


def numbers_in(text: str, language: Language) -> set[str]:
    """The numbers that ``text`` writes in figures, alike in all languages."""
    return {_number(written.replace("\u00a0", "\u202f"), language) for written in NUMBER.findall(text)}


def _number(written: str, language: Language) -> str:
    """A number alike in all languages; digits and signs that are none, such as *18.03.2020*, as they stand."""
    try:
        return str(parse_decimal(written, SPECS[language].cldr_locale))
    except NumberFormatError:
        return written


def _problem(claim: Claim, field: str, reason: str) -> Problem:
    return Problem(FILE, None, field, f'of "{claim.id}" {reason}')
