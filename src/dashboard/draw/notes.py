"""What stands beside a chart: measured against what, on whom, by whom, when; its caveats and sources, each once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dashboard.catalogue.records import Figure, Source
from dashboard.catalogue.vocabulary import Bilingual
from dashboard.text.labels import Labels

MOST_VALUES = 2
"""How many different values a fact may name; beyond it the table of the chart tells them row by row."""


def facts(figures: Sequence[Figure], labels: Labels) -> Mapping[str, str]:
    """The facts that ``figures`` share, by their labels; facts that none of them states are left out."""
    values: dict[str, list[str | None]] = {
        "figure-issuer": [_text(figure.issuer, labels) for figure in figures],
        "figure-method": [labels.term("method", figure.method) for figure in figures],
        "figure-baseline": [_text(figure.baseline, labels) for figure in figures],
        "figure-population": [_text(figure.population, labels) for figure in figures],
        "figure-sample": [_text(figure.sample, labels) for figure in figures],
        "figure-period": [labels.period(figure.period_start, figure.period_end) for figure in figures],
    }
    return {labels.t(name): _listed(texts, labels) for name, texts in values.items() if any(texts)}


def caveats(figures: Iterable[Figure], labels: Labels) -> tuple[str, ...]:
    """Every caveat once; one that another repeats and goes beyond is left out."""
    texts = list(dict.fromkeys(text for figure in figures if (text := _text(figure.caveat, labels))))
    return tuple(text for text in texts if not any(other != text and other.startswith(text) for other in texts))


def sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Every page once, in the order of the figures."""
    return tuple({source.url: source for figure in figures for source in figure.sources}.values())


def _text(text: Bilingual | None, labels: Labels) -> str | None:
    return text[labels.t.language] if text else None


def _listed(texts: Iterable[str | None], labels: Labels) -> str:
    distinct = list(dict.fromkeys(text for text in texts if text))
    return " ; ".join(distinct) if len(distinct) <= MOST_VALUES else labels.t("chart-several", count=len(distinct))
