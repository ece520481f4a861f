"""What is searched of a record: every word that its card, its page or its sources show, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from dashboard.catalogue.cell_conventions import split_names
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure, Initiative, Source
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.romanisation import is_latin
from dashboard.catalogue.search.search_text import Fields, SearchText
from dashboard.languages import Language

LabelsOf = Callable[[str, str], Iterable[tuple[Language, str]]]
"""The words for a code in every language, by the public name of its facet and the code."""
Record = TypeVar("Record")
ValuesOf = Callable[[Record], Iterable[tuple[Language, str]]]
"""The dates and numbers of a record as they are shown in every language."""

INITIATIVE_WEIGHTS = (10, 8, 7, 5, 5, 3, 2, 2, 1)
"""What a hit in names, actors, hashtags, localities, labels, summaries, notes, values and sources is worth."""
FIGURE_WEIGHTS = (3, 2, 1)
"""What a hit in measures, in what qualifies them, and in sources is worth."""
LABELLED_FACETS = ("theme", "country", "platform", "format", "actor", "outcome", "state")
"""The facets of initiatives whose labels are searched. Who reports an initiative is a filter only."""
PUBLISHER = "publisher"
"""By which the words for publishers are asked for, as if it were a facet."""
NO_LABEL = "other"
"""The code of what has no label of its own: its word says nothing."""


def no_labels(_facet: str, _code: str) -> Iterable[tuple[Language, str]]:
    """Labels of codes where none are searched."""
    return ()


def no_values(_record: object) -> Iterable[tuple[Language, str]]:
    """Values where none are searched."""
    return ()


def initiative_fields(
    initiative: Initiative, labels_of: LabelsOf = no_labels, values_of: ValuesOf[Initiative] = no_values
) -> Fields:
    """The texts of an initiative in the order of ``INITIATIVE_WEIGHTS``."""
    return (
        _names(initiative.name),
        [*_names(initiative.actor), *([SearchText(f"@{initiative.handle.lstrip('@')}")] if initiative.handle else [])],
        [SearchText(f"#{tag.lstrip('#')}") for tag in initiative.hashtags],
        _names(initiative.locality),
        [_label(text) for facet, code in _codes(initiative) for text in labels_of(facet, code)],
        _localized(initiative.summary),
        _localized(initiative.outcome_note),
        [
            *(SearchText(value, language, is_value=True) for language, value in values_of(initiative)),
            *_identifier(initiative),
        ],
        _sources(initiative.sources, labels_of),
    )


def names_of(initiatives: Iterable[Initiative]) -> Iterator[str]:
    """The names that a reader may misspell: those of actors first, then accounts, hashtags and initiatives."""
    for item in initiatives:
        yield from (text.text for text in _names(item.actor))
        yield from filter(None, (item.handle, *item.hashtags))
        yield from (text.text for text in _names(item.name))
        yield from (text.text for text in _names(item.locality))


def issuers_of(figures: Iterable[Figure]) -> Iterator[str]:
    """The names of those who published figures."""
    for figure in figures:
        yield from (text.text for text in _names(figure.issuer))


def figure_fields(figure: Figure, labels_of: LabelsOf = no_labels, values_of: ValuesOf[Figure] = no_values) -> Fields:
    """The texts of a figure in the order of ``FIGURE_WEIGHTS``."""
    notes = (figure.population, figure.baseline, figure.sample, figure.caveat, figure.caveat_key)
    codes = (("country", figure.country), ("method", figure.method))
    return (
        [
            *_localized(figure.metric),
            SearchText(figure.id),
            SearchText(figure.series),
            SearchText(_number(figure.value)),
            *map(_label, values_of(figure)),
        ],
        [
            *_names(figure.issuer),
            *(text for note in notes for text in _localized(note)),
            *(_label(text) for facet, code in codes for text in labels_of(facet, code)),
        ],
        _sources(figure.sources, labels_of),
    )


def _codes(initiative: Initiative) -> Iterator[tuple[str, str]]:
    outcome = initiative.outcome
    codes = (
        ("theme", initiative.theme),
        ("country", initiative.country),
        *(("platform", platform) for platform in initiative.platforms),
        ("format", initiative.format),
        ("actor", initiative.actor_kind),
        *((("outcome", outcome.kind), ("state", outcome.state)) if outcome else ()),
    )
    return (pair for pair in codes if pair[1] != NO_LABEL)


def _identifier(initiative: Initiative) -> list[SearchText]:
    """The identifier as a whole and, where the name is in other letters than Latin ones, word by word: it spells it."""
    is_plain = is_latin(fold_text(" ".join(initiative.name.values())))
    words = [] if is_plain else [SearchText(f"#{word}") for word in initiative.id.split("-")]
    return [SearchText(initiative.id, is_value=True), *words]


def _label(text: tuple[Language, str]) -> SearchText:
    language, words = text
    return SearchText(words, language, is_label=True)


def _names(names: LocalizedText | None) -> list[SearchText]:
    """Names one by one, each in its language."""
    pairs = names.items() if names else ()
    return [SearchText(name, language, is_name=True) for language, text in pairs for name in split_names(text)]


def _localized(text: LocalizedText | None) -> list[SearchText]:
    return [SearchText(words, language) for language, words in text.items()] if text else []


def _sources(sources: Iterable[Source], labels_of: LabelsOf) -> list[SearchText]:
    publishers = [SearchText(source.publisher) for source in sources]
    pairs = [pair for source in sources for pair in labels_of(PUBLISHER, source.publisher)]
    publishers += [SearchText(words, language) for language, words in pairs]
    return publishers + [SearchText(source.title, source.language) for source in sources if source.title]


def _number(value: float) -> str:
    return f"{value:.10g}".replace(".", ",")
