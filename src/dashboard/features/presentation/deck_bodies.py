"""Numbers, claims, cards and themes of slides in a PowerPoint file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dashboard import palette
from dashboard.catalogue.records import Initiative
from dashboard.components import figure_notes, qr
from dashboard.components.amounts_statement import amounts_statement
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_layout import AMOUNTS, BODY, CARDS, GAP
from dashboard.features.presentation.deck_notes import slide_initiatives
from dashboard.features.presentation.slide_model import Changes, Claims, Letter, Person, Slide, SlideText, Text, Themes
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.pptx.shape_style import set_alt_text
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import EDGE, SlideBuilder
from dashboard.pptx.text_fitting import STEPS, WHOLE_TEXT_STEPS, Paragraph, Run, paragraph
from dashboard.pptx.theme_icon_shape import add_theme_icon

MAX_COLUMNS = 4
THEME_EDGE, ICON = 0.36, 0.24
"""Inches of the edge of a panel that has the colour of a theme, and of the icon on it."""
COUNT_TOP, COUNT_HEIGHT = 0.42, 0.25
"""Inches from the top of such a panel to the number on its edge, and of that number."""


def add_claims(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """Numbers of the letter with their checks, as panels."""
    assert isinstance(slide.content, Claims)
    localizer, language = deck.localizer, deck.localizer.t.language
    claims = slide_text.slide_claims(slide.content, deck.catalogue)
    columns = min(len(claims), MAX_COLUMNS)
    for claim, box in zip(claims, BODY.grid(columns, -(-len(claims) // columns), GAP), strict=False):
        paragraphs = [
            paragraph(localizer.value(claim.figure), 26, bold=True, serif=True, max_lines=1),
            paragraph(localizer.metric(claim.figure), 13, bold=True, after=4),
            paragraph(localizer.term("verdict", claim.verdict), 13, bold=True, colour=palette.ACCENT, after=4),
            paragraph(claim.quote[language], 12.5, elastic=True),
        ]
        name = localizer.metric(claim.figure)
        canvas.panel(name, paragraphs, box, edge=palette.ACCENT, steps=WHOLE_TEXT_STEPS)


def add_cover(canvas: SlideBuilder, _slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """A block for each theme, as broad as its share of the initiatives."""
    items = deck.catalogue.initiatives
    counts, left = Counter(item.theme for item in items), BODY.left
    for theme in deck.localizer.vocabulary.codes("theme"):
        width = BODY.width * counts[theme] / len(items)
        name = deck.localizer.term("theme", theme)
        block = canvas.block(name, Box(left, BODY.top, width, BODY.height), palette.THEMES[theme])
        set_alt_text(block, name, f"{name}{deck.localizer.t('colon')}{counts[theme]}")
        left += width


def add_letter(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """Who wrote the letter, when and where it appeared."""
    assert isinstance(slide.content, Letter)
    head = slide_text.letter_head(slide.content, deck.material, deck.localizer)
    for (name, value), box in zip(head, BODY.grid(1, len(head), GAP), strict=True):
        paragraphs = [paragraph(name, 18, colour=palette.MUTED), paragraph(value, 24, bold=True, elastic=True)]
        canvas.panel(name, paragraphs, box, edge=palette.ACCENT)


def add_close(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The address of the site as a code and in letters."""
    url = deck.slide_url(slide)
    code = Box(BODY.left, BODY.top, BODY.height, BODY.height)
    canvas.picture(deck.localizer.t("present-code"), qr.qr_png(url), code, deck.localizer.t("present-live"))
    left = BODY.left + BODY.height + GAP
    beside = Box(left, BODY.top, BODY.width - BODY.height - GAP, BODY.height)
    canvas.text("address", [paragraph(qr.short_address(url), 32, bold=True)], beside)


def add_person(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The outcome of one initiative with what must be said of it, on the colour of its theme."""
    assert isinstance(slide.content, Person)
    item, language = slide_text.slide_person(slide.content, deck.material), deck.localizer.t.language
    note = item.outcome_note[language] if item.outcome_note else ""
    paragraphs = [
        paragraph(deck.localizer.outcome(item), 40, bold=True, serif=True, after=8),
        paragraph(note, 20, elastic=True),
    ]
    link, edge = deck.initiative_url(item), palette.THEMES[item.theme]
    name = item.name[language]
    canvas.panel(name, paragraphs, BODY, edge=edge, edge_width=THEME_EDGE, link=link, steps=WHOLE_TEXT_STEPS)
    add_theme_icon(canvas, item.theme, _icon_place(BODY), palette.SURFACE)


def add_changes(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """Figures that rise and fall, each with its issuer, its period and its key caveat."""
    assert isinstance(slide.content, Changes)
    localizer, language = deck.localizer, deck.localizer.t.language
    figures = slide_text.figures_of((*slide.content.attention, *slide.content.money), deck.catalogue)
    for figure, box in zip(figures, BODY.grid(2, -(-len(figures) // 2), GAP), strict=False):
        period = localizer.period(figure.period_start, figure.period_end) or localizer.t("date-unknown")
        paragraphs = [
            paragraph(localizer.value(figure), 28, bold=True, serif=True),
            paragraph(localizer.metric(figure), 18, bold=True),
            paragraph(f"{figure.issuer[language]}, {period}. {figure.caveat_key[language]}", 18, elastic=True),
        ]
        canvas.panel(localizer.metric(figure), paragraphs, box, edge=palette.ACCENT, steps=WHOLE_TEXT_STEPS)


def add_figures(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """Figures, each as a large number with who published it and when."""
    figures = slide_text.slide_figures(slide, deck.material)
    for figure, box in zip(figures, BODY.grid(1, max(len(figures), 1), GAP), strict=True):
        value = paragraph(deck.localizer.value(figure), 54, bold=True, serif=True, max_lines=1)
        origin = paragraph(figure_notes.origin(figure, deck.localizer), 20, elastic=True)
        canvas.panel(deck.localizer.metric(figure), [value, origin], box, edge=palette.ACCENT)


def add_text(canvas: SlideBuilder, slide: Slide, text: SlideText, _deck: DeckContext) -> None:
    """Words of whoever made the link, below their title."""
    assert isinstance(slide.content, Text)
    if slide.content.text not in ("", text.title):
        canvas.text("text", [paragraph(slide.content.text, 28, elastic=True)], BODY)


def add_cards(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The first initiatives of the selection as cards, or that there is none; what is said of a number is not cut."""
    items, language = slide_initiatives(slide, deck), deck.localizer.t.language
    if not items:
        canvas.text("empty", [paragraph(deck.localizer.t("deck-nothing"), 20)], BODY)
    columns = min(3, max(len(items), 1))
    rows = max(-(-len(items) // columns), 2)
    statement = amounts_statement(items, deck.localizer)
    if statement:
        canvas.text("amounts", [paragraph(statement, 11, colour=palette.MUTED)], AMOUNTS)
    place = CARDS if statement else BODY
    for item, box in zip(items, place.grid(columns, rows, GAP), strict=False):
        edge, link = palette.THEMES[item.theme], deck.initiative_url(item)
        paragraphs = [*_card(item, deck.localizer)]
        steps = WHOLE_TEXT_STEPS if item.outcome else STEPS
        canvas.panel(item.name[language], paragraphs, box, edge=edge, edge_width=THEME_EDGE, link=link, steps=steps)
        add_theme_icon(canvas, item.theme, _icon_place(box), palette.SURFACE)


def _card(item: Initiative, localizer: Localizer) -> Iterator[Paragraph]:
    colour = palette.THEMES[item.theme]
    yield paragraph(localizer.term("theme", item.theme), 12, bold=True, colour=colour, after=2, max_lines=1)
    yield paragraph(item.name[localizer.t.language], 16, bold=True, serif=True, max_lines=2)
    yield paragraph(" – ".join(_card_facts(item, localizer)), 12, colour=palette.MUTED, max_lines=2, after=4)
    note = item.outcome_note[localizer.t.language] if item.outcome_note else ""
    if item.outcome:
        value = Run(localizer.outcome(item), bold=True)
        yield Paragraph((value, *([Run(f" – {note}")] if note else [])), 13, elastic=True)
    else:
        yield paragraph(note or localizer.card_summary(item), 13, elastic=True)


def _card_facts(item: Initiative, localizer: Localizer) -> Iterator[str]:
    """Country, day and actor, as far as they say something."""
    date = localizer.date(item.start_date) if item.start_date else localizer.t("date-unknown")
    return filter(None, (localizer.marked_country(item), date, localizer.actors_beside_name(item)))


def add_themes(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """Theme after theme, each with links to its first initiatives."""
    assert isinstance(slide.content, Themes)
    counts, language = slide_text.theme_counts(slide, deck.material), deck.localizer.t.language
    rows = max(-(-len(counts) // MAX_COLUMNS), 1)
    for (code, count), box in zip(counts.items(), BODY.grid(MAX_COLUMNS, rows, 0.14), strict=False):
        name, colour = deck.localizer.term("theme", code), palette.THEMES[code]
        items = deck.material.with_code(slide, "theme", code, language)[: slide.content.limit]
        links = [
            paragraph(item.name[language], 11.5, link=deck.initiative_url(item), max_lines=1, after=2) for item in items
        ]
        heading = paragraph(name, 13.5, bold=True, colour=colour, max_lines=1)
        canvas.panel(name, [heading, *links], box, edge=colour, edge_width=THEME_EDGE)
        add_theme_icon(canvas, code, _icon_place(box), palette.SURFACE)
        count_place = Box(box.left, box.top + COUNT_TOP, THEME_EDGE - EDGE, COUNT_HEIGHT)
        count_text = format_number(count, language)
        canvas.text(count_text, [paragraph(count_text, 10, bold=True, colour=palette.SURFACE)], count_place, right=True)


def _icon_place(box: Box) -> Box:
    """Where the icon of a theme stands, on the edge of its panel."""
    margin = (THEME_EDGE - ICON) / 2
    return Box(box.left + margin, box.top + 0.12, ICON, ICON)
