"""The words for a code in every language, as searches know them: its labels, and what is of a country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dashboard.catalogue.search.fields import LABELLED_FACETS, NO_LABEL, PUBLISHER
from dashboard.catalogue.search.labels import Label
from dashboard.i18n.localizer import Localizer
from dashboard.languages import SPECS, Language


class CodeLabels:
    """The words for codes of facets.

    Args:
        localizers: Words by language.
    """

    def __init__(self, localizers: Mapping[Language, Localizer]) -> None:
        self._localizers = localizers
        self._labels: dict[tuple[str, str], tuple[tuple[Language, str], ...]] = {}

    def __call__(self, facet: str, code: str) -> tuple[tuple[Language, str], ...]:
        """The words for ``code`` with their languages."""
        if (facet, code) not in self._labels:
            self._labels[facet, code] = tuple(self._words(facet, code))
        return self._labels[facet, code]

    def labels(self, codes: Mapping[str, Iterable[str]]) -> Iterator[Label]:
        """The labels of ``codes``, by facet, whose words are searched."""
        for facet in LABELLED_FACETS:
            for code in codes[facet]:
                if code != NO_LABEL:
                    yield from (Label(facet, code, language, text) for language, text in self(facet, code))

    def _words(self, facet: str, code: str) -> Iterator[tuple[Language, str]]:
        if facet == PUBLISHER:
            yield from self._publisher_names(code)
            return
        for language, localizer in self._localizers.items():
            yield language, localizer.facet(facet, code)
            rules = SPECS[language].search
            other_words = {"country": rules.country_words, "theme": rules.theme_words}
            yield from ((language, word) for word in other_words.get(facet, {}).get(code, ()))

    def _publisher_names(self, publisher: str) -> Iterator[tuple[Language, str]]:
        """What readers see in place of the name of a publisher; nothing for one that is called so everywhere."""
        for language, localizer in self._localizers.items():
            name = localizer.vocabulary.publisher(publisher, language)
            if name != publisher:
                yield language, name
