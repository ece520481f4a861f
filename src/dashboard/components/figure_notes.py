"""What stands beside figures: measured against what, on whom, by whom, when; their caveats and sources, each once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure, Source
from dashboard.components.figure_names import name_figures, name_figures_briefly
from dashboard.i18n.localizer import Localizer

MAX_LISTED = 2
"""Up to how many different values are listed where there is little room."""
Texts = Callable[[Figure], Iterable[str]]
"""The caveats of one figure."""
NamesInWords = Callable[[Sequence[Figure], Localizer], str]
"""Which figures a caveat holds for, as text."""
ValuesInWords = Callable[[Sequence[str | None], Localizer], str]
"""What the figures of a chart state of one circumstance, as text."""


def facts(figures: Sequence[Figure], localizer: Localizer) -> Mapping[str, str]:
    """The facts that ``figures`` state, by their labels, and for how many where it is not all."""
    facts_of_figures: dict[str, list[str | None]] = {
        localizer.t("figure-issuer"): [_text(figure.issuer, localizer) for figure in figures],
        localizer.t("figure-method"): [localizer.term("method", figure.method) for figure in figures],
        localizer.t("figure-baseline"): [_text(figure.baseline, localizer) for figure in figures],
        **_circumstances(figures, localizer),
    }
    return {name: _values_in_words(texts, localizer) for name, texts in facts_of_figures.items() if any(texts)}


def short_notes(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """What goes wherever ``figures`` go without their page: when, on whom and on how many, and the key caveats.

    What no figure states is called not stated: whoever has only a picture cannot look it up.
    """
    if not figures:
        return ()
    caveats_with_figures = _with_figures(figures, _key_caveat(localizer), localizer)
    lines = (_caveat_note(who, text, localizer) for who, text in caveats_with_figures)
    return (circumstances_note(figures, localizer), *lines)


def slide_notes(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """The same in a line or two: the key caveat that most figures share, and how many more there are."""
    if not figures:
        return ()
    count = len({figure.caveat_key[localizer.t.language] for figure in figures})
    more = (localizer.t("chart-more-caveats", count=count - 1),) if count > 1 else ()
    circumstances = circumstances_note(figures, localizer, _frequent_values_in_words)
    return (circumstances, main_caveat(figures, localizer), *more)


def main_caveat(figures: Sequence[Figure], localizer: Localizer) -> str:
    """The key caveat that most of ``figures`` share, called one, with the figures that it holds for if not all."""
    language = localizer.t.language
    [(shared, _)] = Counter(figure.caveat_key[language] for figure in figures).most_common(1)
    concerned = [figure for figure in figures if figure.caveat_key[language] == shared]
    return _caveat_note(_figures_in_words(concerned, figures, localizer, name_figures_briefly), shared, localizer)


def circumstances_note(figures: Sequence[Figure], localizer: Localizer, in_words: ValuesInWords | None = None) -> str:
    """When, on whom and on how many ``figures`` were established, in one line; what none states is not stated."""
    t, in_words = localizer.t, in_words or _values_in_words
    values = {
        name: in_words(texts, localizer) or t("not-stated")
        for name, texts in _circumstances(figures, localizer).items()
    }
    return " ".join(f"{name}{t('colon')}{value.rstrip('.')}." for name, value in values.items())


def key_caveats(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """The caveat that matters most for each figure, every one once, after the figures that it holds for if not all."""
    return _in_lines(_with_figures(figures, _key_caveat(localizer), localizer), localizer)


def remarks(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """All else that must be said, in the same way, without what the key caveat of a figure says in the same words."""
    texts, key = {text for figure in figures if (text := _text(figure.caveat, localizer))}, _key_caveat(localizer)

    def rest(figure: Figure) -> Iterable[str]:
        return (part for part in _parts(_text(figure.caveat, localizer), texts) if part not in key(figure))

    return _in_lines(_with_figures(figures, rest, localizer), localizer)


def caveats(figures: Sequence[Figure], localizer: Localizer) -> tuple[str, ...]:
    """The key caveats, then the remarks."""
    return (*key_caveats(figures, localizer), *remarks(figures, localizer))


def origin(figure: Figure, localizer: Localizer) -> str:
    """Who published a figure, how and when it was established, and what it is compared with."""
    facts = (
        figure.issuer[localizer.t.language],
        localizer.term("method", figure.method).lower(),
        localizer.period(figure.period_start, figure.period_end) or localizer.t("date-unknown"),
    )
    against = [localizer.t("against", baseline=figure.baseline[localizer.t.language])] if figure.baseline else []
    return localizer.join_list([", ".join(facts), *against])


def sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Every page once, in the order of the figures."""
    return tuple({source.url: source for figure in figures for source in figure.sources}.values())


def _circumstances(figures: Sequence[Figure], localizer: Localizer) -> dict[str, list[str | None]]:
    """When, on whom and on how many each figure was established, by the labels of these facts."""
    return {
        localizer.t("figure-period"): _periods(figures, localizer),
        localizer.t("figure-population"): [_text(figure.population, localizer) for figure in figures],
        localizer.t("figure-sample"): [_text(figure.sample, localizer) for figure in figures],
    }


def _periods(figures: Sequence[Figure], localizer: Localizer) -> list[str | None]:
    """The period of each figure; where they are many, that from the first to the last of all that state one."""
    periods = [localizer.period(figure.period_start, figure.period_end) for figure in figures]
    if len({period for period in periods if period}) <= MAX_LISTED:
        return periods
    starts = [start for figure in figures if (start := figure.period_start or figure.period_end)]
    ends = [end for figure in figures if (end := figure.period_end or figure.period_start)]
    whole = localizer.t("chart-periods", period=localizer.period(min(starts), max(ends)) or "")
    return [period and whole for period in periods]


def _key_caveat(localizer: Localizer) -> Texts:
    return lambda figure: [figure.caveat_key[localizer.t.language]]


def _with_figures(figures: Sequence[Figure], texts_of: Texts, localizer: Localizer) -> list[tuple[str, str]]:
    """Each caveat with the figures that it holds for, or "" where these are all."""
    figures_by_text: dict[str, list[Figure]] = {}
    for figure in figures:
        for text in texts_of(figure):
            figures_by_text.setdefault(text, []).append(figure)
    return [(_figures_in_words(concerned, figures, localizer), text) for text, concerned in figures_by_text.items()]


def _in_lines(caveats_with_figures: Iterable[tuple[str, str]], localizer: Localizer) -> tuple[str, ...]:
    return tuple(f"{who}{localizer.t('colon')}{text}" if who else text for who, text in caveats_with_figures)


def _parts(text: str | None, texts: Collection[str]) -> tuple[str, ...]:
    """A caveat in the parts that are whole caveats of other figures, and the remainder, so that each is listed once."""
    if not text:
        return ()
    shared = max((other for other in texts if other != text and text.startswith(f"{other} ")), key=len, default="")
    return (*_parts(shared, texts), text[len(shared) :].strip())


def _figures_in_words(
    concerned: Sequence[Figure], figures: Sequence[Figure], localizer: Localizer, name: NamesInWords = name_figures
) -> str:
    """Which of ``figures`` these are: "" for all, or else by name."""
    return name(concerned, localizer) if len(concerned) < len(figures) else ""


def _text(text: LocalizedText | None, localizer: Localizer) -> str | None:
    return text[localizer.t.language] if text else None


def _caveat_note(who: str, text: str, localizer: Localizer) -> str:
    """A caveat that is called one, with the figures that it holds for if not all."""
    label, colon = localizer.t("chart-caveats", count=1), localizer.t("colon")
    return f"{label} ({who}){colon}{text}" if who else f"{label}{colon}{text}"


def _values_in_words(texts: Sequence[str | None], localizer: Localizer) -> str:
    """Every value once, and for how many there is one where it is not all."""
    stated = [text for text in texts if text]
    return _for_how_many(localizer.join_list(dict.fromkeys(stated)), texts, localizer)


def _frequent_values_in_words(texts: Sequence[str | None], localizer: Localizer) -> str:
    """The same, but where the values are many only the most frequent, and how many others there are."""
    values = [value for value, _ in Counter(text for text in texts if text).most_common()]
    if len(values) <= MAX_LISTED:
        return _values_in_words(texts, localizer)
    words = localizer.t("chart-and-others", value=values[0], count=len(values) - 1)
    return _for_how_many(words, texts, localizer)


def _for_how_many(words: str, texts: Sequence[str | None], localizer: Localizer) -> str:
    count = sum(bool(text) for text in texts)
    if count in (0, len(texts)):
        return words
    return localizer.t("chart-stated-for", values=words, count=count, total=len(texts))
