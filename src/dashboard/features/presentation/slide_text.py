"""The words, the numbers and the records of a slide, for whoever renders it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace

from dashboard.catalogue import query_params
from dashboard.catalogue.catalogue_stats import count_catalogue, count_inferred
from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.filters import INITIATIVE_FACETS, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.catalogue.records import CONFIRMED, WORLDWIDE, Claim, Figure, Initiative
from dashboard.catalogue.weeks import parse_week
from dashboard.charts import chart_builder, chart_registry
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import chart_values, describe_chart, figure_values
from dashboard.charts.dot_plot_drawing import confined_figures
from dashboard.components import figure_notes
from dashboard.components.chart_card import Caption
from dashboard.features.presentation.slide_model import (
    Changes,
    Charts,
    Claims,
    Content,
    Figures,
    Letter,
    Map,
    Person,
    Slide,
    SlideContext,
    SlideText,
    Starts,
    Text,
)
from dashboard.features.presentation.slide_weeks import count_weeks
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer

AFTER_NUMBER = re.compile(r"(?<=\d) (?=\w)")

MAX_FILTERS, MAX_LETTERS = 3, 40
"""Filters that a title names, and characters of each; one more is named instead of counted."""


def slide_text(slide: Slide, data: SlideContext, localizer: Localizer) -> SlideText:
    """The words of ``slide``; one that a reader made has their title and notes, or says itself what it shows."""
    words_of = _own_words if slide.is_own and not slide.story else _story_words
    words = words_of(slide, data, localizer)
    # Anybody can make a link: what it says is not what the site says.
    if slide.title not in ("", words.title):
        takeaway = " ".join(filter(None, (localizer.t("slides-title-of-link"), words.takeaway)))
        words = replace(words, title=slide.title, takeaway=takeaway)
    if slide.own_notes:
        noted = localizer.t("slides-notes-of-link", notes=slide.own_notes)
        words = replace(words, notes=" ".join(filter(None, (noted, words.notes))))
    return words


def _story_words(slide: Slide, data: SlideContext, localizer: Localizer) -> SlideText:
    """The words of a slide of the story, also among a reader's own."""
    name = slide.story or slide.name
    values = {name: _unbroken(value) for name, value in slide_values(slide, data, localizer).items()}
    return SlideText(
        localizer.t(f"slide-{name}-title", **values),
        localizer.t(f"slide-{name}-takeaway", **values),
        localizer.t(f"slide-{name}-notes", **values),
    )


def _unbroken(value: str | float) -> str | float:
    """``value`` without a space at which a line could part a number from what it counts."""
    return AFTER_NUMBER.sub("\u00a0", value) if isinstance(value, str) else value


def slide_charts(content: Charts) -> tuple[ChartSpec, ...]:
    """The charts of a slide, as it shows them."""
    return tuple(_slide_chart(chart_registry.CHARTS[name], content) for name in content.names)


def _slide_chart(chart: ChartSpec, content: Charts) -> ChartSpec:
    """``chart`` as a slide shows it: a few rows need no headings that repeat who says so."""
    by = None if content.only and chart.by == "issuer" else chart.by
    return replace(chart, by=by, only=content.only or chart.brief, reference=content.claim or chart.reference)


def chart_notes(content: Content, catalogue: Catalogue, localizer: Localizer) -> str:
    """What must be known of the charts of a slide, in a line or two; "" where it has none."""
    return " ".join(figure_notes.slide_notes(_charted_figures(content, catalogue), localizer))


def spoken_notes(content: Content, catalogue: Catalogue, localizer: Localizer) -> str:
    """For the speaker: the same in full, with every key caveat and how each of several charts is read.

    Beside numbers of the letter, the sentences to quote in place of them.
    """
    if isinstance(content, Claims):
        return " ".join(claim.quote[localizer.t.language] for claim in slide_claims(content, catalogue))
    captions = chart_captions(content, catalogue, localizer)
    readings = [caption.reading for caption in captions] if len(captions) > 1 else []
    notes = figure_notes.short_notes(_charted_figures(content, catalogue), localizer)
    return " ".join(filter(None, (*readings, *notes)))


def chart_captions(content: Content, catalogue: Catalogue, localizer: Localizer) -> tuple[Caption, ...]:
    """What the charts of a slide are called; none for a slide of another kind."""
    charts = slide_charts(content) if isinstance(content, Charts) else ()
    texts = (describe_chart(chart, catalogue, localizer) for chart in charts)
    return tuple(Caption(chart.name, text.title, text.subtitle) for chart, text in zip(charts, texts, strict=True))


def _charted_figures(content: Content, catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures of the charts of a slide, or those that it shows one by one, each once."""
    if isinstance(content, Figures):
        return tuple(figure for id_ in content.ids if (figure := catalogue.figure(id_)))
    charts = slide_charts(content) if isinstance(content, Charts) else ()
    figures = (figure for chart in charts for figure in chart_builder.chart_figures(chart, catalogue))
    return tuple({figure.id: figure for figure in figures}.values())


def slide_claims(content: Claims, catalogue: Catalogue) -> tuple[Claim, ...]:
    """The claims of a slide in its order. Raises ``KeyError`` for one that is not in the data."""
    claims = {claim.id: claim for claim in catalogue.claims}
    return tuple(claims[id_] for id_ in content.ids)


def theme_counts(slide: Slide, data: SlideContext) -> Mapping[str, int]:
    """The themes of a slide with their initiatives, the most frequent first."""
    return _most_frequent_first(data.selected(slide).counts["theme"])


def code_counts(slide: Slide, facet: str, data: SlideContext) -> Mapping[str, int]:
    """How many of its selection each code of ``facet`` has, the most first; of those that are selected, if any are."""
    chosen = data.selection(slide).facets.get(facet, ())
    counts = data.selected(slide).counts[facet]
    return _most_frequent_first({code: count for code, count in counts.items() if not chosen or code in chosen})


def slide_person(content: Person, data: SlideContext) -> Initiative:
    """The initiative of a slide. Raises ``KeyError`` for one that is not in the data."""
    item = data.catalogue.initiative(content.id)
    if item is None:
        raise KeyError(content.id)
    return item


def letter_head(content: Letter, data: SlideContext, localizer: Localizer) -> Sequence[tuple[str, str]]:
    """Who wrote the letter, when it appeared, and for whom, as the source of the figure that it prints says.

    Raises:
        KeyError: The figure is not in the data.
        StopIteration: It does not have the letter among its sources.
    """
    [figure] = figures_of([content.figure], data.catalogue)
    page = next(page for page in figure.sources if is_letter(page))
    day = localizer.date(page.published) if page.published else localizer.t("date-unknown")
    return (
        (localizer.t("letter-by"), localizer.t("letter-author")),
        (localizer.t("letter-when"), day),
        (localizer.t("letter-to"), localizer.t("letter-readers", publisher=localizer.publisher(page))),
    )


def figures_of(ids: Iterable[str], catalogue: Catalogue) -> tuple[Figure, ...]:
    """The figures of those identifiers, in their order. Raises ``KeyError`` for one that is not in the data."""
    by_id = {figure.id: figure for figure in catalogue.figures}
    return tuple(by_id[id_] for id_ in ids)


def slide_figures(slide: Slide, data: SlideContext) -> tuple[Figure, ...]:
    """The figures that ``slide`` shows or names, each once."""
    catalogue = data.catalogue
    figures = {figure.id: figure for figure in _figures_of_content(slide.content, catalogue)}
    cited = {id_: figure for id_ in slide.cites if (figure := catalogue.figure(id_))}
    return tuple((figures | cited).values())


def _figures_of_content(content: Content, catalogue: Catalogue) -> Iterator[Figure]:
    yield from _charted_figures(content, catalogue)
    if isinstance(content, Starts):
        yield from confined_figures(catalogue)
    if isinstance(content, Changes):
        yield from figures_of((*content.attention, *content.money), catalogue)
    if isinstance(content, Claims):
        for claim in slide_claims(content, catalogue):
            yield from (claim.figure, *claim.evidence)


def slide_values(slide: Slide, data: SlideContext, localizer: Localizer) -> dict[str, str | float]:
    """What the words of a slide of the story may name: its figures, counts of its selection and of the catalogue."""
    selected, catalogue = data.selected(slide), data.catalogue
    ranked = list(_most_frequent_first(selected.counts["theme"]).items()) or [("", 0)]
    return {
        **figure_values(slide_figures(slide, data), localizer),
        **_chart_values(slide.content, catalogue, localizer),
        **_content_values(slide.content, data, localizer),
        **asdict(count_catalogue(catalogue.initiatives, catalogue.figures)),
        "figures": len(catalogue.figures),
        **dict(_code_counts(slide, data)),
        "count": len(selected.records),
        "total": len(catalogue.initiatives),
        "themes": len(ranked),
        "first": localizer.term("theme", ranked[0][0]),
        "money-states": _money_states(selected.records, localizer),
        "first-count": ranked[0][1],
        "claims": len(catalogue.claims),
        "confirmed": sum(claim.verdict == CONFIRMED for claim in catalogue.claims),
    }


def _content_values(content: Content, data: SlideContext, localizer: Localizer) -> Mapping[str, str | int]:
    """What the words of one kind of slide may name besides."""
    match content:
        case Person():
            item = slide_person(content, data)
            place = localizer.localities(item) or localizer.marked_country(item)
            day = localizer.date(item.start_date) if item.start_date else localizer.t("date-unknown")
            value = localizer.value(item.outcome) if item.outcome else ""
            return {"actors": localizer.actors(item), "place": place, "day": day, "outcome": value}
        case Starts():
            counts = count_weeks(data.catalogue)
            return {
                "by-day": counts.by_day,
                "by-month": counts.by_month,
                "undated": counts.undated,
                "busiest": localizer.week(counts.busiest),
                "most": counts.most,
            }
        case Changes():
            totals = _totals("attention", data.catalogue, localizer) | _totals("spending", data.catalogue, localizer)
            return {**totals, "shown": len(content.attention) + len(content.money)}
        case _:
            return {}


def _totals(name: str, catalogue: Catalogue, localizer: Localizer) -> dict[str, str | int]:
    """How many measures a whole chart has, and how many of them rise and fall."""
    values = chart_values(chart_registry.CHARTS[name], catalogue, localizer)
    return {f"{name}-{key}": values[key] for key in ("count", "rises", "falls")}


def _code_counts(slide: Slide, data: SlideContext) -> Iterator[tuple[str, int]]:
    """How many of its selection have each code that its words count; of a country also how many by our own reading."""
    counts = data.selected(slide).counts
    for name, facet, code in slide.counts:
        yield name, counts[facet][code]
        if facet == "country":
            yield f"{name}-inferred", count_inferred(data.with_code(slide, facet, code))


def _chart_values(content: Content, catalogue: Catalogue, localizer: Localizer) -> dict[str, str | int]:
    """What is counted in the charts of a slide, each name after that of its chart."""
    charts = slide_charts(content) if isinstance(content, Charts) else ()
    return {
        f"{chart.name}-{name}": value
        for chart in charts
        for name, value in chart_values(chart, catalogue, localizer).items()
    }


def _money_states(initiatives: Iterable[Initiative], localizer: Localizer) -> str:
    """What was done with the amounts of money, with how many of them, the most frequent first."""
    outcomes = (item.outcome for item in initiatives if item.outcome and item.outcome.kind == "money")
    states = Counter(outcome.state for outcome in outcomes).most_common()
    counts = (f"{localizer.term('outcome_state', code).lower()}{localizer.t('colon')}{count}" for code, count in states)
    return localizer.join_list(counts)


def _own_words(slide: Slide, data: SlideContext, localizer: Localizer) -> SlideText:
    """The words of a slide that a reader made, as long as they have none of their own for it."""
    return _named_words(slide, data, localizer) or _view_words(slide, data, localizer)


def _named_words(slide: Slide, data: SlideContext, localizer: Localizer) -> SlideText | None:
    """The words of a slide of one record or of a reader's own text; None for one of a view."""
    match slide.content:
        case Text(said):
            title = slide.title or said or localizer.t("slides-title")
            return SlideText(title, localizer.t("slides-text-of-link"), "")
        case Figures(ids) if figure := data.catalogue.figure(ids[0]):
            return SlideText(localizer.metric(figure), "", "")
        case Person(id_) if item := data.catalogue.initiative(id_):
            return SlideText(item.name[localizer.t.language], localizer.card_summary(item), "")
        case Claims(ids) if claim := data.catalogue.claim(ids[0]):
            return SlideText(localizer.metric(claim.figure), "", claim.reason[localizer.t.language])
        case _:
            return None


def _view_words(slide: Slide, data: SlideContext, localizer: Localizer) -> SlideText:
    """The words of a slide of a view; filters that its title cannot name are in its notes."""
    if isinstance(slide.content, Charts):
        chart, *_ = slide_charts(slide.content)
        text = describe_chart(chart, data.catalogue, localizer)
        caption = Caption(chart.name, text.title, text.subtitle)
        takeaway = " ".join(filter(None, (caption.measure, _excerpt_note(chart, data.catalogue, localizer))))
        return SlideText(text.title, takeaway, caption.reading)
    selected, filters = len(data.selected(slide).records), [*_filters(slide, data, localizer)]
    count = localizer.t("gallery-count", count=selected, total=len(data.catalogue.initiatives))
    sentences = [filters_text.describe_uncertain_dates(data.uncertain_dates(slide), localizer)]
    page = localizer.t("page-gallery")
    if isinstance(slide.content, Map):
        page = _map_name(slide.content, data.selection(slide), localizer)
        sentences += [_inferred_note(slide, data, localizer), localizer.t("map-caveat")]
    takeaway = ". ".join(filter(None, (count, " ".join(filter(None, sentences)))))
    if week := parse_week(dict(slide.pairs).get("week", "")):
        return SlideText(localizer.week_title(week), takeaway, "")
    titled = _filters_of_title(filters, localizer)
    notes = "" if titled == filters else localizer.t("slides-filters", filters=localizer.join_list(filters))
    title = localizer.t("colon").join(filter(None, (page, localizer.join_list(titled))))
    return SlideText(title, takeaway, notes)


def _map_name(content: Map, selection: InitiativeFilter, localizer: Localizer) -> str:
    """What a slide calls its map: where countries are chosen and no view is, they say all."""
    if content.frame == MAP_VIEWS[0] and selection.facets.get("country"):
        return localizer.t("page-map")
    return localizer.t("slides-map", frame=localizer.t(f"view-{content.frame}"))


def _filters_of_title(filters: Sequence[str], localizer: Localizer) -> list[str]:
    """``filters`` as a title has room for them: the first few, each cut, and how many others there are."""
    whole = len(filters) if len(filters) <= MAX_FILTERS + 1 else MAX_FILTERS
    shown = [text if len(text) <= MAX_LETTERS else f"{text[:MAX_LETTERS].rstrip()}…" for text in filters[:whole]]
    rest = len(filters) - whole
    return [*shown, localizer.t("slides-more-filters", count=rest)] if rest else shown


def _inferred_note(slide: Slide, data: SlideContext, localizer: Localizer) -> str:
    """Of how many initiatives of a map no page states the country."""
    located = [item for item in data.selected(slide).records if item.country != WORLDWIDE]
    return localizer.t("map-inferred", count=count_inferred(located), total=len(located))


def _excerpt_note(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> str:
    """How many figures of a chart a slide shows; "" where it shows all of them."""
    count = len(chart_builder.chart_figures(chart, catalogue))
    total = count + len(chart_builder.omitted_figures(chart, catalogue))
    return localizer.t("slides-excerpt", shown=count, total=total) if count < total else ""


def _filters(slide: Slide, data: SlideContext, localizer: Localizer) -> Iterator[str]:
    for name, value in query_params.serialize_filters(data.selection(slide)):
        if name in INITIATIVE_FACETS:
            yield localizer.facet(name, value)
        elif name != "sort":
            yield localizer.t(f"chip-{name}", value=value if name == "q" else localizer.date(value))


def _most_frequent_first(counts: Mapping[str, int]) -> Mapping[str, int]:
    present: Iterable[tuple[str, int]] = ((code, count) for code, count in counts.items() if count)
    return dict(sorted(present, key=lambda pair: -pair[1]))
