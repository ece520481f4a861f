"""What stands beside a chart: measured against what, on whom, by whom, when; its caveats and sources, each once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from dashboard.catalogue.model import Figure, Source
from dashboard.catalogue.vocabulary import Bilingual
from dashboard.i18n.localizer import Labels

MOST_VALUES = 2
"""How many different values a fact may name; beyond it the table of the chart tells them row by row."""


def facts(figures: Sequence[Figure], labels: Labels) -> Mapping[str, str]:
    """The facts that ``figures`` share, by their labels; facts that none of them states are left out."""
    values: dict[str, list[str | None]] = {
        labels.t("figure-issuer"): [_text(figure.issuer, labels) for figure in figures],
        labels.t("figure-method"): [labels.term("method", figure.method) for figure in figures],
        labels.t("figure-baseline"): [_text(figure.baseline, labels) for figure in figures],
        labels.t("figure-population"): [_text(figure.population, labels) for figure in figures],
        labels.t("figure-sample"): [_text(figure.sample, labels) for figure in figures],
        labels.t("figure-period"): [labels.period(figure.period_start, figure.period_end) for figure in figures],
    }
    return {name: _listed(texts, labels) for name, texts in values.items() if any(texts)}


def caveats(figures: Sequence[Figure], labels: Labels) -> tuple[str, ...]:
    """Every caveat once, with the bars that it concerns where these are few; one that holds for all names none.

    Where the data has none, what holds for the way in which the figures were established.
    """
    concerned: dict[str, list[Figure]] = {}
    texts = {text for figure in figures if (text := _text(figure.caveat, labels))}
    for figure in figures:
        for part in _parts(_text(figure.caveat, labels), texts):
            concerned.setdefault(part, []).append(figure)
    told = tuple(_addressed(part, those, figures, labels) for part, those in concerned.items())
    return told or tuple(labels.t(f"caveat-{method}") for method in dict.fromkeys(f.method for f in figures))


def sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Every page once, in the order of the figures."""
    return tuple({source.url: source for figure in figures for source in figure.sources}.values())


def _parts(text: str | None, texts: Collection[str]) -> tuple[str, ...]:
    """``text``, or what another of ``texts`` says already and what it adds to that."""
    if not text:
        return ()
    begun = max((other for other in texts if other != text and text.startswith(f"{other} ")), key=len, default="")
    return (*_parts(begun, texts), text[len(begun) :].strip())


def _addressed(caveat: str, concerned: Sequence[Figure], figures: Sequence[Figure], labels: Labels) -> str:
    if len(concerned) == len(figures) or len(concerned) > MOST_VALUES:
        return caveat
    bars = labels.joined(map(labels.metric, concerned))
    return f"{bars}{labels.t('colon')}{caveat}"


def _text(text: Bilingual | None, labels: Labels) -> str | None:
    return text[labels.t.language] if text else None


def _listed(texts: Sequence[str | None], labels: Labels) -> str:
    distinct = list(dict.fromkeys(text for text in texts if text))
    if len(distinct) > MOST_VALUES:
        return labels.t("chart-several", count=len(distinct))
    listed = labels.joined(distinct)
    return listed if all(texts) else labels.t("chart-partly", values=listed)
