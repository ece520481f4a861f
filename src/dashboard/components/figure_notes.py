"""What stands beside a chart: measured against what, on whom, by whom, when; its caveats and sources, each once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.model import Figure, Source
from dashboard.i18n.localizer import Localizer

MAX_VALUES = 2
"""How many different values a fact may name; with more, the table of the chart gives them row by row."""


def facts(figures: Sequence[Figure], localizer: Localizer) -> Mapping[str, str]:
    """The facts that ``figures`` share, by their labels; facts that none of them states are left out."""
    facts_of_figures: dict[str, list[str | None]] = {
        localizer.t("figure-issuer"): [_text(figure.issuer, localizer) for figure in figures],
        localizer.t("figure-method"): [localizer.term("method", figure.method) for figure in figures],
        localizer.t("figure-baseline"): [_text(figure.baseline, localizer) for figure in figures],
        localizer.t("figure-population"): [_text(figure.population, localizer) for figure in figures],
        localizer.t("figure-sample"): [_text(figure.sample, localizer) for figure in figures],
        localizer.t("figure-period"): [localizer.period(figure.period_start, figure.period_end) for figure in figures],
    }
    return {name: _values_in_words(texts, localizer) for name, texts in facts_of_figures.items() if any(texts)}


def caveats(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """Every caveat once, after the names of the figures that it holds for, where these are few and not all.

    Where the data has none, what holds for the way in which the figures were established.
    """
    figures_by_part: dict[str, list[Figure]] = {}
    texts = {text for figure in figures if (text := _text(figure.caveat, localizer))}
    for figure in figures:
        for part in _parts(_text(figure.caveat, localizer), texts):
            figures_by_part.setdefault(part, []).append(figure)
    specific = tuple(
        _with_names(part, figures_of_part, figures, localizer) for part, figures_of_part in figures_by_part.items()
    )
    return specific or tuple(localizer.t(f"caveat-{method}") for method in dict.fromkeys(f.method for f in figures))


def sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Every page once, in the order of the figures."""
    return tuple({source.url: source for figure in figures for source in figure.sources}.values())


def _parts(text: str | None, texts: Collection[str]) -> tuple[str, ...]:
    """A caveat in the parts that are whole caveats of other figures, and the remainder, so that each is listed once."""
    if not text:
        return ()
    shared = max((other for other in texts if other != text and text.startswith(f"{other} ")), key=len, default="")
    return (*_parts(shared, texts), text[len(shared) :].strip())


def _with_names(caveat: str, figures_of_part: Sequence[Figure], figures: Sequence[Figure], localizer: Localizer) -> str:
    if len(figures_of_part) == len(figures) or len(figures_of_part) > MAX_VALUES:
        return caveat
    names = localizer.join_list(map(localizer.metric, figures_of_part))
    return f"{names}{localizer.t('colon')}{caveat}"


def _text(text: LocalizedText | None, localizer: Localizer) -> str | None:
    return text[localizer.t.language] if text else None


def _values_in_words(texts: Sequence[str | None], localizer: Localizer) -> str:
    distinct = list(dict.fromkeys(text for text in texts if text))
    if len(distinct) > MAX_VALUES:
        return localizer.t("chart-several", count=len(distinct))
    values = localizer.join_list(distinct)
    return values if all(texts) else localizer.t("chart-partly", values=values)
