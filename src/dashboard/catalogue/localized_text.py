"""A text of the data in every language of the site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dashboard.languages import LANGUAGES, Language


class LocalizedText(Mapping[Language, str]):
    """One text in each language of the site, by language. Immutable."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[Language, str]) -> None:
        self._texts = dict(texts)

    @classmethod
    def same(cls, text: str) -> LocalizedText:
        """``text`` in every language, as a name that is not translated."""
        return cls(dict.fromkeys(LANGUAGES, text))

    def __getitem__(self, language: Language) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._texts!r})"
