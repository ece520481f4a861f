"""Where a slide of a file comes from, and what its speaker may add."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dashboard.catalogue.records import Initiative, Source
from dashboard.components import figure_notes
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.slide_model import Cards, Claims, Person, Slide, SlideText, Starts, Text, Themes

MAX_SOURCES = 60
"""Source pages in the notes of a slide; more would bury them."""


def slide_source(slide: Slide, deck: DeckContext) -> str:
    """Who published what is shown; counts are the site's own."""
    if isinstance(slide.content, Text):
        return deck.localizer.t("slides-text-of-link")
    return deck.localizer.t("chart-image-source", issuers=deck.localizer.join_list(_source_names(slide, deck)))


def _source_names(slide: Slide, deck: DeckContext) -> Sequence[str]:
    language = deck.localizer.t.language
    issuers = [figure.issuer[language] for figure in slide_text.slide_figures(slide, deck.material)]
    publishers = [deck.localizer.publisher(source) for source in _sources(slide_initiatives(slide, deck))]
    site = [deck.localizer.t("site")]
    own = site if isinstance(slide.content, Starts) else []
    return tuple(dict.fromkeys([*issuers, *own] or publishers or site))


def slide_source_lines(slide: Slide, deck: DeckContext) -> Sequence[str]:
    """The same in lines of which each names one publisher less, and how many more the notes name."""
    if isinstance(slide.content, Text):
        return (slide_source(slide, deck),)
    t, names = deck.localizer.t, _source_names(slide, deck)
    shorter = (
        [*names[:count], t("deck-more-sources", count=len(names) - count)] for count in range(len(names) - 1, 0, -1)
    )
    lines = (t("chart-image-source", issuers=deck.localizer.join_list(some)) for some in shorter)
    return (slide_source(slide, deck), *lines)


def speaker_notes(slide: Slide, text: SlideText, deck: DeckContext) -> Iterator[str]:
    """What the speaker may add, the live view, the caveats and the pages that state what is shown."""
    t = deck.localizer.t
    yield from filter(None, (text.notes or text.takeaway, f"{t('deck-live')}{t('colon')}{deck.slide_url(slide)}"))
    yield from _claim_checks(slide, deck)
    yield slide_source(slide, deck)
    yield deck.credit
    figures = slide_text.slide_figures(slide, deck.material)
    if figures:
        yield figure_notes.circumstances_note(figures, deck.localizer)
    yield from _outcomes(slide, deck)
    caveats = figure_notes.caveats(figures, deck.localizer)
    yield from (f"{t('chart-caveats', count=1)}{t('colon')}{caveat}" for caveat in caveats)
    sources = figure_notes.sources(figures) or _sources(slide_initiatives(slide, deck))
    if sources:
        yield f"{t('chart-sources', count=len(sources))}{t('colon').rstrip()}"
    yield from (
        f"{deck.localizer.marked_publisher(source)}{t('colon')}{source.url}" for source in sources[:MAX_SOURCES]
    )


def slide_initiatives(slide: Slide, deck: DeckContext) -> Sequence[Initiative]:
    """The initiatives that are named on ``slide``."""
    language = deck.localizer.t.language
    match slide.content:
        case Person():
            return (slide_text.slide_person(slide.content, deck.material),)
        case Cards(limit):
            return deck.material.selected(slide, language).records[:limit]
        case Themes(limit):
            codes = slide_text.theme_counts(slide, deck.material)
            return [item for code in codes for item in deck.material.with_code(slide, "theme", code, language)[:limit]]
        case _:
            return ()


def _outcomes(slide: Slide, deck: DeckContext) -> Iterator[str]:
    """The outcomes of initiatives on cards with their notes in full: a card may have no room for a long one."""
    localizer, language = deck.localizer, deck.localizer.t.language
    for item in slide_initiatives(slide, deck) if isinstance(slide.content, (Cards, Person)) else ():
        if item.outcome and item.outcome_note:
            outcome = f"{localizer.outcome(item)} – {item.outcome_note[language]}"
            yield f"{item.name[language]}{localizer.t('colon')}{outcome}"


def _claim_checks(slide: Slide, deck: DeckContext) -> Iterator[str]:
    """Each number of the letter on ``slide``, with all that there is to say about it."""
    if isinstance(slide.content, Claims):
        language = deck.localizer.t.language
        for claim in slide_text.slide_claims(slide.content, deck.catalogue):
            texts = (claim.said, claim.quote, claim.published, claim.reason)
            yield " ".join(text[language] for text in texts)


def _sources(items: Iterable[Initiative]) -> tuple[Source, ...]:
    return tuple({source.url: source for item in items for source in item.sources}.values())
