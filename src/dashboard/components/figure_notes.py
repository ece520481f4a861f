"""What stands beside a chart: measured against what, on whom, by whom, when; its caveats and sources, each once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.model import Figure, Source
from dashboard.i18n.localizer import Localizer

MAX_VALUES = 2
"""How many different values a fact may name; beyond it the table of the chart tells them row by row."""


def facts(figures: Sequence[Figure], localizer: Localizer) -> Mapping[str, str]:
    """The facts that ``figures`` share, by their labels; facts that none of them states are left out."""
    values: dict[str, list[str | None]] = {
        localizer.t("figure-issuer"): [_text(figure.issuer, localizer) for figure in figures],
        localizer.t("figure-method"): [localizer.term("method", figure.method) for figure in figures],
        localizer.t("figure-baseline"): [_text(figure.baseline, localizer) for figure in figures],
        localizer.t("figure-population"): [_text(figure.population, localizer) for figure in figures],
        localizer.t("figure-sample"): [_text(figure.sample, localizer) for figure in figures],
        localizer.t("figure-period"): [localizer.period(figure.period_start, figure.period_end) for figure in figures],
    }
    return {name: _listed(texts, localizer) for name, texts in values.items() if any(texts)}


def caveats(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """Every caveat once, with the bars that it concerns where these are few; one that holds for all names none.

    Where the data has none, what holds for the way in which the figures were established.
    """
    concerned: dict[str, list[Figure]] = {}
    texts = {text for figure in figures if (text := _text(figure.caveat, localizer))}
    for figure in figures:
        for part in _parts(_text(figure.caveat, localizer), texts):
            concerned.setdefault(part, []).append(figure)
    told = tuple(_addressed(part, those, figures, localizer) for part, those in concerned.items())
    return told or tuple(localizer.t(f"caveat-{method}") for method in dict.fromkeys(f.method for f in figures))


def sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Every page once, in the order of the figures."""
    return tuple({source.url: source for figure in figures for source in figure.sources}.values())


def _parts(text: str | None, texts: Collection[str]) -> tuple[str, ...]:
    """``text``, or what another of ``texts`` says already and what it adds to that."""
    if not text:
        return ()
    begun = max((other for other in texts if other != text and text.startswith(f"{other} ")), key=len, default="")
    return (*_parts(begun, texts), text[len(begun) :].strip())


def _addressed(caveat: str, concerned: Sequence[Figure], figures: Sequence[Figure], localizer: Localizer) -> str:
    if len(concerned) == len(figures) or len(concerned) > MAX_VALUES:
        return caveat
    bars = localizer.join_list(map(localizer.metric, concerned))
    return f"{bars}{localizer.t('colon')}{caveat}"


def _text(text: LocalizedText | None, localizer: Localizer) -> str | None:
    return text[localizer.t.language] if text else None


def _listed(texts: Sequence[str | None], localizer: Localizer) -> str:
    distinct = list(dict.fromkeys(text for text in texts if text))
    if len(distinct) > MAX_VALUES:
        return localizer.t("chart-several", count=len(distinct))
    listed = localizer.join_list(distinct)
    return listed if all(texts) else localizer.t("chart-partly", values=listed)
