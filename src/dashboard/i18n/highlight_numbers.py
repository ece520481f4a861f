"""The numbers of highlights: each is one of the record, with its bound, in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.problem import Problem, quoted_list
from dashboard.catalogue.records import Highlight, Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.i18n.quote_numbers import numbers_in
from dashboard.i18n.stated_bounds import bound_reasons, stated_bounds, states_number
from dashboard.languages import Language

FILE = "highlights.csv"


def highlight_problems(catalogue: Catalogue, localizers: Mapping[Language, Localizer]) -> Iterator[Problem]:
    """Sentences with a number or a bound that their record has not, or that differ from language to language.

    Args:
        catalogue: The data.
        localizers: How each language writes numbers.
    """
    for highlight in catalogue.highlights:
        for field, reason in _reasons(highlight, localizers):
            yield Problem(FILE, None, field, f'of "{highlight.initiative.id}" {reason}')


def _reasons(highlight: Highlight, localizers: Mapping[Language, Localizer]) -> Iterator[tuple[str, str]]:
    item, sentence = highlight.initiative, highlight.sentence
    numbers = {language: numbers_in(sentence[language], language) for language in localizers}
    for language, localizer in localizers.items():
        known = set(chain.from_iterable(numbers_in(text, language) for text in _texts(item, localizer)))
        if unknown := sorted(numbers[language] - known):
            yield (
                f"sentence_{language}",
                f"gives {quoted_list(unknown, len(unknown))}, which is no number of the record",
            )
        if item.outcome and item.outcome.bound and _omits_bound(sentence[language], item, localizer):
            yield f"sentence_{language}", f'gives the outcome without its bound, "{item.outcome.bound}"'
    if len({frozenset(found) for found in numbers.values()}) > 1:
        yield "sentence", "does not give the same numbers in every language"
    for _, reason in bound_reasons(item, {"sentence": sentence}, localizers):
        yield "sentence", f"contradicts a bound of the record, which {reason}"


def _omits_bound(sentence: str, item: Initiative, localizer: Localizer) -> bool:
    assert item.outcome
    value = item.outcome.value
    return states_number(sentence, value, localizer) and not stated_bounds(sentence, value, localizer)


def _texts(item: Initiative, localizer: Localizer) -> Iterator[str]:
    """What gives the numbers with which a sentence may speak of an initiative: its texts, numbers and dates."""
    language = localizer.t.language
    texts = (item.name, item.actor, item.summary, item.outcome_note)
    yield from (text[language] for text in texts if text)
    yield from (localizer.date(date) for date in (item.start_date,) if date)
    yield from (format_number(number, language) for number in (item.followers,) if number is not None)
    if item.outcome:
        yield localizer.outcome(item)
        yield format_number(item.outcome.value, language)
